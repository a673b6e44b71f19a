// Loads what an archive holds beside the register: visits, the projects that cover a household, monitoring, duties.
import type { CellReader } from './cells.js';
import { companionLoader, helperId } from './companions.js';
import { keyedHash } from './context.js';
import type { Target } from './upsert.js';

const owner = { county: 'text', household: 'text', region: 'text', id: 'text' };
const keys = ['county', 'household', 'id'];

const visitTarget: Target = {
  table: 'household_visit',
  columns: {
    ...owner,
    visited_on: 'date',
    visit_type: 'text',
    helper_name: 'text',
    helper_unit: 'text',
    content: 'text',
    photos: 'jsonb',
  },
  keys,
};

const projectTarget: Target = {
  table: 'household_project',
  columns: {
    ...owner,
    name: 'text',
    category: 'text',
    unit: 'text',
    started_year: 'smallint',
    completed_year: 'smallint',
    budget_yuan: 'double precision',
  },
  keys,
};

const monitoringTarget: Target = {
  table: 'household_monitoring',
  columns: { ...owner, monitor_type: 'text', risks: 'text[]', from_date: 'date', to_date: 'date' },
  keys,
};

const dutyTarget: Target = {
  table: 'household_duty',
  columns: {
    ...owner,
    year: 'smallint',
    content: 'text',
    helper: 'text',
    due: 'date',
    done: 'boolean',
    done_on: 'date',
  },
  keys,
};

export const createVisitLoader = companionLoader('visits', visitTarget, (cells, _owner, { key }) => {
  const no = cells.required('visit');
  cells.required('date');
  cells.required('type');
  const fields = {
    id: `v-${keyedHash(key, no).slice(0, 16)}`,
    visited_on: cells.date('date'),
    visit_type: cells.label('type', 'visitType'),
    helper_name: cells.text('helperName'),
    helper_unit: cells.text('unit'),
    content: cells.text('content'),
    photos: photosOf(cells),
  };
  return { fields, unique: no, column: 'visit' };
});

export const createProjectLoader = companionLoader('projects', projectTarget, (cells, _owner, { key }) => {
  const no = cells.required('project');
  cells.required('started');
  const started_year = cells.year('started');
  const completed_year = cells.year('completed');
  if (started_year !== null && completed_year !== null && completed_year < started_year)
    cells.fail('completed', 'end-before-start', '完工年度早于开工年度');
  const fields = {
    id: `j-${keyedHash(key, no).slice(0, 16)}`,
    name: cells.required('name'),
    category: cells.label('category', 'measureCategory'),
    unit: cells.text('unit'),
    started_year,
    completed_year,
    budget_yuan: cells.amount('budget'),
  };
  return { fields, unique: no, column: 'project' };
});

export const createMonitoringLoader = companionLoader(
  'monitoring',
  monitoringTarget,
  (cells, _owner, { key }) => {
    const no = cells.required('monitoring');
    cells.required('type');
    cells.required('from');
    const from_date = cells.date('from');
    const to_date = cells.date('to');
    if (from_date !== null && to_date !== null && to_date < from_date)
      cells.fail('to', 'end-before-start', '风险消除日期早于识别日期');
    const fields = {
      id: `w-${keyedHash(key, no).slice(0, 16)}`,
      monitor_type: cells.label('type', 'monitorType'),
      risks: cells.labels('risks', 'riskType'),
      from_date,
      to_date,
    };
    return { fields, unique: no, column: 'monitoring' };
  },
);

export const createDutyLoader = companionLoader('duties', dutyTarget, (cells, { helpers }, { key }) => {
  const no = cells.required('duty');
  cells.required('year');
  cells.required('state');
  const year = cells.year('year');
  const done = doneOf(cells);
  const due = cells.date('due');
  const done_on = cells.date('doneOn');
  const helper = cells.text('helper') === null ? null : helperId(key, cells.text('helper')!);
  if (helper !== null && !helpers.includes(helper))
    cells.fail('helper', 'helper-unknown', '该户没有这个帮扶人');
  if (due !== null && year !== null && Number(due.slice(0, 4)) < year)
    cells.fail('due', 'end-before-start', '完成期限早于年度');
  if (done_on !== null && year !== null && Number(done_on.slice(0, 4)) < year)
    cells.fail('doneOn', 'end-before-start', '完成日期早于年度');
  if (done === false && done_on !== null) cells.fail('doneOn', 'not-done', '未完成的不填完成日期');
  const fields = {
    id: `d-${keyedHash(key, no).slice(0, 16)}`,
    ...{ year, content: cells.required('content'), helper, due, done, done_on },
  };
  return { fields, unique: no, column: 'duty' };
});

function doneOf(cells: CellReader): boolean | null {
  const text = cells.text('state');
  if (text === null || text === '未完成') return text === null ? null : false;
  return text === '已完成' ? true : cells.fail('state', 'unknown-code', '应填「已完成」或「未完成」');
}

/** Addresses divided by ; or white space: whole ones by http, or paths of the site. */
function photosOf(cells: CellReader): readonly { readonly href: string; readonly title: null }[] {
  const addresses = (cells.text('photos') ?? '').split(/[;\uff1b\s]+/).filter(Boolean);
  if (addresses.some((address) => !/^(https?:\/\/|\/(?!\/))[^\s"'<>]+$/.test(address)))
    cells.fail('photos', 'not-an-address', '照片应为 http(s) 网址，或以 / 开头的本站路径，以分号相隔');
  return addresses.map((href) => ({ href, title: null }));
}
