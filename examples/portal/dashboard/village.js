// The five-year plan of Yong'an village, figures as the document has them: plain rows, no server.
const source = '永安村精准扶贫工作五年规划（2015—2019 年）';

const batches = [
  { batch: '发展生产', households: 130, persons: 563, share: 94.78 },
  { batch: '危房改造', households: 99, persons: 404, share: 68.01 },
  { batch: '发展教育', households: 82, persons: 349, share: 58.75 },
  { batch: '社保兜底', households: 40, persons: 147, share: 24.75 },
  { batch: '医疗救助', households: 35, persons: 133, share: 22.39 },
];

/** 万元, as printed. */
const roads = [
  { road: '栏莽公路拓宽，含危桥', budget: 710 },
  { road: '村委会至钟家村，含新桥', budget: 594 },
  { road: '沿河公路 2 公里', budget: 196 },
  { road: '4、5 组接黄莽公路', budget: 67 },
  { road: '3 组塌方维修', budget: 16 },
];

const industry = [
  { work: '改造低产茶园', amount: 800, unit: '亩' },
  { work: '新开茶园', amount: 1000, unit: '亩' },
  { work: '改造低产竹林', amount: 1000, unit: '亩' },
  { work: '扩种竹林', amount: 500, unit: '亩' },
  { work: '蔬菜基地', amount: 200, unit: '亩' },
  { work: '猕猴桃基地', amount: 200, unit: '亩' },
  { work: '莽山黑豚', amount: 1000, unit: '头' },
  { work: '黑土鸡', amount: 3000, unit: '羽' },
];

const overlapping = { rows: batches, x: 'batch', xTitle: '批次', multiple: true, place: '永安村', source };

export const village = {
  title: '永安村五年规划',
  areas: ['figures figures', 'households persons', 'table why', 'roads industry'],
  rows: ['auto', 3, 2.2, 2.8],
  wide: {
    areas: ['figures figures figures', 'households persons table', 'roads industry why'],
    rows: ['auto', 1, 1],
  },
  parts: [
    {
      area: 'figures',
      part: 'figures',
      items: [
        { title: '全村', value: '308', unit: '户', period: '2014 年', base: '1,403 人，13 个自然村' },
        { title: '贫困户', value: '162', unit: '户', base: '精准识贫 152 户 + 五保 10 户' },
        { title: '贫困人口', value: '603', unit: '人', base: '精准识贫 593 人 + 五保 10 人' },
        { title: '人均纯收入', value: '2,280', unit: '元', period: '2014 年' },
        { title: '结对帮扶', value: '101', unit: '人', base: '6 家单位 95 名 + 乡村干部 6 名' },
      ],
    },
    {
      area: 'households',
      part: 'chart',
      heading: '五个一批：发展生产覆盖 130 户，占 162 户贫困户的八成',
      data: { ...overlapping, y: 'households', title: '涉及的贫困户', unit: '户' },
    },
    {
      area: 'persons',
      part: 'chart',
      heading: '按人计：发展生产 563 人，医疗救助 133 人',
      data: { ...overlapping, y: 'persons', title: '涉及的贫困人口', unit: '人' },
    },
    {
      area: 'table',
      part: 'table',
      title: '“五个一批”的户、人与占比',
      columns: [
        { key: 'batch', title: '批次' },
        { key: 'households', title: '涉及', unit: '户' },
        { key: 'persons', title: '涉及', unit: '人' },
        { key: 'share', title: '规划所印占比', unit: '%', decimals: 2 },
      ],
      rows: [...batches, { batch: '各批相加', households: 386, persons: 1596, share: null }],
      source,
    },
    {
      area: 'roads',
      part: 'chart',
      heading: '道路预算五项，合计 1,583 万元',
      data: { rows: roads, x: 'road', y: 'budget', title: '道路预算', place: '永安村', unit: '万元', source },
    },
    {
      area: 'industry',
      part: 'table',
      title: '产业规划',
      columns: [
        { key: 'work', title: '项目' },
        { key: 'amount', title: '规模' },
        { key: 'unit', title: '单位' },
      ],
      rows: industry,
      source,
    },
    {
      area: 'why',
      part: 'text',
      title: '为什么各批相加大于全村',
      paragraphs: [
        '五批相加是 386 户、1,596 人，多于全村的 162 户、603 人。一户可以同时列入几批，例如既发展生产、又改造危房：规划写明“多方位、交叉实施帮扶”。',
        '所以各批是可多选的类别，不能画成一个整体的饼图。每一批各有自己的一条，比较的是它涉及多少户、多少人。',
        '规划所印的占比（94.78%、68.01%、24.75%、22.39%、58.75%）只有以 594 人为分母才能得到，例如 563 ÷ 594。规划没有说明 594 人的来由：它另有两个总数，精准识贫 593 人，加五保 10 人为 603 人。这里照原文列出，不作改动。',
        '目标：3 至 5 年内 162 户、603 人全部脱贫。',
      ],
      source,
    },
  ],
};
