// The nation by published figures, which the server keeps as a cube of their own with a source for each.
const years = '2011,2012,2013,2014,2015,2016,2017,2018,2019,2020';
const credit = '国家统计局历年公布数，经人民日报、新华社等报道；逐年出处写在下载的图片里';
const nationCode = '000000000000';

export const nation = {
  title: '全国 2011—2020',
  areas: ['figures figures', 'persons rate', 'areas provinces'],
  rows: ['auto', 3, 3],
  parts: [
    {
      area: 'figures',
      part: 'figures',
      items: [
        {
          title: '农村贫困人口减少',
          value: '9,348',
          unit: '万人',
          period: '2012—2019 年',
          base: '9,899 万人 − 551 万人',
        },
        {
          title: '贫困发生率下降',
          value: '9.6',
          unit: '个百分点',
          period: '2012—2019 年',
          base: '10.2% − 0.6%',
        },
        { title: '现行标准下的贫困人口', value: '0', unit: '人', period: '2020 年末', base: '全部脱贫' },
        { title: '贫困县摘帽', value: '832', unit: '个', period: '2020 年', base: '全部摘帽' },
      ],
    },
    {
      area: 'persons',
      part: 'chart',
      type: 'bar',
      cube: 'published',
      measure: 'poorPersons',
      regions: nationCode,
      by: 'time',
      time: years,
      credit,
    },
    {
      area: 'rate',
      part: 'chart',
      type: 'line',
      cube: 'published',
      measure: 'povertyIncidence',
      regions: nationCode,
      time: years,
      credit,
    },
    {
      area: 'areas',
      part: 'chart',
      type: 'stacked-bar',
      cube: 'published',
      measure: 'poorPersons',
      regions: '000000000101,000000000102,000000000103',
      by: 'time',
      series: 'region',
      time: '2016,2017,2018,2019',
      heading: '东、中、西部农村贫困人口，西部占一半以上',
      credit,
    },
    {
      area: 'provinces',
      part: 'chart',
      type: 'bar',
      cube: 'published',
      measure: 'povertyIncidence',
      regions: `620000000000,530000000000,${nationCode}`,
      by: 'region',
      time: '2012',
      period: '2012',
      heading: '2012 年：甘肃 33.2%，云南 21.7%，全国 10.2%',
      credit,
    },
  ],
};
