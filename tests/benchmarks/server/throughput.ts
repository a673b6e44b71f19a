// Requests a second over HTTP: the server here, 32 clients in a process of their own.
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { ServedApp } from './app.js';

const clients = 32;
const seconds = 8;

/** @returns requests answered a second; a mix of a household, a page of ten, the county's towns and their statistics */
export async function requestsPerSecond(app: ServedApp): Promise<number> {
  const page = await app.ask('/households?limit=10');
  const { items } = JSON.parse(new TextDecoder().decode(page)) as { items: { id: string }[] };
  const paths = [
    ...items.map(({ id }) => `/households/${id}`),
    '/households?region=620523106201&limit=10',
    '/regions/620523/children',
    '/statistics/poverty/data?measure=poorHouseholds&region=620523:children',
  ];
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  try {
    const { port } = server.address() as AddressInfo;
    const urls = paths.map((path) => `http://127.0.0.1:${port}/onemap/v1${path}`);
    return await runClients({ urls, token: app.token, clients, seconds });
  } finally {
    await new Promise((closed) => {
      server.close(closed);
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  }
}

/** @throws Error when a request fails */
async function runClients(work: object): Promise<number> {
  const script = fileURLToPath(new URL('clients.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(work)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`the clients ended with ${String(code)}`);
  return Number(said);
}
