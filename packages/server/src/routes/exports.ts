// Exports: asked for by POST, described and fetched by the one who asked.
import { Hono } from 'hono';
import type { Export, ExportFormat, ExportRequest } from '@onemap/contract';
import type { Environment } from '../environment.js';
import { csvText, geojsonText, ndjsonText, type Pages } from '../exports/text-files.js';
import { workbookStream } from '../exports/workbook.js';
import { signedIn } from '../middleware/authentication.js';
import { requireKey, tellReplay } from '../middleware/idempotency.js';
import { readParameters } from '../middleware/parameters.js';
import { readBody } from '../middleware/request-body.js';
import { chinaTime } from '../store/audit.js';
import { chooseFields, type ExportField } from '../store/exports/export-columns.js';
import type { ExportRecord } from '../store/exports/exports.js';
import type { RouteDependencies } from './dependencies.js';

const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson',
  geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A filter can hold the outline of a county, as that of `POST /households/-/query`. */
const largeBody = { maximumBytes: 1024 * 1024, maximumDepth: 256 };

export function exportRoutes({ store, rootFor }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .post('/exports', async (c) => {
      const viewer = signedIn(c);
      readParameters(c, 'createExport');
      const claim = requireKey(c, 'createExport');
      const request = await readBody<ExportRequest>(c, 'createExport', largeBody);
      const { record, replayed } = await store.exports.create(viewer, request, claim(request));
      tellReplay(c, replayed);
      return c.json(describe(record, rootFor(c)), 201, {
        Location: `${rootFor(c)}/exports/${record.id}`,
        'Cache-Control': 'no-store',
      });
    })
    .get('/exports/:id', async (c) => {
      const viewer = signedIn(c);
      const { id } = readParameters<{ id: string }>(c, 'getExport');
      return c.json(describe(await store.exports.get(viewer, id), rootFor(c)));
    })
    .get('/exports/:id/content', async (c) => {
      const viewer = signedIn(c);
      const { id, after } = readParameters<{ id: string; after?: string }>(c, 'getExportContent');
      const { record, pages } = await store.exports.open(viewer, id, after);
      const { collection, format, fields } = record.request;
      const body = await write(format, chooseFields(collection, fields), pages, after !== undefined);
      return c.body(body, 200, {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="${collection}.${format}"`,
        'Cache-Control': 'no-store',
      });
    });
}

function describe({ id, request, rowCount, createdAt, expiresAt }: ExportRecord, root: string): Export {
  const { collection, format, fields = [] } = request;
  return {
    id,
    collection,
    format,
    fields,
    rowCount,
    createdAt: chinaTime(createdAt),
    expiresAt: chinaTime(expiresAt),
    links: [
      { href: `${root}/exports/${id}`, rel: 'self', type: 'application/json' },
      { href: `${root}/exports/${id}/content`, rel: 'enclosure', type: types[format].split(';')[0]! },
    ],
  };
}

function write(
  format: ExportFormat,
  fields: readonly ExportField[],
  pages: Pages,
  goesOn: boolean,
): ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>> {
  if (format === 'xlsx') return workbookStream(fields, pages);
  if (format === 'csv') return streamOf(csvText(fields, pages, goesOn));
  return streamOf(format === 'ndjson' ? ndjsonText(fields, pages) : geojsonText(fields, pages));
}

/** Reads a page only when the caller has taken the one before it. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => {
        await texts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
