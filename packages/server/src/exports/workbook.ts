// Writes exported rows as an XLSX workbook to a temporary file, row by row, and hands it out as a stream.
import { open, mkdtemp, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportField } from '../store/exports/export-columns.js';
import { cellsOf, type Pages } from './text-files.js';

/**
 * The file is the owner's alone, and its name is gone before its first byte is sent: only the open stream still leads
 * to the rows. A zip cannot be sent while it is written without holding what a slow reader has not taken.
 */
export async function workbookStream(
  fields: readonly ExportField[],
  pages: Pages,
): Promise<ReadableStream<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'onemap-export-'));
  try {
    const file = join(folder, 'export.xlsx');
    await writeWorkbook(file, fields, pages);
    const handle = await open(file, 'r');
    return streamOf(handle);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeWorkbook(file: string, fields: readonly ExportField[], pages: Pages): Promise<void> {
  const { default: ExcelJS } = await import('exceljs');
  const stream = createWriteStream(file, { mode: 0o600 });
  const written = new Promise<void>((resolve, reject) => stream.once('close', resolve).once('error', reject));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useSharedStrings: false,
    useStyles: false,
  });
  const sheet = workbook.addWorksheet('数据', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(fields.flatMap(({ columns }) => columns.map(({ title }) => title))).commit();
  for await (const rows of pages) {
    for (const { values } of rows) sheet.addRow(cellsOf(fields, values)).commit();
    if (stream.writableNeedDrain) await new Promise<void>((drained) => stream.once('drain', () => drained()));
  }
  sheet.commit();
  await workbook.commit();
  await written;
}

const chunkBytes = 64 * 1024;

function streamOf(handle: Awaited<ReturnType<typeof open>>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(chunkBytes), 0, chunkBytes);
        if (bytesRead > 0) return controller.enqueue(new Uint8Array(buffer.buffer, 0, bytesRead));
        await handle.close();
        controller.close();
      },
      cancel: () => handle.close(),
    },
    { highWaterMark: 0 },
  );
}
