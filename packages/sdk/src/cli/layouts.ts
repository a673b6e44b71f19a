// How rows are written: NDJSON, CSV for spreadsheets, GeoJSON, a table for people. Each makes text of a page at a time.
import { cellsOf, columnsOf, flatten, harmlessText } from './columns.js';
import type { Row } from './listings.js';
import { tableLines } from './table.js';

/** What a layout must remember to go on with the next page, also in another run. */
export interface LayoutState {
  readonly columns?: readonly string[];
  readonly widths?: readonly number[];
  /** Rows written so far. */
  readonly rows: number;
}

export interface Layout {
  /** @returns the text of a page, and the state after it */
  page(rows: readonly Row[], before: LayoutState): { text: string; state: LayoutState };
  /** What follows the last page. */
  end(state: LayoutState): string;
}

export const layoutNames = ['json', 'csv', 'table'] as const;

const nothing = (): string => '';

export const ndjson: Layout = {
  page: (rows, before) => ({
    text: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    state: { rows: before.rows + rows.length },
  }),
  end: nothing,
};

/** UTF-8 with a byte order mark and CRLF (RFC 4180); the header is that of the first page. */
export const csv: Layout = {
  page(rows, before) {
    if (rows.length === 0) return { text: '', state: before };
    const flat = rows.map(flatten);
    const columns = before.columns ?? columnsOf(flat);
    const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
    const head = before.columns ? '' : `\uFEFF${line(columns)}`;
    const lines = flat.map((row) => line(cellsOf(columns, row, harmlessText)));
    return { text: head + lines.join(''), state: { columns, rows: before.rows + rows.length } };
  },
  end: nothing,
};

/** One FeatureCollection, a feature a line. */
export const geojson: Layout = {
  page(rows, before) {
    const head = before.rows === 0 ? '{"type":"FeatureCollection","features":[\n' : ',\n';
    const text = rows.length > 0 ? head + rows.map((row) => JSON.stringify(row)).join(',\n') : '';
    return { text, state: { rows: before.rows + rows.length } };
  },
  end: ({ rows }) => (rows > 0 ? '\n]}\n' : '{"type":"FeatureCollection","features":[]}\n'),
};

/** Columns are as wide as the first page needs. */
export const table: Layout = {
  page(rows, before) {
    if (rows.length === 0) return { text: '', state: before };
    const flat = rows.map(flatten);
    const columns = before.columns ?? columnsOf(flat);
    const cells = flat.map((row) => cellsOf(columns, row));
    const { text, widths } = tableLines(before.widths ? cells : [columns, ...cells], before.widths);
    return { text, state: { columns, widths, rows: before.rows + rows.length } };
  },
  end: nothing,
};

export const layouts = { json: ndjson, csv, table };

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.split('"').join('""')}"` : cell;
}
