// The layer as a guest of a poverty map: tells that map which picture stands in place of its own.
import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import { Memo } from '../figures/memo.js';
import type { GuestPicture } from '../poverty-map/picture-guest.js';
import type { ThemeView } from './themes/theme.js';

interface GuestState {
  /** Undefined while nothing is drawn here, and while the map draws the same. */
  readonly view: ThemeView | undefined;
  readonly tableOpen: boolean;
}

export class GuestController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #state: () => GuestState;
  readonly #toggleTable: () => void;
  readonly #picture = new Memo<GuestPicture>();
  #map: LitElement | null = null;
  #told: GuestPicture | undefined;

  constructor(host: ReactiveControllerHost & Element, state: () => GuestState, toggleTable: () => void) {
    this.#host = host;
    this.#state = state;
    this.#toggleTable = toggleTable;
    host.addController(this);
  }

  get isGuest(): boolean {
    return this.#map !== null;
  }

  get picture(): GuestPicture | undefined {
    const { view, tableOpen } = this.#state();
    if (!this.#map || !view) return undefined;
    const { title, shortTitle, summary, shortSummary } = view;
    return this.#picture.get([view, tableOpen], () => ({
      ...{ title, shortTitle, summary, shortSummary, tableOpen },
      toggleTable: this.#toggleTable,
    }));
  }

  hostConnected(): void {
    this.#map = this.#host.closest<LitElement>('om-poverty-map');
  }

  hostUpdated(): void {
    const { picture } = this;
    if (picture === this.#told) return;
    this.#told = picture;
    this.#map?.requestUpdate?.();
  }

  hostDisconnected(): void {
    const map = this.#map;
    this.#map = null;
    this.#told = undefined;
    map?.requestUpdate?.();
  }
}
