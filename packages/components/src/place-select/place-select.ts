// <om-place-select>: an area on any om-map, drawn, typed or taken from elsewhere, and combined with what is selected.
import type { Position } from '@onemap/contract';
import type { CoordinateForm } from '@onemap/core/geo';
import type { SketchShape } from '@onemap/core/map';
import {
  combineAreas,
  polygonsOf,
  widestBufferMeters,
  type AreaGeometry,
  type Combination,
} from '@onemap/core/shape';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmPlaceChangeEvent, type SelectedPlace } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { OmElement, type ElementState } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { CoordinateEntry } from '../sketching/coordinate-entry.js';
import { MapAround } from '../sketching/map-around.js';
import { panelStyles } from '../sketching/panel.styles.js';
import { SketchController } from '../sketching/sketch.controller.js';
import { tokens } from '../styles/tokens.js';
import { draftArea, draftShapes, endsItself, fewestPositions } from './drafts.js';
import { combinationChoice, metersField, selectedBlock, tools } from './parts.js';
import { PlaceBook, type DrawnTool } from './place-book.js';
import { placeSelectStyles } from './place-select.styles.js';
import { isPlace } from './stored-place.js';
import { areaTexts, drawnWords, joinedWords } from './wording.js';
import { placeWordsOf, type PlaceProblem, type PlaceWords } from './words.js';

/**
 * @summary Selects an area on the map around it: box, polygon, circle, around a point or a line, combined as wanted.
 * @event {OmPlaceChangeEvent} om-place-change - The user selected another place, or none any more.
 * @csspart selected - What is selected, in words, with its area.
 * @csspart coordinates - The readout and the field for typed positions.
 */
export class OmPlaceSelect extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, panelStyles, placeSelectStyles];

  /** What is selected: an area in degrees and what it is in words; null for nothing. */
  @property({ attribute: false }) place: SelectedPlace | null = null;
  /** How a further area joins the selected one: `new` (default), `add`, `subtract` or `intersect`. */
  @property() combination: Combination = 'new';
  /** Metres around a point or a line; default 500. */
  @property({ type: Number }) meters = 500;
  /** How coordinates are shown: `degrees` (default), `dms`, `zone` or `meridian` (3-degree zones). */
  @property({ attribute: 'coordinate-form' }) coordinateForm: CoordinateForm = 'degrees';
  /** Whether the card is folded to its title. */
  @property({ type: Boolean, reflect: true }) folded = false;
  /** Whether it stands in a panel of another element: without a card and a title of its own. */
  @property({ type: Boolean, reflect: true }) embedded = false;

  @state() private problem: PlaceProblem | null = null;

  readonly #map = new MapAround(this);
  readonly #book = new PlaceBook();
  readonly #entry = new CoordinateEntry(this, (position) => this.#typed(position));
  readonly #sketch = new SketchController(this, {
    onPlace: (position, closing) => this.#place(position, closing),
    onChoose: () => undefined,
    onEdit: () => undefined,
    onYield: () => this.#act(() => this.#book.cancel()),
    onFinish: () => this.#finish(),
    onCancel: () => this.#act(() => this.#book.cancel()),
    onUndo: () => this.#act(() => this.#book.undo()),
    onRedo: () => this.#act(() => this.#book.redo()),
    onRemove: () => this.#act(() => this.#book.draw(this.#book.page.draft.slice(0, -1))),
  });
  readonly #shapes = new Memo<readonly SketchShape[]>();
  readonly #areaTexts = new Memo<[string, string]>();
  /** Set by this element itself: no reason to read it again. */
  #ownPlace: SelectedPlace | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.slot === '' && !this.embedded) this.slot = 'bottom-start';
  }

  /** Begins a drawing; the next clicks on the map are its points. */
  start(tool: DrawnTool): void {
    this.#act(() => this.#book.start(tool));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.keys')?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('place') || this.place === this.#ownPlace) return;
    const readable = this.place === null || isPlace(this.place);
    this.problem = readable ? null : 'unreadable';
    this.#book.replace(readable ? this.place : null);
    this.#ownPlace = this.place;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#stateNow();
    super.update(changed);
  }

  protected override updated(): void {
    const { tool } = this.#book.page;
    this.#sketch.show(this.#map.value, this.view.scheme, {
      shapes: this.#shapesNow(),
      drawing: tool !== null,
      editable: false,
      selected: null,
    });
  }

  #stateNow(): ElementState {
    if (!this.#map.value) return 'loading';
    if (this.problem === 'unreadable') return 'error';
    const { place, tool } = this.#book.page;
    return place === null && tool === null ? 'empty' : 'ready';
  }

  get #own(): PlaceWords {
    return placeWordsOf(this.view.values.locale);
  }

  #shapesNow(): readonly SketchShape[] {
    const { place, tool, draft } = this.#book.page;
    const tip = tool ? (this.#sketch.cursor ?? this.#sketch.pointer) : null;
    return this.#shapes.get([place, tool, draft, tip], () => {
      const areas = place ? polygonsOf(place.geometry) : [];
      const selected = { id: 'place', kind: 'areas', positions: [], areas, current: false } as const;
      return [...(place ? [selected] : []), ...(tool ? draftShapes(tool, draft, tip) : [])];
    });
  }

  // What the user does.

  /** Runs a step of the book and tells what is selected now, when that is something else than before. */
  #act(step: () => void): void {
    const before = this.#book.page.place;
    this.problem = null;
    step();
    const { place, tool } = this.#book.page;
    if (tool === null) this.#sketch.rest();
    this.requestUpdate();
    if (place === before) return;
    this.place = this.#ownPlace = place;
    this.dispatchEvent(new OmPlaceChangeEvent(place));
  }

  #place(position: Position, closing: boolean): void {
    const { tool, draft } = this.#book.page;
    if (tool === null) return;
    const last = draft[draft.length - 1];
    const again = last !== undefined && samePlace(last, position);
    if (!endsItself[tool] && (closing || again)) this.#finish();
    else if (!again) {
      this.#act(() => this.#book.draw([...draft, position]));
      if (endsItself[tool]) this.#finish();
    }
  }

  /** Nothing ends before it has the positions that it needs. */
  #finish(): boolean {
    const { tool, draft } = this.#book.page;
    if (tool === null || draft.length < fewestPositions[tool]) return false;
    const { meters } = this;
    const { locale } = this.view.values;
    if (!isDistance(meters)) this.problem = 'distance';
    else this.#join(() => draftArea(tool, draft, meters), drawnWords(tool, draft, meters, this.#own, locale));
    return true;
  }

  /** Lets an area join what is selected. */
  #join(make: () => AreaGeometry | null, words: string, region?: string): void {
    const before = this.#book.page.place;
    const how = before ? this.combination : this.combination === 'add' ? 'new' : this.combination;
    try {
      const area = make();
      const geometry = area && combineAreas(before?.geometry ?? null, how, area);
      if (!geometry) {
        this.#act(() => this.#book.cancel());
        this.problem = area ? 'nothing-left' : 'no-area';
        return;
      }
      const place: SelectedPlace = {
        geometry,
        words: joinedWords(before?.words ?? null, how, words, this.#own),
        ...(region !== undefined && how === 'new' ? { region } : {}),
      };
      this.#act(() => this.#book.select(place));
    } catch {
      this.#act(() => this.#book.cancel());
      this.problem = 'no-area';
    }
  }

  #typed(position: Position): void {
    this.#sketch.goTo(position);
    if (this.#book.page.tool) this.#place(position, false);
  }

  // What is shown.

  protected override render(): unknown {
    const words = this.#own;
    return html`${this.#renderKeys()}
      <section class="panel" aria-label=${words.title}>
        ${this.embedded ? nothing : this.#renderHead()}
        ${this.folded && !this.embedded ? nothing : this.#renderBody()}
      </section>
      ${stateAnnouncement(this.#stateOptions(), this.#announcement)}`;
  }

  #renderHead(): TemplateResult {
    const words = this.#own;
    return html`<div class="head">
      <h2>${words.title}</h2>
      <button
        class="icon-button button-plain"
        type="button"
        aria-expanded=${this.folded ? 'false' : 'true'}
        aria-label=${this.folded ? words.unfold : words.fold}
        @click=${() => (this.folded = !this.folded)}
      >
        ${icon(this.folded ? 'chevron-up' : 'chevron-down')}
      </button>
    </div>`;
  }

  /** The tab stop of the keys, over the whole map, while there is something to draw. */
  #renderKeys(): TemplateResult | typeof nothing {
    if (this.#book.page.tool === null) return nothing;
    return html`<div
      class="keys"
      role="application"
      tabindex="0"
      aria-label=${this.#own.keys}
      aria-describedby="keys-hint"
      @keydown=${this.#sketch.onKey}
    ></div>`;
  }

  #renderBody(): TemplateResult {
    if (this.state === 'loading') return html`${stateView(this.#stateOptions())}`;
    const { tool } = this.#book.page;
    const words = this.#own;
    const { center } = this.#map.value?.viewState() ?? {};
    return html`<div class="body">
        ${this.#renderTools()}
        ${
          tool === 'point' || tool === 'line'
            ? metersField(this.meters, !isDistance(this.meters), (meters) => (this.meters = meters), words)
            : nothing
        }
        ${this.#renderHint()} ${this.#renderProblem()} ${stateView(this.#stateOptions())}
        ${this.#renderSelected()}
      </div>
      ${this.#entry.render({
        locale: this.view.values.locale,
        position: this.#sketch.cursor ?? this.#sketch.pointer,
        center,
        action: tool === null ? words.go : undefined,
      })}`;
  }

  #renderTools(): TemplateResult {
    const book = this.#book;
    const { place, tool } = book.page;
    return html`${tools(
      {
        tool,
        canUndo: book.canUndo,
        canRedo: book.canRedo,
        canClear: place !== null || tool !== null,
        start: (chosen) => this.start(chosen),
        undo: () => this.#act(() => book.undo()),
        redo: () => this.#act(() => book.redo()),
        clear: () => this.#act(() => book.clear()),
      },
      this.#own,
    )}
    ${place ? combinationChoice(this.combination, (how) => (this.combination = how), this.#own) : nothing}`;
  }

  #renderHint(): TemplateResult | typeof nothing {
    const { tool } = this.#book.page;
    if (tool === null) return nothing;
    const words = this.#own;
    const button = (label: string, act: () => void) =>
      html`<button class="button" type="button" @click=${act}>${label}</button>`;
    return html`<p>${words.hints[tool]}</p>
      <p class="quiet" id="keys-hint">${words.keysHint}</p>
      <div class="tools">
        ${endsItself[tool] ? nothing : button(words.finish, () => this.#finish())}
        ${button(words.cancel, () => this.#act(() => this.#book.cancel()))}
      </div>`;
  }

  #renderProblem(): TemplateResult {
    const text = this.problem && this.problem !== 'unreadable' ? this.#own.problems[this.problem] : '';
    return html`<p class="problem" role="alert">${text}</p>`;
  }

  #renderSelected(): TemplateResult | typeof nothing {
    const { place } = this.#book.page;
    if (!place) return nothing;
    return selectedBlock({ words: place.words, area: this.#areaOf(place) }, this.#own);
  }

  #areaOf({ geometry }: SelectedPlace): [string, string] {
    const { locale } = this.view.values;
    return this.#areaTexts.get([geometry, locale], () => areaTexts(geometry, this.#own, locale));
  }

  #stateOptions() {
    const own = this.#own;
    return { state: this.state, words: this.words, emptyText: own.empty, errorText: own.problems.unreadable };
  }

  /** While drawing how many points there are, then what is selected. */
  get #announcement(): string {
    const { place, tool, draft } = this.#book.page;
    if (tool) return this.#own.points(draft.length);
    return place ? [place.words, this.#areaOf(place)[0]].join(this.#own.between) : '';
  }
}

function isDistance(meters: number): boolean {
  return meters > 0 && meters <= widestBufferMeters;
}

/** A hundred-millionth of a degree is a millimetre. */
function samePlace(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) < 1e-8 && Math.abs(a[1] - b[1]) < 1e-8;
}
