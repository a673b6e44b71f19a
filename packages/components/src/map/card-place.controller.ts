// Where the card of an element inside a map stands: at the right of a wide map, folded along the bottom of a narrow one.
import type { MapHandle } from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface CardHost extends ReactiveControllerHost, HTMLElement {
  folded: boolean;
}

interface Options {
  readonly handle: () => MapHandle | undefined;
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
  #followed: MapHandle | undefined;
  #end: (() => void) | undefined;

  constructor(host: CardHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ownPlace ||= this.#host.slot === '';
    if (this.#ownPlace && this.#host.slot === '') this.#host.slot = 'top-end';
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

  #place({ map }: MapHandle): void {
    const width = map.getSize()?.[0];
    if (!this.#ownPlace || width === undefined || width === 0) return;
    const narrow = width < narrowMap;
    const slot = narrow ? 'bottom' : 'top-end';
    if (slot === this.#host.slot) return;
    this.#host.slot = slot;
    if (this.#host.folded === this.#foldedHere && this.#options.busy?.() !== true)
      this.#host.folded = this.#foldedHere = narrow;
  }
}
