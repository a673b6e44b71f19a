// Writes CSV files row by row, as a national system's export looks.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

export type Value = string | number | null;

/** Writes rows as CSV with a header; a value with a comma or quote is quoted. */
export async function writeCsv(
  path: string,
  header: readonly string[],
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  const stream = createWriteStream(path);
  let chunk = `\ufeff${header.join(',')}\n`;
  for (const row of rows) {
    chunk += `${row.map(cell).join(',')}\n`;
    if (chunk.length < 1 << 16) continue;
    if (!stream.write(chunk)) await once(stream, 'drain');
    chunk = '';
  }
  stream.end(chunk);
  await once(stream, 'finish');
}

function cell(value: Value): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
