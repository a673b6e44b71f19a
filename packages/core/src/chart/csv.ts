// A chart's table as a CSV file: UTF-8 with a byte order mark, CRLF, and nothing that a spreadsheet would run.
import type { ChartTable } from './table.js';

/** The words that stand where a cell has no number. */
export interface CsvWords {
  readonly noData: string;
  readonly suppressed: string;
}

/**
 * Numbers are written in full, without separators of thousands. Text that begins like a formula gets an apostrophe.
 * @param origin the last line: whence the numbers are, and of when; without it the table is all
 */
export function chartCsv(table: ChartTable, words: CsvWords, origin = ''): string {
  const head = [
    table.rowTitle,
    ...table.columns.map(({ title, unit }) => (unit ? `${title} (${unit})` : title)),
  ];
  const lines = table.rows.map(({ label, cells }) => [
    defused(label),
    ...cells.map(({ value, status }) => {
      if (value !== null) return String(value);
      return status === 'suppressed' ? words.suppressed : words.noData;
    }),
  ]);
  const all = [head.map(defused), ...lines, ...(origin === '' ? [] : [[defused(origin)]])];
  return `\ufeff${all.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function defused(field: string): string {
  return /^\s*[=+\-@\t\r]/.test(field) ? `'${field}` : field;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.split('"').join('""')}"` : field;
}
