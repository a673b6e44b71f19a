// Differences and changes in per cent of the square county, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { ClassLegend } from '../theme.js';
import { countyWith, themeStage, towns, viewOf } from '../theme-stage.fixtures.js';
import { change } from './change.js';

const cells = async (stage: Parameters<typeof viewOf>[1]) =>
  (await viewOf(change, stage)).table.rows.map((row) => row.cells[0]);

describe('The theme of change', () => {
  it('compares an instant with the step before it', async () => {
    // 西山乡 60 to 25, 东山镇 100 to 60, 西川乡 not public, 东川镇 40 to 13.
    expect(await cells({ indicator: 'poorPersons' })).toEqual(['-35', '-40', '未公开', '-27']);
    const view = await viewOf(change, { indicator: 'poorPersons' });
    expect(view.title).toBe('方田县各乡镇贫困人口变化 · 2015—2016 年 · 人');
    expect(view.summary).toBe('全县降 100 人；降得最多东山镇 40 人。');
  });

  it('tells the same in per cent of the first year', async () => {
    // 35 of 60, 40 of 100, 27 of 40.
    const ratio = { indicator: 'poorPersons', options: { change: 'ratio' } };
    expect(await cells(ratio)).toEqual(['-58.3', '-40.0', '未公开', '-67.5']);
    expect((await viewOf(change, ratio)).title).toBe('方田县各乡镇贫困人口增减幅度 · 2015—2016 年 · %');
  });

  it('has classes that mirror each other around no change', async () => {
    const { model, classes } = (await viewOf(change, { indicator: 'poorPersons' })).legend as ClassLegend;
    const middle = (model.classes.length - 1) / 2;
    expect(model.classes[middle]!.sign).toBe('基本不变');
    expect(model.classes.map(({ to }) => to).slice(0, middle)).toEqual(
      model.classes
        .map(({ from }) => (from === null ? null : -from))
        .slice(middle + 1)
        .reverse(),
    );
    expect(classes.map((each) => each !== null && each < middle)).toEqual([true, true, false, true]);
  });

  it('tells a rate in points, and refuses per cent of per cent', async () => {
    expect(await cells({ indicator: 'povertyIncidence' })).toEqual(['-7.0', '-8.0', '未公开', '-5.4']);
    const { at } = await themeStage({ indicator: 'povertyIncidence', options: { change: 'ratio' } });
    expect(change.refusal!(at('2016'))?.text).toContain('百分点');
  });

  it('says that the first year has none before it', async () => {
    await expect(viewOf(change, { indicator: 'poorPersons', period: '2015' })).rejects.toThrow('第一期');
  });

  it('has no per cent of nothing', async () => {
    const facts = [2015, 2016].map((year) => ({
      ...{ region: towns[0], year, measure: 'poorPersons', value: year === 2015 ? 0 : 4 },
    }));
    const fixtures = countyWith(facts);
    const stage = { indicator: 'poorPersons', fixtures };
    expect((await cells(stage))[0]).toBe('4');
    expect((await cells({ ...stage, options: { change: 'ratio' } }))[0]).toBe('无数据');
  });
});
