// The server's secret keys: from the environment, from a secret file, or made once and kept in the data folder.
import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Keys {
  readonly tokens: Uint8Array;
  readonly cursors: Uint8Array;
  /** Keeps a household's id apart from its national number; it must stay the same as long as the data does. */
  readonly households: Uint8Array;
  /** Seals the answers that are kept for repeated requests. */
  readonly answers: Uint8Array;
  /** Makes addresses that open something by themselves; a copy of the database cannot make them. */
  readonly addresses: Uint8Array;
  /** Tells this key from another one, and gives nothing of it away. */
  readonly fingerprint: string;
}

/** Where a key may come from: the variables of the process. */
export type KeyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * `ONEMAP_KEY` (32 bytes in base64 or base64url), the file that `ONEMAP_KEY_FILE` names, or `keys/server.key` of the
 * data folder, which is made when absent, readable by its owner only.
 * @throws Error when the key is none, or both variables are set; the key is never in the message
 */
export async function loadKeys(dataFolder: string, environment: KeyEnvironment = {}): Promise<Keys> {
  const { ONEMAP_KEY: given, ONEMAP_KEY_FILE: file } = environment;
  if (given && file) throw new Error('ONEMAP_KEY 与 ONEMAP_KEY_FILE 只能给出一个');
  if (given) return deriveKeys(readSecret(given, 'ONEMAP_KEY'));
  if (file) return deriveKeys(readSecret(await readGivenFile(file), file));
  const own = await ensureKeyFile(join(dataFolder, 'keys'));
  return deriveKeys(readSecret(await readFile(own, 'utf8'), own));
}

function readSecret(text: string, where: string): Uint8Array {
  const secret = Buffer.from(text.trim(), 'base64url');
  if (secret.length !== 32) throw new Error(`${where} 里不是 32 字节的密钥（base64）`);
  return secret;
}

async function readGivenFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`读不了密钥文件 ${file}（${error.code}）`);
  });
}

/** Written whole under another name first: of two servers that start together, neither may read a part. */
async function ensureKeyFile(folder: string): Promise<string> {
  const file = join(folder, 'server.key');
  const part = `${file}.${randomBytes(6).toString('hex')}.part`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(part, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  try {
    await link(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(part, { force: true });
  }
  return file;
}

/** A key for each purpose, so that a cursor can never pass for a token. */
export function deriveKeys(secret: Uint8Array): Keys {
  const derive = (purpose: string): Uint8Array =>
    new Uint8Array(createHmac('sha256', secret).update(`onemap ${purpose} 1`).digest());
  return {
    tokens: derive('tokens'),
    cursors: derive('cursors'),
    households: derive('households'),
    answers: derive('answers'),
    addresses: derive('addresses'),
    fingerprint: Buffer.from(derive('fingerprint')).toString('hex').slice(0, 32),
  };
}

/** Keys that end with the process, for a database in memory. */
export function temporaryKeys(): Keys {
  return deriveKeys(randomBytes(32));
}
