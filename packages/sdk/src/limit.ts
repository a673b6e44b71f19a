// What ends a call early: the caller's signal, or the time limit.
import { TimeoutError } from './errors/timeout-error.js';
import type { CallOptions, Clock } from './options.js';

const longestTimerInMs = 2 ** 31 - 1;

/**
 * One call's limit. It keeps its own reason because `AbortSignal.reason` is younger (Chromium 98)
 * than the browsers that we serve.
 */
export class CallLimit {
  /** When the time is up, by the clock; Infinity without a limit. */
  readonly deadline: number;
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: unknown;
  readonly #listeners = new Set<(reason: unknown) => void>();
  #ended: { readonly reason: unknown } | undefined;

  constructor(options: CallOptions, timeoutInMs: number, clock: Clock) {
    this.#clock = clock;
    this.#signal = options.signal;
    const limited = timeoutInMs > 0 && timeoutInMs <= longestTimerInMs;
    this.deadline = limited ? clock.now() + timeoutInMs : Infinity;
    if (this.#signal?.aborted) this.#onAbort();
    else this.#signal?.addEventListener('abort', this.#onAbort);
    this.#timer = limited
      ? clock.setTimeout(() => this.#end(new TimeoutError(timeoutInMs)), timeoutInMs)
      : undefined;
  }

  /** Waits for `work` until the limit ends; then rejects with the reason, and `work` goes on unheard. */
  race<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#ended) return reject(this.#ended.reason);
      const leave = this.onEnd(reject);
      work().then(resolve, reject).finally(leave);
    });
  }

  /** @returns a function that takes the listener off again */
  onEnd(listener: (reason: unknown) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Frees the timer and the caller's signal. */
  dispose(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#listeners.clear();
  }

  readonly #onAbort = (): void => {
    this.#end(this.#signal?.reason ?? new DOMException('The call was aborted', 'AbortError'));
  };

  #end(reason: unknown): void {
    if (this.#ended) return;
    this.#ended = { reason };
    for (const listener of [...this.#listeners]) listener(reason);
  }
}

/** Waits, or only until `signal` aborts; the timer is taken off then. */
export function sleep(delayInMs: number, signal: AbortSignal, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clock.clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = clock.setTimeout(wake, delayInMs);
    signal.addEventListener('abort', wake);
  });
}
