// Who helps and with what, and what has become of it: teams and leaders, activities, batches, and the two trends that success is told by.
export const help = {
  title: { 'zh-CN': '帮扶与成效', en: 'Help and its results' },
  areas: ['cards cards cards', 'kinds batches organisers', 'left income income'],
  columns: [1, 1, 1],
  rows: ['auto', 3, 2],
  parts: [
    { area: 'cards', part: 'cards', indicators: ['workTeamMembers', 'leadCadres', 'venueAreaM2'] },
    {
      area: 'kinds',
      part: 'chart',
      type: 'bar',
      cube: 'activities',
      measure: 'activityCount',
      by: 'activityKind',
    },
    {
      area: 'organisers',
      part: 'chart',
      type: 'donut',
      cube: 'activities',
      measure: 'activityCount',
      by: 'organiserKind',
    },
    { area: 'batches', part: 'chart', type: 'bar', measure: 'poorHouseholds', by: 'batch' },
    { area: 'left', part: 'chart', type: 'line', measure: 'poorHouseholds' },
    { area: 'income', part: 'chart', type: 'line', cube: 'economy', measure: 'disposableIncomePerCapita' },
  ],
};
