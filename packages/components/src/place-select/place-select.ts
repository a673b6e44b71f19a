// <om-place-select>: an area on any om-map, drawn, typed or taken from elsewhere, and combined with what is selected.
import type { Position, RegionLevel } from '@onemap/contract';
import { formatNumber } from '@onemap/core';
import type { CoordinateForm } from '@onemap/core/geo';
import type { SketchShape } from '@onemap/core/map';
import { polygonsOf, type Combination } from '@onemap/core/shape';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OmPlaceChangeEvent, type SelectedPlace } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { OmElement, type ElementState } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { foldButton } from '../internal/fold-button.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { OneCardController } from '../map/one-card.controller.js';
import { CoordinateEntry } from '../sketching/coordinate-entry.js';
import { MapAround } from '../sketching/map-around.js';
import { panelStyles } from '../sketching/panel.styles.js';
import { SketchController } from '../sketching/sketch.controller.js';
import { tokens } from '../styles/tokens.js';
import { DraftCount } from './draft-count.js';
import { draftShapes, endsItself, isSpanned, pickedShapes } from './drafts.js';
import { editBlock } from './edit-parts.js';
import { combinationChoice, metersField, selectedBlock, tools } from './parts.js';
import { PlaceDesk } from './place-desk.js';
import { placeSelectStyles } from './place-select.styles.js';
import { RegionChoice } from './region-choice.js';
import { isPlace } from './stored-place.js';
import { ThingChoice } from './thing-choice.js';
import type { Thing } from './things.js';
import { UploadChoice } from './upload-choice.js';
import { areaTexts, movedText, problemText } from './wording.js';
import { keysHint, placeWordsOf, type PlaceTool, type PlaceWords } from './words.js';

const none: readonly Thing[] = [];
/** More vertices than this are not edited one by one. */
const mostEditable = 2000;

/**
 * @summary Selects an area on the map around it: drawn, around a point or a line, a region or a file, combined as wanted.
 * @event {OmPlaceChangeEvent} om-place-change - The user selected another place, or none any more.
 * @csspart selected - What is selected, in words, with its area.
 * @csspart found - The regions that were found.
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
  /** The level of the regions that a click takes: `county`, `town` or `village`; default the one below the current region. */
  @property() level?: RegionLevel;
  /** How coordinates are shown: `degrees` (default), `dms`, `zone` or `meridian` (3-degree zones). */
  @property({ attribute: 'coordinate-form' }) coordinateForm: CoordinateForm = 'degrees';
  /** Whether the card is folded to its title. */
  @property({ type: Boolean, reflect: true }) folded = false;
  /** Whether it stands in a panel of another element: without a card and a title of its own. */
  @property({ type: Boolean, reflect: true }) embedded = false;

  readonly #map = new MapAround(this);
  protected readonly card = new OneCardController(this, () => (this.embedded ? undefined : this.#map.value));
  readonly #desk = this.#makeDesk();
  readonly #regions = new RegionChoice(this, this.#desk, () => this.view.values);
  readonly #things = new ThingChoice(this, this.#desk, () => this.#map.value);
  readonly #uploads = new UploadChoice(this, this.#desk, () => this.view.values.locale);
  readonly #entry = new CoordinateEntry(this, (position) => this.#typed(position));
  readonly #sketch = new SketchController(this, {
    onPlace: (position, closing, coarse) => this.#place(position, closing, coarse),
    onChoose: () => undefined,
    onEdit: () => undefined,
    onEditAreas: (areas) => this.#desk.editAreas(areas),
    onTrace: (positions) => {
      this.#span = null;
      this.#desk.trace(positions);
    },
    onSpan: (ends) => {
      this.#span = ends;
      this.requestUpdate();
    },
    onYield: () => this.#desk.act(() => this.#desk.book.cancel()),
    onFinish: () => this.#desk.finish(),
    onCancel: () => this.#desk.cancel(),
    onUndo: () => this.#desk.undo(),
    onRedo: () => this.#desk.act(() => this.#desk.book.redo()),
    onRemove: () => this.#desk.remove(),
  });
  readonly #polygons = new Memo<Position[][][]>();
  readonly #shapes = new Memo<readonly SketchShape[]>();
  readonly #areaTexts = new Memo<[string, string]>();
  readonly #inside = new DraftCount();
  /** The ends of a box or a circle while it is dragged. */
  #span: readonly [Position, Position] | null = null;
  /** Set by this element itself: no reason to read it again. */
  #ownPlace: SelectedPlace | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.slot === '' && !this.embedded) this.slot = 'bottom-start';
  }

  /** Begins a drawing, whose points are the next clicks on the map; or opens the choice of a region or a file. */
  start(tool: PlaceTool): void {
    this.#things.reset();
    this.#desk.start(tool);
    this.#focusKeys();
  }

  #makeDesk(): PlaceDesk {
    return new PlaceDesk({
      settings: () => ({
        combination: this.combination,
        meters: this.meters,
        words: this.#own,
        locale: this.view.values.locale,
        finder: this.#things.finder ?? null,
      }),
      onPlace: (place) => {
        this.place = this.#ownPlace = place;
        this.dispatchEvent(new OmPlaceChangeEvent(place));
      },
      onStep: (resting) => {
        if (resting) this.#sketch.rest();
        this.requestUpdate();
      },
    });
  }

  get #hasPicks(): boolean {
    const { picked = [], taken = [] } = this.#things.finder ?? {};
    return picked.length + taken.length > 0;
  }

  #focusKeys(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.keys')?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#desk.book.note();
    if (!changed.has('place') || this.place === this.#ownPlace) return;
    const readable = this.place === null || isPlace(this.place);
    this.#desk.replace(readable ? this.place : null, readable ? null : 'unreadable');
    this.#ownPlace = this.place;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#stateNow();
    super.update(changed);
  }

  protected override updated(): void {
    const { book, editing, vertex } = this.#desk;
    const { tool } = book.page;
    this.#sketch.show(this.#map.value, this.view.schemeOn(this.#map.value), {
      shapes: this.#shapesNow(),
      drawing: tool !== null,
      tracing: tool === 'freehand',
      spanning: tool !== null && isSpanned(tool),
      claiming: editing,
      editable: editing,
      selected: vertex,
    });
  }

  #stateNow(): ElementState {
    if (!this.#map.value) return 'loading';
    if (this.#desk.problem === 'unreadable') return 'error';
    const { book, panel } = this.#desk;
    return book.page.place === null && book.page.tool === null && panel === null ? 'empty' : 'ready';
  }

  get #own(): PlaceWords {
    return placeWordsOf(this.view.values.locale);
  }

  /** The ends so far of a box or a circle: dragged, or one placed and the other where the pointer is. */
  get #ends(): readonly [Position, Position] | null {
    const { tool, draft } = this.#desk.book.page;
    if (tool === null || !isSpanned(tool)) return null;
    const tip = this.#sketch.cursor ?? this.#sketch.pointer;
    return this.#span ?? (draft[0] && tip ? [draft[0], tip] : null);
  }

  #shapesNow(): readonly SketchShape[] {
    const { place, tool, draft } = this.#desk.book.page;
    const { editing } = this.#desk;
    const [from, tip] = this.#ends ?? [null, null];
    const { picked = none, taken = none } = this.#things.finder ?? {};
    const label = this.#own.taken;
    return this.#shapes.get([place, tool, draft, from, tip, editing, picked, taken, label], () => {
      const areas = place ? this.#polygons.get([place], () => polygonsOf(place.geometry)) : [];
      const selected = { id: 'place', kind: 'areas', positions: [], areas, current: editing } as const;
      return [
        ...pickedShapes(picked),
        ...pickedShapes(taken, label),
        ...(place ? [selected] : []),
        ...(tool ? draftShapes(tool, from ? [from] : draft, tip) : []),
      ];
    });
  }

  /** How many things lie in what is being drawn, in words; empty where that is not known at once. */
  get #insideText(): string {
    const { tool } = this.#desk.book.page;
    const count = this.#inside.of(this.#things.finder, tool, this.#ends);
    return count === null ? '' : this.#own.inside(formatNumber(count, 0, this.view.values.locale));
  }

  // What the user does.

  #place(position: Position, closing: boolean, coarse = false): void {
    const { tool } = this.#desk.book.page;
    if (tool === 'thing') void this.#things.pick(position, coarse, this.#own);
    else if (tool === 'click') this.#regions.pick(position);
    else this.#desk.place(position, closing);
  }

  #typed(position: Position): void {
    this.#sketch.goTo(position);
    if (this.#desk.book.page.tool || this.#desk.vertex !== null) this.#place(position, false);
  }

  readonly #selectVertex = (vertex: number): void => {
    const position = this.#desk.vertices[vertex];
    if (!position) return;
    this.#desk.vertex = vertex;
    this.#sketch.goTo(position);
    this.#focusKeys();
  };

  // What is shown.

  protected override render(): unknown {
    const words = this.#own;
    return html`${this.#renderKeys()}
      <section class=${this.#panelClass} aria-label=${words.title}>
        ${this.embedded ? nothing : this.#renderHead()}
        ${this.folded && !this.embedded ? nothing : this.#renderBody()}
      </section>
      ${stateAnnouncement(this.#stateOptions(), this.#announcement)}`;
  }

  get #panelClass(): string {
    const { book, panel } = this.#desk;
    if (book.page.tool) return 'panel busy drawing';
    return panel ? 'panel busy' : 'panel';
  }

  #renderHead(): TemplateResult {
    const words = this.#own;
    return html`<div class="head">
      <h2>${words.title}</h2>
      ${foldButton({
        ...{ folded: this.folded, words, opens: 'up' },
        toggle: () => (this.folded = !this.folded),
      })}
    </div>`;
  }

  /** The tab stop of the keys, over the whole map, while there is something to draw. */
  #renderKeys(): TemplateResult | typeof nothing {
    if (this.#desk.book.page.tool === null && this.#desk.vertex === null) return nothing;
    return html`<div
      class="keys"
      role="application"
      tabindex="0"
      aria-label=${this.#own.keys}
      aria-describedby=${this.#desk.vertex === null ? 'keys-hint' : 'edit-hint'}
      @keydown=${this.#sketch.onKey}
    ></div>`;
  }

  #renderBody(): TemplateResult {
    if (this.state === 'loading') return html`${stateView(this.#stateOptions())}`;
    const { tool } = this.#desk.book.page;
    const words = this.#own;
    const { center } = this.#map.value?.viewState() ?? {};
    return html`<div class="body">
        ${this.#renderTools()}
        ${
          tool === 'point' || tool === 'line'
            ? metersField(this.meters, !this.#desk.hasDistance, (meters) => (this.meters = meters), words)
            : nothing
        }
        ${this.#regions.render(words, this.words.levels)} ${this.#uploads.render()} ${this.#renderHint()}
        ${tool === 'thing' ? this.#things.render(words) : nothing} ${this.#renderProblem()}
        ${stateView(this.#stateOptions())} ${this.#renderSelected()}
      </div>
      ${this.#entry.render({
        locale: this.view.values.locale,
        position: this.#sketch.cursor ?? this.#sketch.pointer,
        center,
        action: this.#desk.vertex !== null ? words.moveTo : tool === null ? words.go : undefined,
      })}`;
  }

  #renderTools(): TemplateResult {
    const book = this.#desk.book;
    const { place, tool } = book.page;
    const active = tool ?? this.#desk.panel;
    return html`${tools(
      {
        ...{ tool: active, hasThings: this.#things.isOffered },
        canUndo: book.canUndo,
        canRedo: book.canRedo,
        canClear: place !== null || tool !== null || this.#hasPicks,
        start: (chosen) => (chosen === active ? this.#desk.close() : this.start(chosen)),
        undo: () => this.#desk.undo(),
        redo: () => this.#desk.redo(),
        clear: () => {
          this.#things.finder?.clear();
          this.#desk.act(() => book.clear());
        },
      },
      this.#own,
    )}
    ${place || this.#hasPicks ? combinationChoice(this.combination, (how) => (this.combination = how), this.#own) : nothing}`;
  }

  #renderHint(): TemplateResult | typeof nothing {
    const { tool } = this.#desk.book.page;
    if (tool === null) return nothing;
    const words = this.#own;
    const inside = this.#insideText;
    const button = (label: string, act: () => void) =>
      html`<button class="button" type="button" @click=${act}>${label}</button>`;
    return html`<p>${words.hints[tool]}</p>
      <p class="quiet" id="keys-hint">${keysHint(tool, words)}</p>
      ${inside === '' ? nothing : html`<p class="value inside">${inside}</p>`}
      <div class="tools">
        ${endsItself[tool] ? nothing : button(words.finish, () => this.#desk.finish())}
        ${button(words.cancel, () => this.#desk.act(() => this.#desk.book.cancel()))}
      </div>`;
  }

  #renderProblem(): TemplateResult {
    const { problem, excess, movedDegrees } = this.#desk;
    const { locale } = this.view.values;
    return html`<p class="problem" role="alert">${problemText(problem, excess, this.#own, locale)}</p>
      ${movedDegrees === 0 ? nothing : html`<p class="quiet moved">${movedText(movedDegrees, this.#own, locale)}</p>`}`;
  }

  #renderSelected(): TemplateResult | typeof nothing {
    const { place } = this.#desk.book.page;
    if (!place) return nothing;
    return html`${selectedBlock({ words: place.words, area: this.#areaOf(place) }, this.#own)}
    ${editBlock(
      {
        editing: this.#desk.editing,
        selected: this.#desk.vertex,
        count: this.#desk.vertices.length,
        most: mostEditable,
        toggle: () => this.#desk.toggleEditing(),
        select: this.#selectVertex,
        remove: () => this.#desk.remove(),
        split: () => this.#desk.split(),
      },
      this.#own,
    )}`;
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
    const { place, tool, draft } = this.#desk.book.page;
    if (tool === 'thing') return this.#things.spoken;
    // Each step of a drag would be told.
    const inside = this.#span ? '' : this.#insideText;
    if (tool) return [this.#own.points(draft.length), inside].filter(Boolean).join(this.#own.between);
    if (!place) return '';
    const moved = movedText(this.#desk.movedDegrees, this.#own, this.view.values.locale);
    return [place.words, this.#areaOf(place)[0], moved].filter(Boolean).join(this.#own.between);
  }
}
