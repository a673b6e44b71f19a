// Generates the demo's files and loads all of them, committed ones included, through the importer.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importFiles } from '../import/index.js';
import type { ImportFile, ImportReport } from '../import/index.js';
import type { Db } from '../store/db.js';
import { dataFolder } from './generate/divisions.js';
import { writeCounty } from './generate/files.js';
import { planGangu } from './generate/gangu.js';
import { planYongan } from './generate/yongan.js';
import { seedPhotos } from './photos/seed-photos.js';

export interface SeedOptions {
  /** Where the generated files go; made when absent. */
  readonly folder: string;
  /** Multiplies Gangu's 10,000 households; default 1. */
  readonly scale?: number;
  /** Secret for household ids. */
  readonly key: string | Uint8Array;
  readonly onProgress?: (file: string, rows: number) => void;
}

const syntheticSource = '示意数据（程序生成，不对应真实住户）';

/** The database must be migrated. @throws Error when the importer rejects anything, which it must not */
export async function seedDemo(
  db: Db,
  { folder, scale = 1, key, onProgress }: SeedOptions,
): Promise<ImportReport> {
  await mkdir(folder, { recursive: true });
  const files = [...(await committedFiles()), ...(await generatedFiles(folder, scale))];
  const report = await importFiles(db, files, { key, allOrNothing: true, ...(onProgress && { onProgress }) });
  const first = report.files.flatMap(({ errors }) => errors)[0];
  if (first)
    throw new Error(
      `${first.file}:${first.row} ${first.column} ${first.reason} (${report.errorCount} errors)`,
    );
  await seedPhotos(db);
  return report;
}

/** Names and codes of regions, and published figures; nothing in them is invented. */
async function committedFiles(): Promise<ImportFile[]> {
  const divisions = (await listCsv('divisions')).map(
    (path) => ({ path, kind: 'divisions', source: '国家统计局统计用区划代码（2023）' }) as const,
  );
  const published = [...(await listCsv('published')), ...(await listCsv('yongan'))].map(
    (path) => ({ path, kind: 'published' }) as const,
  );
  return [...divisions, ...published];
}

async function listCsv(name: string): Promise<string[]> {
  const folder = join(dataFolder, name);
  return (await readdir(folder))
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => join(folder, file));
}

async function generatedFiles(folder: string, scale: number): Promise<ImportFile[]> {
  const paths = [
    ...(await writeCounty(folder, 'gangu', planGangu(scale))),
    ...(await writeCounty(folder, 'yongan', planYongan())),
  ];
  return paths.map((path) => ({ path, synthetic: true, source: syntheticSource }));
}
