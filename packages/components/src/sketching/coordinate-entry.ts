// Coordinates in any form: those of the pointer or the cross are shown, and typed ones are read.
import type { Position } from '@onemap/contract';
import type { Locale } from '@onemap/core';
import {
  coordinateForms,
  formatCoordinates,
  gaussKruegerZone,
  parseCoordinates,
  type CoordinateForm,
  type CoordinateProblem,
} from '@onemap/core/geo';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { coordinateWordsOf } from './coordinate-words.js';

interface EntryHost extends ReactiveControllerHost {
  coordinateForm: CoordinateForm;
}

interface EntryView {
  readonly locale: Locale;
  /** Shown as the readout: where the pointer or the cross is. */
  readonly position: Position | null;
  /** The middle of the map: metres without a zone are of the zone there. */
  readonly center: Position | undefined;
  /** On the button; default 加点. */
  readonly action?: string;
}

export class CoordinateEntry {
  readonly #host: EntryHost;
  readonly #onPosition: (position: Position) => void;
  #problem: CoordinateProblem | undefined;
  #center: Position | undefined;

  /** @param onPosition called with what was typed, `[lon, lat]` in degrees */
  constructor(host: EntryHost, onPosition: (position: Position) => void) {
    this.#host = host;
    this.#onPosition = onPosition;
  }

  render({ locale, position, center, action }: EntryView): TemplateResult {
    this.#center = center;
    const words = coordinateWordsOf(locale);
    const form = this.#host.coordinateForm;
    const text = position ? (formatCoordinates(position, form) ?? words.noZone) : words.title;
    return html`<form class="entry" part="coordinates" novalidate @submit=${this.#submit}>
      <output class="readout" aria-label=${words.title} aria-live="off">${text}</output>
      <div class="line">
        <select class="choice" aria-label=${words.form} @change=${this.#choose}>
          ${coordinateForms.map(
            (name) => html`<option value=${name} ?selected=${name === form}>${words.forms[name]}</option>`,
          )}
        </select>
        <input
          name="typed"
          class="field"
          type="text"
          autocomplete="off"
          placeholder=${words.typed}
          aria-label=${words.typed}
          aria-invalid=${this.#problem ? 'true' : 'false'}
          aria-describedby="typed-problem"
          @keydown=${keepKeys}
        />
        <button class="button" type="submit">${action ?? words.add}</button>
      </div>
      <p class="problem" id="typed-problem" role="alert">
        ${this.#problem ? words.problems[this.#problem] : nothing}
      </p>
    </form>`;
  }

  readonly #choose = ({ target }: Event): void => {
    this.#host.coordinateForm = (target as HTMLSelectElement).value as CoordinateForm;
    this.#host.requestUpdate();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('typed') as HTMLInputElement;
    const zone = this.#center ? gaussKruegerZone(this.#center[0]) : null;
    const read = parseCoordinates(field.value, zone);
    this.#problem = 'problem' in read ? read.problem : undefined;
    if ('position' in read) {
      field.value = '';
      this.#onPosition(read.position);
    }
    this.#host.requestUpdate();
  };
}

/** The map around listens for keys of its own. */
function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}
