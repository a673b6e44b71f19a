// A body as it arrives: a lost connection is the client's own error, and the caller's signal holds to the last byte.
import { OneMapError } from './errors/one-map-error.js';
import { reasonOf } from './limit.js';

export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** The error of a body that ended before its end. */
export function brokenOff(cause?: unknown): OneMapError {
  return new OneMapError('ConnectionError', 'The connection broke off', { code: 'connection', cause });
}

/** Reads on only when the reader wants more. */
export function guardStream(stream: ByteStream, signal?: AbortSignal): ByteStream {
  const reader = stream.getReader();
  let dispose = (): void => undefined;
  const stop = async (reason: unknown): Promise<void> => {
    dispose();
    await reader.cancel(reason).catch(() => undefined);
  };
  return new ReadableStream(
    {
      start(controller) {
        const onAbort = (): void => {
          controller.error(reasonOf(signal!));
          void stop(reasonOf(signal!));
        };
        if (signal?.aborted) return onAbort();
        signal?.addEventListener('abort', onAbort);
        dispose = () => signal?.removeEventListener('abort', onAbort);
      },
      async pull(controller) {
        const { done, value } = await reader.read().catch((cause: unknown) => {
          dispose();
          throw brokenOff(cause);
        });
        if (signal?.aborted) return;
        if (!done) return controller.enqueue(value);
        dispose();
        controller.close();
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}
