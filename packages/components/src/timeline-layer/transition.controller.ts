// Leads the colours of a play from one year to the next: the year stands first, then the fills go over.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { areJoined, fillsBetween } from '../figures/between-years.js';
import type { ViewModel } from '../figures/view-model.js';

type Fills = readonly (string | null)[];

interface Options {
  /** The shown moment and the one that follows, while a play is on and goes over between them; else undefined. */
  readonly moments: () => readonly [ViewModel, ViewModel] | undefined;
  /** How long a step of the play takes, milliseconds. */
  readonly stepInMs: () => number;
  /** Paints fills, or those of the shown moment again with null. */
  readonly paint: (fills: Fills | null) => void;
  /** Runs a function before the next frame with the time in milliseconds; default the browser's. */
  readonly nextFrame?: (run: (time: number) => void) => () => void;
}

/** Part of a step in which the year itself stands still and can be read. */
const rest = 0.4;

const browserFrame = (run: (time: number) => void): (() => void) => {
  const id = requestAnimationFrame(run);
  return () => cancelAnimationFrame(id);
};

export class TransitionController implements ReactiveController {
  readonly #options: Options;
  readonly #nextFrame: NonNullable<Options['nextFrame']>;
  #now: ViewModel | undefined;
  #began: number | undefined;
  /** The fills on the map, and those of the moment itself. */
  #painted = '';
  #own = '';
  #cancel: () => void = () => undefined;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#options = options;
    this.#nextFrame = options.nextFrame ?? browserFrame;
    host.addController(this);
  }

  /** Every moment that is shown begins at rest. */
  hostUpdated(): void {
    const moments = this.#options.moments();
    if (moments?.[0] === this.#now) return;
    this.#stop();
    if (!moments || !areJoined(...moments)) return;
    this.#now = moments[0];
    this.#own = this.#painted = fillsBetween(...moments, 0).join();
    this.#cancel = this.#nextFrame(this.#step);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly #step = (time: number): void => {
    const moments = this.#options.moments();
    if (!moments || moments[0] !== this.#now) return this.#stop();
    this.#began ??= time;
    const part = (time - this.#began) / this.#options.stepInMs();
    const share = Math.min(1, Math.max(0, (part - rest) / (1 - rest)));
    const fills = fillsBetween(...moments, share);
    const text = fills.join();
    if (text !== this.#painted) {
      this.#painted = text;
      this.#options.paint(fills);
    }
    if (share < 1) this.#cancel = this.#nextFrame(this.#step);
  };

  #stop(): void {
    this.#cancel();
    this.#now = undefined;
    this.#began = undefined;
    if (this.#painted !== this.#own) this.#options.paint(null);
    this.#painted = this.#own = '';
  }
}
