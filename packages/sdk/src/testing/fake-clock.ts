// A clock for tests that stands still until it is told to go on.
import type { Clock } from '../options.js';
import { settled } from './fake-backend.js';

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

export class FakeClock implements Clock {
  readonly #timers = new Map<number, Timer>();
  #now: number;
  #lastHandle = 0;

  constructor(nowInMs = Date.UTC(2020, 0, 1)) {
    this.#now = nowInMs;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(run: () => void, delayInMs: number): number {
    this.#lastHandle += 1;
    this.#timers.set(this.#lastHandle, { due: this.#now + delayInMs, run });
    return this.#lastHandle;
  }

  clearTimeout(handle: unknown): void {
    this.#timers.delete(handle as number);
  }

  /** Milliseconds until each timer that is set, shortest first. */
  get waits(): number[] {
    return [...this.#timers.values()].map(({ due }) => due - this.#now).sort((a, b) => a - b);
  }

  /** Goes on by `ms` and lets what is due run, and what follows from it. */
  async advance(ms: number): Promise<void> {
    await settled();
    this.#now += ms;
    for (const [handle, timer] of [...this.#timers]) {
      if (timer.due > this.#now) continue;
      this.#timers.delete(handle);
      timer.run();
    }
    await settled();
  }
}
