// The rows of the report, as tests/benchmarks/report.mjs prints them.
import type { Times } from './timing.js';

export interface Row {
  readonly work: string;
  readonly unit: string;
  readonly ours: number;
  readonly peers: Readonly<Record<string, number>>;
  /** The figure that ours is compared with; none is Infinity, which JSON writes as null. */
  readonly best: number | null;
  readonly atLeast?: number;
  readonly limit?: number;
  /** More is better: the ratio is ours divided by the best. */
  readonly more?: boolean;
}

/** A row for the middle and one for the slow end of the same work. */
export function timeRows(
  work: string,
  ours: Times,
  peers: Readonly<Record<string, Times>>,
  atLeast?: number,
): Row[] {
  return (['p50', 'p99'] as const).map((key) => {
    const figures = Object.fromEntries(Object.entries(peers).map(([name, times]) => [name, times[key]]));
    const values = Object.values(figures);
    return {
      work: `${work}, ${key}`,
      unit: 'ms',
      ours: ours[key],
      peers: figures,
      best: values.length === 0 ? null : Math.min(...values),
      ...(atLeast !== undefined && key === 'p50' && { atLeast }),
    };
  });
}
