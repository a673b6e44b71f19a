// What is selected, what is being drawn for it, and every step back and forth.
import type { Position } from '@onemap/contract';
import type { SelectedPlace } from '../events/index.js';

/** What is drawn by positions. */
export type DrawnTool = 'thing' | 'click' | 'box' | 'polygon' | 'freehand' | 'circle' | 'point' | 'line';

export interface PlacePage {
  readonly place: SelectedPlace | null;
  /** The tool that draws, or null. */
  readonly tool: DrawnTool | null;
  /** `[lon, lat]` in degrees. */
  readonly draft: readonly Position[];
}

const emptyPage: PlacePage = { place: null, tool: null, draft: [] };

export class PlaceBook {
  #page = emptyPage;
  #past: PlacePage[] = [];
  #future: PlacePage[] = [];

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
    this.#page = { ...emptyPage, place };
    [this.#past, this.#future] = [[], []];
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

  clear(): void {
    if (this.#page.place || this.#page.tool) this.#turn(emptyPage);
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

  #turn(page: PlacePage): void {
    this.#past.push(this.#page);
    this.#future = [];
    this.#page = page;
  }
}
