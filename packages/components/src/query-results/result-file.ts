// A file of the rows that are shown: made here of public rows and of a page's own, or by the server, audited and masked.
import type { Filter } from '@onemap/contract/cql2';
import type { Locale } from '@onemap/core';
import { filterOfCondition, type Condition } from '@onemap/core/query';
import { valueAt, type Narrowing } from '@onemap/core/result-set';
import type { QueryField } from '../query-builder/query-fields.js';
import { householdFilter } from '../query-toolbox/ask.js';
import { bothFilters } from '../query-toolbox/place-filter.js';
import type { Asked, QuerySession } from '../query-toolbox/session.js';
import { cellWriter } from './cell-words.js';

export type FileFormat = 'csv' | 'xlsx' | 'geojson';

const types: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};

/** Whether the server writes the file: households never leave without its audit. */
export function isServersFile({ asked }: QuerySession): boolean {
  return asked?.collection === 'households' && asked.local === undefined;
}

/** Workbooks are written by the server alone. */
export function formatsOf(session: QuerySession): readonly FileFormat[] {
  if (!isServersFile(session)) return ['csv', 'geojson'];
  return session.asked?.source?.exports ? ['csv', 'xlsx', 'geojson'] : [];
}

export function fileName({ title, asOf }: Asked, format: FileFormat): string {
  return `${title}${asOf === undefined ? '' : `-${asOf}`}.${format}`;
}

/** @param onBytes how many have come so far. @throws whatever the data source throws */
export async function serversFile(
  session: QuerySession,
  format: FileFormat,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const { asked, view } = session;
  const filter = bothFilters(asked!.filter, narrowingFilter(view?.narrowing ?? null));
  const request = {
    collection: 'households' as const,
    format,
    ...(filter && { filter: householdFilter(filter) as Record<string, unknown> }),
    ...(asked!.asOf !== undefined && { asOf: asked!.asOf }),
  };
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of asked!.source!.exports!.run(request, { signal })) {
    parts.push(part);
    onBytes((bytes += part.length));
  }
  return new Blob(parts as BlobPart[], { type: types[format] });
}

/** A narrowing as a filter. */
export function narrowingFilter(narrowing: Narrowing | null): Filter | null {
  if (!narrowing) return null;
  const { field } = narrowing;
  const test = (operator: 'equals' | 'empty' | 'atLeast' | 'less' | 'atMost', values: (string | number)[]) =>
    ({ kind: 'test', field, operator, values }) as const;
  const condition: Condition =
    'text' in narrowing
      ? narrowing.text === null
        ? test('empty', [])
        : test('equals', [narrowing.text])
      : {
          ...{ kind: 'group', join: 'and' },
          items: [
            test('atLeast', [narrowing.from]),
            test(narrowing.closed ? 'atMost' : 'less', [narrowing.to]),
          ],
        };
  return filterOfCondition(condition);
}

/** CSV with a byte order mark and the words of codes, or GeoJSON with the codes themselves. */
export function ownFile(
  session: QuerySession,
  fields: readonly QueryField[],
  format: FileFormat,
  locale: Locale,
): Blob {
  const parts = format === 'csv' ? csvParts(session, fields, locale) : geojsonParts(session, fields);
  return new Blob(parts, { type: types[format] });
}

/** Rows for a part of the file: one text of a million rows would be longer than a string can be. */
const rowsInPart = 5_000;

function csvParts({ view }: QuerySession, fields: readonly QueryField[], locale: Locale): string[] {
  const { set, rows } = view!;
  const writers = fields.map((field) => cellWriter(field, set.column(field.name), locale));
  const titles = fields.map(({ title, unit }) => (unit === '' ? title : `${title}（${unit}）`));
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
  const parts = [
    `\uFEFF${line(['ID', ...titles, ...(locale === 'en' ? ['Longitude', 'Latitude'] : ['经度', '纬度'])])}`,
  ];
  const plain = (field: QueryField, row: number): string => {
    const value = valueAt(set.column(field.name), row);
    return typeof value === 'number' ? String(value) : '';
  };
  eachPart(rows, (part) =>
    parts.push(
      Array.from(part, (row) => {
        const cells = writers.map(({ field, text }) =>
          field.type === 'number' ? plain(field, row) : harmless(text(row)),
        );
        const [lon = '', lat = ''] = set.positionOf(row) ?? [];
        return line([set.idOf(row), ...cells, String(lon), String(lat)]);
      }).join(''),
    ),
  );
  return parts;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
function harmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

function geojsonParts({ view, shapes }: QuerySession, fields: readonly QueryField[]): string[] {
  const { set, rows } = view!;
  const outlines = new Map(shapes.map(({ id, geometry }) => [id, geometry]));
  const parts = ['{"type":"FeatureCollection","features":[\n'];
  eachPart(rows, (part) => {
    const features = Array.from(part, (row) => {
      const id = set.idOf(row);
      const position = set.positionOf(row);
      const properties = Object.fromEntries(fields.map(({ name }) => [name, valueAt(set.column(name), row)]));
      const geometry = position ? { type: 'Point', coordinates: position } : (outlines.get(id) ?? null);
      return JSON.stringify({ type: 'Feature', id, geometry, properties });
    });
    parts.push(`${parts.length > 1 ? ',\n' : ''}${features.join(',\n')}`);
  });
  return [...parts, '\n]}\n'];
}

function eachPart(rows: Uint32Array, work: (part: Uint32Array) => void): void {
  for (let start = 0; start < rows.length; start += rowsInPart)
    work(rows.subarray(start, start + rowsInPart));
}
