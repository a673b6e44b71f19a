// Every GET of the contract: a strong tag, 304 for the one who holds it, and never for a tag of another caller.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArchiveLink, Export } from '@onemap/contract';
import { openApi31 } from '@onemap/contract/openapi';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { smallElevation } from '../elevation/small-elevation.test-data.js';
import { smallImagery } from '../imagery/small-imagery.test-data.js';
import { writeSmallArchive } from '../store/small-archive.test-data.js';
import { activityId, householdId } from '../store/small-register.test-data.js';

interface Operation {
  readonly operationId: string;
  readonly responses: Record<string, { headers?: Record<string, unknown> }>;
}

const documented = Object.entries(openApi31.paths as unknown as Record<string, { get?: Operation }>).flatMap(
  ([path, { get }]) => (get ? [{ path, operation: get }] : []),
);

const codePath = '/households/{id}/archive-links/{linkId}/code';

/** What stands for the parameters of a path; a new path without an entry fails the first test. */
const examples: Record<string, string> = {
  ...Object.fromEntries(
    [
      ...['archive', 'members', 'measures', 'pairings', 'activities', 'projects', 'income', 'history'],
      'archive-links',
    ].map((part) => [`/households/{id}/${part}`, `/households/${householdId(1)}/${part}`]),
  ),
  '/problems/{code}': '/problems/not-found',
  '/households/{id}/photos/{photoId}': `/households/${householdId(1)}/photos/photo-0001`,
  '/collections/{collectionId}': '/collections/households',
  '/collections/{collectionId}/schema': '/collections/households/schema',
  '/collections/{collectionId}/queryables': '/collections/households/queryables',
  '/collections/{collectionId}/items': '/collections/villages/items?limit=2',
  '/collections/{collectionId}/items/{featureId}': `/collections/households/items/${householdId(1)}`,
  '/collections/activities/items/{featureId}': `/collections/activities/items/${activityId(2)}`,
  '/regions/{code}': '/regions/620523',
  '/regions/{code}/children': '/regions/620523/children',
  '/regions/{code}/ancestors': '/regions/620523106/ancestors',
  '/regions/{code}/boundary': '/regions/620523/boundary?level=town',
  '/places': '/places?q=dashi',
  '/households/{id}': `/households/${householdId(1)}`,
  '/tiles/households/{z}/{x}/{y}.pbf': '/tiles/households/8/202/101.pbf',
  '/collections/households/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}':
    '/collections/households/tiles/WebMercatorQuad/8/101/202',
  '/statistics/{cube}/data': '/statistics/poverty/data?measure=poorPersons&region=620523:children&time=2020',
  '/imagery/{id}': '/imagery/valley-2013',
  '/imagery/{id}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}':
    '/imagery/valley-2013/tiles/WebMercatorQuad/16/26016/51944',
  '/elevation/{id}': '/elevation/hills',
  '/elevation/{id}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}':
    '/elevation/hills/tiles/WebMercatorQuad/10/406/811',
  '/tileMatrixSets/{tileMatrixSetId}': '/tileMatrixSets/CGCS2000Quad',
  '/wmts': '/wmts?SERVICE=WMTS&REQUEST=GetCapabilities&VERSION=1.0.0',
  '/layers/{id}/classification': '/layers/poorPersons/classification?parent=620523',
};

/** A file is sent as it is read: held whole for a tag, it would have no bound. */
const untagged = ['getExportContent'];
/** The same picture for everyone: one tag, so that a cache between may keep it. */
const shared = ['getImageryTile', 'getElevationTile'];
/** Who sees what; all but the first are known to the server. */
const callers = ['visitor', 'town', 'neighbour-town', 'county', 'administrator'];

let server: TestServer;
let pictures: string;
const exportsOf = new Map<string, string>();
beforeAll(async () => {
  const { folder, imagery } = await smallImagery([2013]);
  pictures = folder;
  server = await startTestServer({ imagery, elevation: (await smallElevation()).elevation });
  await writeSmallArchive(server.db);
  const linked = await server.call('town', `/households/${householdId(1)}/archive-links`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  const { id: link } = (await linked.json()) as ArchiveLink;
  examples[codePath] = `/households/${householdId(1)}/archive-links/${link}/code`;
  for (const caller of callers.slice(1)) {
    const asked = await server.call(caller, '/exports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"collection":"villages","format":"csv"}',
    });
    exportsOf.set(caller, ((await asked.json()) as Export).id);
  }
});
afterAll(async () => {
  await server.db.close();
  await rm(pictures, { recursive: true });
});

/** An export belongs to its caller, so that each asks for its own. */
function pathOf(path: string, caller: string): string {
  if (path.startsWith('/exports/')) return path.replace('{id}', exportsOf.get(caller) ?? 'none');
  return examples[path] ?? path;
}
const get = (caller: string, path: string, headers: Record<string, string> = {}) =>
  server.call(caller, pathOf(path, caller), { headers });
const answered = (status: number): boolean => status === 200 || status === 204;

describe('every GET of the contract', () => {
  it('is in this test', () => {
    const missing = documented.filter(
      ({ path }) => path.includes('{') && !path.startsWith('/exports/') && !(path in examples),
    );
    expect(missing).toEqual([]);
    expect(documented.length).toBeGreaterThan(35);
  });

  it.each(documented.map(({ path, operation }) => [path, operation] as const))(
    '%s has a tag that matches for its holder, and for no other caller',
    async (path, operation) => {
      const tags = new Map<string, string>();
      for (const caller of callers) {
        const response = await get(caller, path);
        if (!answered(response.status)) continue;
        const tag = response.headers.get('ETag');
        if (untagged.includes(operation.operationId)) {
          expect(tag).toBeNull();
          continue;
        }
        expect(tag, `${caller} ${path}`).toMatch(/^"[!#-~]+"$/);
        tags.set(caller, tag!);
        for (const held of [tag!, `W/${tag}`, `"another", ${tag}`]) {
          const again = await get(caller, path, { 'If-None-Match': held });
          expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
        }
        const head = await server.call(caller, pathOf(path, caller), { method: 'HEAD' });
        expect(head.headers.get('ETag')).toBe(tag);
      }
      expect(tags.size > 0).toBe(!untagged.includes(operation.operationId));
      if (shared.includes(operation.operationId)) return void expect(new Set(tags.values()).size).toBe(1);
      for (const [holder, tag] of tags)
        for (const other of callers.filter((each) => each !== holder)) {
          const response = await get(other, path, { 'If-None-Match': tag });
          expect(response.status, `${holder}'s tag, shown by ${other}`).not.toBe(304);
        }
    },
    60_000,
  );

  it('says in the contract that it has one, but for the health, which nobody keeps', () => {
    const silent = documented.filter(({ operation: { operationId, responses } }) => {
      const { headers } = responses['200'] ?? {};
      return !untagged.includes(operationId) && headers?.ETag === undefined;
    });
    expect(silent.map(({ path }) => path)).toEqual(['/healthz']);
  });
});
