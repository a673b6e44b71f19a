// The facts about a backend under test that the kit cannot know: regions, a year, two households, and how to log in.
import { capabilities, type Capability } from '../check.js';

/** Where a token comes from. Secrets stand in the environment, never in the profile. */
export type TokenSource =
  | { readonly env: string }
  /** The reference server's dev login. */
  | { readonly devLogin: string }
  /** Any login that answers JSON; `${NAME}` in headers and body stands for an environment variable. */
  | {
      readonly login: {
        readonly url: string;
        readonly method?: string;
        readonly headers?: Readonly<Record<string, string>>;
        readonly body?: unknown;
        /** JSON pointer of the token in the answer. */
        readonly token: string;
      };
    };

export interface Profile {
  /** 12-digit code of the county whose data the backend holds. */
  readonly county: string;
  /** A town of it with villages and registered households. */
  readonly town: string;
  /** Another town of it with registered households. */
  readonly neighbourTown: string;
  /** A year with data. */
  readonly year: number;
  /** A registered household of `town`. */
  readonly householdInScope: string;
  /** A registered household of `neighbourTown`. */
  readonly householdOutOfScope: string;
  /** Origin of a portal that the backend lets in (CORS). */
  readonly origin: string;
  /** Accounts by name: `town`, `neighbourTown`, `county`; others such as `administrator` are welcome. */
  readonly personas: Readonly<Record<string, TokenSource>>;
  /** A token that was valid once. */
  readonly expiredToken?: TokenSource;
  /** Classes to test where the command line names none; else those that `/conformance` claims. */
  readonly classes?: readonly Capability[];
}

const codes = ['county', 'town', 'neighbourTown'] as const;
const households = ['householdInScope', 'householdOutOfScope'] as const;

/**
 * Keys that begin with `//` are comments.
 * @throws TypeError that names everything that is wrong with it
 */
export function readProfile(text: string): Profile {
  const raw = withoutComments(parse(text)) as Record<string, unknown>;
  const faults = [
    ...codes
      .filter((key) => !/^[0-9]{12}$/.test(String(raw[key])))
      .map((key) => `${key}：须为 12 位区划编码`),
    ...placeFaults(raw),
    ...households
      .filter((key) => !/^[0-9]{6}-[A-Za-z0-9_-]{8,64}$/.test(String(raw[key])))
      .map((key) => `${key}：须为户的编号，例如 620523-Zk3vR8mQ1xT5yB7nWc2dLe`),
    ...(isOrigin(raw.origin)
      ? []
      : ['origin：须为门户的来源，有协议、没有路径与末尾的斜杠，例如 https://portal.example']),
    ...(isYear(raw.year) ? [] : ['year：须为整数年份，1900 至 2100']),
    ...personaFaults(raw.personas),
    ...(raw.expiredToken === undefined || isTokenSource(raw.expiredToken)
      ? []
      : ['expiredToken：须为 {"env": …}']),
    ...(raw.classes === undefined || isClasses(raw.classes)
      ? []
      : [`classes：须为 ${capabilities.join(' ')} 之中的几个`]),
  ];
  if (faults.length > 0) throw new TypeError(`profile 不合法：\n  ${faults.join('\n  ')}`);
  return raw as unknown as Profile;
}

/**
 * The accounts alone, of a profile that may still lack everything else: what `--make-profile` logs in with.
 * @throws TypeError for what is no JSON object, or an account that cannot log in
 */
export function readLogins(text: string): Partial<Profile> {
  const raw = withoutComments(parse(text)) as Partial<Profile>;
  const faults = Object.entries(raw.personas ?? {}).filter(([, source]) => !isTokenSource(source));
  if (faults.length > 0)
    throw new TypeError(`profile 不合法：personas.${faults[0]![0]} 须为 {"env": …} 或 {"login": …}`);
  return raw;
}

/** Two towns of one county: told by their codes, since the checks on scope compare them. */
function placeFaults({ county, town, neighbourTown }: Record<string, unknown>): string[] {
  const [above, own, next] = [county, town, neighbourTown].map(String) as [string, string, string];
  const isTown = (code: string): boolean =>
    code.startsWith(above.slice(0, 6)) && /^[0-9]{9}000$/.test(code) && !code.endsWith('000000');
  return [
    ...(above.endsWith('000000') ? [] : ['county：须为县的编码，末 6 位是 0']),
    ...(isTown(own) ? [] : ['town：须为该县的一个乡镇，末 3 位是 0']),
    ...(isTown(next) ? [] : ['neighbourTown：须为同一个县的乡镇，末 3 位是 0']),
    ...(own === next ? ['neighbourTown：须与 town 不同'] : []),
  ];
}

function isOrigin(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^https?:\/\//.test(value) &&
    URL.canParse(value) &&
    new URL(value).origin === value
  );
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2100;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new TypeError(`profile 不是 JSON：${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  throw new TypeError('profile 须为一个 JSON 对象');
}

function withoutComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComments);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('//'));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutComments(each)]));
}

function personaFaults(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return ['personas：须给出'];
  const personas = value as Record<string, unknown>;
  return [
    ...['town', 'neighbourTown', 'county']
      .filter((name) => !(name in personas))
      .map((name) => `personas.${name}：须给出`),
    ...Object.entries(personas)
      .filter(([, source]) => !isTokenSource(source))
      .map(([name]) => `personas.${name}：须为 {"env": …}、{"devLogin": …} 或 {"login": …}`),
  ];
}

function isTokenSource(value: unknown): value is TokenSource {
  if (typeof value !== 'object' || value === null) return false;
  const { env, devLogin, login } = value as Record<string, unknown>;
  if (typeof env === 'string' || typeof devLogin === 'string') return true;
  const { url, token } = (login ?? {}) as Record<string, unknown>;
  return typeof url === 'string' && typeof token === 'string';
}

function isClasses(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => (capabilities as readonly unknown[]).includes(each));
}
