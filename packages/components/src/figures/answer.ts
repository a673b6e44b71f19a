// Guards around a data source: a time limit for every load, and a plain refusal of answers of another shape.

/** An answer that is not what the contract says; the state view calls it unreadable. */
export class InvalidAnswerError extends Error {
  override readonly name = 'InvalidResponseError';
}

/** How long a load may take before the map says so. */
export const loadLimitInMs = 30_000;

/** @throws InvalidAnswerError when `ok` is false */
export function expectAnswer(ok: boolean, what: string): void {
  if (!ok) throw new InvalidAnswerError(`${what}: the data source answered something of another shape`);
}

/**
 * Runs a load with a signal that is aborted with the outer one and after `limitInMs`.
 * @throws Error named `TimeoutError` after the limit, and whatever the load throws
 */
export function inTime<T>(
  outer: AbortSignal,
  load: (signal: AbortSignal) => Promise<T>,
  limitInMs = loadLimitInMs,
): Promise<T> {
  const inner = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => inner.abort();
    const timer = setTimeout(() => {
      reject(Object.assign(new Error(`no answer in ${limitInMs} ms`), { name: 'TimeoutError' }));
      inner.abort();
    }, limitInMs);
    outer.addEventListener('abort', abort, { once: true });
    const done = (): void => {
      clearTimeout(timer);
      outer.removeEventListener('abort', abort);
    };
    inner.signal.addEventListener('abort', () => {
      done();
      reject(new DOMException('The load was aborted', 'AbortError'));
    });
    void attempt(load, inner.signal).then(resolve, reject).then(done);
  });
}

/** A source that throws at once counts as one that rejects. */
async function attempt<T>(load: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
  return load(signal);
}

export function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 404;
}
