// Each edge of a set of regions once, told apart into edges between two regions and edges of one only.
import type { RegionGeometry } from './geometry.js';

/** Edges as pairs of vertex indices into the geometry. */
export interface EdgeSet {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** 1 where only one ring has the edge: the outline of the whole. */
  readonly outer: Uint8Array;
}

/** Equal edges, in either direction, are found by a hash over their four coordinates. */
export function uniqueEdges(geometry: RegionGeometry): EdgeSet {
  const count = geometry.coordinates.length / 2;
  const table = new EdgeTable(geometry.coordinates, count);
  let start = 0;
  for (const end of geometry.ringEnds) {
    for (let i = start, previous = end - 1; i < end; previous = i++) table.add(previous, i);
    start = end;
  }
  return table.edges();
}

class EdgeTable {
  readonly #xy: Float64Array;
  readonly #bits: Uint32Array;
  readonly #slots: Int32Array;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #outer: Uint8Array;
  #length = 0;

  constructor(coordinates: Float64Array, count: number) {
    this.#xy = coordinates;
    this.#bits = new Uint32Array(coordinates.buffer, coordinates.byteOffset, coordinates.length * 2);
    this.#slots = new Int32Array(1 << Math.ceil(Math.log2(2 * count + 2))).fill(-1);
    this.#from = new Uint32Array(count);
    this.#to = new Uint32Array(count);
    this.#outer = new Uint8Array(count);
  }

  add(i: number, j: number): void {
    const xy = this.#xy;
    if (xy[2 * i] === xy[2 * j] && xy[2 * i + 1] === xy[2 * j + 1]) return;
    const mask = this.#slots.length - 1;
    // A sum is the same for both directions of an edge.
    for (let slot = (this.#hash(i) + this.#hash(j)) & mask; ; slot = (slot + 1) & mask) {
      const edge = this.#slots[slot]!;
      if (edge < 0) {
        this.#slots[slot] = this.#length;
        this.#from[this.#length] = i;
        this.#to[this.#length] = j;
        this.#outer[this.#length++] = 1;
        return;
      }
      if (this.#equals(edge, i, j)) {
        this.#outer[edge] = 0;
        return;
      }
    }
  }

  edges(): EdgeSet {
    return {
      from: this.#from.slice(0, this.#length),
      to: this.#to.slice(0, this.#length),
      outer: this.#outer.slice(0, this.#length),
    };
  }

  #hash(vertex: number): number {
    const at = 4 * vertex;
    const bits = this.#bits;
    let hash = Math.imul(bits[at]! ^ Math.imul(bits[at + 1]!, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ bits[at + 2]!, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13) ^ bits[at + 3]!, 0x27d4eb2f);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #equals(edge: number, i: number, j: number): boolean {
    const from = this.#from[edge]!;
    const to = this.#to[edge]!;
    return (this.#same(from, i) && this.#same(to, j)) || (this.#same(from, j) && this.#same(to, i));
  }

  #same(i: number, j: number): boolean {
    const xy = this.#xy;
    return xy[2 * i] === xy[2 * j] && xy[2 * i + 1] === xy[2 * j + 1];
  }
}
