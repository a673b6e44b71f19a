// What is measured: the figures, the one that is drawn or edited, and every step back and forth.
import type { Position } from '@onemap/contract';
import type { MeasureMode } from '../events/index.js';

export interface Figure {
  readonly id: string;
  readonly mode: MeasureMode;
  /** `[lon, lat]` in degrees; an area does not repeat its first one. */
  readonly positions: readonly Position[];
}

export interface Page {
  readonly figures: readonly Figure[];
  /** Id of the figure that is drawn or edited, or null. */
  readonly current: string | null;
  readonly drawing: boolean;
}

export const fewestPositions: Readonly<Record<MeasureMode, number>> = { distance: 2, area: 3, azimuth: 2 };

const emptyPage: Page = { figures: [], current: null, drawing: false };

export class MeasureBook {
  #page = emptyPage;
  #past: Page[] = [];
  #future: Page[] = [];

  get page(): Page {
    return this.#page;
  }

  get current(): Figure | undefined {
    return this.#page.figures.find(({ id }) => id === this.#page.current);
  }

  /** Those that can be told: all but one that is still drawn. */
  get finished(): readonly Figure[] {
    const { figures, current, drawing } = this.#page;
    return drawing ? figures.filter(({ id }) => id !== current) : figures;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes other figures, without a way back: they are the page's own. */
  replace(figures: readonly Figure[]): void {
    this.#page = { figures, current: null, drawing: false };
    [this.#past, this.#future] = [[], []];
  }

  /** Begins a figure; one that was being drawn is finished before. */
  start(mode: MeasureMode): void {
    const { figures } = finishedPage(this.#page);
    const id = freeId(figures);
    this.#turn({ figures: [...figures, { id, mode, positions: [] }], current: id, drawing: true });
  }

  /** Adds a position; an azimuth is finished by its second. */
  place(position: Position): void {
    const figure = this.current;
    if (!figure || !this.#page.drawing) return;
    const page = withPositions(this.#page, [...figure.positions, position]);
    const done = figure.mode === 'azimuth' && figure.positions.length === 1;
    this.#turn(done ? { ...page, drawing: false } : page);
  }

  /** Ends the drawing; what has too few positions goes. */
  finish(): void {
    if (this.#page.drawing) this.#turn(finishedPage(this.#page));
  }

  /** Draws on at the end of the current figure. */
  resume(): void {
    if (this.current && this.current.mode !== 'azimuth') this.#turn({ ...this.#page, drawing: true });
  }

  edit(positions: readonly Position[]): void {
    if (this.current) this.#turn(withPositions(this.#page, positions));
  }

  movePosition(index: number, to: Position): void {
    const figure = this.current;
    if (figure?.positions[index])
      this.edit(figure.positions.map((position, at) => (at === index ? to : position)));
  }

  /** Takes a position out; a finished figure keeps as many as it needs. */
  removePosition(index: number): void {
    const figure = this.current;
    if (!figure || !this.canRemovePosition) return;
    this.edit(figure.positions.filter((_, at) => at !== index));
  }

  get canRemovePosition(): boolean {
    const figure = this.current;
    if (!figure) return false;
    return figure.positions.length > (this.#page.drawing ? 0 : fewestPositions[figure.mode]);
  }

  /** Shows another figure for editing; no step of the history. */
  choose(id: string): void {
    if (!this.#page.drawing) this.#page = { ...this.#page, current: id };
  }

  remove(id: string): void {
    const { current, drawing } = this.#page;
    const own = id === current;
    this.#turn({
      figures: this.#page.figures.filter((figure) => figure.id !== id),
      current: own ? null : current,
      drawing: drawing && !own,
    });
  }

  clear(): void {
    if (this.#page.figures.length > 0) this.#turn(emptyPage);
  }

  undo(): void {
    const page = this.#past.pop();
    if (!page) return;
    this.#future.push(this.#page);
    this.#page = page;
  }

  redo(): void {
    const page = this.#future.pop();
    if (!page) return;
    this.#past.push(this.#page);
    this.#page = page;
  }

  #turn(page: Page): void {
    this.#past.push(this.#page);
    this.#future = [];
    this.#page = page;
  }
}

function withPositions(page: Page, positions: readonly Position[]): Page {
  const figures = page.figures.map((figure) =>
    figure.id === page.current ? { ...figure, positions } : figure,
  );
  return { ...page, figures };
}

function finishedPage(page: Page): Page {
  const figures = page.figures.filter(({ mode, positions }) => positions.length >= fewestPositions[mode]);
  const kept = figures.some(({ id }) => id === page.current);
  return { figures, current: kept ? page.current : null, drawing: false };
}

function freeId(figures: readonly Figure[]): string {
  let number = figures.length + 1;
  while (figures.some(({ id }) => id === `measure-${number}`)) number++;
  return `measure-${number}`;
}
