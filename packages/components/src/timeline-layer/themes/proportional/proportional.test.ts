// Circles whose areas are as the counts: worked out by hand on four towns of 60, 25 and 13 persons and one not public.
import { describe, expect, it } from 'vitest';
import type { ThemeView } from '../theme.js';
import { countyWith, themeStage, towns, viewOf } from '../theme-stage.fixtures.js';
import type { SymbolDrawing } from '../symbols/symbol-theme-layer.js';
import { proportional } from './proportional.js';

const persons = { indicator: 'poorPersons' };
const radii = ({ drawing }: ThemeView<SymbolDrawing>) =>
  drawing!.symbols.map((symbol) => symbol?.radius ?? null);
const shapes = ({ drawing }: ThemeView<SymbolDrawing>) =>
  drawing!.symbols.map((symbol) => symbol?.shape ?? null);
const fact = (region: string, value: number | null, year = 2016) => ({
  ...{ region, year, measure: 'poorPersons', value },
});

describe('Proportional symbols', () => {
  it('have areas that are to one another as the counts are', async () => {
    // In map order: 西山乡 25, 东山镇 60, 西川乡 not public, 东川镇 13.
    const [west, east, hidden, south] = radii(await viewOf(proportional, persons));
    expect((east! / west!) ** 2).toBeCloseTo(60 / 25, 12);
    expect((south! / west!) ** 2).toBeCloseTo(13 / 25, 12);
    expect(hidden).toBeNull();
  });

  it('keep one scale for all years: 100 in 2015 is the largest circle, 60 in 2016 is not', async () => {
    const before = radii(await viewOf(proportional, { ...persons, period: '2015' }));
    const after = radii(await viewOf(proportional, { ...persons, period: '2016' }));
    expect(Math.max(...before.map(Number))).toBe(32);
    expect((after[1]! / before[1]!) ** 2).toBeCloseTo(60 / 100, 12);
  });

  it('tell zero, no data and not public apart', async () => {
    const facts = [
      fact(towns[0], 10),
      fact(towns[1], 0),
      { ...fact(towns[2], null), status: 'suppressed' as const },
    ];
    const view = await viewOf(proportional, { ...persons, fixtures: countyWith(facts) });
    expect(shapes(view)).toEqual(['disc', 'zero', null, null]);
    expect(view.ground.colors.slice(2)).toEqual(['suppressed', null]);
    expect(view.table.rows.map(({ cells }) => cells)).toEqual([['10'], ['0'], ['未公开'], ['无数据']]);
  });

  it('are equal for equal values, and there is one for one region', async () => {
    const equal = countyWith(towns.map((code) => fact(code, 7)));
    expect(new Set(radii(await viewOf(proportional, { ...persons, fixtures: equal })))).toEqual(
      new Set([32]),
    );
    const one = countyWith([fact(towns[3], 7)]);
    expect(radii(await viewOf(proportional, { ...persons, fixtures: one }))).toEqual([null, null, null, 32]);
  });

  it('show falls in another hue, striped, by their size', async () => {
    // 100 to 60, 60 to 25 and 40 to 13 are falls by 40, 35 and 27.
    const view = await viewOf(proportional, { ...persons, mode: 'range', period: '2015/2016' });
    const symbols = view.drawing!.symbols;
    expect(symbols[1]!.parts[0]!.paint.pattern).toBe('stripes');
    expect((symbols[1]!.radius / symbols[0]!.radius) ** 2).toBeCloseTo(40 / 35, 12);
    expect(view.table.rows[1]!.cells).toEqual(['-40']);
    expect(symbols[1]!.value).toBe('−40');
  });

  it('say in words and in the table what they show, at each step', async () => {
    for (const [period, cells] of [
      ['2015', ['60', '100', '未公开', '40']],
      ['2016', ['25', '60', '未公开', '13']],
    ] as const) {
      const view = await viewOf(proportional, { ...persons, period });
      expect(view.table.rows.map((row) => row.cells[0])).toEqual(cells);
      const shown = view.drawing!.symbols.map((symbol) => symbol?.value ?? '未公开');
      expect(shown).toEqual(cells);
      expect(view.tell({ region: towns[1], part: null })[1]).toContain(`${cells[1]} 人 · ${period} 年`);
    }
  });

  it('are refused for a rate, with the reason and what to show instead', async () => {
    const { at } = await themeStage({ indicator: 'povertyIncidence' });
    const refusal = proportional.refusal!(at('2016'));
    expect(refusal).toMatchObject({ kind: 'refusal', offer: 'choropleth' });
    expect(refusal!.text).toContain('贫困发生率是比率');
  });
});
