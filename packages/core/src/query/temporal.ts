// The temporal relations over instants and intervals, by the bounds that the contract lists for each.
import {
  afterAll,
  beforeAll,
  instantKey,
  isInstant,
  temporalRelations,
  type Bound,
  type Cql2Node,
  type TemporalOperator,
} from '@onemap/contract/cql2';
import { compare } from './compare.js';
import { allTrue, notTruth, type Truth } from './three-valued.js';

/** Keys that order like the instants; null is unknown. */
interface Stretch {
  readonly start: string | null;
  readonly end: string | null;
}

/** @param valueOf the text of a property's day or timestamp, or null */
export function relate(
  op: TemporalOperator,
  [first, second]: readonly Cql2Node[],
  valueOf: (name: string) => unknown,
): Truth {
  const a = stretchOf(first!, valueOf);
  const b = stretchOf(second!, valueOf);
  const bounds: Record<Bound, string | null> = { aStart: a.start, aEnd: a.end, bStart: b.start, bEnd: b.end };
  const { tests, negated } = temporalRelations[op];
  const truth = allTrue(tests, ([left, operator, right]) => compare(operator, bounds[left], bounds[right]));
  return negated ? notTruth(truth) : truth;
}

/** The key of an instant or of a property's day; null for anything else. */
export function momentOf(node: Cql2Node, valueOf: (name: string) => unknown): string | null {
  if (node.kind === 'instant') return instantKey(node.text);
  const value = node.kind === 'property' ? valueOf(node.name) : null;
  return typeof value === 'string' && isInstant(value) ? instantKey(value) : null;
}

function stretchOf(node: Cql2Node, valueOf: (name: string) => unknown): Stretch {
  if (node.kind !== 'interval') {
    const moment = momentOf(node, valueOf);
    return { start: moment, end: moment };
  }
  return {
    start: node.start ? momentOf(node.start, valueOf) : beforeAll,
    end: node.end ? momentOf(node.end, valueOf) : afterAll,
  };
}
