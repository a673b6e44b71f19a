// Loads one table file: header, staging, then group by group through the loader of its kind.
import { isPlainText } from '../plain-text.js';
import { createActivityLoader } from './activities.js';
import {
  createDutyLoader,
  createMonitoringLoader,
  createProjectLoader,
  createVisitLoader,
} from './archive-companions.js';
import { createHelperLoader, createHistoryLoader, createMeasureLoader } from './companions.js';
import type { CreateLoader, ImportContext, Loader, SimpleLoader } from './context.js';
import { createDivisionLoader } from './divisions.js';
import { matchHeader } from './header.js';
import type { HeaderMatch, TableKind } from './header.js';
import { createIndicatorLoader, createPublishedLoader } from './indicators.js';
import { readTable } from './read/table.js';
import type { TableRow } from './read/table-row.js';
import { createRegisterLoader } from './register/loader.js';
import { addError } from './report.js';
import type { FileReport } from './report.js';
import { plain } from '../store/row-text.js';
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
const rowsAtOnce = 1000;

/** `onRows` hears how many rows were read so far. @throws FileError */
export async function loadTable(
  kind: TableKind,
  path: string,
  context: ImportContext,
  report: FileReport,
  onRows: (rows: number) => void,
): Promise<void> {
  const stage = await stageRows(kind, path, context, report, onRows);
  if (stage === null) return;
  const load = await createLoader(kind, context, report, stage);
  let write = () => Promise.resolve();
  // What the next groups are checked against is asked for first: they are checked while the database writes those before.
  for await (const groups of stage.groups(rowsAtOnce)) [write] = await Promise.all([load(groups), write()]);
  await write();
}

async function createLoader(
  kind: TableKind,
  context: ImportContext,
  report: FileReport,
  stage: Stage,
): Promise<Loader> {
  if (kind !== 'register') return atOnce(loaders[kind](context, report));
  const repeated = {
    person: await stage.repeated('person'),
    idNumber: await stage.repeated('idNumber'),
  };
  return createRegisterLoader(context, report, repeated, await stage.keys());
}

/** A loader that has written when it returns: the next groups are checked against what it wrote. */
function atOnce(load: SimpleLoader): Loader {
  return async (groups) => {
    await load(groups);
    return () => Promise.resolve();
  };
}

/** Null when the header cannot be used or there is nothing below it. */
async function stageRows(
  kind: TableKind,
  path: string,
  { query }: ImportContext,
  report: FileReport,
  onRows: (rows: number) => void,
): Promise<Stage | null> {
  let layout: Layout | null = null;
  for await (const row of readTable(path)) {
    if (layout === null) {
      const match = matchHeader(kind, row.cells);
      if (!reportHeader(match, row.row, report)) return null;
      const stage = await openStage(query, [...match.positions.keys()]);
      layout = { kind, stage, ...placesOf(kind, match), width: row.cells.length };
      continue;
    }
    report.rows++;
    await stageRow(row, layout, report);
    if (report.rows % 1000 === 0) onRows(report.rows);
  }
  if (layout !== null && report.rows > 0) return layout.stage;
  const reason = layout === null ? '文件是空的' : '表头以下没有数据';
  addError(report, { row: 1, column: '', value: '', code: 'empty-file', reason });
  return null;
}

/** Where a file has what. */
interface Layout {
  readonly kind: TableKind;
  readonly stage: Stage;
  /** Positions of the known columns in the file. */
  readonly positions: readonly number[];
  /** Of the known columns, those that name what a row is about; -1 where the file lacks one. */
  readonly key: readonly number[];
  readonly person: number;
  readonly idNumber: number;
  /** Columns of the header, known or not. */
  readonly width: number;
}

function placesOf(
  kind: TableKind,
  { positions }: HeaderMatch,
): Pick<Layout, 'positions' | 'key' | 'person' | 'idNumber'> {
  const names = [...positions.keys()];
  const [person, idNumber] = [names.indexOf('person'), names.indexOf('idNumber')];
  return {
    positions: [...positions.values()],
    key: keyColumns[kind].map((name) => names.indexOf(name)),
    ...{ person, idNumber },
  };
}

function reportHeader({ missing, repeated }: HeaderMatch, row: number, report: FileReport): boolean {
  for (const column of missing)
    addError(report, { row, column, value: '', code: 'missing-column', reason: '缺少必需的列' });
  for (const column of repeated)
    addError(report, { row, column, value: '', code: 'repeated-column', reason: '同一列出现两次' });
  return missing.length === 0 && repeated.length === 0;
}

async function stageRow(
  { row, cells }: TableRow,
  { stage, positions, key: keys, person, idNumber, width }: Layout,
  report: FileReport,
): Promise<void> {
  const trimmed = positions.map((at) => cells[at]?.trim() ?? '');
  // One look at the whole row: nearly all are plain.
  const values = isPlainText(trimmed.join('\n')) ? trimmed : trimmed.map(plain);
  const surplus = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
  const key = keys.map((at) => values[at] ?? '').join('|');
  const problem = surplus ? '列数多于表头' : cells.length < width ? '列数少于表头' : null;
  if (problem !== null) fail(report, row, '', String(cells.length), 'ragged-row', problem);
  else if (/^\|*$/.test(key)) fail(report, row, '', '', 'missing-value', '缺少编号或区划代码');
  else {
    const unique = { person: values[person] ?? '', idNumber: (values[idNumber] ?? '').toUpperCase() };
    await stage.add(row, key, values, unique);
  }
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
