// How large a filter may be, and the account that a reader keeps of it.
import { Cql2Error, type Cql2Offset } from './cql2-error.js';

export interface Cql2Limits {
  /** UTF-16 units of the text, or of the JSON text; default 65,536. */
  readonly length: number;
  /** Nesting of parentheses, operations and function calls; default 64. */
  readonly depth: number;
  /** Operations, properties and literals together; default 2,000. */
  readonly nodes: number;
  /** Positions of all geometries together; default 10,000. */
  readonly positions: number;
}

export const defaultLimits: Cql2Limits = { length: 65_536, depth: 64, nodes: 2_000, positions: 10_000 };

/** Counts while reading. @throws Cql2Error `too-long` or `too-deep` at the first thing over a limit */
export class Budget {
  readonly #limits: Cql2Limits;
  #nodes = 0;
  #positions = 0;
  #depth = 0;

  constructor(limits: Partial<Cql2Limits> = {}) {
    this.#limits = { ...defaultLimits, ...limits };
  }

  text(length: number): void {
    const most = this.#limits.length;
    if (length > most) throw new Cql2Error('too-long', `A filter has at most ${most} characters.`, most);
  }

  node(at: Cql2Offset): void {
    this.#nodes += 1;
    if (this.#nodes > this.#limits.nodes) this.#tooMany(this.#limits.nodes, 'terms', at);
  }

  position(at: Cql2Offset): void {
    this.#positions += 1;
    if (this.#positions > this.#limits.positions) this.#tooMany(this.#limits.positions, 'positions', at);
  }

  /** Runs `work` one level deeper. */
  nested<T>(at: Cql2Offset, work: () => T): T {
    if (this.#depth >= this.#limits.depth) {
      throw new Cql2Error('too-deep', `A filter nests at most ${this.#limits.depth} levels.`, at);
    }
    this.#depth += 1;
    const value = work();
    this.#depth -= 1;
    return value;
  }

  #tooMany(most: number, what: string, at: Cql2Offset): never {
    throw new Cql2Error('too-long', `A filter has at most ${most} ${what}.`, at);
  }
}
