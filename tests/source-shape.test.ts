// The SDK client is a data source for the elements, without the SDK knowing them.
import { readFile } from 'node:fs/promises';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DataSource } from '@onemap/core';
import { createClient, type OneMapClient } from '@onemap/sdk';
import { parse } from 'yaml';

const client = createClient({ baseUrl: 'https://county.example/onemap/v1' });

/** Where each operation of the contract is found on the client. */
const facade: Record<string, (from: OneMapClient) => unknown> = {
  getLandingPage: (from) => from.discovery.landingPage,
  getConformance: (from) => from.discovery.conformance,
  getApi31: (from) => from.discovery.openApi,
  getHealth: (from) => from.discovery.health,
  getProblem: (from) => from.discovery.problem,
  listRegions: (from) => from.regions.list,
  getRegion: (from) => from.regions.get,
  listRegionChildren: (from) => from.regions.children,
  listRegionAncestors: (from) => from.regions.ancestors,
  getRegionBoundary: (from) => from.regions.boundary,
  searchPlaces: (from) => from.places.search,
  listHouseholds: (from) => from.households.list,
  getHousehold: (from) => from.households.get,
  queryHouseholds: (from) => from.households.query,
  createReveal: (from) => from.households.reveal,
  getHouseholdArchive: (from) => from.households.archive,
  listHouseholdMembers: (from) => from.households.members,
  listHouseholdMeasures: (from) => from.households.measures,
  listHouseholdPairings: (from) => from.households.pairings,
  listHouseholdActivities: (from) => from.households.activities,
  listHouseholdProjects: (from) => from.households.projects,
  listHouseholdIncome: (from) => from.households.income,
  listHouseholdHistory: (from) => from.households.history,
  listArchiveLinks: (from) => from.archiveLinks.list,
  createArchiveLink: (from) => from.archiveLinks.create,
  getArchiveLinkCode: (from) => from.archiveLinks.code,
  createArchiveLinkRevocation: (from) => from.archiveLinks.revoke,
  getHouseholdTileJson: (from) => from.householdTiles.describe,
  getHouseholdTile: (from) => from.householdTiles.get,
  listHouseholdTilesets: (from) => from.householdTiles.tilesets,
  getHouseholdTileset: (from) => from.householdTiles.tileset,
  listTileMatrixSets: (from) => from.tileMatrixSets.list,
  getTileMatrixSet: (from) => from.tileMatrixSets.get,
  listCollections: (from) => from.collections.list,
  getCollection: (from) => from.collections.get,
  getCollectionSchema: (from) => from.collections.schema,
  getCollectionQueryables: (from) => from.collections.queryables,
  listFeatures: (from) => from.features.list,
  getFeature: (from) => from.features.get,
  listActivities: (from) => from.activities.list,
  getActivity: (from) => from.activities.get,
  listIndicators: (from) => from.indicators.list,
  listCubes: (from) => from.statistics.list,
  queryStatistics: (from) => from.statistics.query,
  listLayers: (from) => from.layers.list,
  getClassification: (from) => from.layers.classification,
  listImagery: (from) => from.imagery.list,
  getImagery: (from) => from.imagery.get,
  getImageryTile: (from) => from.imagery.tile,
  listElevation: (from) => from.elevation.list,
  getElevation: (from) => from.elevation.get,
  getElevationTile: (from) => from.elevation.tile,
  getMe: (from) => from.me.get,
  listPersonas: (from) => from.auth.personas,
  createToken: (from) => from.auth.token,
  createExport: (from) => from.exports.create,
  getExport: (from) => from.exports.get,
  getExportContent: (from) => from.exports.content,
  listAuditLogs: (from) => from.auditLogs.list,
};

/** Operations without a method, each with its reason. */
const withoutFacade: Readonly<Record<string, string>> = {
  getApi: 'OpenAPI 3.0 for programs that cannot read 3.1, which `discovery.openApi` gives',
  getApiPage: 'a page for people',
  getHouseholdPhoto: 'the addresses in `photos` of an archive open by themselves',
  getWmts: 'for programs that speak WMTS; `imagery.list` and `imagery.tile` are the same sets and bytes',
  getHouseholdTileByRow: 'the same bytes as `householdTiles.get` under the address of OGC API Tiles',
  getHouseholdTileMetadata: 'what `householdTiles.describe` says, in the form that GDAL opens',
};

describe('the SDK client', () => {
  it('satisfies the data source that the elements ask', () => {
    expectTypeOf<OneMapClient>().toExtend<DataSource>();
    const source: DataSource = client;
    expect(source.regions.get).toBeTypeOf('function');
  });

  it('names every type of the contract, so that a program needs one package', async () => {
    const [contract, sdk] = await Promise.all(
      ['contract', 'sdk'].map((name) =>
        readFile(new URL(`../packages/${name}/src/index.ts`, import.meta.url), 'utf8'),
      ),
    );
    const names = [...contract!.matchAll(/^export type (\w+) =/gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(40);
    const listed = /export type \{([^}]*)\} from '@onemap\/contract';/.exec(sdk!)?.[1] ?? '';
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(listed))).toEqual([]);
  });

  it('has a method for every operation of the contract', async () => {
    const yaml = await readFile(new URL('../packages/contract/openapi.yaml', import.meta.url), 'utf8');
    const { paths } = parse(yaml) as { paths: Record<string, Record<string, { operationId: string }>> };
    const operations = Object.values(paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    );
    expect([...Object.keys(facade), ...Object.keys(withoutFacade)].sort()).toEqual(operations.sort());
    for (const find of Object.values(facade)) expect(find(client)).toBeTypeOf('function');
  });
});
