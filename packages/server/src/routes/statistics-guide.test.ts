// The requests of the contract's page about statistics are answered as the page says.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cube } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';

const page = await readFile(new URL('../../../../docs/contract/statistics.md', import.meta.url), 'utf8');
const requests = [...page.matchAll(/^GET \/onemap\/v1(\S+)$/gm)].map(([, path]) => path!);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

describe('the page about statistics', () => {
  it.each(requests)('asks what is answered: %s', async (path) => {
    expect((await server.call('county', path)).status).toBe(200);
  });

  it('has requests of every cube that has breakdowns', () => {
    for (const cube of ['poverty', 'people', 'economy', 'housing'])
      expect(
        requests.some((path) => path.startsWith(`/statistics/${cube}/`)),
        cube,
      ).toBe(true);
  });

  it('names every cube and every dimension, and says of the same ones that they overlap', async () => {
    const { items } = await server.get<{ items: Cube[] }>('visitor', '/statistics');
    for (const { id, breakdowns = [] } of items) {
      expect(page).toContain(`| \`${id}\``);
      for (const { id: dimension, multiple } of breakdowns) {
        expect(page).toContain(`\`${dimension}\``);
        const marked = /^一户可以有几个[^]*?各类之和/m.exec(page)![0].includes(`\`${dimension}\``);
        expect(marked, dimension).toBe(multiple);
      }
    }
  });

  it('shows the CSV as it is answered', async () => {
    const response = await server.call(
      'county',
      '/statistics/poverty/data?measure=poorHouseholds&region=620523&time=2020&cause=illness',
      { headers: { Accept: 'text/csv' } },
    );
    const lines = (await response.text()).replace('\uFEFF', '').trim().split('\r\n');
    expect(page).toContain(lines.join('\n'));
  });
});
