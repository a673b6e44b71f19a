// Gangu, 2013 to 2020: everything on this page follows the one clock.
export const county = {
  title: { 'zh-CN': '甘谷县', en: 'Gangu county' },
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
        { moment: '2014', label: { 'zh-CN': '建档立卡', en: 'Register of the poor begins' } },
        {
          moment: '2015',
          label: { 'zh-CN': '打赢脱贫攻坚战的决定', en: 'Decision to win the battle against poverty' },
        },
        {
          moment: '2018',
          label: { 'zh-CN': '三年行动的指导意见', en: 'Guidance for three years of action' },
        },
      ],
    },
    { area: 'trend', part: 'chart', type: 'line' },
    { area: 'rank', part: 'ranking' },
    { area: 'causes', part: 'chart', type: 'bar', measure: 'poorHouseholds', by: 'cause' },
    { area: 'ticker', part: 'ticker' },
  ],
};

/** Who they are, where their income comes from, and how they left poverty and fell back. */
export const change = {
  title: { 'zh-CN': '类别与成效', en: 'Types and results' },
  areas: ['flows flows', 'types income'],
  rows: [4, 3],
  wide: { areas: ['flows types', 'flows income'], columns: [3, 2], rows: [2, 3] },
  parts: [
    { area: 'flows', part: 'chart', type: 'sankey' },
    { area: 'types', part: 'chart', type: 'donut', measure: 'poorHouseholds', by: 'householdType' },
    { area: 'income', part: 'chart', type: 'composition', cube: 'economy' },
  ],
};
