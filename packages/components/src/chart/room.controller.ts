// Measures the height that is left for the picture of a chart that fills its place.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode; readonly fit: boolean };

export class RoomController implements ReactiveController {
  /** CSS pixels; 0 before the first measure. */
  height = 0;
  readonly #host: Host;
  #observer: ResizeObserver | undefined;
  #watched: Element | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const stage = this.#host.fit ? this.#host.renderRoot.querySelector('.stage') : null;
    if (stage === this.#watched) return;
    this.hostDisconnected();
    this.#watched = stage;
    if (stage === null) return;
    this.#observer = new ResizeObserver(() => this.#measure(stage));
    this.#observer.observe(stage);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = null;
  }

  /** Outside of the observer's turn, so that the change of layout is no resize loop. */
  #measure({ clientHeight }: Element): void {
    if (clientHeight === this.height || clientHeight === 0) return;
    this.height = clientHeight;
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
