// The density theme on a county whose counts and areas can be divided in the head.
import type { DataSource } from '@onemap/core';
import { describe, expect, it, vi } from 'vitest';
import { squareCounty, villageCode, villageLeader } from '../../../poverty-map/square-county.fixtures.js';
import type { ThemeView } from '../theme.js';
import { countyWith, themeStage, towns } from '../theme-stage.fixtures.js';
import { countyWithAreas } from './areas.fixtures.js';
import type { DensityBase } from './base.js';
import { density } from './density.js';
import type { DensityKind } from './kind.js';
import type { DensityDrawing } from './layer.js';

type Stage = Parameters<typeof themeStage>[0];

interface Opened {
  readonly base: DensityBase;
  at(period: string): ThemeView<DensityDrawing>;
}

/** Everything loaded once, as an element does it. */
async function open(kind: DensityKind, stage: Partial<Stage> = {}): Promise<Opened> {
  const options = { density: kind };
  const { source, at } = await themeStage({
    ...{ indicator: 'poorPersons', fixtures: countyWithAreas(), options },
    ...stage,
  });
  const base = await density.load!(source, at('2016'), new AbortController().signal);
  return {
    base,
    at: (period) => {
      const view = density.view({ ...at(period), extra: base, scheme: 'light' });
      if (view.kind !== 'view') throw new Error(view.text);
      return view;
    },
  };
}

async function viewOf(kind: DensityKind, stage: Partial<Stage> = {}): Promise<ThemeView<DensityDrawing>> {
  return (await open(kind, stage)).at('2016');
}

/** Texts of a legend as a reader meets them. */
async function legendText(view: ThemeView): Promise<string> {
  const { legend } = view;
  if (legend.kind !== 'drawn') throw new Error('classes');
  const { render } = await import('lit');
  const root = document.createElement('div');
  render(legend.render(false), root);
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('The density of regions', () => {
  it('is their count on their area: 60 on 20, 25 on 50, 13 on 13 square kilometres', async () => {
    const view = await viewOf('unit');
    expect(view.title).toBe('方田县各乡镇贫困人口密度 · 2016 年 · 人/平方公里');
    // 100 on 108 square kilometres, after 200.
    expect(view.summary).toBe(
      '全县 0.9 人/平方公里，比上年降 0.9 人/平方公里；最高东山镇 3.0 人/平方公里，最低西山乡 0.5 人/平方公里。',
    );
    expect(view.table.columns).toEqual(['贫困人口 (人)', '面积（平方公里）', '贫困人口密度 (人/平方公里)']);
    const cells = Object.fromEntries(view.table.rows.map(({ name, cells }) => [name, cells]));
    expect(cells).toMatchObject({
      东山镇: ['60', '20.0', '3.0'],
      西山乡: ['25', '50.0', '0.5'],
      东川镇: ['13', '13.0', '1.0'],
    });
  });

  it('of what is not public is not public, in words, colour and legend', async () => {
    const view = await viewOf('unit');
    const row = view.table.rows.find(({ name }) => name === '西川乡')!;
    expect([row.cells[0], row.cells[2]]).toEqual(['未公开', '未公开']);
    expect(view.ground.colors.filter((color) => color === 'suppressed')).toHaveLength(1);
    expect(view.legend.kind === 'classes' && view.legend.model.suppressed.count).toBe(1);
  });

  it('has one scale for all years: 0.5, 1, 1.2, 3, 3.08 and 5 in fifths', async () => {
    const { at } = await open('unit');
    const signs = (period: string) => {
      const { legend } = at(period);
      return legend.kind === 'classes' ? legend.model.classes.map(({ to, count }) => [to, count]) : [];
    };
    // Of six values the second, third, fourth and fifth end a fifth of them.
    const [now, before] = [signs('2016'), signs('2015')];
    expect(now.map(([to]) => to)).toEqual([1, 1.2, 3, 40 / 13, null]);
    expect(before.map(([to]) => to)).toEqual(now.map(([to]) => to));
    expect(now.map(([, count]) => count)).toEqual([2, 0, 1, 0, 0]);
    expect(before.map(([, count]) => count)).toEqual([0, 1, 0, 1, 1]);
  });

  it('is told beside the pointer with its parts', async () => {
    const view = await viewOf('unit');
    expect(view.tell({ region: '990101100000', part: null })).toEqual([
      '东山镇',
      '贫困人口密度 3.0 人/平方公里 · 2016 年',
      '比上年降 2.0 人/平方公里',
      '60 人 ÷ 20.0 平方公里',
    ]);
  });

  it('takes the area of the outline where none is published: a fifth of a degree is about 409 square kilometres', async () => {
    const view = await viewOf('unit', { fixtures: squareCounty() });
    const area = Number(view.table.rows.find(({ name }) => name === '东川镇')!.cells[1]);
    // 0.2 degrees of latitude are 22.18 km; of longitude at 34.1 degrees north 18.45 km.
    expect(Math.abs(area - 22.18 * 18.45)).toBeLessThan(1);
  });

  it('of a rate is that of the persons it counts; money has none', async () => {
    expect((await viewOf('unit', { indicator: 'povertyIncidence' })).title).toContain('贫困人口密度');
    const refusal = density.refusal!((await themeStage({ indicator: 'netIncomePerCapita' })).at('2016'));
    expect(refusal).toMatchObject({ kind: 'refusal', offer: 'choropleth' });
    expect(refusal!.text).toContain('“人均纯收入”数的不是人或户');
  });
});

describe('Hexagons and the surface', () => {
  it('say that places are spread from public totals, and whose are not in them', async () => {
    const hexagons = await legendText(await viewOf('hexagon'));
    expect(hexagons).toContain('按乡镇合计推算，不是实际位置');
    expect(hexagons).toContain('1 个乡镇不公开，未计入');
    // 108 square kilometres in 500 parts are 500 m; the width is said, and the area of 0.866 of its square.
    expect(hexagons).toContain('六边形宽 0.5 公里，合 0.22 平方公里');
    expect(await legendText(await viewOf('kernel'))).toContain('核密度，带宽 500 米');
  });

  it.each(['hexagon', 'kernel'] as const)('of kind %s count what is public and no more', async (kind) => {
    const { ground } = (await open(kind)).base;
    const field = kind === 'hexagon' ? ground!.hexagons() : ground!.kernel();
    const total = (year: number): number =>
      field.valuesIn(year).reduce((sum, value) => sum + value, 0) * field.cellKm2;
    // 60, 25 and 13 of the public towns; the county's 100 would tell the fourth.
    expect(total(2016)).toBeCloseTo(98, 6);
    expect(total(2015)).toBeCloseTo(200, 6);
  });

  it('leave the town that is not public empty, with its pattern on top', async () => {
    const { base, at } = await open('hexagon');
    const { ground } = base;
    const field = ground!.hexagons();
    // The middle of 西川乡.
    expect(field.valuesIn(2016)[field.cellAt([105.1, 34.1])]).toBe(0);
    const view = at('2016');
    expect(view.ground.colors.filter((color) => color === 'clear')).toHaveLength(3);
    expect(view.ground.colors.filter((color) => color === 'suppressed')).toHaveLength(1);
  });

  it('keep shapes and scale from year to year: a step changes colours', async () => {
    const { at } = await open('hexagon');
    const [now, before] = [at('2016'), at('2015')];
    expect(now.drawing!.shapes).toBe(before.drawing!.shapes);
    expect(now.drawing!.ground).toBe(before.drawing!.ground);
    expect(now.drawing!.colors).not.toEqual(before.drawing!.colors);
  });

  it('tell the hexagon under the pointer beside its town', async () => {
    const view = await viewOf('hexagon');
    const hit = view.drawing!.hitAt([105.3, 34.3])!;
    expect(hit.region).toBe('990101100000');
    expect(view.tell(hit)[0]).toBe('东山镇');
    expect([...view.tell(hit)].pop()).toMatch(/^六边形内 约 \d+ 人，\d/);
    expect(view.drawing!.hitAt([106, 36])).toBeNull();
  });
});

describe('Dots', () => {
  it('are as many as persons over the public towns, one to each', async () => {
    const view = await viewOf('dots');
    expect(view.title).toBe('方田县贫困人口分布 · 2016 年 · 每点 1 人');
    expect(view.summary).toBe('全县 100 人；98 个点，每点 1 人。');
    const { colors } = view.ground.points!;
    expect(colors.filter((color) => color === 0)).toHaveLength(98);
  });

  it('lie in their own town, none in the one that is not public', async () => {
    const { points } = (await viewOf('dots')).ground;
    points!.ids.forEach((id, index) => {
      const [lon, lat] = [points!.lonLat[2 * index]!, points!.lonLat[2 * index + 1]!];
      const isEast = lon >= 105.2;
      const isNorth = lat >= 34.2;
      const town = {
        '990101100000': true,
        '990101101000': isNorth && !isEast,
        '990101102000': !isNorth && isEast,
      };
      if (id.startsWith('990101100000')) expect(isEast && isNorth).toBe(true);
      else expect(town[id.slice(0, 12) as keyof typeof town]).toBe(true);
    });
  });

  it('stay in their places: 2015 shows those of 2016 and more', async () => {
    const { at } = await open('dots');
    const [now, before] = [at('2016'), at('2015')];
    const [a, b] = [now.ground.points!, before.ground.points!];
    expect(a.lonLat).toBe(b.lonLat);
    expect(b.colors.filter((color) => color === 0)).toHaveLength(200);
    a.colors.forEach((color, index) => {
      if (color === 0) expect(b.colors[index]).toBe(0);
    });
  });

  it('of households stand where they are, for a viewer who may read them', async () => {
    const view = await viewOf('dots', {
      ...{ fixtures: squareCounty(villageLeader), region: villageCode, indicator: 'poorHouseholds' },
    });
    expect(await legendText(view)).toContain('按贫困户的实际位置');
    // 01 has not left poverty, 03 has fallen back, 02 has left it, 05 is no longer in the register.
    expect(view.ground.points!.ids.filter((_, index) => view.ground.points!.colors[index] === 0)).toEqual([
      '990101-aaaaaaaa01',
      '990101-aaaaaaaa03',
    ]);
  });

  it('of households are those that the common condition selects at the end of each year', async () => {
    const matching: Readonly<Record<number, string[]>> = { 2015: ['01', '05'], 2016: ['02', '03'] };
    const { source, at } = await themeStage({
      ...{ fixtures: squareCounty(villageLeader), region: villageCode, indicator: 'poorHouseholds' },
      options: { density: 'dots', filter: { op: '=', args: [{ property: 'mainCause' }, 'illness'] } },
    });
    const query = vi.fn(({ asOf }: { asOf?: number }) => ({
      async *byPage() {
        yield await Promise.resolve({
          items: matching[asOf!]!.map((end) => ({ id: `990101-aaaaaaaa${end}` })),
        });
      },
    }));
    const asked = { ...source, households: { ...source.households, query } } as unknown as DataSource;
    const base = await density.load!(asked, at('2016'), new AbortController().signal);
    const shownIn = (period: string): string[] => {
      const view = density.view({ ...at(period), extra: base, scheme: 'light' });
      const { ids, colors } = (view as ThemeView).ground.points!;
      return ids.filter((_, index) => colors[index] === 0).map((id) => id.slice(-2));
    };
    // 02 has left poverty in 2016; 01 matches in 2015 only, and 03 was not in the register then.
    expect([shownIn('2016'), shownIn('2015')]).toEqual([['03'], ['01', '05']]);
    expect(query).toHaveBeenCalledTimes(2);
    const view = density.view({ ...at('2016'), extra: base, scheme: 'light' }) as ThemeView;
    expect(await legendText(view)).toContain('按符合筛选的贫困户的实际位置');
    // The filter is an input of the load, but not of what counts regions.
    expect(density.loadInputs!(at('2016'))).toContain(at('2016').options.filter);
  });

  it('of households are not asked for by a visitor', async () => {
    const { source, at } = await themeStage({ indicator: 'poorHouseholds', options: { density: 'dots' } });
    const tiles = vi.spyOn(source.householdTiles, 'get');
    const { ground } = await density.load!(source, at('2016'), new AbortController().signal);
    expect(tiles).not.toHaveBeenCalled();
    expect('regions' in ground!.sites.of).toBe(true);
  });
});

describe('Odd counties', () => {
  const poor = (values: readonly number[]) =>
    countyWith(
      values.map((value, index) => ({ region: towns[index]!, year: 2016, measure: 'poorPersons', value })),
    );

  it('of equal densities have one class, and say that all are equal', async () => {
    // Published areas: those of the outlines differ between the rows of the county.
    const facts = towns.flatMap((region) => [
      { region, year: 2016, measure: 'poorPersons', value: 30 },
      { region, year: 2016, measure: 'areaKm2', value: 10 },
    ]);
    const view = await viewOf('unit', { fixtures: countyWith(facts) });
    expect(view.summary).toBe('各乡镇均为 3.0 人/平方公里。');
    expect(view.legend.kind === 'classes' && view.legend.model.classes.length).toBe(1);
  });

  it('with one town that is known show that one, and hatch the others', async () => {
    const view = await viewOf('dots', { fixtures: poor([12]) });
    expect(view.ground.points!.colors.filter((color) => color === 0)).toHaveLength(12);
    expect(view.ground.colors.filter((color) => color === null)).toHaveLength(3);
    expect(await legendText(view)).toContain('3 个乡镇无数据，未计入');
  });

  it('of zeros have no hexagons, no bands and no dots, and no densest place', async () => {
    const fixtures = poor([0, 0, 0, 0]);
    const hexagons = await viewOf('hexagon', { fixtures });
    expect(hexagons.drawing!.colors.every((color) => color === null)).toBe(true);
    expect(hexagons.summary).not.toContain('最密处');
    expect((await viewOf('kernel', { fixtures })).drawing!.colors).toEqual([]);
    expect((await viewOf('dots', { fixtures })).ground.points!.ids).toEqual([]);
  });
});

describe('Loading', () => {
  it('asks for no places where regions are enough, and again for nothing in a year step', async () => {
    const inputs = async (kind: DensityKind, period: string) =>
      density.loadInputs!(
        (await themeStage({ indicator: 'poorPersons', options: { density: kind } })).at(period),
      );
    expect(await inputs('hexagon', '2016')).toEqual(await inputs('kernel', '2015'));
    expect(await inputs('hexagon', '2016')).not.toEqual(await inputs('unit', '2016'));
    expect((await open('unit')).base.ground).toBeUndefined();
  });
});
