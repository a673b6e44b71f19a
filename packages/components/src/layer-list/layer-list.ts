// <om-layer-list>: the layers of the map around it, shown and hidden, faded, and in an order of the reader's own.
import {
  layerStackOf,
  noLayerChoices,
  type LayerChoices,
  type LayerStack,
  type ListedLayer,
} from '@onemap/core/map';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { OmLayersChangeEvent } from '../events/index.js';
import { OmElement, type ElementState } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { foldButton } from '../internal/fold-button.js';
import { icon } from '../internal/icons.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { CardPlaceController } from '../map/card-place.controller.js';
import { cardPlaceStyles } from '../map/card-place.styles.js';
import { MapAround } from '../sketching/map-around.js';
import { panelStyles } from '../sketching/panel.styles.js';
import { tokens } from '../styles/tokens.js';
import { layerListStyles } from './layer-list.styles.js';
import { layerName, layerWordsOf, type LayerWords } from './layer-words.js';
import { RowDragController } from './row-drag.controller.js';

const opacityStep = 5;

/**
 * @summary The layers of the map around it: visibility, opacity and order.
 * @event {OmLayersChangeEvent} om-layers-change - The user showed, hid, faded or moved a layer.
 * @csspart list - The list of layers, the topmost first.
 */
export class OmLayerList extends OmElement {
  static override styles = [
    tokens,
    controlStyles,
    stateStyles,
    panelStyles,
    layerListStyles,
    cardPlaceStyles,
  ];

  /** What is hidden, faded and moved; follows the user. */
  @property({ attribute: false }) layers: LayerChoices = noLayerChoices;
  /** Whether the card is folded to its title. */
  @property({ type: Boolean, reflect: true }) folded = false;

  @state() private spoken = '';

  readonly #map = new MapAround(this);
  protected readonly place = new CardPlaceController(this, { handle: () => this.#map.value });
  readonly #drag = new RowDragController(this, (id, rowsDown) => this.#move(id, -rowsDown));
  #stack: LayerStack | undefined;
  #end: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  /** The map's own choices hold until the page gives others. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const map = this.isConnected ? this.#map.value?.map : undefined;
    this.#follow(map && layerStackOf(map));
    if (changed.has('layers') && this.#stack && this.layers !== this.#stack.choices)
      if (this.layers !== noLayerChoices || changed.get('layers') !== undefined)
        this.#stack.choose(this.layers);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#stateNow();
    super.update(changed);
  }

  #stateNow(): ElementState {
    if (!this.#stack) return 'loading';
    return this.#stack.layers.length === 0 ? 'empty' : 'ready';
  }

  #follow(stack: LayerStack | undefined): void {
    if (stack === this.#stack) return;
    this.#end?.();
    this.#stack = stack;
    this.#end = stack?.onChange(() => this.requestUpdate());
    if (!stack) return;
    if (this.layers === noLayerChoices) this.layers = stack.choices;
    else stack.choose(this.layers);
  }

  get #words(): LayerWords {
    return layerWordsOf(this.view.values.locale);
  }

  // What the user does.

  #tell(spoken: string): void {
    if (!this.#stack) return;
    this.spoken = spoken;
    this.layers = this.#stack.choices;
    this.dispatchEvent(new OmLayersChangeEvent(this.layers));
  }

  #show(layer: ListedLayer, visible: boolean): void {
    this.#stack?.setVisible(layer.id, visible);
    const words = this.#words;
    this.#tell((visible ? words.shown : words.hidden)(layerName(layer, words)));
  }

  #fade(layer: ListedLayer, percent: number): void {
    this.#stack?.setOpacity(layer.id, percent / 100);
    this.#tell('');
  }

  #move(id: string, stepsUp: number): void {
    if (!this.#stack?.move(id, stepsUp)) return;
    const { layers } = this.#stack;
    const place = layers.findIndex((layer) => layer.id === id);
    const words = this.#words;
    this.#tell(words.moved(layerName(layers[place]!, words), place + 1, layers.length));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const steps = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const id = (event.currentTarget as HTMLElement).dataset.layer;
    // The map around listens for keys of its own.
    if (event.key !== 'Escape') event.stopPropagation();
    if (steps === 0 || !event.altKey || id === undefined) return;
    event.preventDefault();
    const focused = (event.target as HTMLElement).className;
    this.#move(id, steps);
    void this.updateComplete.then(() => this.#focusIn(id, focused));
  };

  /** A row that is moved in the document loses the focus. */
  #focusIn(id: string, className: string): void {
    const row = this.renderRoot.querySelector(`[data-layer="${CSS.escape(id)}"]`);
    const same = [...(row?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    (same.find((control) => control.className === className) ?? same[0])?.focus();
  }

  readonly #reset = (): void => {
    this.#stack?.choose(noLayerChoices);
    this.#tell(this.#words.reset);
  };

  // What is shown.

  protected override render(): unknown {
    const words = this.#words;
    return html`<section class="panel" aria-label=${words.title}>
        <div class="head">
          <h2>${words.title}</h2>
          ${foldButton({
            ...{ folded: this.folded, words, opens: 'down' },
            toggle: () => (this.folded = !this.folded),
          })}
        </div>
        ${this.folded ? nothing : html`<div class="body">${this.#renderBody()}</div>`}
      </section>
      ${stateAnnouncement(this.#stateOptions(), this.spoken)}`;
  }

  #renderBody(): TemplateResult {
    const [words, layers] = [this.#words, this.#stack?.layers ?? []];
    if (this.state !== 'ready') return html`${stateView(this.#stateOptions())}`;
    return html`<ul class="layers" part="list" aria-describedby="hint">
        ${repeat(
          layers,
          ({ id }) => id,
          (layer, index) => this.#renderRow(layer, index, layers),
        )}
      </ul>
      <p class="quiet" id="hint">${words.hint}</p>
      ${
        isDefault(this.layers)
          ? nothing
          : html`<div class="tools">
              <button class="button" type="button" @click=${this.#reset}>${words.reset}</button>
            </div>`
      }`;
  }

  #renderRow(layer: ListedLayer, index: number, layers: readonly ListedLayer[]): TemplateResult {
    const words = this.#words;
    const name = layerName(layer, words);
    const percent = Math.round(layer.opacity * 100);
    const { id, movable } = layer;
    return html`<li
      class="layer"
      data-layer=${id}
      ?data-dragged=${this.#drag.dragged === id}
      @keydown=${this.#onKey}
    >
      <span
        class="handle"
        title=${words.drag(name)}
        ?data-fixed=${!movable}
        @pointerdown=${(event: PointerEvent) => movable && this.#drag.start(id, event)}
        @pointermove=${this.#drag.onMove}
        @pointerup=${this.#drag.onEnd}
        @pointercancel=${this.#drag.onEnd}
        >${icon('grip-vertical')}</span
      >
      <label class="shown"
        ><input
          class="check"
          type="checkbox"
          .checked=${layer.visible}
          @change=${({ target }: Event) => this.#show(layer, (target as HTMLInputElement).checked)}
        /><span>${name}</span></label
      >
      ${this.#renderArrow('up', layer, index === 0)}
      ${this.#renderArrow('down', layer, !layers[index + 1]?.movable)}
      <div class="opacity">
        <input
          class="slider"
          type="range"
          min="0"
          max="100"
          step=${opacityStep}
          aria-label=${words.opacity(name)}
          aria-valuetext=${words.percent(percent)}
          .value=${String(percent)}
          @input=${({ target }: Event) => this.#fade(layer, Number((target as HTMLInputElement).value))}
        />
        <output aria-hidden="true">${words.percent(percent)}</output>
      </div>
    </li>`;
  }

  #renderArrow(way: 'up' | 'down', layer: ListedLayer, atEnd: boolean): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!layer.movable) return html`<span></span>`;
    const label = words[way](layerName(layer, words));
    return html`<button
      class=${`icon-button ${way}`}
      type="button"
      aria-label=${label}
      title=${label}
      ?disabled=${atEnd}
      @click=${() => this.#move(layer.id, way === 'up' ? 1 : -1)}
    >
      ${icon(way === 'up' ? 'arrow-up' : 'arrow-down')}
    </button>`;
  }

  #stateOptions() {
    return { state: this.state, words: this.words, emptyText: this.#words.empty };
  }
}

function isDefault({ order, hidden, opacity }: LayerChoices): boolean {
  return order.length === 0 && hidden.length === 0 && Object.keys(opacity).length === 0;
}
