// Watches the width that an element's container gives it: container queries are missing in Chromium below 105.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export class WidthController implements ReactiveController {
  /** Width in CSS pixels; 0 before the first measure. */
  width = 0;
  readonly #host: Host;
  readonly #target: (host: HTMLElement) => Element | null;
  #observer: ResizeObserver | undefined;

  /** `target` answers the element that is watched; default the host itself. */
  constructor(host: Host, target: (host: HTMLElement) => Element | null = (element) => element) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    const target = this.#target(this.#host);
    if (target === null) return;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measured(entry.contentRect.width);
    });
    this.#observer.observe(target);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Outside of the observer's turn, so that the change of layout is no resize loop. */
  #measured(width: number): void {
    if (width === this.width) return;
    this.width = width;
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
