// Seeded random filters as CQL2-JSON, of every form that the grammar has.
import type { Json } from './print-json.js';

export interface Random {
  below(count: number): number;
  pick<T>(items: readonly T[]): T;
}

/** Numbers that repeat for a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { below, pick: (items) => items[below(items.length)]! };
}

const names = [
  'a',
  'and',
  'NULL',
  'date',
  '户主',
  'a b',
  'x"y',
  "it's",
  '__proto__',
  'eo:cloud',
  't_after',
  '🙂',
  '1a',
  '(',
  ' ',
];
const texts = [
  '',
  'x',
  "O'Brien",
  "''",
  '张三',
  '𠮷\n\t',
  'a%b_c\\d',
  '\\\\x',
  '"',
  '/* -- */',
  "' or 1=1",
  '..',
  '2016-01-01',
  '\u3000',
];
const numbers = [0, 1, -1, 0.1, -2.5e-7, 1e21, 1.7976931348623157e308, 5e-324, 123456789.125];
const intervalOps = [
  't_finishedBy',
  't_finishes',
  't_meets',
  't_metBy',
  't_overlappedBy',
  't_overlaps',
  't_startedBy',
  't_starts',
];
const timeOps = ['t_after', 't_before', 't_disjoint', 't_equals', 't_intersects'];

/** At most `depth` operations deep. */
export function randomFilter(random: Random, depth: number): Json {
  const { below, pick } = random;
  if (depth > 1 && below(3) > 0) {
    const op = pick(['and', 'or', 'not']);
    const count = op === 'not' ? 1 : 2 + below(3);
    return { op, args: Array.from({ length: count }, () => randomFilter(random, depth - 1)) };
  }
  return pick([boolean, comparison, comparison, like, between, isIn, isNull, temporal, spatial])(random);
}

const property = ({ pick }: Random): Json => ({ property: pick(names) });
const boolean = ({ below }: Random): Json => below(2) === 0;
const day = ({ pick }: Random): string => pick(['0001-01-01', '2016-02-29', '9999-12-31']);
const time = ({ pick }: Random): string => pick(['2016-05-01T00:00:00Z', '2016-05-01T23:59:59.123456Z']);
const instant = (random: Random): Json =>
  random.below(2) === 0 ? { date: day(random) } : { timestamp: time(random) };

function text(random: Random): Json {
  const inner: Json = random.below(3) === 0 ? property(random) : random.pick(texts);
  return random.below(4) === 0 ? { op: 'casei', args: [inner] } : inner;
}

/** Two values of one type; a property fits every type. */
function pairOf(random: Random): readonly Json[] {
  const { pick, below } = random;
  const literal = pick<() => Json>([() => pick(texts), () => pick(numbers), () => instant(random)]);
  return below(2) === 0
    ? [property(random), literal()]
    : [literal(), below(2) === 0 ? literal() : property(random)];
}

function comparison(random: Random): Json {
  if (random.below(5) === 0)
    return { op: random.pick(['=', '<>']), args: [property(random), random.below(2) === 0] };
  return { op: random.pick(['=', '<>', '<', '<=', '>', '>=']), args: pairOf(random) };
}

function like(random: Random): Json {
  const pattern = random.pick(['', '%', '张_', "a\\%b'c", '\\\\_']);
  return {
    op: 'like',
    args: [text(random), random.below(2) === 0 ? pattern : { op: 'casei', args: [pattern] }],
  };
}

function between(random: Random): Json {
  return { op: 'between', args: [property(random), random.pick(numbers), property(random)] };
}

function isIn(random: Random): Json {
  const [tested, ...items] = pairOf(random);
  return { op: 'in', args: [tested!, [...items, ...items, property(random)]] };
}

function isNull(random: Random): Json {
  return { op: 'isNull', args: [property(random)] };
}

function temporal(random: Random): Json {
  const { pick, below } = random;
  const bound = (open: string): Json => pick<Json>([open, property(random), '..']);
  const interval = (): Json => ({ interval: [bound('2014-01-01'), bound(time(random))] });
  const any = (): Json => pick([interval, () => instant(random), () => property(random)])();
  if (below(2) === 0) return { op: pick(intervalOps), args: [interval(), interval()] };
  if (below(4) === 0) return { op: 't_during', args: [any(), interval()] };
  if (below(4) === 0) return { op: 't_contains', args: [interval(), any()] };
  return { op: pick(timeOps), args: [any(), any()] };
}

function spatial(random: Random): Json {
  const { pick, below } = random;
  const at = (): number => pick([0, -0.5, 105.325, 34.74, 1e-7, 180]);
  const ring = (): Json => {
    const first: Json = [at(), at()];
    return [first, ...Array.from({ length: 2 + below(3) }, (): Json => [at(), at()]), first];
  };
  const rings = (): Json => Array.from({ length: 1 + below(3) }, ring);
  const geometry = pick<() => Json>([
    () => ({ type: 'Point', coordinates: [at(), at()] }),
    () => ({ type: 'Polygon', coordinates: rings() }),
    () => ({ type: 'MultiPolygon', coordinates: [rings(), rings()] }),
    () => ({ bbox: [at(), -1, at(), 200] }),
  ]);
  return {
    op: 's_intersects',
    args: pick([
      [property(random), geometry()],
      [geometry(), property(random)],
    ]),
  };
}
