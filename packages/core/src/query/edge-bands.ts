// The edges of a ring in bands of height, so that a place is held against those at its own height only.
import type { Ring } from '@onemap/contract/cql2';
import { edgesOf, edgeTolerance, scaledPosition, type Edge } from './edges.js';

/** The bands hold this many times the edges at most: a zigzag of full height would fill every band. */
const mostCopies = 8;
const mostBands = 4096;
/** An edge is found a little beyond its ends, where it is still near. */
const margin = 2 * edgeTolerance;

export class EdgeBands {
  readonly #low: number;
  readonly #size: number;
  readonly #bands: readonly (readonly Edge[])[];
  /** The most edges that a place is held against. */
  readonly most: number;

  /** @param ring in degrees */
  constructor(ring: Ring) {
    const edges = edgesOf(ring.map(scaledPosition));
    const heights = edges.flatMap(([from, to]) => [from[1], to[1]]);
    this.#low = heights.reduce((a, b) => Math.min(a, b), Infinity);
    const high = heights.reduce((a, b) => Math.max(a, b), -Infinity);
    let count = Math.max(1, Math.min(mostBands, Math.ceil(edges.length / 4)));
    while (
      count > 1 &&
      copies(edges, this.#low, (high - this.#low) / count, count) > mostCopies * edges.length
    ) {
      count = Math.floor(count / 2);
    }
    this.#size = (high - this.#low) / count;
    this.#bands = fill(edges, this.#low, this.#size, count);
    this.most = this.#bands.reduce((most, band) => Math.max(most, band.length), 0);
  }

  /** The edges at a height, those near to it included. */
  at(y: number): readonly Edge[] {
    return this.#bands[bandOf(y, this.#low, this.#size, this.#bands.length)] ?? [];
  }

  /** The edges that may meet another one; some of them twice. */
  beside([from, to]: Edge): readonly (readonly Edge[])[] {
    const count = this.#bands.length;
    const first = bandOf(Math.min(from[1], to[1]), this.#low, this.#size, count);
    const last = bandOf(Math.max(from[1], to[1]), this.#low, this.#size, count);
    return this.#bands.slice(first, last + 1);
  }
}

function fill(edges: readonly Edge[], low: number, size: number, count: number): Edge[][] {
  const bands: Edge[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) {
    const [first, last] = span(edge, low, size, count);
    for (let index = first; index <= last; index += 1) bands[index]!.push(edge);
  }
  return bands;
}

function copies(edges: readonly Edge[], low: number, size: number, count: number): number {
  return edges.reduce((sum, edge) => {
    const [first, last] = span(edge, low, size, count);
    return sum + last - first + 1;
  }, 0);
}

function span([from, to]: Edge, low: number, size: number, count: number): [number, number] {
  return [
    bandOf(Math.min(from[1], to[1]) - margin, low, size, count),
    bandOf(Math.max(from[1], to[1]) + margin, low, size, count),
  ];
}

/** A ring without height has one band. */
function bandOf(y: number, low: number, size: number, count: number): number {
  if (!(size > 0)) return 0;
  return Math.max(0, Math.min(count - 1, Math.floor((y - low) / size)));
}
