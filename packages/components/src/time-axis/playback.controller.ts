// Plays an axis step by step: waits for the picture of a step before the next one is due.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PlaybackOptions {
  /** Goes one step on. @returns false when there is none */
  readonly advance: () => boolean;
  /** Settles when the shown step is drawn; undefined when nothing has to be waited for. */
  readonly ready: () => Promise<unknown> | undefined;
  /** Steps a second. */
  readonly speed: () => number;
  /** Runs a function after a time; default the browser's timer. */
  readonly after?: (run: () => void, milliseconds: number) => () => void;
}

/** Longer than this, and the axis says that it waits. */
const patienceInMs = 400;

const afterTimeout = (run: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

export class PlaybackController implements ReactiveController {
  /** Whether a play is on. */
  playing = false;
  /** Whether the play stands still because the picture of the shown step is not there yet. */
  waiting = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: PlaybackOptions;
  readonly #after: NonNullable<PlaybackOptions['after']>;
  #cancel: () => void = () => undefined;
  /** Counts plays: what an earlier one waits for no longer matters. */
  #play = 0;

  constructor(host: ReactiveControllerHost, options: PlaybackOptions) {
    this.#host = host;
    this.#options = options;
    this.#after = options.after ?? afterTimeout;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(): void {
    if (this.playing) return;
    this.playing = true;
    this.#play += 1;
    this.#schedule(this.#play);
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#play += 1;
    this.#cancel();
    if (!this.playing && !this.waiting) return;
    this.playing = false;
    this.waiting = false;
    this.#host.requestUpdate();
  }

  #schedule(play: number): void {
    this.#cancel = this.#after(() => void this.#step(play), 1000 / this.#options.speed());
  }

  async #step(play: number): Promise<void> {
    await this.#untilReady(play);
    if (play !== this.#play) return;
    if (this.#options.advance()) this.#schedule(play);
    else this.stop();
  }

  /** A picture that cannot be drawn does not hold the play up for ever: its element says what is wrong. */
  async #untilReady(play: number): Promise<void> {
    const ready = this.#options.ready();
    if (!ready) return;
    const cancel = this.#after(() => this.#setWaiting(play === this.#play), patienceInMs);
    await ready.catch(() => undefined);
    cancel();
    if (play === this.#play) this.#setWaiting(false);
  }

  #setWaiting(waiting: boolean): void {
    if (waiting === this.waiting) return;
    this.waiting = waiting;
    this.#host.requestUpdate();
  }
}
