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

const invented = { source: '示意数据（编造）', synthetic: true };

export const typesByYear: ChartRows = {
  rows: [
    { year: 2013, general: 5200, dibao: 2600, tekun: 600 },
    { year: 2014, general: 4100, dibao: 2500, tekun: 500 },
    { year: 2015, general: 3000, dibao: 2000, tekun: 450 },
    { year: 2016, general: 1800, dibao: 1500, tekun: 400 },
  ],
  ...{ x: 'year', y: ['general', 'dibao', 'tekun'], title: '贫困户', place: '某县', unit: '户', ...invented },
  labels: { general: '一般贫困户', dibao: '低保贫困户', tekun: '特困供养贫困户' },
};

export const typesNow: ChartRows = {
  rows: [
    { type: '一般贫困户', households: 1800 },
    { type: '低保贫困户', households: 1500 },
    { type: '特困供养贫困户', households: 400 },
  ],
  ...{ x: 'type', y: 'households', title: '贫困户', place: '某县', period: '2016', unit: '户', ...invented },
};

/** Shares of households by cause in seven counties of Yunnan, 2018; a household has several causes. */
export const causes: ChartRows = {
  rows: [
    { cause: '缺技术', share: 60.75 },
    { cause: '因病因残', share: 38.49 },
    { cause: '交通条件落后', share: 33.19 },
    { cause: '缺资金', share: 25.55 },
    { cause: '自身发展动力不足', share: 23.53 },
    { cause: '因学', share: 18.46 },
    { cause: '缺劳力', share: 13.8 },
  ],
  ...{ x: 'cause', y: 'share', title: '致贫原因', place: '云南 7 个县', period: '2018', unit: '%' },
  ...{ multiple: true, denominator: '贫困户', source: '公开报道' },
};

export const ages: ChartRows = {
  rows: [
    { age: '0–5 岁', men: 310, women: 280 },
    { age: '6–15 岁', men: 900, women: 850 },
    { age: '16–35 岁', men: 2300, women: 2150 },
    { age: '36–59 岁', men: 3600, women: 3450 },
    { age: '60–69 岁', men: 1400, women: 1500 },
    { age: '70 岁以上', men: 800, women: null },
  ],
  ...{ x: 'age', y: ['men', 'women'], labels: { men: '男', women: '女' }, xTitle: '年龄段' },
  ...{ title: '贫困人口', place: '某县', period: '2016', unit: '人', ...invented },
};

export const distances: ChartRows = {
  rows: [
    { town: '大像山镇', km: 2, rate: 2.2 },
    { town: '新兴镇', km: 6, rate: 3.9 },
    { town: '磐安镇', km: 22, rate: 4.6 },
    { town: '金山镇', km: 24, rate: 12.2 },
    { town: '大庄镇', km: 38, rate: 19.2 },
    { town: '古坡镇', km: 41, rate: 24.6 },
  ],
  ...{ x: 'town', y: ['km', 'rate'], labels: { km: '到县城的距离', rate: '贫困发生率' } },
  units: { km: '公里', rate: '%' },
  ...{ title: '距离与贫困发生率', place: '某县', period: '2016', ...invented },
};

export const income: ChartRows = {
  rows: [
    { year: 2014, wages: 1200, business: 1800, property: 50, transfers: 500, cost: -700 },
    { year: 2015, wages: 1500, business: 2100, property: 60, transfers: 650, cost: -800 },
    { year: 2016, wages: 1900, business: 2300, property: 80, transfers: 800, cost: -850 },
  ],
  ...{ x: 'year', y: ['wages', 'business', 'property', 'transfers', 'cost'] },
  labels: {
    ...{ wages: '工资性收入', business: '经营性收入', property: '财产性收入' },
    ...{ transfers: '转移性收入', cost: '经营性支出' },
  },
  ...{ title: '人均纯收入', place: '某村', unit: '元', ...invented },
};
