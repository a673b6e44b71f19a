// Where a key takes a handle of the axis.
import type { TimeAxis } from '@onemap/core';

/** Steps of a page key on an axis of years; quarters and months go a whole year. */
const yearsOfPage = 5;

/** Undefined for a key that moves nothing. */
export function stepByKey(key: string, index: number, axis: TimeAxis): number | undefined {
  const last = axis.steps.length - 1;
  const page = axis.unit === 'month' ? 12 : axis.unit === 'quarter' ? 4 : yearsOfPage;
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    PageDown: index - page,
    PageUp: index + page,
    Home: 0,
    End: last,
  };
  const wanted = Object.prototype.hasOwnProperty.call(to, key) ? to[key] : undefined;
  return wanted === undefined ? undefined : Math.min(Math.max(wanted, 0), last);
}
