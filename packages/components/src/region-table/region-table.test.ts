// <om-region-table>: the map in words and numbers, sortable, in step with the selection.
import { findIndicator } from '@onemap/core';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, find, listen, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmRegionTable, RegionRow } from './region-table.js';
import '../provider/register.js';
import './register.js';

const incidence = findIndicator('povertyIncidence')!;
const row = (code: string, name: string, rest: Partial<RegionRow>): RegionRow => ({
  ...{ code, name, value: null, status: 'ok', numerator: null, denominator: null, rank: null, change: null },
  ...rest,
});

const rows = [
  row('620523106000', '大石镇', { value: 12.4, numerator: 2204, denominator: 17774, rank: 2, change: -7.4 }),
  row('620523201000', '白家湾乡', {
    value: 23.5,
    numerator: 2820,
    denominator: 12000,
    rank: 1,
    change: 1.25,
  }),
  row('620523100000', '大像山镇', { status: 'suppressed', denominator: 30110 }),
  row('620523102000', '新兴镇', { status: 'missing' }),
];

const table = () =>
  mount<OmRegionTable>(
    html`<om-region-table
      .rows=${rows}
      .indicator=${incidence}
      .period=${{ from: '2016', to: '2016' }}
    ></om-region-table>`,
  );
const lines = (element: OmRegionTable) =>
  [...element.shadowRoot!.querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map((cell) => cell.textContent!.trim()).join(' '),
  );
const names = (element: OmRegionTable) => lines(element).map((line) => /[一-鿿]+[镇乡]/.exec(line)![0]);
const header = (element: OmRegionTable, title: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('thead button')].find((button) =>
    button.textContent!.includes(title),
  )!;

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it.each(['light', 'dark'])('has nothing that axe minds in the %s scheme', async (theme) => {
    await mount(
      html`<om-provider theme=${theme}
        ><om-region-table .rows=${rows} .indicator=${incidence} selected="620523106000"></om-region-table
      ></om-provider>`,
    );
    expect(await violations()).toEqual([]);
  });
});

describe('What it says', () => {
  it('begins with one sentence: indicator, year and unit', async () => {
    expect(textOf(await table(), 'caption')).toBe('贫困发生率，2016 年，单位：%。点按列名可排序。');
  });

  it('names the parts of a ratio', async () => {
    const titles = [...(await table()).shadowRoot!.querySelectorAll('thead th')].map((th) =>
      th.textContent!.trim(),
    );
    expect(titles).toEqual([
      '名次',
      '地区',
      '贫困发生率 (%)',
      '比上年（百分点）',
      '贫困人口',
      '农村户籍人口',
    ]);
  });

  it('writes values with their parts by rank, and gaps as words', async () => {
    expect(lines(await table())).toEqual([
      '1 白家湾乡 23.50 升1.25 2,820 12,000',
      '2 大石镇 12.40 降7.40 2,204 17,774',
      '— 大像山镇 未公开 — — 30,110',
      '— 新兴镇 无数据 — — —',
    ]);
  });

  it('is an empty state without rows', async () => {
    const element = await mount<OmRegionTable>(html`<om-region-table></om-region-table>`);
    expect(element.getAttribute('state')).toBe('empty');
    expect(textOf(element)).toContain('这里还没有可以列出的地区');
  });
});

describe('Sorting', () => {
  it('turns with each press, and says so', async () => {
    const element = await table();
    header(element, '贫困发生率').click();
    await settle();
    expect(names(element)).toEqual(['白家湾乡', '大石镇', '大像山镇', '新兴镇']);
    header(element, '贫困发生率').click();
    await settle();
    expect(names(element)).toEqual(['大石镇', '白家湾乡', '大像山镇', '新兴镇']);
    expect(header(element, '贫困发生率').closest('th')!.getAttribute('aria-sort')).toBe('ascending');
    expect(element.shadowRoot!.querySelectorAll('[aria-sort]')).toHaveLength(1);
    expect(textOf(element, '[role=status]')).toBe('已按贫困发生率 (%)从小到大排列');
  });
});

describe('Selecting', () => {
  it('by keyboard names the region', async () => {
    const element = await table();
    const { events, stop } = listen('om-feature-select');
    find(element, '.region').focus();
    await userEvent.keyboard('{Enter}');
    expect(events.map(({ detail }) => detail)).toEqual([{ kind: 'region', id: '620523201000' }]);
    stop();
  });

  it('by the page marks the row and emits nothing', async () => {
    const element = await table();
    const { events, stop } = listen('om-feature-select');
    element.selected = '620523106000';
    await settle();
    expect(textOf(element, '[aria-current=true] th')).toBe('大石镇');
    expect(events).toEqual([]);
    stop();
  });

  it('brings a row far down into sight without moving the page', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      row(String(620523100000 + index), `第${index}镇`, { value: 60 - index, rank: index + 1 }),
    );
    const element = await mount<OmRegionTable>(
      html`<om-region-table .rows=${many} .indicator=${incidence}></om-region-table>`,
    );
    element.style.setProperty('height', '200px');
    element.selected = '620523100050';
    await settle();
    const [inner, outer] = [find(element, '[aria-current]'), element].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(inner!.top).toBeGreaterThanOrEqual(outer!.top);
    expect(inner!.bottom).toBeLessThanOrEqual(outer!.bottom);
    expect(document.scrollingElement!.scrollTop).toBe(0);
  });
});
