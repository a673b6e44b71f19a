// One row of a table file.

export interface TableRow {
  /** Number of the row in the file; the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}
