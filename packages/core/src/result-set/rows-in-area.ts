// The part of a question that asks where rows are, which an index of their points answers at once.
import type { Filter, GeometryValue, Operation } from '@onemap/contract/cql2';
import type { Bbox } from '@onemap/contract';
import { selectInBox } from '../select/in-box.js';
import { selectInPolygon } from '../select/in-polygon.js';
import { buildPointIndex, type PointIndex } from '../select/point-index.js';
import type { PointSelection } from '../select/point-selection.js';
import type { ResultSet } from './result-set.js';

type Area = Extract<GeometryValue, { type: 'Polygon' | 'MultiPolygon' }>;

export interface Apart {
  /** Null where the question has no area, or one that does not stand by itself. */
  readonly area: Area | null;
  /** What is left to be asked of each row; null for nothing. */
  readonly rest: Filter | null;
}

/** Takes the first area out of a question that asks for it and whatever else; `place` names a row's point. */
export function areaApart(filter: Filter | null, place = 'geometry'): Apart {
  if (filter?.kind !== 'operation') return { area: null, rest: filter };
  const own = areaOf(filter, place);
  if (own) return { area: own, rest: null };
  if (filter.op !== 'and') return { area: null, rest: filter };
  for (const [index, arg] of filter.args.entries()) {
    const area = arg.kind === 'operation' ? areaOf(arg, place) : null;
    if (!area) continue;
    const others = filter.args.filter((_arg, at) => at !== index);
    const rest = others.length === 1 ? others[0]! : { ...filter, args: others };
    return { area, rest: rest as Filter };
  }
  return { area: null, rest: filter };
}

function areaOf({ op, args }: Operation, place: string): Area | null {
  if (op !== 's_intersects' || !args.some((arg) => arg.kind === 'property' && arg.name === place))
    return null;
  const other = args.find((arg) => arg.kind === 'geometry');
  if (other?.kind !== 'geometry') return null;
  const { value } = other;
  return value.type === 'Polygon' || value.type === 'MultiPolygon' ? value : null;
}

/** Finds the rows of one set by place: its points are put in order once, with the first area. */
export class RowsInArea {
  readonly #set: ResultSet;
  #index: PointIndex | undefined;

  /** @param set one that does not grow any more */
  constructor(set: ResultSet) {
    this.#set = set;
  }

  /** Puts the points in order before they are asked for. */
  prepare(): void {
    this.#index ??= indexOf(this.#set);
  }

  /** The rows whose points lie in the area or on its edge: counted at once, listed when asked for. */
  select(area: Area): PointSelection {
    this.prepare();
    return selectInPolygon(this.#index!, area);
  }

  /** The rows whose points lie in a box or on its edge. */
  within(bbox: Bbox): PointSelection {
    this.prepare();
    return selectInBox(this.#index!, bbox);
  }
}

function indexOf({ lonLat, length }: ResultSet): PointIndex {
  const lon = new Float64Array(length);
  const lat = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    lon[row] = lonLat[2 * row]!;
    lat[row] = lonLat[2 * row + 1]!;
  }
  return buildPointIndex(lon, lat);
}
