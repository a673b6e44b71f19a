// <om-marks>: places with notes on any om-map, kept as GeoJSON that the page stores.
import type { Position } from '@onemap/contract';
import type { CoordinateForm } from '@onemap/core/geo';
import type { SketchShape } from '@onemap/core/map';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmMarksChangeEvent, type MarkCollection, type MarkFeature } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { OmElement, type ElementState } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { foldButton } from '../internal/fold-button.js';
import { icon } from '../internal/icons.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { OneCardController } from '../map/one-card.controller.js';
import { CoordinateEntry } from '../sketching/coordinate-entry.js';
import { MapAround } from '../sketching/map-around.js';
import { panelStyles } from '../sketching/panel.styles.js';
import { SketchController } from '../sketching/sketch.controller.js';
import { tokens } from '../styles/tokens.js';
import { marksOf, movedTo, newMark, noMarks, withNote } from './mark-features.js';
import { markList, noteForm } from './parts.js';
import { markWordsOf, type MarkWords } from './words.js';

/** How much of a note stands on the map, in characters. */
const labelLength = 12;

/**
 * @summary Places with notes on the map around it; notes are plain text.
 * @event {OmMarksChangeEvent} om-marks-change - The user placed, moved, described or removed a mark.
 * @csspart list - The list of marks.
 * @csspart coordinates - The readout and the field for typed positions.
 */
export class OmMarks extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, panelStyles];

  /** The marks as GeoJSON points in degrees with the property `note`; other properties are kept. */
  @property({ attribute: false }) marks: MarkCollection = noMarks;
  /** How coordinates are shown: `degrees` (default), `dms`, `zone` or `meridian` (3-degree zones). */
  @property({ attribute: 'coordinate-form' }) coordinateForm: CoordinateForm = 'degrees';
  /** What tells it from another one on the same map, in the layer list and a permalink; default its `id`, else its order. */
  @property() name = '';
  /** Whether the card is folded to its title. */
  @property({ type: Boolean, reflect: true }) folded = false;

  @state() private adding = false;
  /** Id of the mark whose note is open, or null. */
  @state() private editing: string | null = null;

  readonly #map = new MapAround(this);
  protected readonly card = new OneCardController(this, () => this.#map.value);
  readonly #entry = new CoordinateEntry(this, (position) => this.#typed(position));
  readonly #sketch = new SketchController(this, {
    onPlace: (position) => this.#place(position),
    onChoose: (id) => this.#open(id),
    onEdit: ([position]) => position && this.#move(position),
    onYield: () => this.#stop(),
    onFinish: () => false,
    onCancel: () => this.#stop(),
    onUndo: () => this.#undo(),
    onRedo: () => undefined,
    onRemove: () => undefined,
  });
  readonly #shapes = new Memo<readonly SketchShape[]>();
  #list: readonly MarkFeature[] | null = [];
  #before: (readonly MarkFeature[])[] = [];
  /** Set by this element itself: no reason to read it again. */
  #ownMarks: MarkCollection | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.slot === '') this.slot = 'bottom-start';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('marks') || this.marks === this.#ownMarks) return;
    this.#list = marksOf(this.marks);
    this.#before = [];
    this.editing = null;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#stateNow();
    super.update(changed);
  }

  protected override updated(): void {
    this.#sketch.show(this.#map.value, this.view.schemeOn(this.#map.value), {
      shapes: this.#shapesNow(),
      drawing: this.adding,
      editable: !this.adding && this.editing !== null,
      selected: null,
    });
  }

  #stateNow(): ElementState {
    if (!this.#map.value) return 'loading';
    if (this.#list === null) return 'error';
    return this.#list.length === 0 ? 'empty' : 'ready';
  }

  get #words(): MarkWords {
    return markWordsOf(this.view.values.locale);
  }

  #shapesNow(): readonly SketchShape[] {
    return this.#shapes.get([this.#list, this.editing], () =>
      (this.#list ?? []).map(({ id, geometry, properties: { note } }, index) => ({
        id,
        kind: 'point',
        positions: [geometry.coordinates],
        label: labelOf(note, index),
        current: id === this.editing,
      })),
    );
  }

  // What the user does.

  #set(list: readonly MarkFeature[]): void {
    this.#before.push(this.#list ?? []);
    this.#tell(list);
  }

  #undo(): void {
    const list = this.#before.pop();
    if (list) this.#tell(list);
  }

  #tell(list: readonly MarkFeature[]): void {
    this.#list = list;
    if (!list.some(({ id }) => id === this.editing)) this.editing = null;
    this.marks = this.#ownMarks = { type: 'FeatureCollection', features: list };
    this.dispatchEvent(new OmMarksChangeEvent(this.marks));
  }

  #place(position: Position): void {
    if (!this.adding) return;
    const mark = newMark(this.#list ?? [], position);
    this.#stop();
    this.#set([...(this.#list ?? []), mark]);
    this.#open(mark.id);
  }

  #change(id: string | null, change: (mark: MarkFeature) => MarkFeature): void {
    this.#set((this.#list ?? []).map((mark) => (mark.id === id ? change(mark) : mark)));
  }

  #move(position: Position): void {
    this.#change(this.editing, (mark) => movedTo(mark, position));
  }

  #typed(position: Position): void {
    this.#sketch.goTo(position);
    if (this.adding) this.#place(position);
    else if (this.editing !== null) this.#move(position);
  }

  #open(id: string): void {
    this.editing = id;
    this.folded = false;
    this.#focus('textarea');
  }

  readonly #toggleAdding = (): void => {
    if (this.adding) return this.#stop();
    this.editing = null;
    this.adding = true;
    this.#focus('.keys');
  };

  #stop(): void {
    this.adding = false;
    this.#sketch.rest();
  }

  readonly #save = (id: string, note: string): void => {
    this.#change(id, (mark) => withNote(mark, note));
    this.#close();
  };

  readonly #close = (): void => {
    const id = this.editing;
    this.editing = null;
    this.#focus(id === null ? '.add' : `[data-mark="${CSS.escape(id)}"]`);
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  // What is shown.

  protected override render(): unknown {
    const words = this.#words;
    return html`${this.adding ? this.#renderKeys() : nothing}
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
      ${stateAnnouncement(this.#stateOptions(), words.count(this.#list?.length ?? 0))}`;
  }

  #renderKeys(): TemplateResult {
    const words = this.#words;
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
    const words = this.#words;
    const { center } = this.#map.value?.viewState() ?? {};
    return html`<div class="body">
        <div class="tools">
          <button
            class="button add"
            type="button"
            aria-pressed=${this.adding ? 'true' : 'false'}
            @click=${this.#toggleAdding}
          >
            ${icon('map-pin')}${this.adding ? words.stop : words.add}
          </button>
          <button
            class="button button-plain"
            type="button"
            ?disabled=${this.#before.length === 0}
            @click=${() => this.#undo()}
          >
            ${words.undo}
          </button>
        </div>
        ${
          this.adding
            ? html`<p>${words.hint}</p>
                <p class="quiet" id="keys-hint">${words.keysHint}</p>`
            : nothing
        }
        ${this.adding ? nothing : stateView(this.#stateOptions())} ${this.#renderNote()} ${this.#renderList()}
      </div>
      ${this.#entry.render({
        locale: this.view.values.locale,
        position: this.#sketch.cursor ?? this.#sketch.pointer,
        center,
        action: this.adding ? undefined : this.editing === null ? words.go : words.move,
      })}`;
  }

  #renderNote(): TemplateResult | typeof nothing {
    const list = this.#list ?? [];
    const index = list.findIndex(({ id }) => id === this.editing);
    const mark = list[index];
    if (!mark) return nothing;
    return noteForm({ mark, index, words: this.#words, save: this.#save, close: this.#close });
  }

  #renderList(): TemplateResult | typeof nothing {
    return markList({
      marks: this.#list ?? [],
      editing: this.editing,
      words: this.#words,
      go: (mark) => this.#sketch.goTo(mark.geometry.coordinates),
      open: (id) => this.#open(id),
      remove: (id) => this.#set((this.#list ?? []).filter((mark) => mark.id !== id)),
    });
  }

  #stateOptions() {
    const { state, words } = this;
    const own = this.#words;
    return { state, words, emptyText: own.empty, errorText: own.unreadable };
  }
}

/** The number of the list, and the first words of the note. */
function labelOf(note: string, index: number): string {
  const [line = ''] = note.split('\n');
  const words = line.length > labelLength ? `${line.slice(0, labelLength)}…` : line;
  return words === '' ? String(index + 1) : `${index + 1} ${words}`;
}
