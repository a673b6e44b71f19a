// Shows one side and then the other, as often as is safe for the eye, until it is paused.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Three changes a second are the most that WCAG 2.3.1 allows; this stays well below. */
const shortestInMs = 500;

export class BlinkController implements ReactiveController {
  /** The side that is shown. */
  shown: 'left' | 'right' = 'left';
  /** Who wants less motion begins it himself. */
  paused = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => { readonly on: boolean; readonly seconds: number };
  #timer: ReturnType<typeof setInterval> | undefined;
  #lengthInMs = 0;

  constructor(
    host: ReactiveControllerHost,
    wanted: () => { readonly on: boolean; readonly seconds: number },
  ) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    const { on, seconds } = this.#wanted();
    const lengthInMs = Math.max(shortestInMs, (seconds > 0 ? seconds : 1) * 1000);
    if (!on || this.paused) return this.#stop();
    if (this.#timer !== undefined && lengthInMs === this.#lengthInMs) return;
    this.#stop();
    this.#lengthInMs = lengthInMs;
    this.#timer = setInterval(() => this.swap(), lengthInMs);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  swap(): void {
    this.shown = this.shown === 'left' ? 'right' : 'left';
    this.#host.requestUpdate();
  }

  toggle(): void {
    this.paused = !this.paused;
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
