// Where the card of an element inside a map stands: at the right of a large map; in a small one folded, and opened in its panel.
import type { MapHandle } from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSmallMap, OneCardController } from './one-card.controller.js';

interface CardHost extends ReactiveControllerHost, HTMLElement {
  folded: boolean;
}

interface Options {
  readonly handle: () => MapHandle | undefined;
  /** A line rather than a card: it stands at the bottom, folded or not, and needs no panel; default no. */
  readonly line?: boolean;
  /** Whether something is open in the card, which must not fold over it; default never. */
  readonly busy?: () => boolean;
}

/** CSS pixels of a map below which there is no room beside it. */
const narrowMap = 600;

/** A slot that the page has named stays, and so does a card that the reader has folded or unfolded. */
export class CardPlaceController implements ReactiveController {
  readonly #host: CardHost;
  readonly #options: Options;
  #ownPlace = false;
  #foldedHere = false;
  #small: boolean | undefined;
  #followed: MapHandle | undefined;
  #end: (() => void) | undefined;

  constructor(host: CardHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    new OneCardController(host, options.handle);
  }

  hostConnected(): void {
    this.#ownPlace ||= this.#host.slot === '';
    if (this.#ownPlace && this.#host.slot === '') this.#host.slot = this.#wideSlot;
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = this.#followed = undefined;
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const handle = this.#options.handle();
    if (handle !== this.#followed) {
      this.#end?.();
      this.#followed = handle;
      this.#end = handle?.onViewChange(() => this.#place(handle));
    }
    if (handle) this.#place(handle);
  }

  #place(handle: MapHandle): void {
    const width = handle.map.getSize()?.[0];
    if (!this.#ownPlace || width === undefined || width === 0) return;
    const small = isSmallMap(handle);
    if (small !== this.#small) {
      this.#small = small;
      if (this.#host.folded === this.#foldedHere && this.#options.busy?.() !== true)
        this.#host.folded = this.#foldedHere = small;
    }
    const slot = small ? this.#smallSlot(width) : this.#wideSlot;
    if (slot !== this.#host.slot) this.#host.slot = slot;
  }

  get #wideSlot(): string {
    return this.#options.line === true ? 'bottom-end' : 'top-end';
  }

  /** Folded, a row along the bottom, or beside the legend; the panel is a sheet at the bottom, or stands at the side. */
  #smallSlot(width: number): string {
    const line = this.#options.line === true;
    if (!this.#host.folded) return line ? 'bottom' : 'panel';
    return width < narrowMap ? 'bottom' : 'bottom-start';
  }
}
