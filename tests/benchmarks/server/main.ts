// Measures the reference server on both engines and writes the rows of the report to the file named first.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { planGangu } from '../../../packages/server/src/seed/generate/gangu.js';
import { serveApp } from './app.js';
import { openEmbeddedEngine, openNativeEngine, type Engine } from './engines.js';
import { importRows } from './import.js';
import { queryRows } from './queries.js';
import { copyRegister, emptyRegister, writeRegister } from './register.js';
import { timeRows, type Row } from './rows.js';
import { timeStatistics } from './statistics.js';
import { requestsPerSecond } from './throughput.js';
import { tileRows } from './tiles.js';
import type { Times } from './timing.js';

const { values: flags, positionals } = parseArgs({
  options: { million: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const say = (text: string): void => console.error(`server: ${text}`);

const plan = planGangu(10);
const embedded = await onEmbedded();
const native = await onNative();
const throughput: Row = {
  ...{ work: 'requests a second, 32 clients, 100,000 households: native against PGlite', unit: '/s' },
  ...{ ours: native.perSecond, peers: { PGlite: embedded.perSecond }, best: embedded.perSecond, more: true },
};
await writeFile(positionals[0]!, JSON.stringify([...embedded.rows, ...native.rows, throughput]));

async function onEmbedded() {
  return withEngine(await openEmbeddedEngine(), async (engine) => {
    const rows = await statisticsRows(engine, []);
    rows.push(...(await queryRows(engine.db, await serveApp(engine.db), `${engine.name}, 100,000`)));
    rows.push(...(await tileRows(engine.db, await serveApp(engine.db), `${engine.name}, 100,000`, 0)));
    say(`${engine.name}: requests of 32 clients`);
    return { rows, perSecond: await requestsPerSecond(await serveApp(engine.db)) };
  });
}

async function onNative() {
  return withEngine(await openNativeEngine(), async (engine) => {
    say(`${engine.name}: import`);
    const rows = await importRows(engine);
    await emptyRegister(engine.db);
    let perSecond = NaN;
    const at100k = async (): Promise<void> => {
      rows.push(...(await queryRows(engine.db, await serveApp(engine.db), `${engine.name}, 100,000`)));
      say(`${engine.name}: requests of 32 clients`);
      perSecond = await requestsPerSecond(await serveApp(engine.db));
      say(`${engine.name}: 300,000 households`);
      await copyRegister(engine.db, 1, 2);
      rows.push(...(await tileRows(engine.db, await serveApp(engine.db), `${engine.name}, 300,000`, 4)));
    };
    rows.push(...(await statisticsRows(engine, [at100k])));
    return { rows, perSecond };
  });
}

/** At 10,000 and 100,000 households, and on the native engine at a million; what else is to be done at 100,000 in between. */
async function statisticsRows(engine: Engine, at100k: readonly (() => Promise<void>)[]): Promise<Row[]> {
  const rows: Row[] = [];
  const title = (count: number): string =>
    `${engine.name}: statistics by town, type and year, ${count.toLocaleString('en')}`;
  const measure = async (count: number, atLeast?: number): Promise<Times> => {
    say(title(count));
    const { ours, counted } = await timeStatistics(engine.db, await serveApp(engine.db));
    rows.push(...timeRows(title(count), ours, { 'counting base tables': counted }, atLeast));
    return ours;
  };
  say(`${engine.name}: 10,000 households`);
  await writeRegister(engine.db, plan, 10);
  const small = await measure(10_000);
  await emptyRegister(engine.db);
  say(`${engine.name}: 100,000 households`);
  await writeRegister(engine.db, plan);
  let large = await measure(100_000);
  for (const work of at100k) await work();
  if (at100k.length > 0 && flags.million) {
    say(`${engine.name}: 1,000,000 households`);
    await copyRegister(engine.db, 3, 9);
    large = await measure(1_000_000, 20);
  }
  const largest = at100k.length > 0 && flags.million ? '1,000,000' : '100,000';
  rows.push({
    ...{
      work: `${engine.name}: statistics, ${largest} against 10,000 households, p50`,
      unit: 'x',
      peers: {},
    },
    ...{ ours: large.p50 / small.p50, best: null, limit: 1.5 },
  });
  return rows;
}

async function withEngine<T>(engine: Engine, work: (engine: Engine) => Promise<T>): Promise<T> {
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
