// Finds out how a text file is encoded, reading all of it once in pieces.
import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'gb18030';

/** The encoding, or null when the bytes are neither UTF-8 (with or without a byte order mark) nor GB18030. */
export async function detectEncoding(path: string): Promise<Encoding | null> {
  for (const encoding of ['utf-8', 'gb18030'] as const) if (await decodes(path, encoding)) return encoding;
  return null;
}

async function decodes(path: string, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of createReadStream(path)) {
      // A text has no NUL; a file in UTF-16 or a binary one does.
      if (decoder.decode(piece as Buffer, { stream: true }).includes('\u0000')) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
