// The command line in this process, over a backend that counts what is asked.
import { createTestBackend, type TestAnswers } from '../testing.js';
import { runCli } from './main.js';
import type { Surroundings } from './surroundings.js';

export const baseUrl = 'https://county.example/onemap/v1';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly note: string;
  /** What was asked: method, path below the root, and query. */
  readonly asked: readonly string[];
  readonly tokens: readonly (string | undefined)[];
}

export interface RunOptions extends Partial<Surroundings> {
  readonly answers?: TestAnswers;
}

/** Runs one command line to its end. */
export async function runTest(
  args: readonly string[],
  { answers = {}, ...surroundings }: RunOptions = {},
): Promise<Ended> {
  const backend = createTestBackend(answers);
  const asked: string[] = [];
  let [out, note] = ['', ''];
  const code = await runCli(args, {
    environment: { ONEMAP_BASE_URL: baseUrl },
    fetch: (url, init) => {
      asked.push(`${init?.method ?? 'GET'} ${decodeURIComponent(String(url).slice(baseUrl.length))}`);
      return backend.fetch(url, init);
    },
    out: async (text) => void (out += text),
    note: async (text) => void (note += text),
    terminal: { out: false, note: false },
    signal: new AbortController().signal,
    ...surroundings,
  });
  const tokens = backend.requests.map(({ headers }) => headers.authorization);
  return { code, out, note, asked, tokens };
}

export interface TestRow {
  readonly id: string;
  readonly headName: string;
  readonly memberCount: number;
  readonly point: [number, number] | null;
}

export function rowAt(index: number): TestRow {
  const id = `620523-${String(index).padStart(4, '0')}`;
  return {
    id,
    headName: `户主,${index}`,
    memberCount: index % 7,
    point: index % 3 ? [105 + index / 1000, 34.5] : null,
  };
}

/** The page of a list of `count` rows that a query asks for. */
export function pageOf(count: number, query: Readonly<Record<string, string>>, path: string) {
  const size = Number(query.limit ?? 100);
  const start = Number(query.cursor ?? 0);
  const items = Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, at) =>
    rowAt(start + at),
  );
  const more = start + size < count;
  const href = `${baseUrl}${path}?limit=${size}&cursor=${start + size}`;
  return {
    items,
    numberReturned: items.length,
    numberMatched: count,
    links: more ? [{ rel: 'next', href, type: 'application/json' }] : [],
    synthetic: true,
    source: '示意数据',
  };
}

export const me = { role: 'county', regions: ['620523000000'], displayName: '甘谷县', permissions: [] };

/** A backend with so many households. */
export function householdsBackend(count: number): TestAnswers {
  return {
    'GET /me': Response.json(me),
    'POST /exports': Response.json({ id: '620523-x', format: 'csv' }, { status: 201 }),
    'GET /households': ({ query }) => Response.json(pageOf(count, query, '/households')),
    'GET /collections/{collectionId}/items': ({ query, path }) => {
      const { items, ...page } = pageOf(count, query, `/collections/${path.collectionId}/items`);
      const features = items.map(({ id, point, ...properties }) => ({
        type: 'Feature',
        id,
        geometry: point && { type: 'Point', coordinates: point },
        properties,
      }));
      return Response.json({ type: 'FeatureCollection', features, ...page });
    },
  };
}
