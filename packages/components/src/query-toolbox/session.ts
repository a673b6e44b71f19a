// One query and its result, which the toolbox asks and the table, the map and the charts show.
import type { BoundaryFeature } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { ResultSet, ResultView, type ResultField } from '@onemap/core/result-set';
import { Memo } from '../figures/memo.js';
import type { QueryField } from '../query-builder/query-fields.js';
import { askPages, selectRows, type FoundPage, type Question } from './ask.js';
import type { LocalSet } from './local-set.js';

export type QueryPhase = 'idle' | 'counting' | 'loading' | 'done' | 'cancelled' | 'error';

/** What was asked, and how it is told. */
export interface Asked extends Question {
  /** What the collection is called. */
  readonly title: string;
  /** The fields that a result shows, in the words of the reader. */
  readonly fields: readonly QueryField[];
  /** What is asked, in words. */
  readonly sentence: string;
  /** The region that the sentence tells by its code, and the sentence for its name. */
  readonly unnamed?: { readonly region: string; readonly named: (name: string) => string };
  readonly source: DataSource | undefined;
  /** Rows of the page's own, which take the place of a backend. */
  readonly local: LocalSet | undefined;
  /** More are counted, but not fetched. */
  readonly mostRows: number;
}

export class QuerySession {
  phase: QueryPhase = 'idle';
  asked: Asked | undefined;
  /** How many the query finds; null before that is known. */
  count: number | null = null;
  view: ResultView | undefined;
  /** The outlines of what was found, where it has any. */
  shapes: readonly BoundaryFeature[] = [];
  synthetic = false;
  error: unknown;
  /** Id of the chosen row. */
  selected: string | null = null;
  readonly #row = new Memo<number>();
  #abort: AbortController | undefined;
  readonly #listeners = new Set<() => void>();

  /** Rows that are there. */
  get loaded(): number {
    return this.view?.allRows.length ?? 0;
  }

  /** The row of what is chosen, or -1. */
  get selectedRow(): number {
    const { selected, view } = this;
    return view && selected !== null
      ? this.#row.get([view, view.set.length, selected], () => view.set.rowOf(selected))
      : -1;
  }

  get isRunning(): boolean {
    return this.phase === 'counting' || this.phase === 'loading';
  }

  /** Whether fewer rows are there than were found. */
  get isPartial(): boolean {
    return !this.isRunning && this.count !== null && this.loaded < this.count;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  select(id: string | null): void {
    if (id === this.selected) return;
    this.selected = id;
    this.#tell();
  }

  /** Tells by its name the region that was asked by its code; nothing is asked again. */
  name({ code, name }: { readonly code: string; readonly name: string }): void {
    const { unnamed, ...asked } = this.asked ?? {};
    if (unnamed?.region !== code) return;
    this.asked = { ...(asked as Asked), sentence: unnamed.named(name) };
    this.#tell();
  }

  /** Ends the query; what has come stays. */
  cancel(): void {
    if (!this.isRunning) return;
    this.#abort?.abort();
    this.#abort = undefined;
    this.#become('cancelled');
  }

  /** Forgets the result. */
  clear(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#reset();
    this.asked = undefined;
    this.#become('idle');
  }

  /** Asks; a query that is still running is given up. Never rejects: what fails is the phase `error`. */
  async run(asked: Asked): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#reset();
    this.asked = asked;
    this.#become('counting');
    try {
      await (asked.local ? this.#runLocal(asked, asked.local, abort) : this.#runRemote(asked, abort));
      if (this.#abort === abort) this.#become('done');
    } catch (error) {
      if (this.#abort !== abort) return;
      this.error = error;
      this.#become('error');
    }
  }

  #reset(): void {
    Object.assign(this, { count: null, view: undefined, shapes: [], error: undefined, selected: null });
  }

  async #runRemote(asked: Asked, abort: AbortController): Promise<void> {
    if (!asked.source) throw new Error('there is no data source');
    const view = new ResultView(new ResultSet(asked.fields.map(columnOf)));
    for await (const page of askPages(asked.source, asked, abort.signal)) {
      if (this.#abort !== abort) return;
      this.#take(page, view, asked.mostRows);
      this.#become('loading');
      if (page.count === 0 || view.set.length >= asked.mostRows) break;
    }
  }

  #take({ count, rows, synthetic }: FoundPage, view: ResultView, most: number): void {
    const shapes: BoundaryFeature[] = [];
    for (const { id, position, values, shape } of rows) {
      if (view.set.length >= most) break;
      view.set.append(id, position, values);
      if (shape) shapes.push(shape);
    }
    this.count = count;
    this.view = view;
    this.synthetic = synthetic;
    if (shapes.length > 0) this.shapes = [...this.shapes, ...shapes];
    view.changed();
  }

  async #runLocal(asked: Asked, local: LocalSet, abort: AbortController): Promise<void> {
    const { set, places } = await local.ready();
    if (this.#abort !== abort) return;
    const rows = await selectRows(set, places, asked, abort.signal);
    if (this.#abort !== abort) return;
    this.count = rows?.length ?? set.length;
    this.view = new ResultView(set, rows);
  }

  #become(phase: QueryPhase): void {
    this.phase = phase;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function columnOf({ name, type }: QueryField): ResultField {
  return { name, type: type === 'number' ? 'number' : 'text' };
}
