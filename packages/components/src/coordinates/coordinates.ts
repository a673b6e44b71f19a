// <om-coordinates>: the coordinates of the place under the pointer, or in the middle of the map, in a chosen form.
import { coordinateForms, formatCoordinates, gaussKruegerZone, type CoordinateForm } from '@onemap/core/geo';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { foldButton } from '../internal/fold-button.js';
import { stateAnnouncement } from '../internal/state-view.js';
import { styleProperty } from '../internal/style-property.js';
import { CardPlaceController } from '../map/card-place.controller.js';
import { cardPlaceStyles } from '../map/card-place.styles.js';
import { coordinateWordsOf } from '../sketching/coordinate-words.js';
import { MapAround } from '../sketching/map-around.js';
import { tokens } from '../styles/tokens.js';
import { readoutWordsOf, type ReadoutWords } from './coordinates-words.js';
import { coordinatesStyles } from './coordinates.styles.js';
import { PlaceShownController } from './place-shown.controller.js';

/**
 * @summary The CGCS2000 coordinates under the mouse, or of the map's middle for fingers and keys, to be copied.
 * @csspart base - The box.
 * @csspart text - The coordinates.
 */
export class OmCoordinates extends OmElement {
  static override styles = [tokens, controlStyles, coordinatesStyles, cardPlaceStyles];

  /** How coordinates are shown: `degrees` (default), `dms`, `zone` or `meridian` (3-degree zones, metres). */
  @property({ attribute: 'coordinate-form', reflect: true }) coordinateForm: CoordinateForm = 'degrees';
  /** Whether it is folded to a button; in a narrow map it is at first. */
  @property({ type: Boolean, reflect: true }) folded = false;

  @state() private told = '';

  readonly #map = new MapAround(this);
  readonly #place = new PlaceShownController(this, () => this.#map.value);
  protected readonly card = new CardPlaceController(this, {
    handle: () => this.#map.value,
    line: true,
  });
  #around: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#around = this.closest('om-poverty-map, om-map');
    this.#around?.addEventListener('keydown', this.#onKeyOnMap);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.removeEventListener('keydown', this.#onKeyOnMap);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('coordinateForm')) this.told = '';
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#place.position ? 'ready' : 'loading';
    super.update(changed);
  }

  get #words(): ReadoutWords {
    return readoutWordsOf(this.view.values.locale);
  }

  get #form(): CoordinateForm {
    return coordinateForms.find((form) => form === this.coordinateForm) ?? 'degrees';
  }

  /** Null before the first frame, and in metres where no zone is. */
  get #text(): string | null {
    const { position } = this.#place;
    return position && formatCoordinates(position, this.#form);
  }

  // What the user does.

  async #copy(): Promise<void> {
    const text = this.#text;
    if (text === null) return;
    const words = this.#words;
    try {
      await navigator.clipboard.writeText(text);
      this.told = words.copied(text);
    } catch {
      this.#select();
      this.told = words.refused;
    }
  }

  readonly #select = (): void => {
    const output = this.renderRoot.querySelector('.text');
    if (output) getSelection()?.selectAllChildren(output);
  };

  /** As anywhere: what is selected is copied; on a map where nothing is, the place is. */
  readonly #onKeyOnMap = (event: Event): void => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    const [target] = event.composedPath();
    const typing = target instanceof Element && target.matches('input, textarea, select');
    const chosen = getSelection()?.isCollapsed === false;
    if (key.toLowerCase() !== 'c' || !(ctrlKey || metaKey) || typing || chosen || this.folded) return;
    if (canCopy()) void this.#copy();
    else this.#select();
  };

  readonly #choose = ({ target }: Event): void => {
    this.coordinateForm = (target as HTMLSelectElement).value as CoordinateForm;
  };

  readonly #toggle = (): void => {
    this.folded = !this.folded;
  };

  // What is shown.

  protected override render(): unknown {
    const words = this.#words;
    return html`<section class="box" part="base" aria-label=${words.title}>
        ${this.folded ? nothing : this.#renderReadout()} ${this.#renderFold()}
        ${this.told === '' || this.folded ? nothing : html`<p class="told">${this.told}</p>`}
      </section>
      ${this.#renderCross()} ${stateAnnouncement({ state: this.state, words: this.words }, this.told)}`;
  }

  #renderReadout(): TemplateResult {
    const [words, common] = [this.#words, coordinateWordsOf(this.view.values.locale)];
    const form = this.#form;
    const text = this.#text;
    const copies = canCopy();
    return html`<span class="of">${this.#renderOf()}</span>
      <output
        class="text"
        part="text"
        aria-live="off"
        aria-label=${common.title}
        title=${copies ? nothing : words.select}
        tabindex=${copies ? nothing : 0}
        @focus=${copies ? nothing : this.#select}
        >${text ?? (this.#place.position ? common.noZone : '——')}</output
      >
      <select class="choice" aria-label=${common.form} @change=${this.#choose}>
        ${coordinateForms.map(
          (name) => html`<option value=${name} ?selected=${name === form}>${common.forms[name]}</option>`,
        )}
      </select>
      ${
        copies
          ? html`<button
              class="button copy"
              type="button"
              title=${words.copyHint}
              ?disabled=${text === null}
              @click=${() => this.#copy()}
            >
              ${words.copy}
            </button>`
          : nothing
      }`;
  }

  /** Whose coordinates they are, and in metres their zone. */
  #renderOf(): string {
    const { pointer, position } = this.#place;
    const words = this.#words;
    const inMeters = this.#form === 'zone' || this.#form === 'meridian';
    const zone = inMeters && position ? gaussKruegerZone(position[0]) : null;
    return [pointer ? words.pointer : words.center, zone === null ? '' : words.zone(zone)]
      .filter(Boolean)
      .join(' · ');
  }

  #renderFold(): TemplateResult {
    const words = this.#words;
    return html`${this.folded ? html`<span class="title">${words.title}</span>` : nothing}
    ${foldButton({ folded: this.folded, words, opens: 'up', toggle: this.#toggle })}`;
  }

  #renderCross(): TemplateResult | typeof nothing {
    const middle = this.folded ? null : this.#place.middle;
    if (!middle) return nothing;
    const [x, y] = middle.map((value) => `${value.toFixed(1)}px`);
    return html`<div
      class="cross"
      aria-hidden="true"
      ${styleProperty('--_x', x!)}
      ${styleProperty('--_y', y!)}
    ></div>`;
  }
}

/** Browsers give their clipboard to https alone. */
function canCopy(): boolean {
  return (navigator as Partial<Navigator>).clipboard !== undefined;
}
