// The five-year plan of Yong'an village, figures as the document has them: plain rows, no server.
const source = {
  'zh-CN': '永安村精准扶贫工作五年规划（2015—2019 年）',
  en: 'Five-year plan of targeted poverty alleviation of Yong’an village, 2015–2019',
};
const place = { 'zh-CN': '永安村', en: 'Yong’an village' };

const batches = [
  { batch: 'production', households: 130, persons: 563, share: 94.78 },
  { batch: 'housing', households: 99, persons: 404, share: 68.01 },
  { batch: 'education', households: 82, persons: 349, share: 58.75 },
  { batch: 'socialSecurity', households: 40, persons: 147, share: 24.75 },
  { batch: 'medical', households: 35, persons: 133, share: 22.39 },
];

const batchNames = {
  production: { 'zh-CN': '发展生产', en: 'Production' },
  housing: { 'zh-CN': '危房改造', en: 'Unsafe houses repaired' },
  education: { 'zh-CN': '发展教育', en: 'Education' },
  socialSecurity: { 'zh-CN': '社保兜底', en: 'Social security' },
  medical: { 'zh-CN': '医疗救助', en: 'Medical aid' },
};

/** 万元, as printed. */
const roads = [
  { road: 'lanmang', budget: 710 },
  { road: 'zhong', budget: 594 },
  { road: 'river', budget: 196 },
  { road: 'groups4and5', budget: 67 },
  { road: 'group3', budget: 16 },
];

const roadNames = {
  lanmang: { 'zh-CN': '栏莽公路拓宽，含危桥', en: 'Lanmang road widened, with an unsafe bridge' },
  zhong: { 'zh-CN': '村委会至钟家村，含新桥', en: 'Village committee to Zhongjia, with a new bridge' },
  river: { 'zh-CN': '沿河公路 2 公里', en: 'Road along the river, 2 km' },
  groups4and5: { 'zh-CN': '4、5 组接黄莽公路', en: 'Groups 4 and 5 to Huangmang road' },
  group3: { 'zh-CN': '3 组塌方维修', en: 'Landslip in group 3 repaired' },
};

const mu = { 'zh-CN': '亩', en: 'mu' };
const heads = { 'zh-CN': '头', en: 'head' };
const industry = [
  { work: { 'zh-CN': '改造低产茶园', en: 'Poor tea gardens improved' }, amount: 800, unit: mu },
  { work: { 'zh-CN': '新开茶园', en: 'New tea gardens' }, amount: 1000, unit: mu },
  { work: { 'zh-CN': '改造低产竹林', en: 'Poor bamboo groves improved' }, amount: 1000, unit: mu },
  { work: { 'zh-CN': '扩种竹林', en: 'More bamboo' }, amount: 500, unit: mu },
  { work: { 'zh-CN': '蔬菜基地', en: 'Vegetables' }, amount: 200, unit: mu },
  { work: { 'zh-CN': '猕猴桃基地', en: 'Kiwi fruit' }, amount: 200, unit: mu },
  { work: { 'zh-CN': '莽山黑豚', en: 'Black pigs of Mangshan' }, amount: 1000, unit: heads },
  { work: { 'zh-CN': '黑土鸡', en: 'Black hens' }, amount: 3000, unit: { 'zh-CN': '羽', en: 'birds' } },
];

const overlapping = {
  ...{ rows: batches, x: 'batch', multiple: true, labels: batchNames, place, source },
  xTitle: { 'zh-CN': '批次', en: 'Batch' },
};

const figures = [
  {
    title: { 'zh-CN': '全村', en: 'Whole village' },
    value: '308',
    unit: { 'zh-CN': '户', en: 'households' },
    period: { 'zh-CN': '2014 年', en: '2014' },
    base: { 'zh-CN': '1,403 人，13 个自然村', en: '1,403 persons, 13 natural villages' },
  },
  {
    title: { 'zh-CN': '贫困户', en: 'Poor households' },
    value: '162',
    unit: { 'zh-CN': '户', en: 'households' },
    base: { 'zh-CN': '精准识贫 152 户 + 五保 10 户', en: '152 identified + 10 of five guarantees' },
  },
  {
    title: { 'zh-CN': '贫困人口', en: 'Poor persons' },
    value: '603',
    unit: { 'zh-CN': '人', en: 'persons' },
    base: { 'zh-CN': '精准识贫 593 人 + 五保 10 人', en: '593 identified + 10 of five guarantees' },
  },
  {
    title: { 'zh-CN': '人均纯收入', en: 'Net income per person' },
    value: '2,280',
    unit: { 'zh-CN': '元', en: 'yuan' },
    period: { 'zh-CN': '2014 年', en: '2014' },
  },
  {
    title: { 'zh-CN': '结对帮扶', en: 'Paired helpers' },
    value: '101',
    unit: { 'zh-CN': '人', en: 'persons' },
    base: { 'zh-CN': '6 家单位 95 名 + 乡村干部 6 名', en: '95 of 6 units + 6 local cadres' },
  },
];

export const village = {
  title: { 'zh-CN': '永安村五年规划', en: 'Plan of Yong’an village' },
  areas: ['figures figures', 'households persons', 'table why', 'roads industry'],
  rows: ['auto', 3, 2.2, 2.8],
  wide: {
    areas: ['figures figures figures', 'households persons table', 'roads industry why'],
    rows: ['auto', 1, 1],
  },
  parts: [
    { area: 'figures', part: 'figures', items: figures },
    {
      area: 'households',
      part: 'chart',
      heading: {
        'zh-CN': '五个一批：发展生产覆盖 130 户，占 162 户贫困户的八成',
        en: 'Five batches: production reaches 130 of 162 poor households',
      },
      data: {
        ...{ ...overlapping, y: 'households' },
        title: { 'zh-CN': '涉及的贫困户', en: 'Poor households reached' },
        unit: '户',
      },
    },
    {
      area: 'persons',
      part: 'chart',
      heading: {
        'zh-CN': '按人计：发展生产 563 人，医疗救助 133 人',
        en: 'By persons: production 563, medical aid 133',
      },
      data: {
        ...{ ...overlapping, y: 'persons' },
        title: { 'zh-CN': '涉及的贫困人口', en: 'Poor persons reached' },
        unit: '人',
      },
    },
    {
      area: 'table',
      part: 'table',
      title: {
        'zh-CN': '“五个一批”的户、人与占比',
        en: 'Households, persons and shares of the five batches',
      },
      columns: [
        { key: 'batch', title: { 'zh-CN': '批次', en: 'Batch' } },
        { key: 'households', title: { 'zh-CN': '涉及', en: 'Reached' }, unit: '户' },
        { key: 'persons', title: { 'zh-CN': '涉及', en: 'Reached' }, unit: '人' },
        { key: 'share', title: { 'zh-CN': '规划所印占比', en: 'Share as printed' }, unit: '%', decimals: 2 },
      ],
      rows: [
        ...batches.map((row) => ({ ...row, batch: batchNames[row.batch] })),
        {
          batch: { 'zh-CN': '各批相加', en: 'All batches added' },
          households: 386,
          persons: 1596,
          share: null,
        },
      ],
      source,
    },
    {
      area: 'roads',
      part: 'chart',
      heading: {
        'zh-CN': '道路预算五项，合计 1,583 万元',
        en: 'Five road budgets, 15.83 million yuan together (unit: 10,000 yuan)',
      },
      data: {
        ...{ rows: roads, x: 'road', y: 'budget', labels: roadNames, place, source },
        title: { 'zh-CN': '道路预算', en: 'Road budget' },
        unit: { 'zh-CN': '万元', en: '10,000 yuan' },
      },
    },
    {
      area: 'industry',
      part: 'table',
      title: { 'zh-CN': '产业规划', en: 'Plan for production' },
      columns: [
        { key: 'work', title: { 'zh-CN': '项目', en: 'Project' } },
        { key: 'amount', title: { 'zh-CN': '规模', en: 'Size' } },
        { key: 'unit', title: { 'zh-CN': '单位', en: 'Unit' } },
      ],
      rows: industry,
      source,
    },
    {
      area: 'why',
      part: 'text',
      title: { 'zh-CN': '为什么各批相加大于全村', en: 'Why the batches add up to more than the village' },
      paragraphs: [
        {
          'zh-CN':
            '五批相加是 386 户、1,596 人，多于全村的 162 户、603 人。一户可以同时列入几批，例如既发展生产、又改造危房：规划写明“多方位、交叉实施帮扶”。',
          en: 'The five batches add up to 386 households and 1,596 persons, more than the 162 households and 603 persons of the village. A household can be in several, such as production and the repair of its house: the plan says that help comes from several sides and overlaps.',
        },
        {
          'zh-CN':
            '所以各批是可多选的类别，不能画成一个整体的饼图。每一批各有自己的一条，比较的是它涉及多少户、多少人。',
          en: 'So the batches are categories of which several apply, and no parts of a pie. Each has a bar of its own that says how many households and persons it reaches.',
        },
        {
          'zh-CN':
            '规划所印的占比（94.78%、68.01%、24.75%、22.39%、58.75%）只有以 594 人为分母才能得到，例如 563 ÷ 594。规划没有说明 594 人的来由：它另有两个总数，精准识贫 593 人，加五保 10 人为 603 人。这里照原文列出，不作改动。',
          en: 'The printed shares (94.78%, 68.01%, 24.75%, 22.39%, 58.75%) come about only with 594 persons as the denominator, such as 563 ÷ 594. The plan does not say where 594 comes from: it has two other totals, 593 identified persons, and 603 with the 10 of the five guarantees. They stand here as printed.',
        },
        {
          'zh-CN': '目标：3 至 5 年内 162 户、603 人全部脱贫。',
          en: 'Aim: all 162 households and 603 persons leave poverty in 3 to 5 years.',
        },
      ],
      source,
    },
  ],
};
