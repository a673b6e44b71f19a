// A place as a condition: a region by its code, which is exact and short, anything drawn by its outline.
import type { Cql2Node, Filter, GeometryValue } from '@onemap/contract/cql2';
import type { SelectedPlace } from '../events/index.js';
import { significantPrefix } from '@onemap/core';

/** Where to look: what `<om-place-select>` selects, or a region by its code alone. */
export interface AskedPlace {
  readonly geometry: SelectedPlace['geometry'] | null;
  readonly words: string;
  /** 12-digit code; the region is asked for by it. */
  readonly region?: string;
  /** Of what was picked one by one. */
  readonly ids?: readonly string[];
}

/** The fields that hold the code of the region that a feature lies in. */
const regionFields = ['region', 'code'];

/** @param names the fields that can be asked */
export function placeFilter(place: AskedPlace, names: readonly string[], geometry: string): Filter | null {
  if (place.ids) {
    const ids = place.ids.map((value): Cql2Node => ({ kind: 'literal', value }));
    return operation('in', [{ kind: 'property', name: 'id' }, ...ids]);
  }
  const field = regionFields.find((name) => names.includes(name));
  if (place.region !== undefined && field !== undefined)
    return operation('like', [
      { kind: 'property', name: field },
      { kind: 'literal', value: `${significantPrefix(place.region)}%` },
    ]);
  if (!place.geometry) return null;
  return operation('s_intersects', [
    { kind: 'property', name: geometry },
    { kind: 'geometry', value: place.geometry as GeometryValue },
  ]);
}

/** Both, one of them, or null. */
export function bothFilters(a: Filter | null, b: Filter | null): Filter | null {
  return a && b ? operation('and', [a, b]) : (a ?? b);
}

/** The same filter with another name of a property, as lists and features call the point of a household. */
export function renamed(filter: Filter, from: string, to: string): Filter {
  const walk = (node: Cql2Node): Cql2Node => {
    if (node.kind === 'property') return node.name === from ? { kind: 'property', name: to } : node;
    return node.kind === 'operation' ? { ...node, args: node.args.map(walk) } : node;
  };
  return walk(filter) as Filter;
}

function operation(op: 'and' | 'in' | 'like' | 's_intersects', args: readonly Cql2Node[]): Filter {
  return { kind: 'operation', op, args };
}
