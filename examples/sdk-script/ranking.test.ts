// The ranking and its two layouts.
import { describe, expect, it } from 'vitest';
import { createClient } from '@onemap/sdk';
import { asTexts, displayWidth, formatCsv, formatTable, measures, rankRegions } from './ranking.mjs';

const count = {
  unit: '人',
  decimals: 0,
  kind: 'count',
  numerator: null,
  denominator: null,
  denominatorTitle: null,
};
const dataset = {
  version: '2.0',
  class: 'dataset',
  label: '贫困与脱贫',
  source: '示意数据',
  id: ['region', 'time', 'measure'],
  size: [4, 1, 3],
  role: { geo: ['region'], time: ['time'], metric: ['measure'] },
  dimension: {
    region: {
      label: '区划',
      category: {
        index: ['620523100000', '620523101000', '620523106000', '620523111000'],
        label: {
          '620523100000': '大像山镇',
          '620523101000': '新兴镇',
          '620523106000': '大石镇',
          '620523111000': '八里湾镇',
        },
      },
    },
    time: { label: '年份', category: { index: ['2016'], label: { '2016': '2016' } } },
    measure: {
      label: '指标',
      category: {
        index: measures,
        label: { povertyIncidence: '贫困发生率', poorPersons: '贫困人口', ruralPopulation: '农村户籍人口' },
      },
    },
  },
  value: [5, 1250, 25000, null, null, 18000, 12.5, 2500, 20000, 5, 800, 16000],
  status: { '3': 'suppressed', '4': 'suppressed' },
  extension: {
    cube: 'poverty',
    synthetic: true,
    measures: {
      povertyIncidence: { ...count, unit: '%', decimals: 2, kind: 'ratio' },
      poorPersons: count,
      ruralPopulation: count,
    },
  },
};

async function texts(): Promise<string[][]> {
  const fetch = () => Promise.resolve(new Response(JSON.stringify(dataset)));
  const client = createClient({ baseUrl: 'https://county.example/onemap/v1', fetch });
  const cube = await client.statistics.query('poverty', { measure: measures, region: '620523:children' });
  return asTexts(cube, rankRegions(cube, '2016'));
}

describe('the ranking', () => {
  it('puts the highest first, lets equals share a rank, and hidden ones come last without one', async () => {
    expect((await texts()).slice(1)).toEqual([
      ['1', '620523106000', '大石镇', '12.50', '2500', '20000'],
      ['2', '620523100000', '大像山镇', '5.00', '1250', '25000'],
      ['2', '620523111000', '八里湾镇', '5.00', '800', '16000'],
      ['', '620523101000', '新兴镇', '不公开', '不公开', '18000'],
    ]);
  });

  it('is a table whose columns line up on a terminal', async () => {
    const lines = formatTable(await texts()).split('\n');
    expect(lines[0]).toBe('名次  编码          名称      贫困发生率(%)  贫困人口(人)  农村户籍人口(人)');
    expect(lines[1]).toBe('   1  620523106000  大石镇            12.50          2500             20000');
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });

  it('is CSV that Excel reads, quoted where needed', async () => {
    expect(formatCsv((await texts()).slice(0, 2))).toBe(
      '\ufeff名次,编码,名称,贫困发生率(%),贫困人口(人),农村户籍人口(人)\r\n1,620523106000,大石镇,12.50,2500,20000\r\n',
    );
    expect(formatCsv([['a,b', 'say "hi"']])).toBe('\ufeff"a,b","say ""hi"""\r\n');
  });
});

describe('the width of a text', () => {
  it('counts Chinese and full-width characters twice', () => {
    expect(displayWidth('大石镇')).toBe(6);
    expect(displayWidth('a(人)')).toBe(5);
    expect(displayWidth('\uff08示\uff09')).toBe(6);
    expect(displayWidth('𠮷')).toBe(2);
    expect(displayWidth('')).toBe(0);
  });
});
