// Times one call of the SDK and of its peers, taking turns, and writes the rows as JSON.
//   node --conditions=onemap-source --import tsx calls.mjs <out.json> <folder of the peers> <rounds>
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@onemap/sdk';
import { median } from '../median.mjs';

const [, , out, peersFolder, roundsText] = process.argv;
const rounds = Number(roundsText);
const path = '/onemap/v1';

/** About the size of a real answer: a town. */
const town = {
  ...{ code: '620523106000', name: '大石镇', shortName: '大石镇', level: 'town', parent: '620523000000' },
  ...{ center: [105.1849, 34.7848], bbox: [105.11, 34.72, 105.26, 34.84], areaKm2: 98.4 },
  ...{
    childLevel: 'village',
    childCount: 18,
    synthetic: true,
    source: '示意数据（程序生成，不对应真实住户）',
  },
};
const body = JSON.stringify(town);
const headers = { 'content-type': 'application/json', etag: '"v1"' };

/** Answers at once, so that what is left is the client's own work. */
const instant = () => Promise.resolve(new Response(body, { headers }));

async function main() {
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const rows = [
    await row('SDK, one GET, the answer at once', origin, instant, 2000),
    await row('SDK, one GET over loopback HTTP', origin, globalThis.fetch, 300),
  ];
  writeFileSync(out, JSON.stringify(rows));
  server.closeAllConnections();
  server.close();
}

async function row(work, origin, fetch, calls) {
  const askers = await allAskers(origin + path, fetch);
  const times = Object.fromEntries(Object.keys(askers).map((name) => [name, []]));
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, ask] of turned(Object.entries(askers), round)) {
      const begin = performance.now();
      for (let call = 0; call < calls; call += 1) check(name, await ask());
      if (round > 0) times[name].push(((performance.now() - begin) * 1000) / calls);
    }
  }
  const { OneMap: ours, ...peers } = Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, median(all)]),
  );
  return { work, unit: 'µs', ours, peers, best: peers.fetch };
}

/** Each reads the town's JSON as a program would with it. */
async function allAskers(baseUrl, fetch) {
  const om = createClient({ baseUrl, fetch });
  const askers = {
    OneMap: () => om.regions.get('620523106'),
    fetch: async () => {
      const response = await fetch(`${baseUrl}/regions/620523106`, {
        headers: { accept: 'application/json' },
      });
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    },
  };
  const openapiFetch = await peer('openapi-fetch');
  if (openapiFetch) {
    const client = openapiFetch.default({ baseUrl, fetch });
    askers['openapi-fetch'] = async () =>
      (await client.GET('/regions/{code}', { params: { path: { code: '620523106' } } })).data;
  }
  const ky = await peer('ky');
  if (ky) {
    const client = ky.default.create({ prefix: baseUrl, fetch, retry: 2, timeout: 15_000 });
    askers.ky = () => client.get('regions/620523106').json();
  }
  return askers;
}

async function peer(name) {
  const folder = join(peersFolder, 'node_modules', name);
  const entry = { 'openapi-fetch': 'dist/index.mjs', ky: 'distribution/index.js' }[name];
  try {
    return await import(pathToFileURL(join(folder, entry)).href);
  } catch (error) {
    console.error(`${name} is left out: ${error.message}`);
    return undefined;
  }
}

/** Nobody is always first. */
function turned(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function check(name, answer) {
  if (answer?.code !== town.code) throw new Error(`${name} answers ${JSON.stringify(answer)}`);
}

await main();
