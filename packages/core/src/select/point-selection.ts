// The points that a selection has found: how many at once, a list of their numbers when asked for.
import { unitsPerDegree } from '../query/edges.js';
import { partBits, partsPerCell, type PointIndex } from './point-index.js';

/** Two numbers a run; most selections have some thousands. */
const firstLength = 2 ** 13;

/** The parts of cells that hold the edges of a box, counted over the whole grid. */
export interface BoxEnds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Points as runs over the order of an index: those of inner cells that lie side by side are one run, and what is left is
 * the few at the edge. Nothing is copied before somebody asks for a list.
 */
export class PointSelection {
  readonly #index: PointIndex;
  /** Places in the index: where each run begins, and where it has ended. */
  #ends = new Uint32Array(firstLength);
  #length = 0;
  #count = 0;

  constructor(index: PointIndex) {
    this.#index = index;
  }

  /** How many there are, exactly. */
  get count(): number {
    return this.#count;
  }

  /** Their numbers in no order: a new list. */
  toIds(): Uint32Array {
    const { ids } = this.#index;
    const list = new Uint32Array(this.#count);
    let count = 0;
    for (let run = 0; run < this.#length; run += 2) {
      const [from, to] = [this.#ends[run]!, this.#ends[run + 1]!];
      // A few are copied sooner one by one than by a call.
      if (to - from > 16) list.set(ids.subarray(from, to), count);
      else for (let at = from; at < to; at++) list[count + at - from] = ids[at]!;
      count += to - from;
    }
    return list;
  }

  /** Their numbers from small to large, by a bit for each point of the index: a tenth of the time of a sort. */
  toOrderedIds(): Uint32Array {
    const bits = new Uint32Array((this.#index.size + 31) >>> 5);
    const ids = this.toIds();
    for (let at = 0; at < ids.length; at++) bits[ids[at]! >>> 5]! |= 1 << (ids[at]! & 31);
    let count = 0;
    for (let word = 0; word < bits.length; word++) {
      for (let left = bits[word]!; left !== 0; left &= left - 1)
        ids[count++] = (word << 5) + 31 - Math.clz32(left & -left);
    }
    return ids;
  }

  /** Takes all from one place of the index up to and without another one. Nothing may be taken twice. */
  takeRun(from: number, to: number): void {
    if (from === to) return;
    this.#count += to - from;
    const last = this.#length - 1;
    if (last > 0 && this.#ends[last] === from) {
      this.#ends[last] = to;
      return;
    }
    this.#makeRoom(2);
    this.#ends[this.#length++] = from;
    this.#ends[this.#length++] = to;
  }

  /** Takes those for which `holds` answers yes. */
  takeWhere(from: number, to: number, holds: (x: number, y: number) => boolean): void {
    const { ids, lon, lat } = this.#index;
    for (let at = from; at < to; at++) {
      const id = ids[at]!;
      if (holds(lon[id]! * unitsPerDegree, lat[id]! * unitsPerDegree)) this.takeRun(at, at + 1);
    }
  }

  /**
   * Takes those of a cell that lie in a box. One in the same part of the cell as an edge of it is asked for; where the
   * others lie is told by their parts.
   */
  takeCell(column: number, row: number, ends: BoxEnds, holds: (x: number, y: number) => boolean): void {
    const { parts, starts, columns } = this.#index;
    const [from, to] = [starts[row * columns + column]!, starts[row * columns + column + 1]!];
    const own = {
      west: ends.west - column * partsPerCell,
      south: ends.south - row * partsPerCell,
      east: ends.east - column * partsPerCell,
      north: ends.north - row * partsPerCell,
    };
    const { west, south, east, north } = own;
    this.#makeRoom(2 * (to - from));
    const runs = this.#ends;
    let length = this.#length;
    let asked = 0;
    for (let at = from; at < to; at++) {
      const x = parts[at]! & (partsPerCell - 1);
      const y = parts[at]! >>> partBits;
      // Signs instead of comparisons: one point in two lies inside, and a branch would be guessed wrong as often.
      const within = ((west - x) & (x - east) & (south - y) & (y - north)) >>> 31;
      const near = ((west - 1 - x) & (x - 1 - east) & (south - 1 - y) & (y - 1 - north)) >>> 31;
      runs[length] = at;
      runs[length + 1] = at + 1;
      length += 2 * within;
      asked |= near - within;
    }
    this.#count += (length - this.#length) / 2;
    this.#length = length;
    if (asked !== 0) this.#askAtEdges(from, to, own, holds);
  }

  /** @param ends in parts of the cell of these places */
  #askAtEdges(
    from: number,
    to: number,
    { west, south, east, north }: BoxEnds,
    holds: (x: number, y: number) => boolean,
  ): void {
    const { parts } = this.#index;
    for (let at = from; at < to; at++) {
      const x = parts[at]! & (partsPerCell - 1);
      const y = parts[at]! >>> partBits;
      if (x < west || x > east || y < south || y > north) continue;
      if (x === west || x === east || y === south || y === north) this.takeWhere(at, at + 1, holds);
    }
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#ends.length) return;
    const longer = new Uint32Array(2 * (this.#length + more));
    longer.set(this.#ends);
    this.#ends = longer;
  }
}
