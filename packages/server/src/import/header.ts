// Finds out what a table is and where its columns are, from its first row.
import { tableColumns } from './columns.js';
import type { Column } from './columns.js';
import type { ImportKind } from './report.js';

export type TableKind = Exclude<ImportKind, 'boundaries'>;

export interface HeaderMatch {
  /** Position of each known column that the table has. */
  readonly positions: ReadonlyMap<string, number>;
  /** Titles of required columns that it lacks. */
  readonly missing: readonly string[];
  /** Titles of columns that it has twice. */
  readonly repeated: readonly string[];
}

/** Matches a header by field code first, then by label; columns that nobody knows are passed over. */
export function matchHeader(kind: TableKind, cells: readonly string[]): HeaderMatch {
  const positions = new Map<string, number>();
  const repeated: string[] = [];
  cells.forEach((cell, i) => {
    const column = findColumn(tableColumns[kind], cell);
    if (!column) return;
    if (positions.has(column.name)) repeated.push(column.labels[0]!);
    else positions.set(column.name, i);
  });
  const missing = tableColumns[kind]
    .filter(({ name, required }) => required && !positions.has(name))
    .map(({ labels }) => labels[0]!);
  return { positions, missing, repeated };
}

/**
 * The kind that knows most of the columns, and of two such kinds the one that misses fewer required ones; null when
 * more than half of its required columns are missing, so that a forgotten column is named and a strange file is not.
 */
export function detectKind(cells: readonly string[]): TableKind | null {
  const [best] = (Object.keys(tableColumns) as TableKind[])
    .map((kind) => ({ kind, ...matchHeader(kind, cells) }))
    .sort((a, b) => b.positions.size - a.positions.size || a.missing.length - b.missing.length);
  if (!best) return null;
  const required = tableColumns[best.kind].filter((column) => column.required).length;
  return 2 * best.missing.length > required ? null : best.kind;
}

function findColumn(columns: readonly Column[], cell: string): Column | undefined {
  const code = /\b[A-Z]{3}\d{3}\b/i.exec(cell)?.[0].toUpperCase();
  const byCode = code && columns.find((column) => column.code === code);
  if (byCode) return byCode;
  const label = plain(code ? cell.replace(new RegExp(code, 'i'), '') : cell);
  return columns.find((column) => column.labels.some((known) => plain(known) === label));
}

/** Without white space, byte order mark, marks of a mandatory column, and a unit in brackets. */
function plain(text: string): string {
  return text
    .replace(/[\s\ufeff*_:\uff1a]/g, '')
    .replace(/[(\uff08][^)\uff09]*[)\uff09]$/, '')
    .toLowerCase();
}
