// A process that imports files and stands still in the middle of it, so that a test can kill it there.
import { writeSync } from 'node:fs';
import { openDatabase } from '../engine/open-database.js';
import { importFiles } from './index.js';
import { key } from './sample.test-data.js';

/** `reading` stops after the first thousand rows, `written` when all rows are in the tables and not committed yet. */
const [where = '', dataFolder = '', file = ''] = process.argv.slice(2);

let calls = 0;
const { db } = await openDatabase({ dataFolder, environment: process.env });
await importFiles(db, [{ path: file }], {
  key,
  source: '测试',
  onProgress: (_name, rows) => {
    calls += 1;
    const wholeFile = calls > 1 && rows % 1000 !== 0;
    if (where === 'reading' || wholeFile) standStill();
  },
});
await db.close();

function standStill(): never {
  writeSync(1, 'in the middle\n');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
