// Writes exported rows as text, a page at a time: CSV for spreadsheets, NDJSON for programs, GeoJSON for maps.
import type { ExportField } from '../store/exports/export-columns.js';
import type { ExportRow } from '../store/exports/export-rows.js';

export type Pages = AsyncIterable<readonly ExportRow[]>;

/** UTF-8 with a byte order mark, CRLF (RFC 4180). A part that goes on after a key has neither mark nor header. */
export async function* csvText(
  fields: readonly ExportField[],
  pages: Pages,
  goesOn: boolean,
): AsyncGenerator<string> {
  const line = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;
  if (!goesOn) yield `\uFEFF${line(fields.flatMap(({ columns }) => columns.map(({ title }) => title)))}`;
  for await (const rows of pages) {
    yield rows
      .map(({ values }) => line(cellsOf(fields, values).map((cell) => (cell === null ? '' : String(cell)))))
      .join('');
  }
}

/** One JSON document a line. */
export async function* ndjsonText(fields: readonly ExportField[], pages: Pages): AsyncGenerator<string> {
  for await (const rows of pages)
    yield rows.map(({ values }) => `${JSON.stringify(chosen(fields, values))}\n`).join('');
}

/** A FeatureCollection whose features are written one after the other. */
export async function* geojsonText(fields: readonly ExportField[], pages: Pages): AsyncGenerator<string> {
  let before = '{"type":"FeatureCollection","features":[\n';
  for await (const rows of pages) {
    const features = rows.map(({ key, values, geometry }) =>
      JSON.stringify({ type: 'Feature', id: key, geometry, properties: chosen(fields, values) }),
    );
    yield before + features.join(',\n');
    before = ',\n';
  }
  yield before.startsWith('{') ? `${before}]}\n` : '\n]}\n';
}

/** A spreadsheet's cells, harmless: see `harmless`. */
export function cellsOf(
  fields: readonly ExportField[],
  values: ExportRow['values'],
): (string | number | null)[] {
  return fields.flatMap(({ name, columns }) =>
    columns.map(({ cell }) => {
      const value = cell(values[name]);
      return typeof value === 'string' ? harmless(value) : value;
    }),
  );
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front; the wide signs of Chinese input too. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The chosen fields, and which of them are masked. */
function chosen(fields: readonly ExportField[], values: ExportRow['values']): Record<string, unknown> {
  const picked = Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? null]));
  const { _masked: masked } = values;
  if (!Array.isArray(masked)) return picked;
  return { ...picked, _masked: masked.filter((name) => typeof name === 'string' && name in picked) };
}
