// A layout is read whatever is handed over: one mistake with its place, never an exception; the JSON Schema agrees.
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../dashboard-layout.schema.json';
import type { DashboardLayout } from './layout.js';
import { layoutSchema } from './layout-schema.js';
import { mistakeSentence } from './mistake-view.js';
import { readLayout } from './read-layout.js';
import { pathText } from './shape.js';
import { dashboardWordsOf } from './words.js';

/** Every part with every field. */
const full: DashboardLayout = {
  $schema: './dashboard-layout.schema.json',
  version: 1,
  title: '一屏',
  subtitle: { 'zh-CN': '县', en: 'County' },
  rotate: { what: 'regions', seconds: 20, values: ['620523106', '620523107'] },
  pages: [
    {
      title: '一',
      areas: ['map map  cards', 'chart .  ranking'],
      columns: [1, 1, 2],
      rows: ['auto', 1.5],
      wide: { areas: ['map cards chart ranking'], columns: [1, 1, 1, 1], rows: [1] },
      parts: [
        {
          ...{ area: 'map', part: 'map', region: '620523', indicator: 'poorPersons', period: '2013/2016' },
          ...{ classification: 'quantile', breaks: [5, 15], lowestLevel: 'town', timeline: true },
          marks: [{ moment: '2015-Q3', label: '决定' }],
        },
        {
          ...{ area: 'cards', part: 'cards', indicators: ['poorPersons'], targets: { poorPersons: 0 } },
          ...{ cube: 'published', region: '62', period: '2016' },
        },
        {
          ...{
            area: 'chart',
            part: 'chart',
            type: 'line',
            heading: '标题',
            credit: '源',
            cube: 'poverty',
            measure: 'a,b',
          },
          ...{ region: '620523', regions: '620523:village', by: 'time', series: 'region', time: '2015' },
          period: '2016',
          data: {
            rows: [{ a: 1, b: 'x', c: null }],
            ...{
              x: 'a',
              y: ['b'],
              series: 'c',
              combine: 'sum',
              order: ['1'],
              labels: { a: { 'zh-CN': '甲', en: 'A' } },
            },
            ...{ title: 't', place: 'p', period: '2016', unit: '人', units: { b: '户' }, decimals: 1 },
            ...{ xTitle: 'x', seriesTitle: 's', kind: 'other', seriesKind: 'time', denominator: 'd' },
            ...{ multiple: true, additive: false, whole: 3, source: '源', synthetic: true },
          },
        },
        { area: 'ranking', part: 'ranking', region: '620523', indicator: 'poorPersons', period: '2016' },
      ],
    },
    {
      title: '二',
      areas: ['figures table ticker heading text'],
      parts: [
        {
          ...{ area: 'figures', part: 'figures' },
          items: [{ title: '户', value: '1', unit: '户', period: '2014 年', base: '1 ÷ 2' }],
        },
        {
          ...{ area: 'table', part: 'table', title: '表', note: '注', source: '源' },
          columns: [{ key: 'a', title: '甲', unit: '户', decimals: 0 }],
          rows: [{ a: 1 }, { a: null }, { a: { 'zh-CN': '甲', en: 'A' } }],
        },
        {
          ...{ area: 'ticker', part: 'ticker', synthetic: true, region: '620523', period: '2016' },
          items: [{ date: '2016', text: '走访', region: '620523106', href: '/a' }],
        },
        { area: 'heading', part: 'heading', text: '题', note: '注' },
        {
          area: 'text',
          part: 'text',
          title: '题',
          paragraphs: ['段', { 'zh-CN': '段', en: 'Paragraph' }],
          source: '源',
        },
      ],
    },
  ],
};

const small = (page: object = {}, layout: object = {}): unknown => ({
  version: 1,
  pages: [{ title: '页', areas: ['a'], parts: [{ area: 'a', part: 'ranking' }], ...page }],
  ...layout,
});
const withPart = (part: object): unknown => small({ parts: [{ area: 'a', ...part }] });
const validate = new Ajv({ strict: false }).compile(schema);

/** "$.pages[0].areas: …" in Chinese. */
function told(given: unknown): string {
  const { mistake } = readLayout(given);
  return mistake === undefined
    ? ''
    : `${pathText(mistake.path)} ${mistakeSentence(mistake, dashboardWordsOf('zh-CN'))}`;
}

describe('A layout', () => {
  it('may use every part with every field, as text and as an object', () => {
    expect(told(full)).toBe('');
    expect(readLayout(JSON.stringify(full)).layout).toEqual(full);
    expect(validate(full)).toBe(true);
  });

  it.each<[string, unknown, string, string]>([
    ['no object', 7, '$', '应当是对象'],
    ['null', null, '$', '应当是对象'],
    ['another version', small({}, { version: 2 }), '$.version', '不能是“2”；可用：1'],
    ['no pages', { version: 1 }, '$', '缺少“pages”'],
    ['an empty list of pages', small({}, { pages: [] }), '$.pages', '至少要有 1 项'],
    [
      'a name that is not known',
      small({}, { titel: 'x' }),
      '$.titel',
      '没有“titel”这一项；可用：$schema version',
    ],
    [
      'a part that is not known',
      withPart({ part: 'iframe' }),
      '$.pages[0].parts[0].part',
      '不能是“iframe”；可用：map',
    ],
    [
      'a part of the prototype',
      withPart({ part: 'constructor' }),
      '$.pages[0].parts[0].part',
      '不能是“constructor”',
    ],
    [
      'a handler',
      withPart({ part: 'map', onclick: 'alert(1)' }),
      '$.pages[0].parts[0].onclick',
      '没有“onclick”',
    ],
    [
      'markup',
      withPart({ part: 'map', innerHTML: '<b>' }),
      '$.pages[0].parts[0].innerHTML',
      '没有“innerHTML”',
    ],
    ['a basemap', withPart({ part: 'map', basemap: {} }), '$.pages[0].parts[0].basemap', '没有“basemap”'],
    [
      'a wrong kind',
      withPart({ part: 'map', timeline: 'yes' }),
      '$.pages[0].parts[0].timeline',
      '应当是true 或 false',
    ],
    [
      'a wrong code',
      withPart({ part: 'map', region: '62052' }),
      '$.pages[0].parts[0].region',
      '“62052”的写法不对',
    ],
    [
      'an address with a script',
      withPart({ part: 'ticker', items: [{ date: '', text: 'a', href: 'javascript:alert(1)' }] }),
      '$.pages[0].parts[0].items[0].href',
      '的写法不对',
    ],
    [
      'a rotation too fast',
      small({}, { rotate: { what: 'pages', seconds: 1 } }),
      '$.rotate.seconds',
      '应在 5 与 3600 之间',
    ],
    [
      'an area that would leave the style',
      small({ areas: ['a"; x: url(/b)'] }),
      '$.pages[0].areas[0]',
      '的写法不对',
    ],
    [
      'words in one language of two',
      small({ title: { 'zh-CN': '页' } }),
      '$.pages[0].title',
      '应当是文字，或 { "zh-CN": …, "en": … }',
    ],
    [
      'words in a language that there is not',
      small({}, { title: { 'zh-CN': '页', en: 'Page', fr: 'Page' } }),
      '$.title',
      '应当是文字，或',
    ],
    [
      'deep in the rows',
      withPart({ part: 'chart', data: { x: 'a', rows: [{ a: 1 }, { a: [1] }] } }),
      '$.pages[0].parts[0].data.rows[1].a',
      '应当是文字、数或 null',
    ],
  ])('with %s is told where', (_name, given, path, sentence) => {
    expect(told(given)).toContain(`${path} `);
    expect(told(given)).toContain(sentence);
    expect(validate(given)).toBe(false);
  });

  it.each<[string, object, string, string]>([
    ['rows of different length', { areas: ['a a', 'a'] }, '$.pages[0].areas[1]', '第一行 2 格，这一行 1 格'],
    ['an area in two pieces', { areas: ['a . a'] }, '$.pages[0].areas', '“a”不是一个完整的长方形'],
    ['an area without a part', { areas: ['a b'] }, '$.pages[0].areas', '“b”没有对应的内容'],
    ['too few columns', { areas: ['a .'], columns: [1] }, '$.pages[0].columns', '应当有 2 项'],
    ['too many rows', { rows: [1, 1] }, '$.pages[0].rows', '应当有 1 项'],
    [
      'an area twice',
      {
        parts: [
          { area: 'a', part: 'ranking' },
          { area: 'a', part: 'map' },
        ],
      },
      '$.pages[0].parts[1].area',
      '已被另一块占用',
    ],
    [
      'a part without an area',
      { parts: [{ area: 'b', part: 'map' }] },
      '$.pages[0].parts[0].area',
      '没有区域“b”',
    ],
    ['a wide plan without it', { wide: { areas: ['.'] } }, '$.pages[0].wide.areas', '没有区域“a”'],
  ])('whose plan has %s is told where', (_name, page, path, sentence) => {
    expect(told(small(page))).toContain(`${path} `);
    expect(told(small(page))).toContain(sentence);
  });

  it('that is no JSON is told by line and column', () => {
    expect(told('{\n  "version": 1,\n}')).toBe('$ 布局有误，未能显示: 第 3 行第 1 列 这里不是合法的 JSON');
  });

  it('whose JSON means to change prototypes changes none', () => {
    expect(told('{"version": 1, "__proto__": {"polluted": 1}}')).toContain('没有“__proto__”');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('The JSON Schema', () => {
  it('is what the shape says: run "npm run generate" when it is not', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(layoutSchema())));
  });
});

describe('A path', () => {
  it('puts names that are no plain words into brackets', () => {
    expect(pathText(['pages', 0, 'data', '户 数'])).toBe('$.pages[0].data["户 数"]');
  });
});
