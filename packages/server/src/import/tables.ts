// Loads one table file: header, staging, then group by group through the loader of its kind.
import { createActivityLoader } from './activities.js';
import { replacementCharacter } from './cells.js';
import {
  createDutyLoader,
  createMonitoringLoader,
  createProjectLoader,
  createVisitLoader,
} from './archive-companions.js';
import { createHelperLoader, createHistoryLoader, createMeasureLoader } from './companions.js';
import type { CreateLoader, ImportContext, Loader } from './context.js';
import { createDivisionLoader } from './divisions.js';
import { matchHeader } from './header.js';
import type { HeaderMatch, TableKind } from './header.js';
import { createIndicatorLoader, createPublishedLoader } from './indicators.js';
import { readTable } from './read/table.js';
import type { TableRow } from './read/table-row.js';
import { createRegisterLoader } from './register/loader.js';
import { addError } from './report.js';
import type { FileReport } from './report.js';
import { openStage } from './stage.js';
import type { Stage } from './stage.js';

const loaders: Readonly<Record<Exclude<TableKind, 'register'>, CreateLoader>> = {
  divisions: createDivisionLoader,
  indicators: createIndicatorLoader,
  published: createPublishedLoader,
  history: createHistoryLoader,
  helpers: createHelperLoader,
  measures: createMeasureLoader,
  visits: createVisitLoader,
  projects: createProjectLoader,
  monitoring: createMonitoringLoader,
  duties: createDutyLoader,
  activities: createActivityLoader,
};

/** Columns that together name what a row is about. */
const keyColumns: Readonly<Record<TableKind, readonly string[]>> = {
  register: ['household'],
  history: ['household'],
  helpers: ['household'],
  measures: ['household'],
  visits: ['household'],
  projects: ['household'],
  monitoring: ['household'],
  duties: ['household'],
  activities: ['activity'],
  divisions: ['region'],
  indicators: ['region', 'year', 'indicator'],
  published: ['region', 'year', 'measure'],
};

/** Rows read and written at once. */
const rowsAtOnce = 2000;

/** `onRows` hears how many rows were read so far. @throws FileError */
export async function loadTable(
  kind: TableKind,
  path: string,
  context: ImportContext,
  report: FileReport,
  onRows: (rows: number) => void,
): Promise<void> {
  const stage = await openStage(context.query);
  if (!(await stageRows(kind, path, stage, report, onRows))) return;
  const load = await createLoader(kind, context, report, stage);
  for await (const groups of stage.groups(rowsAtOnce)) await load(groups);
}

async function createLoader(
  kind: TableKind,
  context: ImportContext,
  report: FileReport,
  stage: Stage,
): Promise<Loader> {
  if (kind !== 'register') return loaders[kind](context, report);
  const repeated = {
    person: await stage.repeated('person'),
    idNumber: await stage.repeated('idNumber'),
  };
  return createRegisterLoader(context, report, repeated, await stage.keys());
}

/** False when the header cannot be used or there is nothing below it. */
async function stageRows(
  kind: TableKind,
  path: string,
  stage: Stage,
  report: FileReport,
  onRows: (rows: number) => void,
): Promise<boolean> {
  let header: { match: HeaderMatch; width: number } | null = null;
  for await (const row of readTable(path)) {
    if (header === null) {
      header = { match: matchHeader(kind, row.cells), width: row.cells.length };
      if (!reportHeader(header.match, row.row, report)) return false;
      continue;
    }
    report.rows++;
    await stageRow(kind, row, header.match, header.width, stage, report);
    if (report.rows % 1000 === 0) onRows(report.rows);
  }
  if (report.rows === 0)
    addError(report, {
      row: 1,
      column: '',
      value: '',
      code: 'empty-file',
      reason: header === null ? '文件是空的' : '表头以下没有数据',
    });
  return report.rows > 0;
}

function reportHeader({ missing, repeated }: HeaderMatch, row: number, report: FileReport): boolean {
  for (const column of missing)
    addError(report, { row, column, value: '', code: 'missing-column', reason: '缺少必需的列' });
  for (const column of repeated)
    addError(report, { row, column, value: '', code: 'repeated-column', reason: '同一列出现两次' });
  return missing.length === 0 && repeated.length === 0;
}

async function stageRow(
  kind: TableKind,
  { row, cells }: TableRow,
  { positions }: HeaderMatch,
  width: number,
  stage: Stage,
  report: FileReport,
): Promise<void> {
  const values: Record<string, string> = {};
  for (const [name, i] of positions) {
    const value = keepable(cells[i]?.trim() ?? '');
    if (value !== '') values[name] = value;
  }
  const surplus = cells.slice(width).some((cell) => cell.trim() !== '');
  const key = keyColumns[kind].map((name) => values[name] ?? '').join('|');
  const problem = surplus ? '列数多于表头' : cells.length < width ? '列数少于表头' : null;
  if (problem !== null) fail(report, row, '', String(cells.length), 'ragged-row', problem);
  else if (/^\|*$/.test(key)) fail(report, row, '', '', 'missing-value', '缺少编号或区划代码');
  else
    await stage.add(
      { row, key, values },
      { person: values.person ?? '', idNumber: (values.idNumber ?? '').toUpperCase() },
    );
}

/** The stage cannot keep NUL and half surrogate pairs; the mark in their place is reported with the cell. */
function keepable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, replacementCharacter);
}

function fail(
  report: FileReport,
  row: number,
  column: string,
  value: string,
  code: string,
  reason: string,
): void {
  addError(report, { row, column, value, code, reason });
  report.rejected++;
}
