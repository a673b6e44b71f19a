// The server's secret keys: made once by the system's random source and kept in the data folder.
import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Keys {
  readonly tokens: Uint8Array;
  readonly cursors: Uint8Array;
  /** Keeps a household's id apart from its national number; it must stay the same as long as the data does. */
  readonly households: Uint8Array;
}

/** Reads `keys/server.key` (32 bytes, base64url), or makes it readable by the owner only. */
export async function loadKeys(dataFolder: string): Promise<Keys> {
  const folder = join(dataFolder, 'keys');
  const file = join(folder, 'server.key');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  const secret = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url');
  if (secret.length !== 32)
    throw new Error(`${file} does not hold a key of 32 bytes; delete it to make a new one`);
  return deriveKeys(secret);
}

/** A key for each purpose, so that a cursor can never pass for a token. */
export function deriveKeys(secret: Uint8Array): Keys {
  const derive = (purpose: string): Uint8Array =>
    new Uint8Array(createHmac('sha256', secret).update(`onemap ${purpose} 1`).digest());
  return { tokens: derive('tokens'), cursors: derive('cursors'), households: derive('households') };
}

/** Keys that end with the process, for a database in memory. */
export function temporaryKeys(): Keys {
  return deriveKeys(randomBytes(32));
}
