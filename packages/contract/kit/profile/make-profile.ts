// Finds out what it can about a backend and writes the beginning of a profile; what it could not find is named.
import type { HouseholdSummary, Region } from '@onemap/contract';
import { jsonOf } from '../http/exchange.js';
import { createTransport, type Bounds, type Fetch, type Transport } from '../http/transport.js';

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
}: {
  readonly base: string;
  readonly fetch: Fetch;
  readonly bounds?: Partial<Bounds>;
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
  const personas = await findPersonas(finder);
  const places = await findPlaces(finder, personas);
  const tokens = await logIn(base, transport, personas);
  const inScope = await firstHousehold(finder, places.town, tokens.town);
  const outOfScope = await firstHousehold(finder, places.neighbourTown, tokens.neighbourTown);
  const profile = {
    '//': '被测后端的事实。令牌写环境变量的名字，不要写令牌本身。说明见 docs/contract/conformance.md。',
    ...places,
    year: inScope?.asOf ?? 0,
    householdInScope: inScope?.id ?? '',
    householdOutOfScope: outOfScope?.id ?? '',
    origin: new URL(base).origin,
    personas: Object.fromEntries(
      wantedPersonas
        .filter((name) => personas.has(name) || (neededPersonas as readonly string[]).includes(name))
        .map((name) => [
          name,
          personas.has(name) ? { devLogin: personas.get(name)!.id } : { env: variableOf(name) },
        ]),
    ),
    expiredToken: { env: 'ONEMAP_TOKEN_EXPIRED' },
  };
  const missing = [
    ...(['county', 'town', 'neighbourTown', 'householdInScope', 'householdOutOfScope'] as const).filter(
      (key) => profile[key] === '',
    ),
    ...(profile.year === 0 ? ['year'] : []),
    ...neededPersonas
      .filter((name) => !personas.has(name))
      .map((name) => `personas.${name}（环境变量 ${variableOf(name)}）`),
    'expiredToken（环境变量 ONEMAP_TOKEN_EXPIRED，一个已过期的令牌）',
    'origin（后端放行的门户来源）',
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
const wantedPersonas = [...neededPersonas, ...furtherPersonas] as const;
type PersonaName = (typeof wantedPersonas)[number];

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
async function findPlaces(finder: Finder, personas: ReadonlyMap<PersonaName, Persona>) {
  const town = personas.get('town')?.regions[0];
  const neighbourTown = personas.get('neighbourTown')?.regions[0];
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

/** The two whose households the profile needs. */
const askingPersonas = ['town', 'neighbourTown'];

async function logIn(
  base: string,
  transport: Transport,
  personas: ReadonlyMap<PersonaName, Persona>,
): Promise<Partial<Record<PersonaName, string>>> {
  const tokens: Partial<Record<PersonaName, string>> = {};
  for (const [name, { id }] of [...personas].filter(([each]) => askingPersonas.includes(each))) {
    const answer = await transport.send({
      method: 'POST',
      url: `${base}/auth/token`,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ persona: id }),
      persona: 'anonymous',
    });
    if (answer.status === 200) tokens[name] = jsonOf<{ accessToken: string }>(answer).accessToken;
  }
  return tokens;
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
