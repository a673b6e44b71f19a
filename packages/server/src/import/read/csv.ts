// Streams a CSV file in UTF-8 or GB18030, row by row.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { detectEncoding } from './encoding.js';
import type { Encoding } from './encoding.js';
import { FileError } from './file-error.js';
import type { TableRow } from './table-row.js';

/** Rows in the order of the file; empty lines are passed over. Ragged rows come as they are. @throws FileError */
export async function* readCsv(path: string): AsyncGenerator<TableRow> {
  const encoding = await detectEncoding(path);
  if (encoding === null) throw new FileError('encoding', '文件编码既不是 UTF-8 也不是 GB18030');
  const parser = Readable.from(decoded(path, encoding)).pipe(
    parse({
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1 << 20,
    }),
  );
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { row: ++row, cells };
  } catch (error) {
    if (error instanceof CsvError)
      // The parser reads ahead of what was taken from it, and says itself how far it came.
      throw new FileError('csv-format', `CSV 格式有误（引号未配对或单行过长）`, Number(error.records) + 1);
    throw error;
  }
}

async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of createReadStream(path)) {
    const text = decoder.decode(piece as Buffer, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
