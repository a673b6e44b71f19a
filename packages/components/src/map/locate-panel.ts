// The locate panel of a map: typed coordinates, a region's name or pinyin, or the position of the device.
import type { Place, Position } from '@onemap/contract';
import type { DataSource, Locale } from '@onemap/core';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Messages } from '../locales/messages.js';
import { icon } from '../internal/first-icons.js';
import { parsePosition } from './coordinates.js';

export interface LocateHost extends ReactiveControllerHost {
  readonly locateSource: DataSource | undefined;
  readonly locateLocale: Locale;
  readonly locateWords: Messages;
  /** The middle of the map. */
  readonly locateCenter: Position | undefined;
  /** Shows a position; `label` names it for the live region. */
  showPosition(position: Position, label: string): void;
  choosePlace(place: Place): void;
}

const resultLimit = 8;
/** Metres of a zone, in any order and punctuation. */
const twoLargeNumbers = /\d{6}.*\d{6}/;

export class LocatePanel implements ReactiveController {
  open = false;
  readonly #host: LocateHost;
  #places: readonly Place[] = [];
  #message = '';
  #search: AbortController | undefined;

  constructor(host: LocateHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  toggle(): void {
    if (this.open) this.close();
    else this.open = true;
    this.#host.requestUpdate();
  }

  close(): void {
    this.open = false;
    this.#search?.abort();
    this.#places = [];
    this.#message = '';
  }

  render(): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const words = this.#host.locateWords.map;
    return html`
      <form class="locate" part="locate" @submit=${this.#submit} @keydown=${this.#onKey}>
        <label>
          <span class="locate-label">${words.locateHint}</span>
          <input name="place" type="text" autocomplete="off" placeholder="105.34, 34.74" />
        </label>
        <div class="locate-actions">
          <button class="button" type="submit">${words.search}</button>
          ${
            window.isSecureContext
              ? html`<button class="button" type="button" @click=${this.#locateDevice}>
                  ${icon('current-location')}<span>${words.devicePosition}</span>
                </button>`
              : nothing
          }
        </div>
        ${window.isSecureContext ? nothing : html`<p class="locate-note">${words.insecure}</p>`}
        <p class="locate-note locate-result" role="status">${this.#message}</p>
        ${this.#renderPlaces()}
      </form>
    `;
  }

  #renderPlaces(): TemplateResult | typeof nothing {
    if (this.#places.length === 0) return nothing;
    return html`<ul class="locate-places">
      ${this.#places.map(
        (place) =>
          html`<li>
            <button type="button" @click=${() => this.#choose(place)}>
              <span>${place.name}</span><span class="quiet">${place.path}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way !== 0) return this.#step(event, way);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
    this.#host.requestUpdate();
  };

  /** Down from the field to the first place found, from one to the next, and up again. */
  #step(event: KeyboardEvent, way: number): void {
    const form = event.currentTarget as HTMLElement;
    const stops = [...form.querySelectorAll<HTMLElement>('input, .locate-places button')];
    const from = stops.indexOf(event.target as HTMLElement);
    const next = stops[from + way];
    if (from < 0) return;
    event.preventDefault();
    event.stopPropagation();
    next?.focus();
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('place') as HTMLInputElement;
    const text = input.value.trim();
    if (text === '') return;
    const position = parsePosition(text);
    if (position) void this.#showTyped(position, text);
    else if (twoLargeNumbers.test(text)) void this.#readMeters(text);
    else void this.#searchPlaces(text);
  };

  /** What a projection takes is loaded when somebody types metres. */
  async #readMeters(text: string): Promise<void> {
    const { readTyped } = await import('../sketching/typed-position.js');
    const { locateCenter, locateLocale } = this.#host;
    const read = readTyped(text, locateCenter, locateLocale);
    if (!this.open) return;
    if ('problem' in read) this.#tell(read.problem, []);
    else await this.#showTyped(read.position, text);
  }

  /** The same place in every form, for whoever has to write it down in another one. */
  async #showTyped(position: Position, text: string): Promise<void> {
    this.#show(position, text);
    try {
      const { allForms } = await import('../sketching/typed-position.js');
      if (this.open) this.#tell(allForms(position).join('\n'), []);
    } catch {
      // The place is shown; its other forms could not be loaded.
    }
  }

  #show(position: Position, label: string): void {
    this.#tell('', []);
    this.#host.showPosition(position, label);
  }

  #choose(place: Place): void {
    this.close();
    this.#host.choosePlace(place);
    this.#host.requestUpdate();
  }

  async #searchPlaces(text: string): Promise<void> {
    const source = this.#host.locateSource;
    const words = this.#host.locateWords;
    this.#search?.abort();
    const search = (this.#search = new AbortController());
    if (!source) return this.#tell(words.map.nothingFound(text), []);
    this.#tell(words.state.loading, []);
    try {
      const places = await source.places.search({ q: text, limit: resultLimit }, { signal: search.signal });
      if (search.signal.aborted) return;
      this.#tell(places.length === 0 ? words.map.nothingFound(text) : '', places);
    } catch {
      if (!search.signal.aborted) this.#tell(words.state.failed, []);
    }
  }

  readonly #locateDevice = (): void => {
    const words = this.#host.locateWords.map;
    this.#tell(words.locating, []);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.open && this.#show([coords.longitude, coords.latitude], words.devicePosition),
      (error) =>
        this.#tell(error.code === error.PERMISSION_DENIED ? words.deviceRefused : words.deviceFailed, []),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  };

  #tell(message: string, places: readonly Place[]): void {
    this.#message = message;
    this.#places = places;
    this.#host.requestUpdate();
  }
}
