// What a page downloads for the part of the SDK that it uses. Bytes are the same in every run, so each entry has a budget.
import { describe, expect, it } from 'vitest';
import manifest from '../packages/sdk/package.json' with { type: 'json' };
import { bundleOf } from './sdk-bundle/bundle.js';

const kilobyte = 1024;
const from = (names: string) => `export { ${names} } from '@onemap/sdk';`;

/** Bytes, gzipped; what a resource adds to the core is mostly its paths. */
const budgets: readonly (readonly [string, number])[] = [
  [from('createCore'), 3 * kilobyte],
  [from('createCore, createMe'), 3.2 * kilobyte],
  [from('createCore, createRegions'), 3.6 * kilobyte],
  [from('createCore, createStatistics'), 3.8 * kilobyte],
  [from('createCore, createHouseholds'), 3.8 * kilobyte],
  [from('createClient'), 6.4 * kilobyte],
  [`export * from '@onemap/sdk';`, 6.9 * kilobyte],
];

/** A text that only the bundle of one resource holds. */
const marks = {
  createActivities: '/collections/activities/items',
  createAuditLogs: '/audit-logs',
  createAuth: '/auth/personas',
  createCollections: '`/collections/{id}',
  createExports: '/exports/{id}/content',
  createFeatures: '/collections/{collection}/items',
  createHouseholds: '/households/{id}',
  createHouseholdTiles: '/tiles/households',
  createImagery: '/imagery/{id}/tiles',
  createIndicators: '/indicators',
  createLayers: '/layers',
  createMe: '/me',
  createPlaces: '/places',
  createRegions: '/regions/{code}',
  createStatistics: '/statistics',
  createTileMatrixSets: '/tileMatrixSets',
};

describe('the bundle of a page', () => {
  it.each(budgets)('%s weighs at most %i bytes', async (code, budget) => {
    const { gzipped } = await bundleOf(code);
    expect(gzipped).toBeLessThanOrEqual(budget);
    expect(gzipped).toBeGreaterThan(budget * 0.75);
  });

  it.each(Object.keys(marks))('with %s holds no other resource', async (name) => {
    const { code } = await bundleOf(from(`createCore, ${name}`));
    const present = Object.entries(marks).filter(([, mark]) => code.includes(mark));
    expect(present.map(([each]) => each)).toEqual([name]);
  });

  it('with the whole client holds all of them', async () => {
    const { code } = await bundleOf(from('createClient'));
    for (const mark of Object.values(marks)) expect(code).toContain(mark);
  });

  it('that only imports is empty: nothing happens at import', async () => {
    for (const name of Object.keys(manifest.exports).filter((path) => path !== './package.json')) {
      const { code } = await bundleOf(`import '${name.replace('.', '@onemap/sdk')}';`);
      expect({ name, code: code.trim() }).toEqual({ name, code: '' });
    }
  });

  it('holds nothing of Node, nor what only a secure context has', async () => {
    for (const name of Object.keys(manifest.exports).filter((path) => path !== './package.json')) {
      const { code } = await bundleOf(`export * from '${name.replace('.', '@onemap/sdk')}';`);
      expect(code).not.toMatch(/node:|\bprocess\.|require\(|randomUUID|\.subtle/);
    }
  });
});
