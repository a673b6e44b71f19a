// Answers about assistance activities from fixtures: selected, ordered and in pages like the server's.
import type { Activity, ActivityCollection, Bbox } from '@onemap/contract';
import { isWithin } from '../region/code.js';
import type { ActivityPages, ActivityParams } from '../source.js';
import { readDaySpan } from '../time/day-span.js';
import { FixtureError, notFound, orBadRequest } from './fixtures.js';
import type { Fixtures } from './fixtures.js';
import { codeOf } from './regions.js';

const usualPage = 100;

export function activityOf(fixtures: Fixtures, id: string): Activity {
  const found = (fixtures.activities ?? []).find((activity) => activity.id === id);
  if (!found) throw notFound('feature-not-found', id);
  return found;
}

/** @param turn waits before each page, as every answer of the source does */
export function activityPages(
  fixtures: Fixtures,
  params: ActivityParams,
  turn: <T>(work: () => T) => Promise<T>,
): ActivityPages {
  async function* byPage({ maxPageSize = usualPage }: { maxPageSize?: number } = {}) {
    for (let at = 0, count = 1; at < count; at += maxPageSize) {
      const page = await turn(() => {
        const matched = selectActivities(fixtures, params);
        count = matched.length;
        return pageOf(matched, at, maxPageSize);
      });
      yield page;
    }
  }
  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const page of byPage()) yield* page.features;
    },
  };
}

function pageOf(matched: readonly Activity[], at: number, size: number): ActivityCollection {
  const features = matched.slice(at, at + size);
  return {
    ...{
      type: 'FeatureCollection',
      features,
      numberReturned: features.length,
      numberMatched: matched.length,
    },
    synthetic: features.some(({ synthetic }) => synthetic),
    source: [...new Set(features.map(({ source = '' }) => source))].sort().join(';'),
    links: [],
  };
}

function selectActivities(fixtures: Fixtures, params: ActivityParams): Activity[] {
  const { region, datetime, kind, organiserKind, bbox, sortby } = params;
  const code = region === undefined ? undefined : codeOf(region);
  const days =
    datetime === undefined ? undefined : orBadRequest('invalid-parameter', () => readDaySpan(datetime));
  const isWanted = ({ geometry, properties }: Activity): boolean =>
    (code === undefined || isWithin(properties.region, code)) &&
    (!days?.from || properties.date >= days.from) &&
    (!days?.to || properties.date <= days.to) &&
    isOneOf(kind, properties.kind) &&
    isOneOf(organiserKind, properties.organiserKind) &&
    (!bbox || isInBox(geometry?.coordinates as number[] | undefined, bbox));
  return (fixtures.activities ?? []).filter(isWanted).sort(orderOf(sortby));
}

function isOneOf(wanted: string | readonly string[] | undefined, value: string | null): boolean {
  if (wanted === undefined) return true;
  return value !== null && (typeof wanted === 'string' ? wanted === value : wanted.includes(value));
}

/** Edges count as inside; west > east crosses the 180th meridian. */
function isInBox([lon, lat]: readonly number[] = [], [west, south, east, north]: Bbox): boolean {
  if (lon === undefined || lat === undefined || lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}

/** Only the date can be ordered by; ties go by id. */
function orderOf(sortby: string | readonly string[] = []): (a: Activity, b: Activity) => number {
  const [key, ...rest] = typeof sortby === 'string' ? sortby.split(',') : sortby;
  if (rest.length > 0 || (key !== undefined && key !== 'date' && key !== '-date'))
    throw new FixtureError(400, 'invalid-parameter', 'sortby: date or -date');
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const byDate = (a: Activity, b: Activity) => compare(a.properties.date, b.properties.date);
  const sign = key === undefined ? 0 : key === 'date' ? 1 : -1;
  return (a, b) => sign * byDate(a, b) || compare(a.id, b.id);
}
