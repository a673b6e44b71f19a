// onemap export <list>: all rows into a file, going on where a broken run stopped.
import { createHash } from 'node:crypto';
import type { ExportParams } from '../resources/exports.js';
import { isNotFoundError } from '../errors/not-found-error.js';
import { connect, type Connection } from './connection.js';
import { type ExportFile, type ExportOrder, type ExportProgress, openExportFile } from './export-file.js';
import { choiceFlag, type CommandLine, type Flags, listFlag, numberFlag, textFlag } from './flags.js';
import { csv, geojson, ndjson } from './layouts.js';
import { type Pages, rowsOf } from './listings.js';
import { progressLine } from './progress.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

const formats = { csv, geojson, ndjson };
type Format = keyof typeof formats;

/** These say how to get at the rows, not which. */
const aside = ['base-url', 'token-file', 'timeout', 'help', 'page-size', 'restart', 'force', 'out', 'format'];
const largestPage = 1000;

export async function runExport({ words, flags }: CommandLine, surroundings: Surroundings): Promise<void> {
  const [name] = words;
  const path = textFlag(flags, 'out');
  const format = choiceFlag(flags, 'format', Object.keys(formats) as Format[]);
  if (name === undefined || words.length > 1 || !path || !format)
    throw new UsageError('onemap export <list> --format csv|geojson|ndjson --out <file>');
  const connection = await connect(flags, surroundings);
  const pages = rowsOf(format === 'geojson' ? asFeatures(name) : name, connection, flags);
  const order = await orderOf(connection, { name, format, flags });
  const file = await openExportFile(path, order, {
    restart: flags.restart === true,
    force: flags.force === true,
  });
  try {
    if (!file.progress && name === 'households') await register(connection, format, flags);
    const size = numberFlag(flags, 'page-size') ?? largestPage;
    await fill(file, pages, { name, format, size }, surroundings);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Nothing is held but one page and its text. */
async function fill(
  file: ExportFile,
  pages: Pages,
  { name, format, size }: { name: string; format: Format; size: number },
  surroundings: Surroundings,
): Promise<void> {
  const layout = formats[format];
  const line = progressLine(name, surroundings);
  let progress: Pick<ExportProgress, 'layout' | 'next'> = file.progress ?? { layout: { rows: 0 }, next: '' };
  try {
    if (progress.next !== null) {
      const from = progress.next || undefined;
      for await (const { rows, total, next } of pages({ maxPageSize: size, from })) {
        const { text, state } = layout.page(rows, progress.layout);
        progress = await file.append(text, state, next ?? null);
        await line.show(state.rows, total);
      }
    }
    await file.finish(layout.end(progress.layout));
    await line.end();
  } catch (error) {
    await line.end();
    const { rows } = progress.layout;
    if (rows > 0)
      await surroundings.note(
        `已写出 ${rows} 行，再次运行同一命令即从此处继续 / ${rows} rows are written: the same command goes on from here\n`,
      );
    throw error;
  }
}

function asFeatures(name: string): string {
  if (name.startsWith('features:')) return name;
  if (['households', 'villages', 'regions'].includes(name)) return `features:${name}`;
  throw new UsageError(`${name} 没有位置，不能导出为 GeoJSON / has no places and no GeoJSON`);
}

async function orderOf(
  { om, baseUrl, signal }: Connection,
  { name, format, flags }: { name: string; format: Format; flags: Flags },
): Promise<ExportOrder> {
  const { role, regions, displayName } = await om.me.get({ signal });
  const login = createHash('sha256')
    .update(JSON.stringify([role, regions, displayName]))
    .digest('hex');
  const chosen = Object.entries(flags).filter(([flag]) => !aside.includes(flag));
  return {
    server: baseUrl.replace(/\/+$/, ''),
    list: name,
    format,
    flags: Object.fromEntries(chosen.sort(([a], [b]) => (a < b ? -1 : 1))),
    login,
  };
}

/** Households that leave the system are in its audit log, whichever way they leave. A backend without exports has no such log. */
async function register({ om, signal }: Connection, format: Format, flags: Flags): Promise<void> {
  const lists = { status: 'status', householdType: 'household-type', mainCause: 'main-cause' };
  const params = {
    ...{ collection: 'households', format, region: textFlag(flags, 'region') },
    asOf: numberFlag(flags, 'as-of'),
    ...Object.fromEntries(Object.entries(lists).map(([key, flag]) => [key, listFlag(flags, flag)])),
  } as ExportParams;
  await om.exports.create(params, { signal }).catch((error: unknown) => {
    if (!isNotFoundError(error)) throw error;
  });
}
