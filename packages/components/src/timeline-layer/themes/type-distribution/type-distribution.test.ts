// What a total is made of: parts add up to the table's total, and what does not add up is no pie.
import { describe, expect, it } from 'vitest';
import type { Fixtures } from '@onemap/core/fixture-source';
import type { SymbolDrawing } from '../symbols/symbol-theme-layer.js';
import type { ThemeView } from '../theme.js';
import { countyWith, themeStage, towns, viewOf } from '../theme-stage.fixtures.js';
import { typeDistribution } from './type-distribution.js';

type Fact = Fixtures['datasets'][number]['facts'][number];

const total = (region: string, value: number | null): Fact => ({
  ...{ region, year: 2016, measure: 'poorHouseholds', value },
  ...(value === null && { status: 'suppressed' as const }),
});
const typed = (region: string, householdType: string, value: number | null): Fact => ({
  ...total(region, value),
  householdType,
});
const caused = (
  region: string,
  dimension: string,
  category: string,
  value: number,
  measure = 'poorHouseholds',
) => ({
  ...{ region, year: 2016, measure, value, dimension, category },
});

const types = ['general', 'dibaoPoor', 'dibao', 'wubao'];
/** Facts of all types of a town; null is not public. */
const typesOf = (region: string, values: readonly (number | null)[]): Fact[] =>
  types.map((type, index) => typed(region, type, values[index]!));

const households = { indicator: 'poorHouseholds' };
const symbolsOf = (view: ThemeView<SymbolDrawing>) => view.drawing!.symbols;
const sharesOf = (view: ThemeView<SymbolDrawing>, index: number) =>
  symbolsOf(view)[index]?.parts.map(({ share }) => share);

describe('Types', () => {
  const fixtures = countyWith([
    ...[total(towns[0], 40), ...typesOf(towns[0], [20, 10, 10, 0])],
    ...[total(towns[1], 10), ...typesOf(towns[1], [4, null, null, 0])],
    ...[total(towns[2], null), ...typesOf(towns[2], [null, null, null, null])],
    ...[total(towns[3], 0), ...typesOf(towns[3], [0, 0, 0, 0])],
  ]);

  it('are slices of the total, sized by it', async () => {
    const view = await viewOf(typeDistribution, { ...households, fixtures });
    expect(sharesOf(view, 0)).toEqual([0.5, 0.25, 0.25]);
    // 40 to 10 is 4 to 1 in area, 2 to 1 in radius.
    expect(symbolsOf(view)[0]!.radius / symbolsOf(view)[1]!.radius).toBeCloseTo(2, 12);
  });

  it('add up to the total that the table shows', async () => {
    const view = await viewOf(typeDistribution, { ...households, fixtures });
    for (const symbol of symbolsOf(view).filter((each) => each?.shape === 'pie'))
      expect(symbol!.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(view.table.rows[0]!.cells).toEqual([
      '40',
      '20 (50.0%)',
      '10 (25.0%)',
      '10 (25.0%)',
      '0 (0.0%)',
      '—',
    ]);
    expect(view.table.rows[1]!.cells).toEqual(['10', '4 (40.0%)', '未公开', '未公开', '0 (0.0%)', '未公开']);
  });

  it('leave what is not public as one part without a number', async () => {
    const view = await viewOf(typeDistribution, { ...households, fixtures });
    expect(sharesOf(view, 1)).toEqual([0.4, 0.6]);
    expect(view.tell({ region: towns[1], part: 1 })).toEqual(['东山镇', '未公开 未公开', '2016 年']);
  });

  it('tell a total that is not public, and one of nothing, without a pie', async () => {
    const view = await viewOf(typeDistribution, { ...households, fixtures });
    expect(symbolsOf(view)[2]).toBeNull();
    expect(view.ground.colors[2]).toBe('suppressed');
    expect(symbolsOf(view)[3]!.shape).toBe('zero');
  });

  it('name the part that is pointed at with number, share and year', async () => {
    const view = await viewOf(typeDistribution, { ...households, fixtures });
    expect(view.tell({ region: towns[0], part: 0 })).toEqual([
      '西山乡',
      '一般贫困户 20 户，占 40 户的 50.0%',
      '2016 年',
    ]);
    expect(view.tell({ region: towns[0], part: null })).toHaveLength(5);
  });

  it('have symbols of one size, or rings and bars, where that is asked for', async () => {
    const options = { sizes: 'equal', chart: 'bar' };
    const view = await viewOf(typeDistribution, { ...households, fixtures, options });
    expect(symbolsOf(view)[0]!.radius).toBe(symbolsOf(view)[1]!.radius);
    expect(symbolsOf(view)[0]!.shape).toBe('stack');
  });
});

describe('Causes, of which a household may have several', () => {
  const fixtures = countyWith([
    total(towns[0], 50),
    ...['illness', 'schooling'].flatMap((category, index) => [
      caused(towns[0], 'cause', category, [40, 30][index]!),
      caused(towns[0], 'cause', category, 48, 'labelledPoorHouseholds'),
    ]),
  ]);

  it('are bars beside their own denominator, never a pie', async () => {
    const options = { dimension: 'cause', chart: 'pie' };
    const view = await viewOf(typeDistribution, { ...households, fixtures, options });
    expect(symbolsOf(view)[0]!.shape).toBe('bars');
    // 40 and 30 of 48 together are more than the whole.
    // The frame is the next round share above 83 %, which is all of it.
    expect(sharesOf(view, 0)!.filter((share) => share > 0)).toEqual([40 / 48, 30 / 48]);
    expect(view.table.rows[0]!.cells.filter((cell) => cell.includes('('))).toEqual([
      '40 (83.3%)',
      '30 (62.5%)',
    ]);
  });
});

describe('Many categories', () => {
  const causes = [
    'illness',
    'disability',
    'schooling',
    'disaster',
    'lackOfLand',
    'lackOfWater',
    'lackOfSkill',
  ];
  const more = ['lackOfLabour', 'lackOfFunds', 'poorTransport'];
  const all = [...causes, ...more];
  const none = ['lackOfMotivation', 'marriage', 'funeral', 'other'];

  it('keep the largest seven and draw the rest as one; the table has each', async () => {
    const facts = all.map((category, index) => caused(towns[0], 'mainCause', category, 100 - index));
    const whole = facts.reduce((sum, { value }) => sum + value, 0);
    const zeros = none.map((category) => caused(towns[0], 'mainCause', category, 0));
    const fixtures = countyWith([total(towns[0], whole), ...facts, ...zeros]);
    const view = await viewOf(typeDistribution, {
      ...households,
      fixtures,
      options: { dimension: 'mainCause' },
    });
    const parts = symbolsOf(view)[0]!.parts;
    expect(parts).toHaveLength(8);
    expect(parts[7]!.share).toBeCloseTo((93 + 92 + 91) / whole, 12);
    expect(view.table.columns).toHaveLength(1 + all.length);
  });
});

describe('A refusal', () => {
  it.each([
    ['povertyIncidence', undefined, '比率', 'choropleth'],
    ['poorHouseholds', 'ageGroup', '没有按年末年龄分列', 'proportional'],
    ['poorHouseholds', 'nonsense', 'nonsense', 'proportional'],
  ])('of %s by %s says why', async (indicator, dimension, words, offer) => {
    const { at } = await themeStage({ indicator, options: { dimension } });
    expect(typeDistribution.refusal!(at('2016'))).toMatchObject({
      text: expect.stringContaining(words),
      offer,
    });
  });
});
