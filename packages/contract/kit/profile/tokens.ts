// Gets the token of each persona once: from the environment, the dev login, or a login of the backend's own.
import { jsonOf, type Exchange } from '../http/exchange.js';
import type { Transport } from '../http/transport.js';
import { fail, skip } from '../outcome.js';
import type { Profile, TokenSource } from './profile.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface TokenBook {
  /** @throws CheckSkipped for a persona that the profile does not have, CheckFailure when the login fails */
  of(persona: string): Promise<string>;
  expired(): Promise<string>;
}

export function createTokenBook(
  profile: Pick<Profile, 'personas' | 'expiredToken'>,
  base: string,
  transport: Transport,
  environment: Environment,
): TokenBook {
  const known = new Map<string, Promise<string>>();
  const once = (name: string, source: TokenSource | undefined): Promise<string> => {
    if (source === undefined) skip(`profile 没有给出 ${name}`);
    const token = known.get(name) ?? getToken(name, source, base, transport, environment);
    known.set(name, token);
    return token;
  };
  return {
    of: async (persona) => once(`personas.${persona}`, profile.personas[persona]),
    expired: async () => once('expiredToken', profile.expiredToken),
  };
}

async function getToken(
  name: string,
  source: TokenSource,
  base: string,
  transport: Transport,
  environment: Environment,
): Promise<string> {
  if ('env' in source) {
    return environment[source.env] ?? skip(`环境变量 ${source.env} 没有设置(${name})`);
  }
  const login =
    'login' in source
      ? source.login
      : { url: `${base}/auth/token`, body: { persona: source.devLogin }, token: '/accessToken' };
  const { url, method = 'POST', headers = {}, body, token } = fill(login, environment);
  const exchange = await transport.send({
    method,
    url: new URL(url, `${base}/`).href,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    persona: 'anonymous',
  });
  const value = exchange.status < 300 ? valueAt(jsonOrNothing(exchange), token) : undefined;
  if (typeof value !== 'string')
    fail(`登录没有给出令牌(${name})：状态 ${exchange.status}，${token} 处没有文本`, exchange, {
      root: 'login',
    });
  return value;
}

type Login = Extract<TokenSource, { login: unknown }>['login'];

function fill(login: Login, environment: Environment): Login {
  const text = JSON.stringify(login).replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => {
    const value = environment[name] ?? skip(`环境变量 ${name} 没有设置`);
    return JSON.stringify(value).slice(1, -1);
  });
  return JSON.parse(text) as Login;
}

function jsonOrNothing(exchange: Exchange): unknown {
  try {
    return jsonOf(exchange);
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').filter((key) => key !== '');
  return keys.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | null | undefined)?.[key],
    value,
  );
}
