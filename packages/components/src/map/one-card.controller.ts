// On a small map one card is open at a time: whoever opens another one has need of the room.
import type { MapHandle } from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface CardHost extends ReactiveControllerHost, HTMLElement {
  folded: boolean;
}

/** The property of a map that holds the card that was opened last. */
export const openCard = 'openCard';
/** CSS pixels of a map below which two open cards would hide it. */
const smallMap = { width: 600, height: 480 } as const;

export function isSmallMap({ map }: MapHandle): boolean {
  const [width = 0, height = 0] = map.getSize() ?? [];
  return width > 0 && height > 0 && (width < smallMap.width || height < smallMap.height);
}

/** A card that was folded for another one is open again when the map has room for both. */
export class OneCardController implements ReactiveController {
  readonly #host: CardHost;
  readonly #handle: () => MapHandle | undefined;
  #followed: MapHandle | undefined;
  #wasFolded = true;
  #madeRoom = false;

  constructor(host: CardHost, handle: () => MapHandle | undefined) {
    this.#host = host;
    this.#handle = handle;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  hostUpdated(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const handle = this.#handle();
    if (handle !== this.#followed) return this.#follow(handle);
    if (host.folded === this.#wasFolded) return;
    this.#wasFolded = host.folded;
    if (!host.folded) this.#open();
  }

  #follow(handle: MapHandle | undefined): void {
    const before = this.#followed?.map;
    before?.un('propertychange', this.#hear);
    before?.un('change:size', this.#fit);
    if (before?.get(openCard) === this.#host) before.unset(openCard);
    this.#followed = handle;
    this.#wasFolded = this.#host.folded;
    if (!handle) return;
    handle.map.on('propertychange', this.#hear);
    handle.map.on('change:size', this.#fit);
    if (this.#host.folded) return;
    // One that comes later does not take the place of one that is read.
    if (this.#other === undefined) this.#open();
    else this.#fit();
  }

  #open(): void {
    this.#madeRoom = false;
    this.#followed?.map.set(openCard, this.#host);
  }

  /** Another card that is open. */
  get #other(): Pick<CardHost, 'folded'> | undefined {
    const open = this.#followed?.map.get(openCard) as Pick<CardHost, 'folded'> | undefined;
    return open === this.#host || open?.folded !== false ? undefined : open;
  }

  readonly #hear = ({ key }: { readonly key: string }): void => {
    if (key === openCard) this.#fit();
  };

  readonly #fit = (): void => {
    const handle = this.#followed;
    if (!handle || handle.map.getSize() === undefined) return;
    const small = isSmallMap(handle);
    if (small && !this.#host.folded && this.#other) this.#fold(true);
    else if (!small && this.#madeRoom) this.#fold(false);
  };

  #fold(folded: boolean): void {
    this.#madeRoom = folded;
    this.#wasFolded = folded;
    this.#host.folded = folded;
  }
}
