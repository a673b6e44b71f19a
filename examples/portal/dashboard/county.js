// Gangu, 2013 to 2020: everything on this page follows the one clock. The activities are made up.
export const county = {
  title: '甘谷县',
  areas: ['cards cards', 'map trend', 'map rank', 'causes causes', 'ticker ticker'],
  columns: [2, 1],
  rows: ['auto', 2, 3, 3, 'auto'],
  wide: {
    areas: ['cards cards cards', 'trend map rank', 'causes map rank', 'ticker ticker ticker'],
    columns: [1.15, 2.1, 1.1],
    rows: ['auto', 4, 5.2, 'auto'],
  },
  parts: [
    {
      area: 'cards',
      part: 'cards',
      indicators: [
        'povertyIncidence',
        'poorPersons',
        'exitedPersons',
        'relapsedPersons',
        'netIncomePerCapita',
      ],
      targets: { povertyIncidence: 2 },
    },
    {
      area: 'map',
      part: 'map',
      timeline: true,
      marks: [
        { moment: '2014', label: '建档立卡' },
        { moment: '2015', label: '打赢脱贫攻坚战的决定' },
        { moment: '2018', label: '三年行动的指导意见' },
      ],
    },
    { area: 'trend', part: 'chart', type: 'line' },
    { area: 'rank', part: 'ranking' },
    { area: 'causes', part: 'chart', type: 'bar', measure: 'poorHouseholds', by: 'cause' },
    {
      area: 'ticker',
      part: 'ticker',
      synthetic: true,
      items: [
        { date: '2016-12-28', text: '礼辛镇完成危房改造验收 41 户', region: '620523107' },
        { date: '2016-12-27', text: '古坡镇组织劳务技能培训 86 人', region: '620523110' },
        { date: '2016-12-26', text: '新兴镇干部入户走访 132 户', region: '620523101' },
        { date: '2016-12-23', text: '大石镇花椒合作社分红到户 57 户', region: '620523106' },
        { date: '2016-12-21', text: '白家湾乡安全饮水工程通水 3 个村', region: '620523207' },
        { date: '2016-12-19', text: '谢家湾乡义诊随访慢性病患者 64 人', region: '620523200' },
        { date: '2016-12-16', text: '磐安镇发放助学补助 118 人', region: '620523102' },
      ],
    },
  ],
};

/** Who they are, where their income comes from, and how they left poverty and fell back. */
export const change = {
  title: '类别与成效',
  areas: ['flows flows', 'types income'],
  rows: [4, 3],
  wide: { areas: ['flows types', 'flows income'], columns: [3, 2], rows: [2, 3] },
  parts: [
    { area: 'flows', part: 'chart', type: 'sankey' },
    { area: 'types', part: 'chart', type: 'donut', measure: 'poorHouseholds', by: 'householdType' },
    { area: 'income', part: 'chart', type: 'composition', cube: 'economy' },
  ],
};
