// The nation by published figures, which the server keeps as a cube of their own with a source for each.
const years = '2011,2012,2013,2014,2015,2016,2017,2018,2019,2020';
const credit = {
  'zh-CN': '国家统计局历年公布数，经人民日报、新华社等报道；逐年出处写在下载的图片里',
  en: 'National Bureau of Statistics, as reported by People’s Daily, Xinhua and others; each year’s source is in the downloaded picture',
};
const nationCode = '000000000000';

export const nation = {
  title: { 'zh-CN': '全国 2011—2020', en: 'Nation 2011–2020' },
  areas: ['figures figures', 'persons rate', 'areas provinces'],
  rows: ['auto', 3, 3],
  parts: [
    {
      area: 'figures',
      part: 'figures',
      items: [
        {
          title: { 'zh-CN': '农村贫困人口减少', en: 'Fewer rural poor' },
          value: { 'zh-CN': '9,348', en: '93.48' },
          unit: { 'zh-CN': '万人', en: 'million persons' },
          period: { 'zh-CN': '2012—2019 年', en: '2012–2019' },
          base: { 'zh-CN': '9,899 万人 − 551 万人', en: '98.99 million − 5.51 million' },
        },
        {
          title: { 'zh-CN': '贫困发生率下降', en: 'Lower poverty incidence' },
          value: '9.6',
          unit: { 'zh-CN': '个百分点', en: 'percentage points' },
          period: { 'zh-CN': '2012—2019 年', en: '2012–2019' },
          base: '10.2% − 0.6%',
        },
        {
          title: { 'zh-CN': '现行标准下的贫困人口', en: 'Poor by the current standard' },
          value: '0',
          unit: { 'zh-CN': '人', en: 'persons' },
          period: { 'zh-CN': '2020 年末', en: 'end of 2020' },
          base: { 'zh-CN': '全部脱贫', en: 'all have left poverty' },
        },
        {
          title: { 'zh-CN': '贫困县摘帽', en: 'Poor counties off the list' },
          value: '832',
          unit: { 'zh-CN': '个', en: 'counties' },
          period: { 'zh-CN': '2020 年', en: '2020' },
          base: { 'zh-CN': '全部摘帽', en: 'all of them' },
        },
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
      heading: {
        'zh-CN': '东、中、西部农村贫困人口，西部占一半以上',
        en: 'Rural poor in the east, the centre and the west: more than half in the west',
      },
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
      heading: {
        'zh-CN': '2012 年：甘肃 33.2%，云南 21.7%，全国 10.2%',
        en: '2012: Gansu 33.2%, Yunnan 21.7%, nation 10.2%',
      },
      credit,
    },
  ],
};
