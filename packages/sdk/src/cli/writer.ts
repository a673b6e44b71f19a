// Writes to a stream no faster than it is read, and notices when nobody reads any more.
import type { Writable } from 'node:stream';

export type Writer = (text: string) => Promise<void>;

/** The reader has gone, as `head` does: no failure, but no reason to go on. */
export class ReaderGone extends Error {}

export function createWriter(stream: Writable): Writer {
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ReaderGone() : error;
    wake?.();
  });
  stream.on('drain', () => wake?.());
  return async (text) => {
    if (!failure && !stream.write(text)) await new Promise<void>((resolve) => (wake = resolve));
    if (failure) throw failure;
  };
}
