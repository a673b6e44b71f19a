// <om-indicator-cards>: the figures of the made-up county, their changes, bases and targets, and the wish for an indicator.
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, frames, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import '../provider/register.js';
import type { OmIndicatorCards } from './indicator-cards.js';
import './register.js';
import { layOutSparkLine } from './spark-line.js';

interface Stage {
  readonly source?: DataSource;
  readonly region?: string;
  readonly period?: string;
  readonly indicators?: string;
  readonly targets?: Record<string, number>;
  readonly locale?: string;
}

async function cards({
  source = createFixtureSource(squareCounty()),
  region = countyCode,
  period = '2016',
  indicators = 'povertyIncidence,poorPersons',
  targets = {},
  locale = 'zh-CN',
}: Stage = {}): Promise<OmIndicatorCards> {
  const provider = await mount<OmProvider>(
    html`<om-provider .source=${source} region=${region} period=${period} locale=${locale}>
      <om-indicator-cards indicators=${indicators} .targets=${targets}></om-indicator-cards>
    </om-provider>`,
  );
  const element = provider.querySelector('om-indicator-cards')!;
  await vi.waitFor(() => {
    if (element.state === 'loading') throw new Error('still loading');
  });
  await frames();
  return element;
}

const shown = (element: OmIndicatorCards) =>
  [...element.shadowRoot!.querySelectorAll('.card')].map((card) => textOf(card));

afterEach(() => {
  clear();
});

describe('Cards', () => {
  it('tell value, year, change and base: 100 of 2,000 is 5 %, after 200 of 2,000', async () => {
    const element = await cards();
    expect(shown(element)).toEqual([
      '贫困发生率 2016 年 5.00% 比上年降 5.0 个百分点 100 ÷ 2,000 农村户籍人口',
      '贫困人口 2016 年 100 人 比上年降 100 人',
    ]);
    expect(element.shadowRoot!.querySelectorAll('.change.better')).toHaveLength(2);
    expect(textOf(element, '.credits')).toBe('示意数据 数据：示例登记册');
  });

  it('follow the year, and say what is missing', async () => {
    const element = await cards({ period: '2015' });
    expect(shown(element)[1]).toBe('贫困人口 2015 年 200 人');
    (element.parentElement as OmProvider).period = '2014';
    await settle();
    expect(shown(element)[1]).toBe('贫困人口 2014 年 无数据');
  });

  it('tell how far a target is, or that it is reached', async () => {
    const element = await cards({ targets: { povertyIncidence: 2, poorPersons: 100 } });
    expect(shown(element)[0]).toContain('目标 2.00%，还差 3.0 个百分点');
    expect(shown(element)[1]).toContain('目标 100 人，已达到');
  });

  it('leave out what the backend does not have, and are empty without any', async () => {
    expect(shown(await cards({ indicators: 'gdp, poorPersons' }))).toHaveLength(1);
    const none = await cards({ indicators: 'gdp' });
    expect([none.state, shown(none)]).toEqual(['empty', []]);
  });

  it('ask another cube where one is named, all of it at once', async () => {
    const source = createFixtureSource(squareCounty());
    const data = vi.spyOn(source.statistics, 'data');
    const element = await cards({ source });
    data.mockClear();
    element.cube = 'published';
    await vi.waitFor(() => expect(data).toHaveBeenCalled());
    expect(data.mock.calls.map(([cube, { measure }]) => [cube, measure])).toEqual([
      ['published', ['povertyIncidence', 'poorPersons', 'ruralPopulation']],
    ]);
  });

  it('speak English', async () => {
    expect(shown(await cards({ locale: 'en' }))[1]).toContain('Poor persons');
  });
});

describe('A card that is chosen', () => {
  it('makes its indicator that of all, and is marked', async () => {
    const element = await cards();
    const [, second] = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.card')];
    second!.click();
    await settle();
    expect((element.parentElement as OmProvider).indicator).toBe('poorPersons');
    expect(second!.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('Accessibility', () => {
  it('has nothing that axe minds', async () => {
    await cards({ targets: { povertyIncidence: 2 } });
    expect(await violations()).toEqual([]);
  });
});

describe('States', () => {
  it('says what failed, and loads again', async () => {
    const source = createFixtureSource(squareCounty());
    vi.spyOn(source.statistics, 'data').mockRejectedValueOnce(new TypeError('lost'));
    const element = await cards({ source });
    expect(element.state).toBe('error');
    element.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });
});

describe('The small line', () => {
  it('begins at zero, breaks at a missing year and marks the shown one', () => {
    const line = [
      { year: 2014, value: 20 },
      { year: 2015, value: null },
      { year: 2016, value: 10 },
      { year: 2017, value: 0 },
    ];
    // 96 x 28 with a margin of 3: steps of 30, from y = 3 for 20 to y = 25 for 0.
    expect(layOutSparkLine({ line, year: 2016 })).toEqual({
      path: 'M3.0 3.0M63.0 14.0L93.0 25.0',
      point: { x: 63, y: 14 },
    });
    expect(layOutSparkLine({ line, year: 2015 }).point).toBeNull();
    expect(layOutSparkLine({ line: [{ year: 2016, value: 0 }], year: 2016 })).toEqual({
      path: '',
      point: null,
    });
  });
});
