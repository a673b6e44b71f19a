// Watches the size of an element, or of the map that it stands in, so that it adapts to its place on the page and not to the window.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this width in CSS pixels an element uses its phone form. */
const narrowBelow = 600;
/** Below this height there is no room for a list beside the map. */
const lowBelow = 480;
/** From this width on, at the usual size of type, it is a wall, read from afar. */
const wideFrom = 1600;
const usualTextSize = 14;

type Host = ReactiveControllerHost & HTMLElement;

export class SizeController implements ReactiveController {
  width = 0;
  height = 0;
  readonly #host: Host;
  readonly #target: (host: Host) => Element | null;
  #observed: Element | null = null;
  #observer: ResizeObserver | undefined;

  /** `target` answers the element that is watched, null for none; default the host itself. */
  constructor(host: Host, target: (host: Host) => Element | null = (element) => element) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  get narrow(): boolean {
    return this.width > 0 && this.width < narrowBelow;
  }

  get low(): boolean {
    return this.height > 0 && this.height < lowBelow;
  }

  get wide(): boolean {
    return this.width >= wideFrom && this.width >= wideFrom * this.#textScale;
  }

  /** Whether it is lower than `height` CSS pixels, which count for type of the usual size. */
  lowerThan(height: number): boolean {
    return this.height > 0 && this.height < height * this.#textScale;
  }

  get #textScale(): number {
    return parseFloat(getComputedStyle(this.#host).fontSize) / usualTextSize;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observed = this.#target(this.#host);
    if (this.#observed) this.#observer.observe(this.#observed);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(): void {
    if (!this.#observed) return;
    const { clientWidth, clientHeight } = this.#observed;
    if (clientWidth === this.width && clientHeight === this.height) return;
    this.width = clientWidth;
    this.height = clientHeight;
    this.#host.requestUpdate();
  }
}
