// <om-measure>: distance, area and azimuth along geodesics, drawn on any om-map by pointer, touch, keys or typed positions.
import type { Position } from '@onemap/contract';
import type { AreaUnit, CoordinateForm, LengthUnit } from '@onemap/core/geo';
import type { SketchShape } from '@onemap/core/map';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmMeasureChangeEvent, type MeasureMode, type MeasureResults } from '../events/index.js';
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
import { fewestPositions, MeasureBook, type Figure } from './measure-book.js';
import { figuresOf, measuresOf, resultsOf, type Measures } from './measures.js';
import { figureBlock, resultList, tools } from './parts.js';
import { unitChoice } from './unit-choice.js';
import { measureStyles } from './measure.styles.js';
import { mainText, type Wording } from './wording.js';
import { measureWordsOf, type MeasureWords } from './words.js';

/**
 * @summary Measures distance, area and azimuth on the map around it, along geodesics of CGCS2000.
 * @event {OmMeasureChangeEvent} om-measure-change - The user finished, changed or removed a result.
 * @csspart figure - The value and the segments of the figure that is drawn or edited.
 * @csspart results - The list of results.
 * @csspart coordinates - The readout and the field for typed positions.
 */
export class OmMeasure extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, panelStyles, measureStyles];

  /** What is measured, as GeoJSON in degrees that a page can store and set again. */
  @property({ attribute: false }) results: MeasureResults = { type: 'FeatureCollection', features: [] };
  /** `meter` or `kilometer`; default the one that fits. */
  @property({ attribute: 'length-unit' }) lengthUnit?: LengthUnit;
  /** `squareMeter`, `mu`, `hectare` or `squareKilometer`; default the one that fits. */
  @property({ attribute: 'area-unit' }) areaUnit?: AreaUnit;
  /** How coordinates are shown: `degrees` (default), `dms`, `zone` or `meridian` (3-degree zones). */
  @property({ attribute: 'coordinate-form' }) coordinateForm: CoordinateForm = 'degrees';
  /** What tells it from another one on the same map, in the layer list and a permalink; default its `id`, else its order. */
  @property() name = '';
  /** Whether the card is folded to its title. */
  @property({ type: Boolean, reflect: true }) folded = false;

  /** Which position of the current figure the keys hold, or null. */
  @state() private selected: number | null = null;
  @state() private unreadable = false;

  readonly #map = new MapAround(this);
  protected readonly card = new OneCardController(this, () => this.#map.value);
  readonly #book = new MeasureBook();
  readonly #entry = new CoordinateEntry(this, (position) => this.#typed(position));
  readonly #sketch = new SketchController(this, {
    onPlace: (position, closing) => this.#place(position, closing),
    onChoose: (id) => this.#act(() => this.#book.choose(id)),
    onEdit: (positions) => this.#act(() => this.#book.edit(positions)),
    onYield: () => this.#act(() => this.#book.finish()),
    onFinish: () => this.#finish(),
    onCancel: () => this.#cancel(),
    onUndo: () => this.#act(() => this.#book.undo()),
    onRedo: () => this.#act(() => this.#book.redo()),
    onRemove: () => this.#removeByKey(),
  });
  readonly #measured = new Memo<readonly (readonly [Figure, Measures])[]>();
  readonly #shapes = new Memo<readonly SketchShape[]>();
  /** Set by this element itself: no reason to read it again. */
  #ownResults: MeasureResults | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.slot === '') this.slot = 'bottom-start';
  }

  /** Begins a figure; the next clicks on the map are its points. */
  start(mode: MeasureMode): void {
    this.#act(() => this.#book.start(mode));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.keys')?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('results') && this.results !== this.#ownResults) this.#read();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#stateNow();
    super.update(changed);
  }

  protected override updated(): void {
    const { drawing } = this.#book.page;
    this.#sketch.show(this.#map.value, this.view.schemeOn(this.#map.value), {
      shapes: this.#shapesNow(),
      drawing,
      editable: !drawing && this.#book.current !== undefined,
      selected: this.selected,
    });
  }

  #stateNow(): ElementState {
    if (!this.#map.value) return 'loading';
    if (this.unreadable) return 'error';
    return this.#book.page.figures.length === 0 ? 'empty' : 'ready';
  }

  #read(): void {
    const figures = figuresOf(this.results);
    this.unreadable = figures === null;
    this.#book.replace(figures ?? []);
    this.selected = null;
  }

  get #wording(): Wording {
    const { locale } = this.view.values;
    const { lengthUnit, areaUnit } = this;
    return { locale, words: measureWordsOf(locale), lengthUnit, areaUnit };
  }

  get #figures(): readonly (readonly [Figure, Measures])[] {
    const { figures } = this.#book.page;
    return this.#measured.get([figures], () =>
      figures.map((figure) => [figure, measuresOf(figure)] as const),
    );
  }

  #shapesNow(): readonly SketchShape[] {
    const { figures, current } = this.#book.page;
    const { locale, lengthUnit, areaUnit } = this.#wording;
    return this.#shapes.get([figures, current, locale, lengthUnit, areaUnit], () =>
      this.#figures.map(([figure, measures]) => ({
        id: figure.id,
        kind: figure.mode === 'area' ? 'area' : 'line',
        positions: figure.positions,
        label: measures.segments.length > 0 ? mainText(figure.mode, measures, this.#wording) : '',
        current: figure.id === current,
      })),
    );
  }

  // What the user does.

  /** Runs a step of the book and tells what is finished now, when that is something else than before. */
  #act(step: () => void): void {
    const before = this.#book.finished;
    step();
    this.#keepSelection();
    if (!this.#book.page.drawing && this.selected === null) this.#sketch.rest();
    this.unreadable = false;
    this.requestUpdate();
    const after = this.#book.finished;
    if (after.length === before.length && after.every((figure, index) => figure === before[index])) return;
    this.results = this.#ownResults = resultsOf(after);
    this.dispatchEvent(new OmMeasureChangeEvent(this.results));
  }

  #keepSelection(): void {
    const { current, page } = this.#book;
    if (page.drawing || this.selected === null || !current?.positions[this.selected]) this.selected = null;
  }

  #place(position: Position, closing: boolean): void {
    const { current, page } = this.#book;
    if (!page.drawing) return this.#drop(position);
    const last = current?.positions[current.positions.length - 1];
    const again = last !== undefined && samePlace(last, position);
    if (closing || again) this.#finish();
    else this.#act(() => this.#book.place(position));
  }

  /** The position that the keys hold is let go where they are. */
  #drop(position: Position): void {
    const { selected } = this;
    if (selected === null) return;
    this.#act(() => {
      this.#book.movePosition(selected, position);
      this.selected = null;
    });
  }

  /** Nothing ends before it has the positions that it needs. */
  #finish(): boolean {
    const { current, page } = this.#book;
    const enough = current && current.positions.length >= fewestPositions[current.mode];
    if (!page.drawing || !enough) return false;
    this.#act(() => this.#book.finish());
    return true;
  }

  #cancel(): void {
    const { current, page } = this.#book;
    if (page.drawing && current) this.#act(() => this.#book.remove(current.id));
    else this.selected = null;
    this.#sketch.rest();
  }

  #removeByKey(): void {
    const { current } = this.#book;
    if (!current) return;
    const index = this.selected ?? current.positions.length - 1;
    this.#act(() => this.#book.removePosition(index));
  }

  #typed(position: Position): void {
    this.#sketch.goTo(position);
    if (this.#book.page.drawing || this.selected !== null) this.#place(position, false);
  }

  readonly #select = (index: number): void => {
    const position = this.#book.current?.positions[index];
    if (!position || this.#book.page.drawing) return;
    this.selected = index;
    this.#sketch.goTo(position);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.keys')?.focus());
  };

  // What is shown.

  protected override render(): unknown {
    const { words } = this.#wording;
    const options = this.#stateOptions();
    return html`${this.#renderKeys()}
      <section class="panel" aria-label=${words.title}>
        <div class="head">
          <h2>${words.title}</h2>
          ${foldButton({
            ...{ folded: this.folded, words, opens: 'up' },
            toggle: () => (this.folded = !this.folded),
          })}
        </div>
        ${this.folded ? nothing : this.#renderBody()}
      </section>
      ${stateAnnouncement(options, this.#announcement)}`;
  }

  /** The tab stop of the keys, over the whole map, while there is something to draw or to move. */
  #renderKeys(): TemplateResult | typeof nothing {
    if (!this.#book.page.drawing && this.selected === null) return nothing;
    const { words } = this.#wording;
    return html`<div
      class="keys"
      role="application"
      tabindex="0"
      aria-label=${words.keys}
      aria-describedby="keys-hint"
      @keydown=${this.#sketch.onKey}
    ></div>`;
  }

  #renderBody(): TemplateResult {
    if (this.state === 'loading') return html`${stateView(this.#stateOptions())}`;
    const { words } = this.#wording;
    const { page } = this.#book;
    const { center } = this.#map.value?.viewState() ?? {};
    return html`<div class="body">
        ${this.#renderTools()} ${stateView(this.#stateOptions())} ${this.#renderFigure()}
        ${this.#renderHint()}
        ${resultList(
          {
            figures: this.#figures.filter(([figure]) => this.#book.finished.includes(figure)),
            current: page.current,
            choose: (id) => this.#act(() => this.#book.choose(id)),
            remove: (id) => this.#act(() => this.#book.remove(id)),
          },
          this.#wording,
        )}
        ${unitChoice(this.#wording, {
          length: (unit) => (this.lengthUnit = unit),
          area: (unit) => (this.areaUnit = unit),
        })}
        <p class="quiet method">${words.method}</p>
      </div>
      ${this.#entry.render({
        locale: this.view.values.locale,
        position: this.#sketch.cursor ?? this.#sketch.pointer,
        center,
        action: this.#entryAction(words),
      })}`;
  }

  #entryAction({ go, setPoint }: MeasureWords): string | undefined {
    if (this.selected !== null) return setPoint;
    return this.#book.page.drawing ? undefined : go;
  }

  #renderTools(): TemplateResult {
    const book = this.#book;
    return html`${tools(
      {
        drawing: book.page.drawing ? (book.current?.mode ?? null) : null,
        canUndo: book.canUndo,
        canRedo: book.canRedo,
        canClear: book.page.figures.length > 0,
        start: (mode) => this.start(mode),
        undo: () => this.#act(() => book.undo()),
        redo: () => this.#act(() => book.redo()),
        clear: () => this.#act(() => book.clear()),
      },
      this.#wording,
    )}`;
  }

  #renderHint(): TemplateResult | typeof nothing {
    const { words } = this.#wording;
    const { page, current } = this.#book;
    if (this.selected !== null) return html`<p id="keys-hint">${words.editing(this.selected + 1)}</p>`;
    if (!page.drawing || !current) return nothing;
    return html`<p>${words.hint(current.mode)}</p>
      <p class="quiet" id="keys-hint">${words.keysHint}</p>`;
  }

  #renderFigure(): TemplateResult | typeof nothing {
    const found = this.#figures.find(([{ id }]) => id === this.#book.page.current);
    if (!found) return nothing;
    const [figure, measures] = found;
    return figureBlock(
      {
        figure,
        measures,
        drawing: this.#book.page.drawing,
        selected: this.selected,
        canRemove: this.#book.canRemovePosition,
        select: this.#select,
        removePosition: (index) => this.#act(() => this.#book.removePosition(index)),
        finish: () => this.#finish(),
        cancel: () => this.#cancel(),
        resume: () => {
          this.#act(() => this.#book.resume());
          void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.keys')?.focus());
        },
      },
      this.#wording,
    );
  }

  #stateOptions() {
    const { state, words } = this;
    const own = this.#wording.words;
    return { state, words, emptyText: own.empty, errorText: own.unreadable };
  }

  /** After each point: how many there are, and what they measure. */
  get #announcement(): string {
    const found = this.#figures.find(([{ id }]) => id === this.#book.page.current);
    if (!found) return '';
    const [{ mode, positions }, measures] = found;
    return this.#wording.words.placed(positions.length, mainText(mode, measures, this.#wording));
  }
}

/** A hundred-millionth of a degree is a millimetre. */
function samePlace(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) < 1e-8 && Math.abs(a[1] - b[1]) < 1e-8;
}
