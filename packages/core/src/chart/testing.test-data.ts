// Tables and options for the tests of pictures.
import { cellOf, type ChartCell, type ChartData } from './data.js';
import type { Mark, RectShape, Scene, SceneOptions } from './scene.js';

export const options: SceneOptions = {
  width: 640,
  height: 300,
  fontSize: 12,
  locale: 'zh-CN',
  words: {
    noData: '无数据',
    suppressed: '未公开',
    total: '合计',
    others: (count) => `其他 ${count} 项`,
    against: (period) => `比 ${period}`,
  },
};

export type Given = number | null | 'suppressed';

/** A table of `rows`: name of the category and a value for each series. */
export function tableOf(
  rows: readonly (readonly [name: string, ...values: Given[]])[],
  rest: Partial<ChartData> & { names?: readonly string[] } = {},
): ChartData {
  const { names = ['value'], ...over } = rest;
  const cell = (given: Given): ChartCell =>
    given === 'suppressed' ? { value: null, status: 'suppressed' } : cellOf(given);
  return {
    ...{
      title: '贫困户',
      place: '',
      period: '',
      unit: '户',
      decimals: 0,
      denominator: null,
      partTitles: null,
    },
    ...{ categoryTitle: '', categoryKind: 'region', seriesTitle: '', seriesKind: 'other' },
    categories: rows.map(([name]) => ({ key: name, label: name })),
    series: names.map((name, index) => ({
      ...{ key: name, label: name, unit: rest.unit ?? '户', decimals: rest.decimals ?? 0 },
      cells: rows.map((row) => cell(row[index + 1] as Given)),
    })),
    ...{ multiple: false, additive: true, whole: null, source: '', synthetic: false },
    ...over,
  };
}

/** The mark of a category and series, by index. */
export function markIn({ marks }: Scene, category: number, series = 0): Mark {
  const found = marks.find((mark) => mark.category === category && mark.series === series);
  if (!found) throw new Error(`no mark ${category}-${series}`);
  return found;
}

/** The first rectangle of a mark. */
export function rectOf(scene: Scene, category: number, series = 0): RectShape {
  const found = markIn(scene, category, series).shapes.find((shape) => shape.kind === 'rect');
  if (found?.kind !== 'rect') throw new Error(`no bar ${category}-${series}`);
  return found;
}

export function textsOf(shapes: Scene['front']): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}
