// One look at a result that the table, the map and the charts share: order, narrowing and the row that is chosen.
import type { ResultColumn } from './columns.js';
import type { ResultSet } from './result-set.js';
import { sortRows, type Direction } from './sort-rows.js';

export interface Sorting {
  readonly field: string;
  readonly direction: Direction;
}

/** Rows of one text (null: without value), or of the numbers from `from` to `to`, exclusive unless `closed`. */
export type Narrowing =
  | { readonly field: string; readonly text: string | null }
  | { readonly field: string; readonly from: number; readonly to: number; readonly closed: boolean };

export class ResultView {
  readonly set: ResultSet;
  #sorting: Sorting | null = null;
  #narrowing: Narrowing | null = null;
  #rows: Uint32Array | undefined;
  readonly #chosen: Uint32Array | undefined;
  #allRows: Uint32Array | undefined;
  readonly #listeners = new Set<() => void>();

  /** @param rows those of the set that were found; every row of it when absent, later ones too */
  constructor(set: ResultSet, rows?: Uint32Array) {
    this.set = set;
    this.#chosen = rows;
  }

  /** Every row that was found, in the order in which they came. */
  get allRows(): Uint32Array {
    if (this.#chosen) return this.#chosen;
    if (this.#allRows?.length !== this.set.length) {
      this.#allRows = new Uint32Array(this.set.length);
      for (let row = 0; row < this.#allRows.length; row++) this.#allRows[row] = row;
    }
    return this.#allRows;
  }

  /** The rows that are shown, in their order; another list after each change. */
  get rows(): Uint32Array {
    return (this.#rows ??= this.#made());
  }

  get sorting(): Sorting | null {
    return this.#sorting;
  }

  get narrowing(): Narrowing | null {
    return this.#narrowing;
  }

  sort(sorting: Sorting | null): void {
    this.#sorting = sorting;
    this.changed();
  }

  narrow(narrowing: Narrowing | null): void {
    this.#narrowing = narrowing;
    this.changed();
  }

  /** Called when rows were added too. */
  changed(): void {
    this.#rows = undefined;
    for (const listener of [...this.#listeners]) listener();
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #made(): Uint32Array {
    const kept = this.#narrowing ? narrowed(this.allRows, this.set, this.#narrowing) : this.allRows;
    const column = this.#sorting && this.set.column(this.#sorting.field);
    return column ? sortRows(kept, column, this.#sorting!.direction) : kept;
  }
}

function narrowed(rows: Uint32Array, set: ResultSet, narrowing: Narrowing): Uint32Array {
  const column = set.column(narrowing.field);
  return column ? rows.filter(keeps(column, narrowing)) : rows;
}

function keeps(column: ResultColumn, narrowing: Narrowing): (row: number) => boolean {
  if ('text' in narrowing) {
    if (column.kind !== 'text') return () => true;
    const { codes, texts } = column;
    const code = narrowing.text === null ? 0 : texts.indexOf(narrowing.text, 1);
    return (row) => codes[row] === code;
  }
  if (column.kind !== 'number') return () => true;
  const { from, to, closed } = narrowing;
  return (row) => {
    const value = column.values[row]!;
    return value >= from && (closed ? value <= to : value < to);
  };
}
