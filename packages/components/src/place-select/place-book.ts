// What is selected, what is being drawn for it, and every step back and forth.
import type { Position } from '@onemap/contract';
import type { SelectedPlace } from '../events/index.js';
import type { Picks } from './things.js';

/** What is drawn by positions. */
export type DrawnTool = 'thing' | 'click' | 'box' | 'polygon' | 'freehand' | 'circle' | 'point' | 'line';

export interface PlacePage {
  readonly place: SelectedPlace | null;
  /** The tool that draws, or null. */
  readonly tool: DrawnTool | null;
  /** `[lon, lat]` in degrees. */
  readonly draft: readonly Position[];
  /** What was picked one by one beside the place; null for nothing. */
  readonly picks: Picks | null;
}

type Step = Omit<PlacePage, 'picks'>;

const emptyStep: Step = { place: null, tool: null, draft: [] };

export class PlaceBook {
  readonly #picks: () => Picks | null;
  #page: PlacePage = { ...emptyStep, picks: null };
  #past: PlacePage[] = [];
  #future: PlacePage[] = [];

  /** @param picks what is picked at the moment, kept with each step */
  constructor(picks: () => Picks | null = () => null) {
    this.#picks = picks;
  }

  get page(): PlacePage {
    return this.#page;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes a place of the page's own, without a way back. */
  replace(place: SelectedPlace | null): void {
    this.#page = { ...emptyStep, place, picks: this.#picks() };
    [this.#past, this.#future] = [[], []];
  }

  /** Keeps with the present step what is picked by now, as a page's own picks become known. */
  note(): void {
    this.#page = { ...this.#page, picks: this.#picks() };
  }

  /** Begins a drawing; an unfinished one is dropped. */
  start(tool: DrawnTool): void {
    this.#turn({ ...this.#page, tool, draft: [] });
  }

  draw(draft: readonly Position[]): void {
    if (this.#page.tool) this.#turn({ ...this.#page, draft });
  }

  /** Ends the drawing without a place from it. */
  cancel(): void {
    if (this.#page.tool) this.#turn({ ...this.#page, tool: null, draft: [] });
  }

  /** Another place; a drawing ends with it, unless `tool` goes on. */
  select(place: SelectedPlace | null, tool: DrawnTool | null = null): void {
    this.#turn({ place, tool, draft: [] });
  }

  /** Something was picked or let go; `place` is what stays selected beside it. */
  pick(place: SelectedPlace | null): void {
    this.#turn({ ...this.#page, place });
  }

  clear(): void {
    if (this.#page.place || this.#page.tool || this.#page.picks) this.#turn(emptyStep);
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

  #turn(step: Step): void {
    this.#past.push(this.#page);
    this.#future = [];
    this.#page = { ...step, picks: this.#picks() };
  }
}
