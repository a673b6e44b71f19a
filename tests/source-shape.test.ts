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
  createReveal: (from) => from.households.reveal,
  getHouseholdTileJson: (from) => from.householdTiles.describe,
  getHouseholdTile: (from) => from.householdTiles.get,
  listIndicators: (from) => from.indicators.list,
  listCubes: (from) => from.statistics.list,
  queryStatistics: (from) => from.statistics.query,
  listLayers: (from) => from.layers.list,
  getClassification: (from) => from.layers.classification,
  getMe: (from) => from.me.get,
  listPersonas: (from) => from.auth.personas,
  createToken: (from) => from.auth.token,
};

/** For other programs or for people: OpenAPI 3.0 is there for clients that cannot read 3.1. */
const notForPrograms = [
  ...['getApi', 'getApiPage'],
  // The tiles under the addresses of GIS programs.
  ...['getHouseholdTileByRow', 'getHouseholdTileMetadata', 'getHouseholdTileset', 'getTileMatrixSet'],
  ...['listHouseholdTilesets', 'listTileMatrixSets'],
  // The features for the same.
  ...['listCollections', 'getCollection', 'getCollectionSchema', 'getCollectionQueryables'],
  ...['listFeatures', 'getFeature'],
];

/** Operations that the server has and the client does not offer yet; empty before a release. */
const awaitingFacade: string[] = [
  'queryHouseholds',
  'createExport',
  'getExport',
  'getExportContent',
  'listAuditLogs',
];

const withoutFacade = [...notForPrograms, ...awaitingFacade];

describe('the SDK client', () => {
  it('satisfies the data source that the elements ask', () => {
    expectTypeOf<OneMapClient>().toExtend<DataSource>();
    const source: DataSource = client;
    expect(source.regions.get).toBeTypeOf('function');
  });

  it('has a method for every operation of the contract', async () => {
    const yaml = await readFile(new URL('../packages/contract/openapi.yaml', import.meta.url), 'utf8');
    const { paths } = parse(yaml) as { paths: Record<string, Record<string, { operationId: string }>> };
    const operations = Object.values(paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    );
    expect(operations.filter((id) => !withoutFacade.includes(id)).sort()).toEqual(Object.keys(facade).sort());
    for (const find of Object.values(facade)) expect(find(client)).toBeTypeOf('function');
  });
});
