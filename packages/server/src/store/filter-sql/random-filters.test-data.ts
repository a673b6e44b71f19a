// Seeded records and filters over them, made so that values, edges and nulls meet often.
import type { Json } from './filter-sql.test-data.js';
import { seeded } from './filter-sql.test-data.js';

export interface TestRecord {
  readonly id: number;
  readonly name: string | null;
  readonly income: number | null;
  readonly persons: number | null;
  readonly poor: boolean | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly place: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
}

const names = [
  '张三',
  '李四',
  '𠮷野',
  'Ａb',
  'ab',
  'AB',
  'Straße',
  'STRASSE',
  "O'Brien",
  'a%b_c',
  'a\\b',
  '',
  '🙂x',
  'Ωμέγας',
];
const patterns = [
  '%',
  '',
  '张_',
  '_',
  '__',
  '%b',
  'a\\%b\\_c',
  'a\\\\b',
  '%三',
  '_野',
  '🙂_',
  "O'%",
  '%s%',
  'A%',
  '%\\_%',
];
const days = ['2014-12-31', '2016-02-29', '2016-05-01', '2020-11-21'];
const times = ['2016-05-01T00:00:00Z', '2016-05-01T08:30:00.5Z', '2020-11-20T23:59:59.999999Z'];
const comparisons = ['=', '<>', '<', '<=', '>', '>='];
const pointwise = ['t_after', 't_before', 't_disjoint', 't_equals', 't_intersects'];
const stretches = [
  't_finishedBy',
  't_finishes',
  't_startedBy',
  't_starts',
  't_meets',
  't_metBy',
  't_overlaps',
  't_overlappedBy',
];

export function randomSource(seed: number) {
  const random = seeded(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const orNull = <T>(value: T): T | null => (random() < 0.2 ? null : value);
  /** Decimal degrees with two digits: few of them are exact doubles, many lie on one line. */
  const lonLat = (): [number, number] => [105 + below(13) / 100, 34 + below(13) / 100];
  return { random, below, pick, orNull, lonLat };
}

type Source = ReturnType<typeof randomSource>;

export function randomRecord({ below, pick, orNull, lonLat, random }: Source, id: number): TestRecord {
  return {
    id,
    name: orNull(pick(names)),
    income: orNull(pick([0, -1.5, 2952.25, 1e-7, 1e21, below(5)])),
    persons: orNull(below(6)),
    poor: orNull(random() < 0.5),
    since: orNull(pick(days)),
    until: orNull(pick(days)),
    place: orNull({ type: 'Point', coordinates: lonLat() }),
  };
}

/** A condition as CQL2-JSON, at most `depth` operations deep. */
export function randomFilter(source: Source, depth: number): Json {
  const { pick, below, random } = source;
  const inner = (): Json => randomFilter(source, depth - 1);
  if (depth > 1 && random() < 0.6) {
    const op = pick(['and', 'or', 'not']);
    return { op, args: op === 'not' ? [inner()] : Array.from({ length: 2 + below(2) }, inner) };
  }
  return pick([textTest, numberTest, booleanTest, nullTest, timeTest, timeTest, placeTest, placeTest])(
    source,
  );
}

const property = (name: string): Json => ({ property: name });

function textTest({ pick, random, below }: Source): Json {
  const folded = (value: Json): Json => ({ op: 'casei', args: [value] });
  const wrap = random() < 0.4 ? folded : (value: Json): Json => value;
  const kind = below(3);
  if (kind === 0) return { op: 'like', args: [wrap(property('name')), wrap(pick(patterns))] };
  if (kind === 1)
    return {
      op: 'in',
      args: [wrap(property('name')), [wrap(pick(names)), wrap(pick(names)), property('name')]],
    };
  return { op: pick(comparisons), args: [wrap(property('name')), wrap(pick(names))] };
}

function numberTest({ pick, below }: Source): Json {
  const value = (): Json =>
    pick<Json>([below(5), 2952.25, -1.5, 1e-7, property('persons'), property('income')]);
  const name = property(pick(['income', 'persons']));
  if (below(3) === 0) return { op: 'between', args: [name, value(), value()] };
  if (below(3) === 0) return { op: 'in', args: [name, [value(), value()]] };
  return { op: pick(comparisons), args: below(2) === 0 ? [name, value()] : [value(), name] };
}

function booleanTest({ pick, random }: Source): Json {
  if (random() < 0.2) return random() < 0.5;
  return { op: pick(['=', '<>']), args: [property('poor'), random() < 0.5] };
}

function nullTest({ pick }: Source): Json {
  return { op: 'isNull', args: [property(pick(['name', 'income', 'poor', 'since', 'place']))] };
}

function timeTest({ pick, below, random }: Source): Json {
  const instant = (): Json => (random() < 0.5 ? { date: pick(days) } : { timestamp: pick(times) });
  const moment = (): Json => (random() < 0.5 ? instant() : property(pick(['since', 'until'])));
  const ordered = (): Json => [days[below(2)]!, days[2 + below(2)]!];
  const bounds = (): Json =>
    pick<Json>([
      ordered(),
      [property('since'), property('until')],
      ['..', pick(times)],
      [property('since'), '..'],
    ]);
  const interval = (): Json => ({ interval: bounds() });
  const any = (): Json => (random() < 0.5 ? moment() : interval());
  if (random() < 0.2) return { op: pick(comparisons), args: [property('since'), instant()] };
  const kind = below(4);
  if (kind === 0) return { op: 't_during', args: [any(), interval()] };
  if (kind === 1) return { op: 't_contains', args: [interval(), any()] };
  if (kind === 2) return { op: pick(stretches), args: [interval(), interval()] };
  return { op: pick(pointwise), args: [any(), any()] };
}

function placeTest(source: Source): Json {
  const { pick, below, lonLat } = source;
  const [west, south] = lonLat();
  const geometry = pick<() => Json>([
    () => ({ type: 'Point', coordinates: lonLat() }),
    () => ({ bbox: [west, south, west + below(9) / 100, south + below(9) / 100] }),
    () => ({ bbox: [105.06, 33, 105.02, 35] }),
    () => ({ type: 'Polygon', coordinates: withHole(source) }),
    () => ({ type: 'MultiPolygon', coordinates: [withHole(source), [triangle(source)]] }),
  ])();
  return {
    op: 's_intersects',
    args: below(2) === 0 ? [property('place'), geometry] : [geometry, property('place')],
  };
}

/** A ring around the centre of the grid, and a slanted hole in it. */
function withHole({ below }: Source): Json {
  const [lon, lat, outer, hole] = [
    105 + (4 + below(5)) / 100,
    34 + (4 + below(5)) / 100,
    (3 + below(3)) / 100,
    below(3) / 100,
  ];
  const diamond = (radius: number): Json => [
    [lon, lat - radius],
    [lon + radius, lat],
    [lon, lat + radius],
    [lon - radius, lat],
    [lon, lat - radius],
  ];
  return hole === 0 ? [diamond(outer)] : [diamond(outer), diamond(hole)];
}

/** Any three positions, in either direction of turning, flat ones too. */
function triangle({ lonLat }: Source): Json {
  const [a, b, c] = [lonLat(), lonLat(), lonLat()];
  return [a, b, c, a];
}
