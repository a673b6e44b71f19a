// The shape of a layout: which parts there are, what each takes, and within which limits. Everything else is a mistake.
import type { ClassMethod, CubeId, RegionLevel } from '@onemap/contract';
import type { ChartRows, ChartType } from '@onemap/core/chart';
import type { TickerItem } from '../ticker/ticker-items.js';
import {
  layoutVersion,
  type DashboardLayout,
  type DashboardPage,
  type FigureItem,
  type PagePlan,
  type PartName,
  type PartOf,
  type Rotation,
  type TableColumn,
  type WrittenRows,
} from './layout.js';
import type { Fields, RecordShape, Shape } from './shape.js';

/** A shape for each field of a type: the compiler says when one is missing or too much. */
type FieldsOf<T> = { readonly [Key in keyof T]-?: Shape };

const text: Shape = { kind: 'text' };
const flag: Shape = { kind: 'flag' };
const number: Shape = { kind: 'number', least: -1e15, most: 1e15 };
const region: Shape = { kind: 'text', pattern: '^\\d{2}(\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?)?$' };
const period: Shape = {
  kind: 'text',
  pattern: '^\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?(/\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?)?$',
};
const name: Shape = { kind: 'text', pattern: '^[A-Za-z][A-Za-z0-9._-]*$', most: 64 };
const area: Shape = { kind: 'text', pattern: '^[a-z][a-z0-9-]*$', most: 32 };
const address: Shape = { kind: 'text', pattern: '^(https?://|\\.{0,2}/|#)', most: 2000 };

const oneOf = <Value extends string>(...values: readonly Value[]): Shape => ({ kind: 'one-of', values });
const list = (of: Shape, most: number, least = 0): Shape => ({ kind: 'list', of, least, most });
const map = (of: Shape, most: number): Shape => ({ kind: 'map', of, most });
const record = (fields: Fields, ...needed: readonly string[]): RecordShape => ({
  kind: 'record',
  fields,
  needed,
});

/** What is read on the screen: once, or in each language. */
const words: Shape = {
  kind: 'either',
  what: 'words',
  shapes: [text, record({ 'zh-CN': text, en: text }, 'zh-CN', 'en')],
};
const cube = oneOf<CubeId>('poverty', 'people', 'economy', 'housing', 'activities', 'published');
const pins = { region, indicator: name, period };
const nothing: Shape = { kind: 'one-of', values: [null] };
/** What stands in a cell of a table: a number, words, or nothing. */
const cell: Shape = { kind: 'either', what: 'cell', shapes: [number, words, nothing] };
/** The same in a row of a chart, where a list counts the row in each of its items. */
const chartCell: Shape = { kind: 'either', what: 'cell', shapes: [number, text, nothing, list(text, 40)] };

const rows: FieldsOf<WrittenRows> = {
  rows: list(map(chartCell, 40), 5000),
  ...{ x: text, series: text, title: words, place: words, unit: words, xTitle: words, seriesTitle: words },
  y: { kind: 'either', what: 'columns', shapes: [text, list(text, 40, 1)] },
  combine: oneOf<NonNullable<ChartRows['combine']>>('sum', 'mean', 'count'),
  order: list(text, 500),
  labels: map(words, 500),
  units: map(words, 40),
  period,
  decimals: { kind: 'number', least: 0, most: 6, whole: true },
  kind: oneOf<NonNullable<ChartRows['kind']>>('region', 'time', 'other'),
  seriesKind: oneOf<NonNullable<ChartRows['seriesKind']>>('region', 'time', 'other'),
  ...{ denominator: words, multiple: flag, additive: flag, whole: number, source: words, synthetic: flag },
};

const figure: FieldsOf<FigureItem> = { title: words, value: words, unit: words, period: words, base: words };
const column: FieldsOf<TableColumn> = {
  ...{ key: text, title: words, unit: words },
  decimals: { kind: 'number', least: 0, most: 6, whole: true },
};
const tickerItem: FieldsOf<TickerItem> = { date: text, text: words, region, href: address };

const chartTypes: readonly ChartType[] = [
  ...(['bar', 'stacked-bar', 'ranked-bar', 'line', 'area', 'pie', 'donut', 'pyramid'] as const),
  ...(['histogram', 'scatter', 'composition', 'sankey'] as const),
];

/** The fields that a part takes beside `part` and `area`, and those it cannot do without. */
export const partFields: {
  readonly [Name in PartName]: {
    readonly fields: FieldsOf<Omit<PartOf<Name>, 'part' | 'area'>>;
    readonly needed: readonly string[];
  };
} = {
  map: {
    fields: {
      ...pins,
      classification: oneOf<ClassMethod>(
        ...(['policy', 'quantile', 'equal', 'natural', 'standardDeviation', 'headTail'] as const),
      ),
      breaks: list(number, 8, 1),
      lowestLevel: oneOf<RegionLevel>('province', 'prefecture', 'county', 'town', 'village', 'group'),
      timeline: flag,
      marks: list(record({ moment: period, label: words }, 'moment', 'label'), 60),
    },
    needed: [],
  },
  chart: {
    fields: {
      type: oneOf(...chartTypes),
      ...{ heading: words, credit: words },
      data: record(rows, 'rows', 'x'),
      cube,
      ...{ measure: text, region, regions: text, by: name, series: name, time: text, period },
    },
    needed: [],
  },
  cards: {
    fields: { indicators: list(name, 12, 1), targets: map(number, 12), cube, region, period },
    needed: [],
  },
  ranking: { fields: pins, needed: [] },
  figures: {
    fields: { items: list(record(figure, 'title', 'value', 'unit'), 12, 1) },
    needed: ['items'],
  },
  table: {
    fields: {
      title: words,
      columns: list(record(column, 'key', 'title'), 20, 1),
      rows: list(map(cell, 20), 500),
      ...{ note: words, source: words },
    },
    needed: ['title', 'columns', 'rows'],
  },
  ticker: {
    fields: { items: list(record(tickerItem, 'date', 'text'), 200), synthetic: flag, region, period },
    needed: [],
  },
  heading: { fields: { text: words, note: words }, needed: ['text'] },
  text: {
    fields: { title: words, paragraphs: list(words, 20, 1), source: words },
    needed: ['paragraphs'],
  },
};

const variants = Object.fromEntries(
  Object.entries(partFields).map(([part, { fields, needed }]) => [
    part,
    record({ part: oneOf(part), area, ...fields }, 'part', 'area', ...needed),
  ]),
);

const seconds: Shape = { kind: 'number', least: 5, most: 3600 };
const values = (of: Shape): Shape => list(of, 200, 2);

const rotation: Readonly<Record<Rotation['what'], RecordShape>> = {
  pages: record({ what: oneOf('pages'), seconds }, 'what', 'seconds'),
  regions: record({ what: oneOf('regions'), seconds, values: values(region) }, 'what', 'seconds', 'values'),
  indicators: record(
    { what: oneOf('indicators'), seconds, values: values(name) },
    'what',
    'seconds',
    'values',
  ),
};

const plan: FieldsOf<PagePlan> = {
  areas: list(
    { kind: 'text', pattern: '^ *([a-z][a-z0-9-]*|\\.)( +([a-z][a-z0-9-]*|\\.))* *$', most: 400 },
    12,
    1,
  ),
  columns: list({ kind: 'number', least: 0.1, most: 24 }, 12, 1),
  rows: list(
    {
      kind: 'either',
      what: 'row-size',
      shapes: [
        { kind: 'one-of', values: ['auto'] },
        { kind: 'number', least: 0.1, most: 24 },
      ],
    },
    12,
    1,
  ),
};

const page: FieldsOf<DashboardPage> = {
  title: words,
  ...plan,
  wide: record(plan, 'areas'),
  parts: list({ kind: 'variant', by: 'part', variants }, 24, 1),
};

const layout: FieldsOf<DashboardLayout> = {
  $schema: text,
  version: { kind: 'one-of', values: [layoutVersion] },
  ...{ title: words, subtitle: words },
  rotate: { kind: 'variant', by: 'what', variants: rotation },
  pages: list(record(page, 'title', 'areas', 'parts'), 12, 1),
};

export const layoutShape = record(layout, 'version', 'pages');
