// The points that a selection has found: taken in runs, cut to size at the end.
import { unitsPerDegree } from '../query/edges.js';
import type { PointIndex } from './point-index.js';

export class FoundPoints {
  readonly #index: PointIndex;
  readonly #ids: Uint32Array;
  #count = 0;

  /** @param most how many there can be */
  constructor(index: PointIndex, most: number) {
    this.#index = index;
    this.#ids = new Uint32Array(most);
  }

  /** All from one place of the index up to and without another one. */
  takeRun(from: number, to: number): void {
    this.#ids.set(this.#index.ids.subarray(from, to), this.#count);
    this.#count += to - from;
  }

  /** Those for which `holds` answers yes. */
  takeWhere(from: number, to: number, holds: (x: number, y: number) => boolean): void {
    const { ids, lon, lat } = this.#index;
    const taken = this.#ids;
    let count = this.#count;
    for (let at = from; at < to; at++) {
      const id = ids[at]!;
      if (holds(lon[id]! * unitsPerDegree, lat[id]! * unitsPerDegree)) taken[count++] = id;
    }
    this.#count = count;
  }

  /**
   * Those whose parts lie between the ends; those in the same part as an end are asked for.
   * @param ends west, south, east and north, in parts of their cell
   */
  takeParts(
    from: number,
    to: number,
    [west, south, east, north]: readonly [number, number, number, number],
    holds: (x: number, y: number) => boolean,
  ): void {
    const { parts, ids } = this.#index;
    for (let at = from; at < to; at++) {
      const x = parts[at]! & 15;
      const y = parts[at]! >> 4;
      if (x > west && x < east && y > south && y < north) this.#ids[this.#count++] = ids[at]!;
      else if (x >= west && x <= east && y >= south && y <= north) this.takeWhere(at, at + 1, holds);
    }
  }

  get ids(): Uint32Array {
    return this.#ids.subarray(0, this.#count);
  }
}

/** The same numbers from small to large, by a bit for each point: a tenth of the time of a sort. @param size of the index */
export function inOrder(selected: Uint32Array, size: number): Uint32Array {
  const bits = new Uint32Array((size + 31) >>> 5);
  for (let at = 0; at < selected.length; at++) bits[selected[at]! >>> 5]! |= 1 << (selected[at]! & 31);
  const ordered = new Uint32Array(selected.length);
  let count = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word]!; left !== 0; left &= left - 1)
      ordered[count++] = (word << 5) + 31 - Math.clz32(left & -left);
  }
  return ordered;
}
