// Watches an element's own size, so that it adapts to its place on the page and not to the window.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this width in CSS pixels an element uses its phone form. */
const narrowBelow = 600;
/** Below this height there is no room for a list beside the map. */
const lowBelow = 480;
/** From this width on, at the usual size of type, it is a wall, read from afar. */
const wideFrom = 1600;
const usualTextSize = 14;

export class SizeController implements ReactiveController {
  width = 0;
  height = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get narrow(): boolean {
    return this.width > 0 && this.width < narrowBelow;
  }

  get low(): boolean {
    return this.height > 0 && this.height < lowBelow;
  }

  get wide(): boolean {
    if (this.width < wideFrom) return false;
    return this.width >= (wideFrom * parseFloat(getComputedStyle(this.#host).fontSize)) / usualTextSize;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.#host;
    if (clientWidth === this.width && clientHeight === this.height) return;
    this.width = clientWidth;
    this.height = clientHeight;
    this.#host.requestUpdate();
  }
}
