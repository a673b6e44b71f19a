// The client that a command asks through: address, token and patience.
import { readFile } from 'node:fs/promises';
import { createClient, type OneMapClient } from '../client.js';
import { type Flags, numberFlag, textFlag } from './flags.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

export interface Connection {
  readonly om: OneMapClient;
  readonly baseUrl: string;
  readonly signal: AbortSignal;
}

const maxRetries = 5;

/** @throws UsageError without an address, for one that is none, and for a token file that cannot be read */
export async function connect(flags: Flags, surroundings: Surroundings): Promise<Connection> {
  const { environment, fetch, signal } = surroundings;
  const baseUrl = checkedAddress(textFlag(flags, 'base-url') ?? environment.ONEMAP_BASE_URL);
  const om = createClient({
    baseUrl,
    fetch,
    auth: await tokenSource(textFlag(flags, 'token-file'), environment.ONEMAP_TOKEN),
    timeoutInMs: 1000 * (numberFlag(flags, 'timeout') ?? 120),
    retry: { maxRetries },
    acceptLanguage: languageOf(environment),
  });
  return { om, baseUrl, signal };
}

function checkedAddress(address = ''): string {
  if (address === '') throw new UsageError('缺少服务器地址 / no server address: --base-url, ONEMAP_BASE_URL');
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new UsageError(`--base-url ${address}：须以 http:// 或 https:// 开头 / no http address`);
  return address;
}

/** A file is read again after the server has refused its token: another program may have renewed it. */
async function tokenSource(file: string | undefined, fixed: string | undefined) {
  if (file === undefined) return ({ refresh }: { refresh: boolean }) => (refresh ? null : (fixed ?? null));
  const read = async (): Promise<string> => (await readFile(file, 'utf8')).trim();
  let token = await read().catch((cause: unknown) => {
    throw new UsageError(`--token-file ${file}：读不出来 / cannot be read`, { cause });
  });
  return async ({ refresh }: { refresh: boolean }) => {
    if (refresh) token = await read();
    return token;
  };
}

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Surroundings['environment']): string {
  return /^en/.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'zh-CN, en;q=0.5';
}
