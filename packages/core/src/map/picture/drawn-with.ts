// Waits until a map is drawn, with a way to stop and a last moment.
import type OlMap from 'ol/Map.js';
import { unByKey } from 'ol/Observable.js';

export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which nobody waits any more; default a minute. */
  readonly timeoutInMs?: number | undefined;
}

const minute = 60_000;

/** @throws DOMException (rejects) named `AbortError` or `TimeoutError` */
export function drawnWith(map: OlMap, { signal, timeoutInMs = minute }: Waiting): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => (): void => {
      unByKey(key);
      clearTimeout(last);
      signal?.removeEventListener('abort', stop);
      settle();
    };
    const fail = (name: string, text: string) => end(() => reject(new DOMException(text, name)));
    const stop = fail('AbortError', 'map: its picture is no longer wanted');
    const key = map.once('rendercomplete', end(resolve));
    const last = setTimeout(fail('TimeoutError', 'map: a layer was not drawn in time'), timeoutInMs);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    map.renderSync();
  });
}
