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
  /** Of what was picked one by one: alone, or in addition to the area. */
  readonly ids?: readonly string[];
  /** Of what was taken out of the area. */
  readonly without?: readonly string[];
  /** The area by itself, where something was picked in addition or taken out. */
  readonly area?: SelectedPlace;
}

/** The area of a place without what was picked; null for none. */
export function areaOf(place: AskedPlace | null): SelectedPlace | null {
  return place?.area ?? (place?.geometry ? (place as SelectedPlace) : null);
}

/** Whether a region is told by its code, until its name is known. */
export function isNameless(place: AskedPlace | null): place is AskedPlace & { readonly region: string } {
  return place?.region !== undefined && place.words === place.region;
}

/** The fields that hold the code of the region that a feature lies in. */
const regionFields = ['region', 'code'];

/** @param names the fields that can be asked */
export function placeFilter(place: AskedPlace, names: readonly string[], geometry: string): Filter | null {
  const area = areaFilter(place, names, geometry);
  const picked = place.ids ? idsFilter(place.ids) : null;
  const joined = area && picked ? operation('or', [area, picked]) : (area ?? picked);
  if (!joined || !place.without) return joined;
  return operation('and', [joined, operation('not', [idsFilter(place.without)])]);
}

/** What was picked left aside. */
export function areaFilter(place: AskedPlace, names: readonly string[], geometry: string): Filter | null {
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

function idsFilter(ids: readonly string[]): Filter {
  const literals = ids.map((value): Cql2Node => ({ kind: 'literal', value }));
  return operation('in', [{ kind: 'property', name: 'id' }, ...literals]);
}

function operation(
  op: 'and' | 'or' | 'not' | 'in' | 'like' | 's_intersects',
  args: readonly Cql2Node[],
): Filter {
  return { kind: 'operation', op, args };
}
