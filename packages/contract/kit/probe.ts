// What a check has in its hands: requests as any persona, the profile, and what earlier checks have read.
import type { Profile } from './profile/profile.js';
import type { TokenBook } from './profile/tokens.js';
import { expectOk } from './expect-ok.js';
import { jsonOf, type Exchange } from './http/exchange.js';
import type { Transport } from './http/transport.js';
import { fail } from './outcome.js';

export interface World {
  /** Absolute address of the API's root, without a slash at the end. */
  readonly base: string;
  readonly profile: Profile;
  readonly transport: Transport;
  readonly tokens: TokenBook;
  /** Classes under test: those that were asked for, or that the backend claims. */
  readonly classes: readonly string[];
  readonly memory: Map<string, Promise<unknown>>;
}

export interface Ask {
  /** Persona of the profile; default `anonymous`, who sends no token. */
  readonly as?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Send this in place of the persona's token. */
  readonly authorization?: string;
  /** Default true: wait for Retry-After when the answer is 429. */
  readonly waitWhenLimited?: boolean;
}

export class Probe {
  /** What this check has seen, oldest first. */
  readonly exchanges: Exchange[] = [];

  constructor(readonly world: World) {}

  get profile(): Profile {
    return this.world.profile;
  }

  get(path: string, ask: Ask = {}): Promise<Exchange> {
    return this.send('GET', path, ask);
  }

  /**
   * @param path below the base, or an absolute address that lies below it
   * @throws CheckFailure for an absolute address elsewhere: tokens go to the base's origin only
   */
  async send(method: string, path: string, ask: Ask = {}): Promise<Exchange> {
    const { as: persona = 'anonymous', query = {}, body, authorization, waitWhenLimited = true } = ask;
    const headers: Record<string, string> = { ...ask.headers };
    if (authorization !== undefined) headers.Authorization = authorization;
    else if (persona !== 'anonymous') headers.Authorization = `Bearer ${await this.world.tokens.of(persona)}`;
    if (body !== undefined) headers['Content-Type'] ??= 'application/json';
    const url = withQuery(path.startsWith('/') ? `${this.world.base}${path}` : path, query);
    if (originOf(url) !== originOf(this.world.base))
      fail(`链接指向别处，没有跟去：${url.slice(0, 200)}`, undefined, { root: 'links' });
    const exchange = await this.world.transport.send(
      {
        method,
        url,
        headers,
        persona,
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      },
      { waitWhenLimited },
    );
    this.exchanges.push(exchange);
    return exchange;
  }

  /** The JSON of a 200 answer. @throws CheckFailure for another status or no JSON */
  async read<T>(path: string, ask: Ask = {}): Promise<T> {
    return jsonOf<T>(expectOk(await this.get(path, ask)));
  }

  /** What was found out under this name before, or now. */
  remember<T>(name: string, find: () => Promise<T>): Promise<T> {
    const known = this.world.memory.get(name) as Promise<T> | undefined;
    if (known) return known;
    const found = find();
    this.world.memory.set(name, found);
    return found;
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** Commas stay readable; everything else is encoded. */
function withQuery(url: string, query: NonNullable<Ask['query']>): string {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`,
    );
  if (parts.length === 0) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${parts.join('&')}`;
}
