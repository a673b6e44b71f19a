// The graticule over a basemap: the blank ground has lines of its own, which are enough.
import { addGraticule, type MapHandle } from '@onemap/core/map';
import type { LitElement, ReactiveController } from 'lit';

interface Options {
  readonly wanted: () => boolean;
  readonly handle: () => MapHandle | undefined;
}

export class GraticuleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  #shown: MapHandle | undefined;
  #end: (() => void) | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const handle = this.#options.handle();
    const wanted = this.#options.wanted() && this.#host.isConnected ? handle : undefined;
    if (wanted === this.#shown) return;
    this.#end?.();
    this.#shown = wanted;
    const read = (name: string): string => getComputedStyle(this.#host).getPropertyValue(name).trim();
    this.#end =
      wanted && addGraticule(wanted, { line: read('--_color-text-quiet'), text: read('--_color-text') });
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = this.#shown = undefined;
  }
}
