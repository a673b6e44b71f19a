// Finds out what it can about a backend and writes the beginning of a profile; what it could not find is named.
import type { HouseholdSummary, Me, Region } from '@onemap/contract';
import { jsonOf } from '../http/exchange.js';
import { createTransport, type Bounds, type Fetch } from '../http/transport.js';
import type { Profile, TokenSource } from './profile.js';
import { createTokenBook, type Environment, type TokenBook } from './tokens.js';

export interface MadeProfile {
  /** JSON, to be completed by hand. */
  readonly text: string;
  /** What the team must add, one sentence each. */
  readonly missing: readonly string[];
}

interface Finder {
  /** The JSON of a 200 answer, else undefined. */
  json<T>(path: string, token?: string): Promise<T | undefined>;
}

export async function makeProfile({
  base,
  fetch,
  bounds = {},
  given = {},
  environment = {},
}: {
  readonly base: string;
  readonly fetch: Fetch;
  readonly bounds?: Partial<Bounds>;
  /** What is known already; its accounts log in. */
  readonly given?: Partial<Profile>;
  readonly environment?: Environment;
}): Promise<MadeProfile> {
  const transport = createTransport({
    fetch,
    bounds,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
  });
  const finder: Finder = {
    json: async <T>(path: string, token?: string) => {
      const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
      const request = { method: 'GET', url: `${base}${path}`, headers, persona: 'anonymous' };
      const answer = await transport.send(request);
      return answer.status === 200 ? jsonOf<T>(answer) : undefined;
    },
  };
  const found = await findPersonas(finder);
  const sources = { ...devLogins(found), ...given.personas };
  const tokens = await logIn(createTokenBook({ personas: sources }, base, transport, environment), sources);
  const places = await findPlaces(finder, {
    town: given.town ?? (await regionOf(finder, tokens.town)),
    neighbourTown: given.neighbourTown ?? (await regionOf(finder, tokens.neighbourTown)),
  });
  const inScope = await firstHousehold(finder, places.town, tokens.town);
  const outOfScope = await firstHousehold(finder, places.neighbourTown, tokens.neighbourTown);
  const profile = {
    '//': '被测后端的事实。令牌写环境变量的名字，不要写令牌本身。说明见 docs/contract/conformance.md。',
    ...places,
    year: inScope?.asOf ?? 0,
    householdInScope: inScope?.id ?? '',
    householdOutOfScope: outOfScope?.id ?? '',
    origin: given.origin ?? new URL(base).origin,
    personas: {
      ...Object.fromEntries(neededPersonas.map((name) => [name, { env: variableOf(name) }])),
      ...sources,
    },
    expiredToken: given.expiredToken ?? { env: 'ONEMAP_TOKEN_EXPIRED' },
    ...(given.classes && { classes: given.classes }),
  };
  const missing = [
    ...(['county', 'town', 'neighbourTown', 'householdInScope', 'householdOutOfScope'] as const).filter(
      (key) => profile[key] === '',
    ),
    ...(profile.year === 0 ? ['year'] : []),
    ...neededPersonas
      .filter((name) => !(name in sources))
      .map((name) => `personas.${name}（环境变量 ${variableOf(name)}）`),
    ...(given.expiredToken ? [] : ['expiredToken（环境变量 ONEMAP_TOKEN_EXPIRED，一个已过期的令牌）']),
    ...(given.origin === undefined ? ['origin（后端放行的门户来源）'] : []),
  ];
  return { text: `${JSON.stringify(profile, null, 2)}\n`, missing };
}

const neededPersonas = ['town', 'neighbourTown', 'county', 'administrator'] as const;
/** Each is the name of a role. */
const furtherPersonas = [
  'village',
  'assignedTown',
  'prefecture',
  'cadre',
  'householder',
  'donor',
  'auditor',
] as const;
type PersonaName = (typeof neededPersonas | typeof furtherPersonas)[number];

interface Persona {
  readonly id: string;
  readonly role: string;
  readonly regions: readonly string[];
}

function variableOf(name: PersonaName): string {
  return `ONEMAP_TOKEN_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** The accounts of a dev login by the names that a profile gives them; none where there is no dev login. */
async function findPersonas(finder: Finder): Promise<Map<PersonaName, Persona>> {
  const { items = [] } = (await finder.json<{ items: Persona[] }>('/auth/personas')) ?? {};
  const towns = items.filter(({ role }) => role === 'town');
  const found: [PersonaName, Persona | undefined][] = [
    ['town', towns[0]],
    ['neighbourTown', towns[1]],
    ['county', items.find(({ role }) => role === 'county')],
    ['administrator', items.find(({ role }) => role === 'administrator')],
    ...furtherPersonas.map((name): [PersonaName, Persona | undefined] => [
      name,
      items.find(({ role }) => role === name),
    ]),
  ];
  return new Map(found.filter((entry): entry is [PersonaName, Persona] => entry[1] !== undefined));
}

/** By the accounts' regions, else the first county that has two towns with parts. */
async function findPlaces(
  finder: Finder,
  { town, neighbourTown }: { readonly town: string | undefined; readonly neighbourTown: string | undefined },
) {
  if (town !== undefined && neighbourTown !== undefined)
    return { county: `${town.slice(0, 6)}000000`, town, neighbourTown };
  const counties = (await finder.json<{ items: Region[] }>('/regions?level=county&limit=1000'))?.items ?? [];
  for (const { code: county } of counties.filter(({ childCount }) => childCount >= 2)) {
    const children = (await finder.json<{ items: Region[] }>(`/regions/${county}/children`))?.items ?? [];
    const [first, second] = children.filter(({ childCount }) => childCount > 0);
    if (first && second) return { county, town: first.code, neighbourTown: second.code };
  }
  return { county: counties[0]?.code ?? '', town: '', neighbourTown: '' };
}

type Sources = Readonly<Record<string, TokenSource>>;

function devLogins(personas: ReadonlyMap<PersonaName, Persona>): Sources {
  return Object.fromEntries([...personas].map(([name, { id }]) => [name, { devLogin: id }]));
}

type AskingPersona = 'town' | 'neighbourTown';

/** The two whose households the profile needs. A login that fails is left to the run, which says why. */
async function logIn(book: TokenBook, sources: Sources): Promise<Partial<Record<AskingPersona, string>>> {
  const tokens: Partial<Record<AskingPersona, string>> = {};
  for (const name of ['town', 'neighbourTown'] as const) {
    const token = name in sources ? await book.of(name).catch(() => undefined) : undefined;
    if (token !== undefined) tokens[name] = token;
  }
  return tokens;
}

/** The first region of an account, by its own word. */
async function regionOf(finder: Finder, token: string | undefined): Promise<string | undefined> {
  return token === undefined ? undefined : (await finder.json<Me>('/me', token))?.regions[0];
}

async function firstHousehold(
  finder: Finder,
  region: string,
  token: string | undefined,
): Promise<HouseholdSummary | undefined> {
  if (region === '' || token === undefined) return undefined;
  return (await finder.json<{ items: HouseholdSummary[] }>(`/households?region=${region}&limit=1`, token))
    ?.items[0];
}
