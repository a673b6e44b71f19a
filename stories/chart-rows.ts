// Plain rows for the stories of charts: published national figures, and invented ones that say so.
import type { ChartRows } from '@onemap/core/chart';

/** Rural poor under the standard of 2010, end of year, in 万 (National Bureau of Statistics). */
const poorByYear = [
  ...[
    [2012, 9899],
    [2013, 8249],
    [2014, 7017],
    [2015, 5575],
  ],
  ...[
    [2016, 4335],
    [2017, 3046],
    [2018, 1660],
    [2019, 551],
  ],
];

export const nationalPoor: ChartRows = {
  rows: poorByYear.map(([year, tenThousands]) => ({ year, poor: (tenThousands ?? 0) * 10_000 })),
  ...{ x: 'year', y: 'poor', title: '农村贫困人口', place: '全国', unit: '人', source: '国家统计局' },
};

/** The incidence of 2015 is left out on purpose. */
export const nationalIncidence: ChartRows = {
  rows: [
    { year: 2012, rate: 10.2 },
    { year: 2013, rate: 8.5 },
    { year: 2014, rate: 7.2 },
    { year: 2015, rate: null },
    { year: 2016, rate: 4.5 },
    { year: 2017, rate: 3.1 },
    { year: 2018, rate: 1.7 },
    { year: 2019, rate: 0.6 },
  ],
  ...{ x: 'year', y: 'rate', title: '贫困发生率', place: '全国', unit: '%', source: '国家统计局' },
};

export const townIncome: ChartRows = {
  rows: [
    { town: '大像山镇', '2015': 3200, '2016': 4100 },
    { town: '莽山瑶族乡永安村民委员会', '2015': 2100, '2016': -300 },
    { town: '金山镇', '2015': 'suppressed', '2016': 2600 },
    { town: '礼辛镇', '2015': 1800, '2016': null },
  ],
  ...{ x: 'town', y: ['2015', '2016'], labels: { '2015': '2015 年', '2016': '2016 年' } },
  ...{ title: '人均纯收入', unit: '元', source: '示意数据（编造）', synthetic: true, additive: false },
};
