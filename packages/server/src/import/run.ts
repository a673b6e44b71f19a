// Imports files into the register in one transaction, and says what happened to each row.
import { basename } from 'node:path';
import { lockRegister } from '../store/advisory-locks.js';
import { refreshActivityRollups } from '../store/activity-rollups.js';
import { markAllChanged } from '../store/data-version.js';
import type { Db, Query } from '../store/db.js';
import { refreshRollups } from '../store/rollups.js';
import { loadBoundaries } from './boundaries.js';
import type { ImportContext } from './context.js';
import { detectKind } from './header.js';
import { FileError } from './read/file-error.js';
import { readTable } from './read/table.js';
import { openRegionBook } from './regions.js';
import { addError, createFileReport, importKinds } from './report.js';
import type { FileReport, ImportKind, ImportReport } from './report.js';
import { loadTable } from './tables.js';

export interface ImportFile {
  readonly path: string;
  /** Found out from the file when absent. */
  readonly kind?: ImportKind;
  /** Overrides the run's. */
  readonly synthetic?: boolean;
  readonly source?: string;
}

export interface ImportOptions {
  /** Secret for household ids; must stay the same for a database. */
  readonly key: string | Uint8Array;
  readonly synthetic?: boolean;
  /** Shown with the data; a file's name where absent. */
  readonly source?: string;
  /** Coordinate system of map files, like `EPSG:4523`, where they do not say or say wrongly. */
  readonly crs?: string;
  /** Reports only. */
  readonly dryRun?: boolean;
  /** Keeps nothing when a single row is wrong. */
  readonly allOrNothing?: boolean;
  readonly onProgress?: (file: string, rows: number) => void;
}

/** Thrown inside the transaction to undo it, caught here. */
class Undo extends Error {}

/** Files may come in any order: regions are loaded before households, and these before what belongs to them. */
export async function importFiles(
  db: Db,
  files: readonly ImportFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  const sorted = await sortByKind(files);
  const reports = sorted.map(({ path, kind }) => createFileReport(basename(path), kind));
  const errorCount = () => reports.reduce((sum, report) => sum + report.errorCount, 0);
  const { dryRun = false, allOrNothing = false } = options;
  try {
    await db.write(async (query) => {
      await lockRegister(query);
      await importAll(query, sorted, reports, options);
      if (dryRun || (allOrNothing && errorCount() > 0)) throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
    return { files: reports, committed: false, dryRun, errorCount: errorCount() };
  }
  return { files: reports, committed: true, dryRun, errorCount: errorCount() };
}

interface SortedFile extends ImportFile {
  readonly kind: ImportKind;
}

interface UnknownFile extends Omit<ImportFile, 'kind'> {
  readonly kind: null;
}

async function sortByKind(files: readonly ImportFile[]): Promise<(SortedFile | UnknownFile)[]> {
  const known = await Promise.all(
    files.map(async (file) => ({ ...file, kind: file.kind ?? (await kindOf(file.path)) })),
  );
  const order = (kind: ImportKind | null) => (kind === null ? importKinds.length : importKinds.indexOf(kind));
  return known.sort((a, b) => order(a.kind) - order(b.kind)) as (SortedFile | UnknownFile)[];
}

/** By the name's ending for maps, by the header for tables; null where neither says. */
async function kindOf(path: string): Promise<ImportKind | null> {
  if (/\.(geojson|json|zip)$/i.test(path)) return 'boundaries';
  try {
    for await (const { cells } of readTable(path)) return detectKind(cells);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
  return null;
}

async function importAll(
  query: Query,
  files: readonly (SortedFile | UnknownFile)[],
  reports: readonly FileReport[],
  options: ImportOptions,
): Promise<void> {
  const regions = openRegionBook(query);
  const touched = new Set<string>();
  const touchedActivities = new Set<string>();
  const deriveYears = !files.some(({ kind }) => kind === 'history');
  for (const [i, file] of files.entries()) {
    const {
      key,
      synthetic = false,
      source = basename(file.path),
    } = { ...options, ...withoutUndefined(file) };
    await importOne(
      file,
      { query, regions, key, synthetic, source, deriveYears, touched, touchedActivities },
      reports[i]!,
      options,
    );
  }
  // Without statistics the joins of the rollups are planned as if the tables were empty, which they were a moment ago.
  await query(
    'analyze region, region_year, published_figure, household, household_year, member, member_year, measure, helper, household_visit, household_project, household_monitoring, household_duty, activity, activity_household',
  );
  if (touched.size > 0) await refreshRollups(query, [...touched].sort());
  await refreshActivityRollups(query, [...touchedActivities].sort());
  // Of the arrays nobody asks how their elements are distributed, which takes longer to find out than all the rest.
  await query(
    'analyze rollup_poverty, rollup_breakdown (county, region, dimension, year, household_type), rollup_activity',
  );
  await markAllChanged(query);
}

function withoutUndefined({
  synthetic,
  source,
}: Omit<ImportFile, 'kind'>): Partial<Pick<ImportOptions, 'synthetic' | 'source'>> {
  return { ...(synthetic !== undefined && { synthetic }), ...(source !== undefined && { source }) };
}

async function importOne(
  file: SortedFile | UnknownFile,
  context: ImportContext,
  report: FileReport,
  { crs, onProgress }: ImportOptions,
): Promise<void> {
  const onRows = (rows: number) => onProgress?.(report.file, rows);
  try {
    if (file.kind === 'boundaries') await loadBoundaries(file.path, crs ?? null, context, report);
    else if (file.kind !== null) await loadTable(file.kind, file.path, context, report, onRows);
    else await explainUnknown(file.path, report);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    addError(report, { row: error.row, column: '', value: '', code: error.code, reason: error.message });
  }
  onRows(report.rows);
}

/** Says why no kind was found: nothing in the file, unreadable (thrown by the reader), or a strange header. */
async function explainUnknown(path: string, report: FileReport): Promise<void> {
  for await (const { cells } of readTable(path)) {
    const value = cells.join(',').slice(0, 80);
    addError(report, {
      row: 1,
      column: '',
      value,
      code: 'unknown-kind',
      reason: '无法从表头判断文件种类，请用 --kind 指明',
    });
    return;
  }
  addError(report, { row: 1, column: '', value: '', code: 'empty-file', reason: '文件是空的' });
}
