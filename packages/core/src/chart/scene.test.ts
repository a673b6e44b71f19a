// Finding marks by pointer and by arrow keys, the table and the CSV of a chart, and the contrast of its colours.
import { describe, expect, it } from 'vitest';
import { formatCompact } from '../indicator/format.js';
import { contrastRatio } from '../theme/contrast.js';
import { barScene } from './bar.js';
import { chartHues } from './colors.js';
import { chartCsv } from './csv.js';
import { fitText, textWidth } from './lettering.js';
import { markAt, nextMark } from './scene.js';
import { chartTable } from './table.js';
import { markIn, options, tableOf } from './testing.test-data.js';

const data = tableOf(
  [
    ['甲镇', 1, 2],
    ['乙镇', 3, 4],
  ],
  { names: ['2015', '2016'] },
);
const scene = barScene(data, options);

describe('marks', () => {
  it('are found under the pointer', () => {
    const { box } = markIn(scene, 0, 1);
    expect(markAt(scene.marks, box.x + 3, box.y + 3)).toBe(markIn(scene, 0, 1));
    expect(markAt(scene.marks, -500, -500)).toBeUndefined();
  });

  it('are visited down the rows, across the series, and at both ends', () => {
    const first = scene.marks[0]!;
    expect(nextMark(scene, first, 'ArrowDown')).toBe(markIn(scene, 0, 0));
    expect(nextMark(scene, first, 'ArrowRight')).toBe(markIn(scene, 1, 1));
    expect(nextMark(scene, first, 'ArrowUp')).toBeUndefined();
    expect(nextMark(scene, first, 'End')).toBe(markIn(scene, 0, 1));
  });
});

describe('the table', () => {
  it('has every category, and the parts of a ratio', () => {
    const parts = { numerator: 12, denominator: 240 };
    const ratio = {
      ...tableOf([['甲镇', 5]], { unit: '%' }),
      partTitles: { numerator: '贫困人口', denominator: '农村户籍人口' },
    };
    const table = chartTable({
      ...ratio,
      series: [{ ...ratio.series[0]!, cells: [{ value: 5, status: 'ok', parts }] }],
    });
    expect(table.columns.map(({ title }) => title)).toEqual(['value', '贫困人口', '农村户籍人口']);
    expect(table.rows[0]!.cells.map(({ value }) => value)).toEqual([5, 12, 240]);
  });

  it('is a CSV with a mark of its encoding, and nothing that a spreadsheet would run', () => {
    const hostile = tableOf([
      ['=1+1', 1234.5],
      ['a,"b"', null],
      ['丙镇', 'suppressed'],
    ]);
    expect(chartCsv(chartTable({ ...hostile, categoryTitle: '@乡镇' }), options.words)).toBe(
      '\ufeff\'@乡镇,value (户)\r\n\'=1+1,1234.5\r\n"a,""b""",无数据\r\n丙镇,未公开\r\n',
    );
  });
});

describe('colours', () => {
  it.each([
    ['light', '#ffffff'],
    ['dark', '#152433'],
  ] as const)('of the %s scheme can be read on the surface and under words', (scheme, surface) => {
    for (const { fill, ink, on } of chartHues[scheme]) {
      expect(contrastRatio(ink, surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(on, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('lettering', () => {
  it('counts a Chinese sign as one em and cuts with an ellipsis', () => {
    expect(textWidth('贫困户', 10)).toBe(30);
    const cut = fitText('莽山瑶族乡永安村民委员会', 60, 10);
    expect(cut).toBe('莽山瑶族乡…');
    expect(textWidth(cut, 10)).toBeLessThanOrEqual(60);
  });
});

describe('short numbers', () => {
  it.each([
    [93_480_000, '9,348万', '93.48m'],
    [120_000_000, '1.2亿', '120m'],
    [99_999_999, '1亿', '100m'],
    [12_000, '1.2万', '12k'],
    [9_999, '9,999', '9,999'],
    [-25_000, '-2.5万', '-25k'],
    [0, '0', '0'],
    [12.5, '12.5', '12.5'],
    [0.25, '0.25', '0.25'],
  ])('%d is %s and %s', (value, chinese, english) => {
    expect([formatCompact(value, 'zh-CN'), formatCompact(value, 'en')]).toEqual([chinese, english]);
  });
});
