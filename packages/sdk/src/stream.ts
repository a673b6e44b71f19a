// A body as it arrives: a lost or silent connection is the client's own error, and the caller's signal holds to the last byte.
import { OneMapError } from './errors/one-map-error.js';
import { startLimit } from './limit.js';
import { type CallOptions, type ClientOptions, systemClock } from './options.js';

export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** The error of a body that ended before its end. */
export function brokenOff(cause?: unknown): OneMapError {
  return new OneMapError('ConnectionError', 'The connection broke off', { code: 'connection', cause });
}

/** Reads on only when the reader wants more, and waits for each part as long as a call may take. */
export function guardStream(
  stream: ByteStream,
  { clock = systemClock, timeoutInMs = 15_000 }: ClientOptions,
  options: CallOptions = {},
): ByteStream {
  const reader = stream.getReader();
  const leave = (): void => void reader.cancel().catch(() => undefined);
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await nextPart();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (cause) {
          leave();
          throw options.signal?.aborted ? cause : brokenOff(cause);
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );

  async function nextPart() {
    const limit = startLimit(options, options.timeoutInMs ?? timeoutInMs, clock);
    try {
      return await Promise.race([reader.read(), limit.ended]);
    } finally {
      limit.dispose();
    }
  }
}
