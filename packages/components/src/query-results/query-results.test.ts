// <om-query-results>: table, chart and what they are narrowed to are one set of rows; only rows in sight are in the page.
import { resultSetOf, ResultView, type LocalRows } from '@onemap/core/result-set';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clear,
  find,
  frames,
  listen,
  mount,
  settle,
  textOf,
  violations,
} from '../internal/testing/fixture-page.js';
import { fieldsOfSchema } from '../query-builder/query-fields.js';
import { LocalSet } from '../query-toolbox/local-set.js';
import { QuerySession, type Asked } from '../query-toolbox/session.js';
import type { OmQueryResults } from './query-results.js';
import './register.js';

const schema = {
  properties: {
    mainCause: { title: '主要致贫原因', type: 'string', enum: ['illness', 'disaster'] },
    netIncomePerCapita: { title: '人均纯收入（元）', type: 'number' },
    regionName: { title: '村名', type: 'string' },
  },
};

/** Every third of disaster, the tenth of each ten without an income, else 1000 and its number. */
function sessionOf(count: number, more: Partial<Asked> = {}): QuerySession {
  const rows = Array.from({ length: count }, (_none, row) => row);
  const own: LocalRows = {
    lon: rows.map((row) => 105 + row / 1e6),
    lat: rows.map(() => 34.7),
    id: rows.map((row) => `h${row}`),
    columns: {
      mainCause: rows.map((row) => (row % 3 === 0 ? 'disaster' : 'illness')),
      netIncomePerCapita: Float64Array.from(rows, (row) => (row % 10 === 9 ? NaN : 1000 + row)),
      regionName: rows.map((row) => `永安村${row % 2 === 0 ? '村民委员会' : ''}`),
    },
  };
  const set = resultSetOf(own);
  const session = new QuerySession();
  session.asked = {
    ...{ collection: 'households', filter: null, asOf: 2020, title: '贫困户', sentence: '全部贫困户' },
    ...{
      fields: fieldsOfSchema(schema, 'zh-CN'),
      source: undefined,
      local: new LocalSet(own),
      mostRows: 100_000,
    },
    ...more,
  };
  Object.assign(session, { phase: 'done', count, view: new ResultView(set) });
  return session;
}

async function results(session: QuerySession): Promise<OmQueryResults> {
  const columns = ['mainCause', 'netIncomePerCapita', 'regionName'];
  const element = await mount<OmQueryResults>(
    html`<om-query-results .session=${session} .columns=${columns}></om-query-results>`,
  );
  await frames();
  return element;
}

const cells = (element: OmQueryResults, column: number): string[] =>
  [...element.shadowRoot!.querySelectorAll(`.rows [data-column="${column}"]`)].map((cell) =>
    cell.textContent!.trim(),
  );
const grid = (element: OmQueryResults): HTMLElement => find(element, '.grid');
const active = (element: OmQueryResults): string | null =>
  grid(element).getAttribute('aria-activedescendant');
async function press(element: OmQueryResults, ...keys: string[]): Promise<void> {
  for (const key of keys)
    grid(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await frames();
}

afterEach(() => clear());

describe('Accessibility', () => {
  it('has nothing that axe minds: table, statistics, menus, narrowed, empty, failed, idle', async () => {
    const session = sessionOf(50);
    const element = await results(session);
    expect([element.state, await violations()]).toEqual(['ready', []]);
    for (const menu of element.shadowRoot!.querySelectorAll('details')) menu.open = true;
    expect(await violations()).toEqual([]);
    session.view!.narrow({ field: 'mainCause', text: 'disaster' });
    find(element, '.tabs .button:last-child').click();
    await vi.waitFor(() => expect(find(element, 'om-chart').getAttribute('state')).toBe('ready'));
    expect(await violations()).toEqual([]);
    element.session = sessionOf(0);
    await settle();
    expect([element.state, textOf(element, '.state'), await violations()]).toEqual([
      ...['empty', '没有符合条件的结果。可放宽条件，或换一个范围。'],
      [],
    ]);
    element.session = new QuerySession();
    await settle();
    expect([element.state, await violations()]).toEqual(['empty', []]);
  });

  it('counts all rows and columns for a reader, whatever is in the page', async () => {
    const element = await results(sessionOf(100_000));
    const { attributes } = grid(element);
    const read = (name: string) => attributes.getNamedItem(name)?.value;
    expect([read('aria-rowcount'), read('aria-colcount')]).toEqual(['100001', '3']);
    expect(element.shadowRoot!.querySelectorAll('.rows .row').length).toBeLessThan(25);
    expect(find(element, '.rows .row').getAttribute('aria-rowindex')).toBe('2');
    grid(element).scrollTop = 36 * 50_000;
    await frames();
    expect(cells(element, 1)).toContain('51,000');
    expect(element.shadowRoot!.querySelectorAll('.rows .row').length).toBeLessThan(25);
  });
});

describe('Keyboard', () => {
  it('moves a cell at a time, a page, to the ends, and never out of the table', async () => {
    const element = await results(sessionOf(1000));
    grid(element).focus();
    expect(active(element)).toBe('cell-0-0');
    await press(element, 'ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(active(element)).toBe('cell-2-1');
    await press(element, 'End', 'ArrowRight', 'PageDown');
    expect(active(element)).toMatch(/^cell-\d+-2$/);
    expect(Number(active(element)!.split('-')[1])).toBeGreaterThan(5);
    await press(element, 'Home', 'PageUp', 'PageUp', 'PageUp');
    expect(active(element)).toBe('cell-0-0');
    grid(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true }));
    await frames();
    expect(active(element)).toBe('cell-999-2');
    await press(element, 'ArrowDown');
    expect(active(element)).toBe('cell-999-2');
  });

  it('sorts on the header, and chooses on a row', async () => {
    const element = await results(sessionOf(30));
    const heard = listen('om-result-select');
    await press(element, 'ArrowUp', 'ArrowRight', 'Enter', 'Enter');
    expect(find(element, '#cell--1-1').getAttribute('aria-sort')).toBe('descending');
    expect(textOf(element, '.visually-hidden[role=status]')).toBe('按人均纯收入降序排列');
    await press(element, 'ArrowDown', 'Enter');
    heard.stop();
    expect(heard.events.map(({ id, collection }) => [collection, id])).toEqual([['local', 'h28']]);
    expect(textOf(element, '[aria-selected=true]')).toContain('1,028');
  });
});

describe('The table', () => {
  it('writes codes by their words, numbers with separators, no value as a dash', async () => {
    const element = await results(sessionOf(10));
    expect(cells(element, 0).slice(0, 3)).toEqual(['因灾', '因病', '因病']);
    expect(cells(element, 1)[9]).toBe('—');
    expect(cells(element, 2)[0]).toBe('永安村');
  });

  it('puts no value last in both directions', async () => {
    const element = await results(sessionOf(10));
    find(element, '#cell--1-1').click();
    await frames();
    expect([cells(element, 1)[0], cells(element, 1)[9]]).toEqual(['1,000', '—']);
    find(element, '#cell--1-1').click();
    await frames();
    expect([cells(element, 1)[0], cells(element, 1)[9]]).toEqual(['1,008', '—']);
  });

  it('shows the chosen columns, one at least', async () => {
    const element = await results(sessionOf(5));
    const box = (name: string): HTMLInputElement => find(element, `.columns-menu input[value=${name}]`);
    box('mainCause').click();
    await frames();
    box('regionName').click();
    await frames();
    box('netIncomePerCapita').click();
    await frames();
    expect([element.columns, box('netIncomePerCapita').checked]).toEqual([['netIncomePerCapita'], true]);
    expect(cells(element, 0)[1]).toBe('1,001');
  });

  it('brings the row that was chosen elsewhere into sight', async () => {
    const session = sessionOf(5000);
    const element = await results(session);
    session.select('h4321');
    await frames();
    expect(textOf(element, '[aria-selected=true]')).toContain('5,321');
  });
});

describe('Statistics', () => {
  it('are of exactly the rows in the table; a bar narrows both, and a second time widens them', async () => {
    const session = sessionOf(30);
    const element = await results(session);
    find(element, '.tabs .button:last-child').click();
    await settle();
    const chart = find(element, 'om-chart');
    expect((chart as unknown as { data: { rows: unknown } }).data.rows).toEqual([
      { key: 'illness', count: 20 },
      { key: 'disaster', count: 10 },
    ]);
    const { OmMarkChooseEvent } = await import('../events/index.js');
    chart.dispatchEvent(new OmMarkChooseEvent('disaster', 'count', 10));
    await settle();
    expect(session.view!.rows.length).toBe(10);
    expect(textOf(element, '.narrowing')).toContain('只看：主要致贫原因 因灾 · 10 条');
    find(element, '.show-all').click();
    expect(session.view!.rows.length).toBe(30);
  });

  it('of numbers say mean, median and what is missing', async () => {
    const element = await results(sessionOf(10));
    element.chartField = 'netIncomePerCapita';
    find(element, '.tabs .button:last-child').click();
    await settle();
    expect(textOf(element, '.summary')).toBe(
      '人均纯收入：平均 1,004，中位数 1,004，最小 1,000，最大 1,008 元。1 条未填，不在其中。',
    );
  });
});

describe('States', () => {
  it('show progress that can be stopped, and say what is missing then', async () => {
    const session = sessionOf(20);
    Object.assign(session, { phase: 'loading', count: 400 });
    const element = await results(session);
    expect(textOf(element, '.running')).toContain('已取 20 / 400');
    find(element, '.cancel').click();
    await settle();
    expect(textOf(element, '.note')).toBe('已停止：只取了 20 / 400，统计与地图也只含这些。');
    expect(await violations()).toEqual([]);
  });

  it.each([
    [
      { code: 'invalid-filter', errors: [{ offset: 14, message: '语法不对：a value is missing' }] },
      '条件有误（第 15 个字符）：语法不对：a value is missing',
    ],
    [
      { code: 'masked-property', status: 403 },
      '条件里有当前身份看不到原值的字段，服务器不接受，请删去该条件。',
    ],
    [{ status: 503 }, '无法连接数据服务。'],
  ])('tell a refusal %j in words', async (error, words) => {
    const session = sessionOf(0);
    Object.assign(session, { phase: 'error', error, count: null });
    const element = await results(session);
    expect(element.state).toBe('error');
    expect(textOf(element, '.state-title')).toContain(words.slice(0, 8));
    expect(await violations()).toEqual([]);
  });
});

describe('A file', () => {
  it('comes from the server for households, with what the rows are narrowed to, and says that it is audited', async () => {
    const run = vi.fn(async function* () {
      yield new TextEncoder().encode('a,b\r\n');
      await Promise.resolve();
    });
    const source = { exports: { run } } as unknown as Asked['source'];
    const session = sessionOf(30, { local: undefined, source });
    session.view!.narrow({ field: 'mainCause', text: 'illness' });
    const element = await results(session);
    find<HTMLDetailsElement>(element, '.export-menu').open = true;
    expect(textOf(element, '.export-menu')).toContain('记入审计');
    find(element, '[data-format=xlsx]').click();
    await vi.waitFor(() =>
      expect(textOf(element, '.export-menu [role=status]')).toBe('已导出 贫困户-2020.xlsx'),
    );
    expect((run.mock.calls as unknown[][])[0]![0]).toMatchObject({
      ...{ collection: 'households', format: 'xlsx', asOf: 2020 },
      filter: { op: '=', args: [{ property: 'mainCause' }, 'illness'] },
    });
  });

  it('says so when the account may not export', async () => {
    const failing = { exports: { run: () => rejecting({ status: 403, code: 'forbidden' }) } };
    const session = sessionOf(3, { local: undefined, source: failing as unknown as Asked['source'] });
    const element = await results(session);
    find(element, '[data-format=csv]').click();
    await vi.waitFor(() =>
      expect(textOf(element, '.export-menu [role=status]')).toBe('当前身份不能导出，请联系管理员。'),
    );
  });
});

// eslint-disable-next-line require-yield
async function* rejecting(error: unknown): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  throw Object.assign(new Error('refused'), error);
}
