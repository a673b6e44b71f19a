// A CSV file: whence its numbers are in the last line, and nothing in it that a spreadsheet would run.
import { describe, expect, it } from 'vitest';
import { chartCsv } from './csv.js';
import type { ChartTable } from './table.js';

const table: ChartTable = {
  rowTitle: '地区',
  columns: [{ title: '贫困户', unit: '户', decimals: 0 }],
  rows: [{ key: 'a', label: '大像山镇', cells: [{ value: 1204, status: 'ok' }] }],
};
const words = { noData: '无数据', suppressed: '未公开' };

describe('A CSV file', () => {
  it.each([
    ['', ''],
    ['2016 年 · 数据：登记册', '2016 年 · 数据：登记册\r\n'],
    ['数据：甲,"乙"', '"数据：甲,""乙"""\r\n'],
    ['=HYPERLINK(1)', "'=HYPERLINK(1)\r\n"],
    ['一\r\n=1+1', '"一\r\n=1+1"\r\n'],
  ])('with the origin %j ends with %j', (origin, line) => {
    expect(chartCsv(table, words, origin)).toBe(`\ufeff地区,贫困户 (户)\r\n大像山镇,1204\r\n${line}`);
  });
});
