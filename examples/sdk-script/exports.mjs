// Exports households into a file, row by row, and goes on by itself after a lost connection.
//   ONEMAP_TOKEN=$(node login.mjs county) node exports.mjs households.csv
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { start } from './start.mjs';

export async function exportHouseholds(om, print, path = 'households.csv') {
  const file = createWriteStream(path, { mode: 0o600 });
  const rows = om.exports.run({
    collection: 'households',
    format: 'csv',
    region: '620523',
    fields: ['headName', 'status', 'mainCause'],
  });
  // Whole rows as they arrive; the server sends no faster than the disk takes them.
  let bytes = 0;
  for await (const part of rows) {
    if (!file.write(part)) await once(file, 'drain');
    bytes += part.length;
  }
  file.end();
  await once(file, 'finish');
  print(`${path}：${bytes} 字节`);
}

/** Registered first, fetched later; both by the same account. */
export async function registerAndFetch(om, print) {
  const { id, rowCount } = await om.exports.create({ collection: 'villages', format: 'ndjson' });
  const { expiresAt } = await om.exports.get(id);
  print(`${rowCount} 行，${expiresAt.slice(0, 10)} 之前可以下载`);
  const text = await new Response(await om.exports.content(id)).text();
  const [first] = text.trim().split('\n');
  print(JSON.parse(first).name);
}

await start(import.meta.url, exportHouseholds);
