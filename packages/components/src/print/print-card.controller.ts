// On a small map <om-print> is the one card that is open: others fold for it, and it asks to go when one of them is opened.
import type { MapHandle } from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSmallMap, openCard } from '../map/one-card.controller.js';

interface Options {
  readonly handle: () => MapHandle | undefined;
  readonly close: () => void;
}

export class PrintCardController implements ReactiveController {
  /** As the other cards read it: this one is never folded. */
  readonly folded = false;
  readonly #options: Options;
  #followed: MapHandle | undefined;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const handle = this.#options.handle();
    if (handle !== this.#followed) this.#follow(handle);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(handle: MapHandle | undefined): void {
    const before = this.#followed?.map;
    before?.un('propertychange', this.#hear);
    before?.un('change:size', this.#take);
    if (before?.get(openCard) === this) before.unset(openCard);
    this.#followed = handle;
    if (!handle) return;
    // Whoever asks for a sheet has need of the room.
    handle.map.set(openCard, this);
    handle.map.on('propertychange', this.#hear);
    handle.map.on('change:size', this.#take);
  }

  readonly #take = (): void => {
    if (this.#followed && isSmallMap(this.#followed)) this.#followed.map.set(openCard, this);
  };

  readonly #hear = ({ key }: { readonly key: string }): void => {
    const handle = this.#followed;
    if (key !== openCard || !handle || !isSmallMap(handle)) return;
    const open = handle.map.get(openCard) as { readonly folded: boolean } | undefined;
    if (open !== undefined && open !== this && !open.folded) this.#options.close();
  };
}
