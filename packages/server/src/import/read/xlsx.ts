// Streams the first sheet of an XLSX workbook, row by row.
import ExcelJS from 'exceljs';
import { FileError } from './file-error.js';
import type { TableRow } from './table-row.js';
import { refuseBomb } from './unpacked-size.js';

/** Unpacked; 100,000 rows of a register have about 200 MB. */
const maxBytes = 1024 * 1024 * 1024;

/** Rows of the first sheet in order, empty rows passed over; dates become YYYY-MM-DD. @throws FileError */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  await refuseBomb(path, maxBytes);
  const workbook = new ExcelJS.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
  });
  let width = 0;
  try {
    for await (const sheet of workbook) {
      for await (const row of sheet) {
        const values = Array.isArray(row.values) ? row.values.slice(1) : [];
        const cells = Array.from(values, textOf);
        // A sheet does not store empty cells at the end of a row.
        while (cells.length < width) cells.push('');
        width ||= cells.length;
        if (cells.some((cell) => cell !== '')) yield { row: row.number, cells };
      }
      return;
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('xlsx-format', '不是可读的 XLSX 工作簿');
  }
}

function textOf(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return textOf(value.result);
  return '';
}
