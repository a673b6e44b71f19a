// Schema: one check for each reading operation of the contract, and a last one over every answer of the run.
import { check, pages, type Capability, type Check } from '../check.js';
import { jsonOf, mediaTypeOf, shortUrl, type Exchange } from '../http/exchange.js';
import { ensure, few } from '../outcome.js';
import type { Probe, World } from '../probe.js';
import { answerFaults, operationOf, promisedTypes } from '../schema/operations.js';

interface Sample {
  readonly path: string;
  readonly as?: string;
}

type Samples = Readonly<Record<string, (probe: Probe) => readonly Sample[]>>;

/** Requests that show an operation's answers, by operationId. */
const samples: Readonly<Partial<Record<Capability, Samples>>> = {
  core: {
    getLandingPage: () => [{ path: '/' }],
    getConformance: () => [{ path: '/conformance' }],
    getHealth: () => [{ path: '/healthz' }],
    getProblem: () => [{ path: '/problems/invalid-parameter' }],
    listRegions: ({ profile }) => [
      { path: `/regions?parent=${profile.county}&limit=3` },
      { path: '/regions?level=village&limit=3' },
    ],
    getRegion: ({ profile }) => [
      { path: `/regions/${profile.county}` },
      { path: `/regions/${profile.town}` },
    ],
    listRegionChildren: ({ profile }) => [{ path: `/regions/${profile.county}/children` }],
    listRegionAncestors: ({ profile }) => [{ path: `/regions/${profile.town}/ancestors` }],
    getRegionBoundary: ({ profile }) => [
      { path: `/regions/${profile.county}/boundary` },
      { path: `/regions/${profile.county}/boundary?level=town` },
    ],
    searchPlaces: ({ profile }) => [
      { path: `/places?q=${encodeURIComponent('村')}&within=${profile.county}` },
    ],
    listHouseholds: ({ profile }) =>
      ['town', 'county'].map((as) => ({ path: `/households?region=${profile.town}&limit=200`, as })),
    getHousehold: ({ profile }) =>
      ['town', 'county'].map((as) => ({ path: `/households/${profile.householdInScope}`, as })),
    getMe: () => [{ path: '/me' }, { path: '/me', as: 'town' }],
  },
  stats: {
    listIndicators: () => [{ path: '/indicators' }],
    listCubes: () => [{ path: '/statistics' }],
    queryStatistics: ({ profile }) => [
      {
        path: `/statistics/poverty/data?measure=povertyIncidence,poorHouseholds&region=${profile.county.slice(0, 6)}:children`,
      },
      {
        path: `/statistics/poverty/data?measure=poorHouseholds&region=${profile.town}&householdType=*`,
        as: 'town',
      },
    ],
    listLayers: () => [{ path: '/layers' }],
    getClassification: ({ profile }) => [
      { path: `/layers/povertyIncidence/classification?parent=${profile.county}` },
    ],
  },
  tiles: {
    getHouseholdTileJson: () => [{ path: '/tiles/households', as: 'town' }],
    getHouseholdTileMetadata: () => [{ path: '/tiles/households/metadata.json', as: 'town' }],
    listHouseholdTilesets: () => [{ path: '/collections/households/tiles', as: 'town' }],
    getHouseholdTileset: () => [{ path: '/collections/households/tiles/WebMercatorQuad', as: 'town' }],
    listTileMatrixSets: () => [{ path: '/tileMatrixSets' }],
    getTileMatrixSet: () => [{ path: '/tileMatrixSets/WebMercatorQuad' }],
  },
  archive: Object.fromEntries(
    [
      ['getHouseholdArchive', 'archive'],
      ['listHouseholdMembers', 'members'],
      ['listHouseholdMeasures', 'measures'],
      ['listHouseholdPairings', 'pairings'],
      ['listHouseholdActivities', 'activities'],
      ['listHouseholdProjects', 'projects'],
      ['listHouseholdIncome', 'income'],
      ['listHouseholdHistory', 'history'],
    ].map(([operation, part]) => [
      operation,
      ({ profile }: Probe) =>
        ['town', 'administrator'].map((as) => ({
          path: `/households/${profile.householdInScope}/${part}`,
          as,
        })),
    ]),
  ),
  qr: {
    listArchiveLinks: ({ profile }) => [
      { path: `/households/${profile.householdInScope}/archive-links`, as: 'town' },
    ],
  },
  features: {
    listCollections: () => [{ path: '/collections' }, { path: '/collections', as: 'town' }],
    getCollection: () => [{ path: '/collections/regions' }, { path: '/collections/households', as: 'town' }],
    getCollectionSchema: () => [
      { path: '/collections/villages/schema' },
      { path: '/collections/households/schema', as: 'town' },
    ],
    getCollectionQueryables: () => [
      { path: '/collections/regions/queryables' },
      { path: '/collections/households/queryables', as: 'town' },
    ],
    listFeatures: ({ profile }) => [
      { path: '/collections/regions/items?limit=5' },
      { path: '/collections/villages/items?limit=5' },
      { path: `/collections/households/items?limit=50&datetime=${profile.year}`, as: 'town' },
    ],
    getFeature: ({ profile }) => [
      { path: `/collections/regions/items/${profile.county}` },
      { path: `/collections/households/items/${profile.householdInScope}`, as: 'town' },
    ],
  },
  activities: {
    listActivities: () =>
      ['anonymous', 'town'].map((as) => ({ path: '/collections/activities/items?limit=50', as })),
  },
};

function operationChecks(capability: Capability): Check[] {
  return Object.entries(samples[capability] ?? {}).map(([operationId, samplesOf]) =>
    check(
      {
        id: `${capability}.schema.${operationId}`,
        layer: 'schema',
        zh: `${operationId} 的答复符合契约的结构与媒体类型`,
        en: `Answers of ${operationId} have the structure and media type of the contract`,
        why: '组件与 SDK 的类型由契约生成；少一个键、换一种类型，页面就会出错。',
        source: `${pages.openapi} ${operationId}`,
      },
      async (probe) => {
        for (const { path, as = 'anonymous' } of samplesOf(probe)) {
          const exchange = await probe.get(path, { as });
          ensure(
            exchange.status === 200,
            `GET ${shortUrl(exchange)} 应答 200，而是 ${exchange.status}`,
            exchange,
          );
          const operation = operationOf(
            'GET',
            new URL(exchange.request.url).pathname.slice(new URL(probe.world.base).pathname.length),
          );
          ensure(operation?.id === operationId, `契约里没有 ${path}`, exchange);
          const faults = faultsOf(probe.world, exchange);
          ensure(faults.length === 0, `GET ${shortUrl(exchange)} 不合契约：${few(faults)}`, exchange);
        }
      },
    ),
  );
}

/** What the contract has against an answer that was seen; empty for paths and statuses that it does not describe. */
export function faultsOf({ base }: World, exchange: Exchange): string[] {
  const [{ pathname }, root] = [new URL(exchange.request.url), new URL(base).pathname];
  // The pages behind QR codes lie beside the API.
  if (pathname !== root && !pathname.startsWith(`${root}/`)) return [];
  const path = pathname.slice(root.length) || '/';
  const operation = operationOf(exchange.request.method, path);
  if (!operation || exchange.bytes.length === 0 || exchange.request.method === 'HEAD') return [];
  const type = mediaTypeOf(exchange);
  const promised = promisedTypes(operation, exchange.status)?.map((name) => name.split(';')[0]!);
  if (promised === undefined) return [];
  if (!promised.includes(type)) return [`类型应为 ${promised.join(' 或 ')}，而是 ${type || '没有'}`];
  return /[/+]json$/.test(type) ? answerFaults(operation, exchange.status, type, jsonOf(exchange)) : [];
}

const everyAnswer = check(
  {
    id: 'core.schema.every-answer',
    layer: 'schema',
    zh: '检查过程中见到的每一个答复（包括错误）都符合契约',
    en: 'Every answer seen during the run, errors included, has the structure of the contract',
    why: '结构常在少见的情形下走样：空清单、没有点位的户、被拒绝的请求。',
    source: pages.openapi,
  },
  async (probe) => {
    const { county, town, year } = probe.profile;
    await probe.get('/households', { as: 'town', query: { region: town, bbox: '0,0,1,1' } });
    await probe.get('/households', { as: 'county', query: { region: county, 'as-of': year, limit: 1000 } });
    await probe.get('/households', { as: 'town', query: { limit: 0 } });
    for (const exchange of probe.world.transport.log) {
      const faults = faultsOf(probe.world, exchange);
      ensure(
        faults.length === 0,
        `${exchange.request.method} ${shortUrl(exchange)}(${exchange.status})不合契约：${few(faults)}`,
        exchange,
      );
    }
  },
);

export const schemaChecks: readonly Check[] = [
  ...operationChecks('core'),
  ...operationChecks('stats'),
  ...operationChecks('tiles'),
  ...operationChecks('features'),
  ...operationChecks('activities'),
];

/** Goes last: it looks at what all others have seen. */
export const closingChecks: readonly Check[] = [everyAnswer];
