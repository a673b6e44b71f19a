// Layouts for the stories of the dashboard, with activities that are made up.
import type { DashboardLayout, DashboardPage, TickerItem } from '@onemap/components';

export const townNews: readonly TickerItem[] = [
  { date: '2016-12-28', text: '礼辛镇完成危房改造验收 41 户', region: '620523107' },
  { date: '2016-12-27', text: '古坡镇组织劳务技能培训 86 人', region: '620523110' },
  { date: '2016-12-26', text: '新兴镇干部入户走访 132 户', region: '620523101' },
  { date: '2016-12-23', text: '大石镇花椒合作社分红到户 57 户', region: '620523106' },
];

const county: DashboardPage = {
  title: '甘谷县',
  areas: ['cards cards', 'map trend', 'map rank', 'ticker ticker'],
  columns: [2, 1],
  rows: ['auto', 2, 3, 'auto'],
  parts: [
    { area: 'cards', part: 'cards', indicators: ['povertyIncidence', 'poorPersons', 'poorHouseholds'] },
    { area: 'map', part: 'map', timeline: true },
    { area: 'trend', part: 'chart', type: 'line' },
    { area: 'rank', part: 'ranking' },
    { area: 'ticker', part: 'ticker', items: townNews, synthetic: true },
  ],
};

const words: DashboardPage = {
  title: '口径说明',
  areas: ['heading heading', 'figures figures', 'text table'],
  rows: ['auto', 'auto', 2],
  parts: [
    { area: 'heading', part: 'heading', text: '口径说明', note: '各数的分母与来源' },
    {
      area: 'figures',
      part: 'figures',
      items: [
        { title: '贫困发生率', value: '2', unit: '%', base: '中部县退出线' },
        { title: '贫困发生率', value: '3', unit: '%', base: '西部县退出线' },
      ],
    },
    { area: 'text', part: 'text', title: '分母', paragraphs: ['贫困发生率 = 贫困人口 ÷ 农村户籍人口。'] },
    {
      ...{ area: 'table', part: 'table', title: '国家贫困线' },
      columns: [
        { key: 'year', title: '年份' },
        { key: 'line', title: '每人每年', unit: '元' },
      ],
      rows: [
        { year: '2014', line: 2800 },
        { year: '2015', line: 2855 },
        { year: '2016', line: 2952 },
      ],
    },
  ],
};

export const oneScreen: DashboardLayout = { version: 1, title: '防返贫监测一屏', pages: [county, words] };
