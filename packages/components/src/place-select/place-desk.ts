// What the user does with a selection: draws, joins areas, edits vertices, steps back; without a map and a page.
import type { Position } from '@onemap/contract';
import type { Locale } from '@onemap/core';
import {
  areaOf,
  combineAreas,
  countPositions,
  mostFilterPositions,
  moveVertex,
  removeVertex,
  simplifyArea,
  splitEdge,
  uniteAreas,
  verticesOf,
  widestBufferMeters,
  type AreaGeometry,
  type Combination,
} from '@onemap/core/shape';
import type { SelectedPlace } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { draftArea, endsItself, fewestPositions } from './drafts.js';
import { PlaceBook, type DrawnTool } from './place-book.js';
import type { Picks, ThingFinder } from './things.js';
import { drawnWords, joinedWords } from './wording.js';
import type { PlaceProblem, PlaceTool, PlaceWords } from './words.js';

interface DeskSettings {
  readonly combination: Combination;
  /** Of a buffer. */
  readonly meters: number;
  readonly words: PlaceWords;
  readonly locale: Locale;
  /** Who keeps what is picked one by one; null where nothing can be picked. */
  readonly finder: Pick<ThingFinder, 'picks' | 'join' | 'restore'> | null;
}

interface DeskHost {
  /** What holds at the moment. */
  readonly settings: () => DeskSettings;
  /** Another place is selected, by the user. */
  readonly onPlace: (place: SelectedPlace | null) => void;
  /** Something is to be shown anew. `resting`: the keys hold nothing any more. */
  readonly onStep: (resting: boolean) => void;
}

export class PlaceDesk {
  readonly book = new PlaceBook(() => picksOf(this.#host.settings().finder));
  problem: PlaceProblem | null = null;
  /** Positions more than a filter carries, where that is the problem. */
  excess = 0;
  /** Degrees by which edges of the selection may have moved, as it had too many vertices. */
  movedDegrees = 0;
  /** What is open besides drawing, or null. */
  panel: 'region' | 'upload' | null = null;
  editing = false;
  /** Which vertex of the selection the keys hold, or null. */
  vertex: number | null = null;
  readonly #host: DeskHost;
  readonly #vertices = new Memo<readonly Position[]>();
  readonly #edited = new WeakSet<SelectedPlace>();

  constructor(host: DeskHost) {
    this.#host = host;
  }

  get vertices(): readonly Position[] {
    const { place } = this.book.page;
    return place ? this.#vertices.get([place], () => verticesOf(place.geometry)) : [];
  }

  /** How what comes next joins what is selected. */
  get combination(): Combination {
    return this.#host.settings().combination;
  }

  get hasDistance(): boolean {
    const { meters } = this.#host.settings();
    return meters > 0 && meters <= widestBufferMeters;
  }

  /** Takes a place of the page's own. */
  replace(place: SelectedPlace | null, problem: PlaceProblem | null): void {
    this.book.replace(place);
    this.problem = problem;
    this.editing = false;
    this.vertex = null;
  }

  start(tool: PlaceTool): void {
    const drawn = tool !== 'region' && tool !== 'upload';
    this.editing = false;
    this.panel = drawn ? null : tool;
    this.act(() => (drawn ? this.book.start(tool) : this.book.cancel()));
  }

  /** Lays the tool down. */
  close(): void {
    this.panel = null;
    this.cancel();
  }

  /** Runs a step of the book and tells what is selected now, when that is something else than before. */
  act(step: () => void): void {
    const before = this.book.page.place;
    this.problem = null;
    this.movedDegrees = 0;
    step();
    const { place, tool } = this.book.page;
    if (place === null || tool !== null) this.editing = false;
    if (!this.editing || this.vertices.length <= (this.vertex ?? -1)) this.vertex = null;
    this.#host.onStep(tool === null && this.vertex === null);
    if (place !== before) this.#host.onPlace(place);
  }

  undo(): void {
    this.#turnBack(() => this.book.undo());
  }

  redo(): void {
    this.#turnBack(() => this.book.redo());
  }

  #turnBack(step: () => void): void {
    this.act(() => {
      const before = this.book.page.picks;
      step();
      const { picks } = this.book.page;
      if (picks !== before) this.#host.settings().finder?.restore(picks);
    });
  }

  fail(problem: PlaceProblem): void {
    this.problem = problem;
    this.#host.onStep(false);
  }

  /** A position of the drawing, or where a held vertex is let go. */
  place(position: Position, closing: boolean): void {
    const { tool, draft } = this.book.page;
    if (tool === null) return this.#drop(position);
    const last = draft[draft.length - 1];
    const again = last !== undefined && samePlace(last, position);
    if (!endsItself[tool] && (closing || again)) this.finish();
    else if (!again) {
      this.act(() => this.book.draw([...draft, position]));
      if (endsItself[tool]) this.finish();
    }
  }

  /** A line in one go. */
  trace(positions: readonly Position[]): void {
    this.act(() => this.book.draw(positions));
    if (!this.finish()) this.act(() => this.book.undo());
  }

  /** Nothing ends before it has the positions that it needs. */
  finish(): boolean {
    const { tool, draft } = this.book.page;
    if (tool === null || tool === 'click' || tool === 'thing' || draft.length < fewestPositions[tool])
      return false;
    const { meters, words, locale } = this.#host.settings();
    if (!this.hasDistance) this.fail('distance');
    else this.join(() => draftArea(tool, draft, meters), drawnWords(tool, draft, meters, words, locale));
    return true;
  }

  cancel(): void {
    this.vertex = null;
    this.act(() => this.book.cancel());
  }

  /** Takes the last point of the drawing away, or the vertex that the keys hold. */
  remove(): void {
    const { place, tool, draft } = this.book.page;
    if (tool) this.act(() => this.book.draw(draft.slice(0, -1)));
    else if (place && this.vertex !== null) this.edit(removeVertex(place.geometry, this.vertex));
  }

  /** Lets an area join what is selected. @param region its code where it is a whole one; @param tool goes on */
  join(make: () => AreaGeometry | null, words: string, region?: string, tool: DrawnTool | null = null): void {
    const before = this.book.page.place;
    const { combination, words: own, finder } = this.#host.settings();
    const how = before || combination !== 'add' ? combination : 'new';
    if (finder && picksOf(finder) && this.#joinPicks(finder, make, combination)) return;
    const [area, geometry] = attempt(() => {
      const made = make();
      return [made, made && combineAreas(before?.geometry ?? null, how, made)] as const;
    }) ?? [null, null];
    if (!geometry) {
      this.act(() => this.book.cancel());
      return this.fail(area ? 'nothing-left' : 'no-area');
    }
    this.#take(
      geometry,
      (fitting) => ({
        geometry: fitting,
        words: joinedWords(before?.words ?? null, how, words, own),
        ...(region !== undefined && how === 'new' ? { region } : {}),
      }),
      tool,
    );
  }

  /** @returns whether the area was held against what was picked alone, and is not selected itself */
  #joinPicks(finder: Pick<ThingFinder, 'join'>, make: () => AreaGeometry | null, how: Combination): boolean {
    const area = attempt(make);
    if (!area) return false;
    finder.join(area, how);
    if (this.book.page.place || how === 'new' || how === 'add') return false;
    this.act(() => this.book.cancel());
    return true;
  }

  /** Selects an outline that a filter can carry: one of too many vertices is simplified, or refused. */
  #take(
    whole: AreaGeometry,
    placeOf: (fitting: AreaGeometry) => SelectedPlace,
    tool: DrawnTool | null,
  ): void {
    const fitting = attempt(() => simplifyArea(whole));
    if (!fitting) {
      this.act(() => this.book.cancel());
      this.excess = countPositions(whole) - mostFilterPositions;
      return this.fail('too-many');
    }
    const place = placeOf(fitting.geometry);
    this.act(() => this.book.select(place, tool));
    this.movedDegrees = fitting.toleranceDegrees;
    if (this.movedDegrees > 0) this.#host.onStep(false);
  }

  // The vertices of what is selected.

  toggleEditing(): void {
    const editing = !this.editing;
    this.panel = null;
    this.vertex = null;
    this.act(() => this.book.cancel());
    this.editing = editing;
  }

  /** Another outline of the selection: a region's is then its own no more. */
  edit(area: AreaGeometry | null): void {
    const { place } = this.book.page;
    const geometry = attempt(() => area && uniteAreas([area]));
    if (!place) return;
    if (!geometry) return this.fail('nothing-left');
    const words = this.#edited.has(place) ? place.words : this.#host.settings().words.edited(place.words);
    this.#take(
      geometry,
      (fitting) => {
        const edited: SelectedPlace = { geometry: fitting, words };
        this.#edited.add(edited);
        return edited;
      },
      null,
    );
  }

  editAreas(polygons: Position[][][]): void {
    this.edit(areaOf(polygons));
  }

  split(): void {
    const { place } = this.book.page;
    if (place && this.vertex !== null) this.edit(splitEdge(place.geometry, this.vertex));
  }

  #drop(position: Position): void {
    const { place } = this.book.page;
    const { vertex } = this;
    if (!place || vertex === null) return;
    this.vertex = null;
    this.edit(moveVertex(place.geometry, vertex, position));
  }
}

/** Null where nothing is picked. */
function picksOf(finder: Pick<ThingFinder, 'picks'> | null): Picks | null {
  const picks = finder?.picks;
  return picks && picks.picked.length + picks.taken.length > 0 ? picks : null;
}

/** Clipping may fail on what is broken; nothing of it is taken then. */
function attempt<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** A hundred-millionth of a degree is a millimetre. */
function samePlace(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) < 1e-8 && Math.abs(a[1] - b[1]) < 1e-8;
}
