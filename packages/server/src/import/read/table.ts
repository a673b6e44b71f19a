// The rows of a table file as text cells, whatever the format.
import { readCsv } from './csv.js';
import type { TableRow } from './table-row.js';
import { readXlsx } from './xlsx.js';

/** Reads CSV or, by the name's ending, XLSX. @throws FileError while iterating */
export function readTable(path: string): AsyncIterable<TableRow> {
  return /\.xlsx$/i.test(path) ? readXlsx(path) : readCsv(path);
}
