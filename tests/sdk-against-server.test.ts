// The SDK against the reference server: every call answers what the contract promises.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi31 } from '@onemap/contract/openapi';
import { type ByteStream, createClient, type OneMapClient } from '@onemap/sdk';
import { startTestServer, type TestServer } from '../packages/server/src/app.test-data.js';

const baseUrl = 'https://portal.example/onemap/v1';
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(openApi31, 'contract');

let server: TestServer;

/** A client of the server, logged in as a persona; without one it is a visitor. */
async function clientOf(persona?: string): Promise<OneMapClient> {
  const fetch: typeof globalThis.fetch = (url, init) =>
    Promise.resolve(server.app.request(String(url).slice(new URL(baseUrl).origin.length), init));
  const visitor = createClient({ baseUrl, fetch });
  if (persona === undefined) return visitor;
  const { accessToken } = await visitor.auth.token({ persona });
  return createClient({ baseUrl, fetch, auth: () => accessToken });
}

function expectToFit(schema: string, value: unknown): void {
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${schema}` });
  validate(value);
  expect(validate.errors ?? [], schema).toEqual([]);
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

async function textOf(stream: ByteStream): Promise<string> {
  return new Response(stream).text();
}

beforeAll(async () => {
  server = await startTestServer();
}, 180_000);
afterAll(() => server.db.close());

describe('a visitor', () => {
  it('finds regions, their family, outlines and names', async () => {
    const visitor = await clientOf();
    const county = await visitor.regions.get('620523');
    expectToFit('Region', county);
    expect(county).toMatchObject({ code: '620523000000', name: '甘谷县', level: 'county' });
    for (const region of await visitor.regions.children('620523')) expectToFit('Region', region);
    const ancestors = await visitor.regions.ancestors('620523');
    expect(ancestors.map(({ level }) => level)).toEqual(['province', 'prefecture'].slice(-ancestors.length));
    expectToFit('BoundaryCollection', await visitor.regions.boundary('620523', { level: 'town' }));
    expectToFit('PlaceList', { items: await visitor.places.search({ q: 'dashi', limit: 5 }) });
  });

  it('reads a list in small pages as it reads it at once', async () => {
    const visitor = await clientOf();
    const codes = (await all(visitor.regions.list({ parent: '620523' }))).map(({ code }) => code);
    const paged: string[] = [];
    for await (const page of visitor.regions.list({ parent: '620523' }).byPage({ maxPageSize: 1 })) {
      expectToFit('RegionList', page);
      expect(page.items).toHaveLength(1);
      expect(page.numberMatched).toBe(codes.length);
      paged.push(...page.items.map(({ code }) => code));
    }
    expect(codes.length).toBeGreaterThan(1);
    expect(paged).toEqual(codes);
  });

  it('reads what the figures mean, and the figures with their parts', async () => {
    const visitor = await clientOf();
    expectToFit('IndicatorList', { items: await visitor.indicators.list() });
    expectToFit('CubeList', { items: await visitor.statistics.list() });
    expectToFit('LayerList', { items: await visitor.layers.list() });
    expectToFit(
      'Classification',
      await visitor.layers.classification('povertyIncidence', { parent: '620523' }),
    );
    const query = { measure: 'povertyIncidence', region: '620523:children' };
    const cube = await visitor.statistics.query('poverty', query);
    expectToFit('StatDataset', cube.dataset);
    expect(cube.keys('measure')).toEqual(['povertyIncidence', 'poorPersons', 'ruralPopulation']);
  });

  it('learns what the backend is, and what an error code means', async () => {
    const visitor = await clientOf();
    expectToFit('LandingPage', await visitor.discovery.landingPage());
    expectToFit('Conformance', await visitor.discovery.conformance());
    expectToFit('Health', await visitor.discovery.health());
    expectToFit('ProblemType', await visitor.discovery.problem('household-not-found'));
    expectToFit('PersonaList', { items: await visitor.auth.personas() });
    expectToFit('Me', await visitor.me.get());
    expect(await visitor.discovery.openApi()).toEqual({ ...openApi31, servers: [{ url: baseUrl }] });
    expect(await visitor.supports('tiles')).toBe(true);
  });

  it('gets no household, and an error that says what is missing', async () => {
    const visitor = await clientOf();
    await expect(all(visitor.households.list())).rejects.toMatchObject({
      name: 'AuthenticationError',
      code: 'authentication-required',
      requestId: expect.stringMatching(/^id-/) as string,
    });
  });
});

describe('an account', () => {
  it('reads the households of its scope and reveals a field', async () => {
    const town = await clientOf('town');
    const summaries = await all(town.households.list());
    expect(summaries.length).toBeGreaterThan(0);
    for (const summary of summaries) expectToFit('HouseholdSummary', summary);
    const household = await town.households.get(summaries[0]!.id);
    expectToFit('Household', household);
    expect(household.revealable).toContain('idNumber');
    const reveal = await town.households.reveal(household.id, {
      fields: ['idNumber'],
      reason: '入户走访核对证件',
    });
    expectToFit('Reveal', reveal);
    expect(reveal.members[0]!.idNumber).toMatch(/^[0-9]{17}[0-9X]$/);
  });

  it('reads a whole archive and each of its parts, issues a link to it and revokes it', async () => {
    const town = await clientOf('town');
    const [summary] = await all(town.households.list());
    const { id } = summary!;
    const archive = await town.households.archive(id, { asOf: 2019 });
    expectToFit('HouseholdArchive', archive);
    expect(archive.asOf).toBe(2019);
    const parts = [
      ['HouseholdMembers', 'members'],
      ['HouseholdMeasures', 'measures'],
      ['HouseholdPairings', 'pairings'],
      ['HouseholdActivities', 'activities'],
      ['HouseholdProjects', 'projects'],
      ['HouseholdIncomes', 'income'],
      ['HouseholdHistory', 'history'],
    ] as const;
    for (const [schema, part] of parts) {
      const answer = await town.households[part](id, { asOf: 2019 });
      expectToFit(schema, answer);
      expect([answer.household, answer.asOf]).toEqual([id, 2019]);
    }
    const issued = await town.archiveLinks.create(id, { expiresInDays: 7 });
    expectToFit('IssuedArchiveLink', issued);
    expect((await server.app.request(new URL(issued.url).pathname)).status).toBe(200);
    const revoked = await town.archiveLinks.revoke(id, issued.id);
    expectToFit('ArchiveLink', revoked);
    expect(await town.archiveLinks.list(id)).toEqual([revoked]);
    expect((await server.app.request(new URL(issued.url).pathname)).status).toBe(410);
  });

  it('gets not found for a neighbour', async () => {
    const [first] = await all((await clientOf('county')).households.list());
    const outsider = await clientOf('neighbour-town');
    await expect(outsider.households.get(first!.id)).rejects.toMatchObject({
      name: 'NotFoundError',
      code: 'household-not-found',
    });
  });

  it('reads household tiles, empty ones as null', async () => {
    const county = await clientOf('county');
    const description = await county.householdTiles.describe();
    expectToFit('TileJson', description);
    expect(await county.householdTiles.get(description.maxzoom, 0, 0)).toBeNull();
  });

  it('finds the households of a drawn area, page by page', async () => {
    const county = await clientOf('county');
    const whole = (await all(county.households.list())).map(({ id }) => id);
    const corners = [
      [100, 30],
      [110, 30],
      [110, 40],
      [100, 40],
      [100, 30],
    ];
    const geometry = { type: 'Polygon', coordinates: [corners] } as const;
    const found: string[] = [];
    for await (const page of county.households.query({ geometry }).byPage({ maxPageSize: 2 })) {
      expectToFit('HouseholdQueryResult', page);
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items.map(({ id }) => id));
    }
    const placed = (await all(county.households.list({ filter: 'point IS NOT NULL' }))).map(({ id }) => id);
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(placed);
    expect(whole).toEqual(expect.arrayContaining(found));
    const large = await all(county.households.list({ filter: 'memberCount >= 3', fields: ['memberCount'] }));
    expect(large.length).toBeGreaterThan(0);
    for (const { memberCount } of large) expect(memberCount).toBeGreaterThanOrEqual(3);
  });

  it('reads features, and what can be asked of them', async () => {
    const county = await clientOf('county');
    const collections = await county.collections.list();
    expect(collections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['regions', 'villages', 'households']),
    );
    for (const collection of collections) expectToFit('Collection', collection);
    expectToFit('Collection', await county.collections.get('villages'));
    expectToFit('PropertySchema', await county.collections.schema('households'));
    const { properties } = await county.collections.queryables('villages');
    expect(Object.keys(properties)).toContain('townName');
    const features = await all(county.features.list('villages', { fields: ['name'] }));
    expect(features.length).toBeGreaterThan(1);
    for (const feature of features) expectToFit('Feature', feature);
    const feature = await county.features.get('villages', features[0]!.id);
    expectToFit('Feature', feature);
    expect(feature.etag).toMatch(/^"/);
    const [swapped] = await all(
      county.features.list('villages', { crs: 'http://www.opengis.net/def/crs/EPSG/0/4490' }),
    );
    expect(swapped!.geometry?.coordinates).toEqual([...feature.geometry!.coordinates].reverse());
  });

  it('exports rows as a stream, goes on after a row, and is in the audit log', async () => {
    const county = await clientOf('county');
    const request = { collection: 'households', format: 'ndjson', fields: ['status'] } as const;
    const registered = await county.exports.create(request);
    expectToFit('Export', registered);
    expectToFit('Export', await county.exports.get(registered.id));
    const whole = await textOf(await county.exports.content(registered.id));
    const ids = whole
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toHaveLength(registered.rowCount);
    const rest = await textOf(await county.exports.content(registered.id, { after: ids[0]! }));
    expect(rest).toBe(whole.slice(whole.indexOf('\n') + 1));
    let run = '';
    for await (const bytes of county.exports.run(request)) run += new TextDecoder().decode(bytes);
    expect(run).toBe(whole);
    const entries = await all((await clientOf('auditor')).auditLogs.list({ action: 'export' }));
    for (const entry of entries) expectToFit('AuditEntry', entry);
    expect(entries.map(({ objectId }) => objectId)).toContain(registered.id);
    await expect(all(county.auditLogs.list())).rejects.toMatchObject({ name: 'ForbiddenError' });
  });

  it('reads how the tiles are cut', async () => {
    const county = await clientOf('county');
    const [tileset] = await county.householdTiles.tilesets();
    expect(tileset!.tileMatrixSetURI).toMatch(/WebMercatorQuad$/);
    expectToFit('TileSet', await county.householdTiles.tileset());
    expect((await county.tileMatrixSets.list()).map(({ id }) => id)).toEqual([
      'WebMercatorQuad',
      'CGCS2000Quad',
    ]);
    expectToFit('TileMatrixSet', await county.tileMatrixSets.get());
  });

  it('is told which parameter is wrong', async () => {
    const county = await clientOf('county');
    const wrong = county.layers.classification('povertyIncidence', { parent: '620523', classes: 99 });
    await expect(wrong).rejects.toMatchObject({
      name: 'ValidationError',
      code: 'invalid-parameter',
      errors: [{ parameter: 'classes' }],
    });
    await expect(
      county.request('GET /statistics/{cube}/data', {
        path: { cube: 'poverty' },
        query: { measure: ['mood'], region: ['620523'] },
      }),
    ).rejects.toMatchObject({ code: 'unknown-measure' });
  });
});
