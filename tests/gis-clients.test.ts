// The requests that GDAL and QGIS were recorded to make, made again: what those clients rely on is answered.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startTestServer, type TestServer } from '../packages/server/src/app.test-data.js';
import { smallImagery } from '../packages/server/src/imagery/small-imagery.test-data.js';

interface RecordedRequest {
  readonly method: string;
  /** `{next}` stands for the cursor of the answer before, `{etag}` in a header for its tag. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}
interface RecordedStep {
  readonly client: string;
  readonly name: string;
  readonly persona: string;
  readonly requests: readonly RecordedRequest[];
}
interface Page {
  readonly features?: readonly { readonly id: string }[];
  readonly numberMatched?: number;
}

const record = JSON.parse(await readFile(new URL('gis-clients/requests.json', import.meta.url), 'utf8')) as {
  readonly steps: readonly RecordedStep[];
};
const root = '/onemap/v1';
/** The clients page by ten; the small register needs smaller pages to have several. */
const smallPage = 'limit=2';
/** Pictures of activities lie where their owner has put them. */
const photos = 'https://photos.example/';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ imagery: (await smallImagery([2013, 2014, 2015])).imagery });
}, 180_000);
afterAll(() => server.db.close());

/**
 * Tiles of the demo's imagery become those of the small set in the same grid and level. Its middle is 105.34, 34.74:
 * 285.34 / 360 of the way to the east; 55.26 / 360 below the pole, and by PROJ 4128604.077 m of Web Mercator.
 */
function onSmallImagery(path: string): string {
  const [across, world] = [(105.34 + 180) / 360, 40075016.685578488];
  const down = { WebMercatorQuad: 0.5 - 4128604.077 / world, CGCS2000Quad: (90 - 34.74) / 360 };
  const tile = (grid: string, z: string): [row: number, column: number] => {
    const share = down[grid as keyof typeof down];
    return [Math.floor(share * 2 ** Number(z)), Math.floor(across * 2 ** Number(z))];
  };
  return path
    .replace(/\bdemo-(\d{4})\b/, 'valley-$1')
    .replace(/\/tiles\/(\w+)\/(\d+)\/\d+\/\d+$/, (_, grid: string, z: string) => {
      return `/tiles/${grid}/${z}/${tile(grid, z).join('/')}`;
    })
    .replace(/SET=(\w+)&TILEMATRIX=(\d+)&TILEROW=\d+&TILECOL=\d+/, (_, grid: string, z: string) => {
      const [row, column] = tile(grid, z);
      return `SET=${grid}&TILEMATRIX=${z}&TILEROW=${row}&TILECOL=${column}`;
    });
}

/** Plays a step as its client did: a request with a cursor goes where the answer before it pointed. */
async function play({ persona, requests }: RecordedStep): Promise<Response[]> {
  const answers: Response[] = [];
  const tags = new Map<string, string>();
  let next: string | undefined;
  for (const { path, headers } of requests) {
    const target = path.includes('{next}') ? next : onSmallImagery(path).replace(/\blimit=10\b/, smallPage);
    if (target === undefined) continue;
    const answer = await server.call(persona, target.slice(root.length), {
      headers: { ...headers, ...(headers['if-none-match'] && { 'if-none-match': tags.get(target) ?? '' }) },
    });
    tags.set(target, answer.headers.get('etag') ?? '');
    next = nextOf(await answer.clone().text());
    answers.push(answer);
  }
  return answers;
}

function nextOf(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined;
  const { links = [] } = JSON.parse(text) as { links?: { rel: string; href: string }[] };
  return links.find(({ rel }) => rel === 'next')?.href.slice(publicUrl.length);
}

/** Every `href` below a value, wherever it stands. */
function hrefsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(hrefsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'href' ? [String(inner)] : hrefsIn(inner)));
}

describe.each(record.steps)('$client: $name', (step) => {
  it('is answered, with the types that the client asked for', async () => {
    const answers = await play(step);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      // An empty tile is 204 here and not in the record, whose register is larger.
      expect([200, 204, 304], answer.url).toContain(answer.status);
      const type = answer.headers.get('content-type');
      if (answer.status === 200) expect(type).toMatch(/json|mapbox-vector-tile|openapi|xml|image\/webp/);
    }
    expect(answers.some(({ status }) => status === 200)).toBe(true);
  });

  it('gives absolute addresses below the public one only: relative ones fail in both clients', async () => {
    for (const answer of await play(step)) {
      const text = await answer.text();
      if (!text.startsWith('{') || text.includes('"openapi"')) continue;
      for (const href of hrefsIn(JSON.parse(text)))
        expect(
          [`${publicUrl}${root}`, 'http://www.opengis.net/', photos].some((base) => href.startsWith(base)),
          href,
        ).toBe(true);
    }
  });
});

describe.each([...new Set(record.steps.flatMap(listedItems))])('%s', (address) => {
  it('gives each item once over its pages, as many as it says', async () => {
    const [persona = '', path = ''] = address.split(' ');
    const ids: string[] = [];
    let pages = 0;
    let matched: number | undefined;
    for (let next: string | undefined = path.replace(/\blimit=10\b/, smallPage); next; pages += 1) {
      const text = await (await server.call(persona, next.slice(root.length))).text();
      const page = JSON.parse(text) as Page;
      ids.push(...page.features!.map(({ id }) => id));
      matched ??= page.numberMatched;
      next = nextOf(text);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(matched);
    // A box round the real county can miss the small register; what has no box has several pages.
    if (!path.includes('bbox')) expect(pages).toBeGreaterThan(1);
  });
});

/** The first pages of the lists of a step, each with who asked. */
function listedItems({ persona, requests }: RecordedStep): string[] {
  return requests
    .filter(({ path }) => /\/items\?limit=10\b/.test(path) && !path.includes('{next}'))
    .map(({ path }) => `${persona} ${path}`);
}

describe('the record', () => {
  it('holds both clients, and the requests that only they make', () => {
    const clients = new Set(record.steps.map(({ client }) => client.split(' ')[0]));
    expect([...clients].sort()).toEqual(['GDAL', 'QGIS']);
    const requests = record.steps.flatMap((step) => step.requests);
    expect(requests.some(({ path }) => path.includes('cursor={next}'))).toBe(true);
    expect(requests.some(({ path }) => /\/tiles\/households\/\d+\/\d+\/\d+\.pbf/.test(path))).toBe(true);
    for (const tiles of [/\/tiles\/CGCS2000Quad\//, /REQUEST=GetTile&.*TILEMATRIXSET=CGCS2000Quad/])
      expect(requests.some(({ path }) => tiles.test(path))).toBe(true);
    expect(requests.some(({ headers }) => headers['if-none-match'] === '{etag}')).toBe(true);
  });
});
