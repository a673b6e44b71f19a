// Measures what an archive unpacks to, before another reader keeps it in memory.
import { createReadStream } from 'node:fs';
import { Unzip, UnzipInflate } from 'fflate';
import { FileError } from './file-error.js';

/** A deflated byte may unpack to a thousand: pieces this small are counted before memory is gone. */
export const pieceBytes = 64 * 1024;

/** Passes over what is no zip archive. @throws FileError `too-large` as soon as the members exceed `maxBytes` together */
export async function refuseBomb(path: string, maxBytes: number): Promise<void> {
  let total = 0;
  const unzip = new Unzip((member) => {
    member.ondata = (_error, piece) => {
      total += piece?.length ?? 0;
    };
    member.start();
  });
  unzip.register(UnzipInflate);
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
    try {
      unzip.push(new Uint8Array(piece as Buffer));
    } catch {
      return;
    }
    if (total > maxBytes) throw new FileError('too-large', `解压后超过 ${Math.round(maxBytes / 2 ** 20)} MB`);
  }
}
