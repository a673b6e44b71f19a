// Watches the width and height that a dashboard is given.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export class PlaceController implements ReactiveController {
  /** CSS pixels; 0 before the first measure. */
  width = 0;
  height = 0;
  readonly #host: Host;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Outside of the observer's turn, so that the change of layout is no resize loop. */
  #measure(): void {
    const { clientWidth, clientHeight } = this.#host;
    if (clientWidth === this.width && clientHeight === this.height) return;
    this.width = clientWidth;
    this.height = clientHeight;
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
