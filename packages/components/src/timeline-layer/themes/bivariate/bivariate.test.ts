// Two indicators crossed, on a county whose thirds can be counted out.
import { describe, expect, it, vi } from 'vitest';
import type { ThemeView } from '../theme.js';
import { themeStage, viewOf as viewOfTheme } from '../theme-stage.fixtures.js';
import { countyWithAreas } from '../density/areas.fixtures.js';
import { bivariate } from './bivariate.js';

type Stage = Parameters<typeof themeStage>[0];

/** Incidence against density. */
const pair: Stage = {
  ...{ indicator: 'povertyIncidence', fixtures: countyWithAreas(), options: { second: 'poorDensity' } },
};

const viewOf = (stage: Partial<Stage> = {}): Promise<ThemeView> =>
  viewOfTheme(bivariate, { ...pair, ...stage });

async function legendOf(view: ThemeView): Promise<HTMLElement> {
  if (view.legend.kind !== 'drawn') throw new Error('classes');
  const { render } = await import('lit');
  const root = document.createElement('div');
  render(view.legend.render(false), root);
  return root;
}

const textsOf = (root: HTMLElement, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

describe('Two indicators', () => {
  // Incidence of both years: 2.6 5 | 8 12 12 | 20; density: 0.5 1 | 1.2 3 | 3.08 5. The breaks are 5 and 12, 1 and 3.

  it('are crossed by thirds of both years', async () => {
    const rows = (view: ThemeView) =>
      Object.fromEntries(view.table.rows.map(({ name, cells }) => [name, cells]));
    expect(rows(await viewOf())).toEqual({
      东山镇: ['12.00', '3.0', '中 / 中'],
      西山乡: ['5.00', '0.5', '低 / 低'],
      东川镇: ['2.60', '1.0', '低 / 低'],
      西川乡: ['未公开', '未公开', '—'],
    });
    expect(rows(await viewOf({ period: '2015' }))).toMatchObject({
      东山镇: ['20.00', '5.0', '高 / 高'],
      西山乡: ['12.00', '1.2', '中 / 中'],
      东川镇: ['8.00', '3.1', '中 / 高'],
    });
  });

  it('have a title with both, and a sentence with the places that are highest in both', async () => {
    const before = await viewOf({ period: '2015' });
    expect(before.title).toBe('方田县各乡镇贫困发生率与贫困人口密度 · 2015 年');
    // Three crossings of one town each: none of them is the largest.
    expect(before.summary).toBe('两项都高的有 1 个乡镇：东山镇。');
    expect((await viewOf()).summary).toBe(
      '贫困发生率低、贫困人口密度低的最多，有 2 个乡镇：西山乡、东川镇；没有乡镇两项都高。',
    );
  });

  it('have colours from the square, and the dots of what is not public', async () => {
    const { model } = (await themeStage(pair)).at('2015');
    const { colors } = (await viewOf({ period: '2015' })).ground;
    const byName = Object.fromEntries(model.children.map(({ name }, index) => [name, colors[index]]));
    expect(byName).toEqual({ 东山镇: '#3b1237', 西山乡: '#9f797f', 东川镇: '#413f70', 西川乡: 'suppressed' });
  });

  it('have a legend of three by three: both breaks, units, and a count in each cell', async () => {
    const root = await legendOf(await viewOf());
    expect(textsOf(root, 'tbody th')).toEqual(['> 3', '1 – 3', '≤ 1']);
    expect(textsOf(root, 'tfoot th')).toEqual(['≤ 5', '5 – 12', '> 12']);
    expect(textsOf(root, 'tbody td')).toEqual(['0', '0', '0', '0', '1', '0', '2', '0', '0']);
    const text = root.textContent!.replace(/\s+/g, ' ');
    expect(text).toContain('↑ 贫困人口密度 (人/平方公里)');
    expect(text).toContain('→ 贫困发生率 (%)');
    expect(text).toContain('1 个乡镇');
  });

  it('tell a region with both values', async () => {
    expect((await viewOf()).tell({ region: '990101100000', part: null })).toEqual([
      '东山镇',
      '贫困发生率 12.00% · 2016 年',
      '贫困人口密度 3.0 人/平方公里 · 2016 年',
      '中 / 中',
    ]);
  });

  it('of which one is the same everywhere have one row', async () => {
    const view = await viewOf({ options: { second: 'ruralPopulation' } });
    expect(textsOf(await legendOf(view), 'tbody th')).toEqual(['全部']);
  });

  it('ask for the second one without classes of its own', async () => {
    const { source, at } = await themeStage(pair);
    const classes = vi.spyOn(source.layers, 'classification');
    await bivariate.load!(source, at('2016'), new AbortController().signal);
    expect(classes).not.toHaveBeenCalled();
  });

  it('that are changes are crossed by changes', async () => {
    const view = await viewOf({ mode: 'range', period: '2015/2016' });
    // 12 - 20, 5 - 12 and 2.6 - 8 points; the density fell by 2, 0.7 and 2.1.
    expect(view.table.rows.find(({ name }) => name === '东山镇')!.cells.slice(0, 2)).toEqual([
      '-8.0',
      '-2.0',
    ]);
    expect(view.title).toContain('贫困发生率变化与贫困人口密度变化');
  });

  it('are asked for where there is none, or the same twice', async () => {
    const text = async (second: string | undefined) =>
      bivariate.refusal!((await themeStage({ ...pair, options: { second } })).at('2016'))?.text;
    expect(await text(undefined)).toContain('还没有第二个指标');
    expect(await text('nonsense')).toContain('还没有第二个指标');
    expect(await text('povertyIncidence')).toContain('两个指标都是“贫困发生率”');
    expect(await text('poorDensity')).toBeUndefined();
    await expect(viewOf({ options: { second: 'netIncomePerCapita' } })).rejects.toThrow(
      '人均纯收入没有本级的数据',
    );
    const village = await themeStage({ ...pair, region: '990101101201' });
    expect(bivariate.refusal!(village.at('2016'))?.text).toContain('没有下级区划');
  });
});
