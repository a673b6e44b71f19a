// What ends a call early: the caller's signal, or the time limit.
import { OneMapError } from './errors/one-map-error.js';
import type { CallOptions, Clock } from './options.js';

const tooLongForATimerInMs = 2 ** 31;

/** The limit of one call. */
export interface CallLimit {
  /** When the time is up, by the clock; Infinity without a limit. */
  readonly deadline: number;
  /** Never fulfilled; rejects with the signal's reason or a TimeoutError. */
  readonly ended: Promise<never>;
  /** Frees the timer and the caller's signal; `ended` stays open then. */
  dispose(): void;
}

/**
 * Starts a limit. Its reason is kept here because `AbortSignal.reason` is younger (Chromium 98)
 * than the browsers that we serve.
 * @throws the signal's reason when it is aborted already
 */
export function startLimit({ signal }: CallOptions, timeoutInMs: number, clock: Clock): CallLimit {
  if (signal?.aborted) throw reasonOf(signal);
  const limited = timeoutInMs > 0 && timeoutInMs < tooLongForATimerInMs;
  const deadline = limited ? clock.now() + timeoutInMs : Infinity;
  let dispose!: () => void;
  const ended = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(reasonOf(signal!));
    const timer =
      limited &&
      clock.setTimeout(
        () =>
          reject(new OneMapError('TimeoutError', `No answer within ${timeoutInMs} ms`, { code: 'timeout' })),
        timeoutInMs,
      );
    signal?.addEventListener('abort', onAbort);
    dispose = () => {
      clock.clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  ended.catch(() => undefined);
  return { deadline, ended, dispose };
}

/** Waits, or only until `signal` aborts; the timer is taken off then. */
export function sleep(delayInMs: number, signal: AbortSignal, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const timer = clock.setTimeout(resolve, delayInMs);
    signal.addEventListener('abort', () => resolve(clock.clearTimeout(timer)));
  });
}

function reasonOf(signal: AbortSignal): unknown {
  return signal.reason ?? new DOMException('Aborted', 'AbortError');
}
