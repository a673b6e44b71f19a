// The rows of a table file as text cells, whatever the format.
import { readCsv } from './csv.js';
import { readXlsx } from './xlsx.js';

export interface TableRow {
  /** Number of the row in the file; the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Wrong with the file as a whole: its encoding, its format, its size. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly row = 1,
  ) {
    super(message);
  }
}

/** Reads CSV or, by the name's ending, XLSX. @throws FileError while iterating */
export function readTable(path: string): AsyncIterable<TableRow> {
  return /\.xlsx$/i.test(path) ? readXlsx(path) : readCsv(path);
}
