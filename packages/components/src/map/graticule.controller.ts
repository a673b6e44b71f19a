// The graticule over a basemap: the blank ground has lines of its own, which are enough.
import { addGraticule, type MapHandle } from '@onemap/core/map';
import type { LitElement, ReactiveController } from 'lit';
import { schemeColors } from '../internal/scheme-colors.js';

interface Options {
  readonly wanted: () => boolean;
  readonly handle: () => MapHandle | undefined;
  readonly scheme: () => 'light' | 'dark';
}

export class GraticuleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  #shown: MapHandle | undefined;
  #scheme: 'light' | 'dark' | undefined;
  #end: (() => void) | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const handle = this.#options.handle();
    const wanted = this.#options.wanted() && this.#host.isConnected ? handle : undefined;
    const scheme = this.#options.scheme();
    if (wanted === this.#shown && (!wanted || scheme === this.#scheme)) return;
    this.#end?.();
    this.#shown = wanted;
    this.#scheme = scheme;
    if (!wanted) return void (this.#end = undefined);
    const color = schemeColors(this.#host, scheme);
    this.#end = addGraticule(wanted, { line: color('text-quiet'), text: color('text') });
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = this.#shown = undefined;
  }
}
