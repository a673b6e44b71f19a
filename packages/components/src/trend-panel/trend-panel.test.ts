// <om-trend-panel>: two years of a place in words, sums of several places, and the comparison that it follows.
import type { Bbox } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, listen, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import { redAndBlue } from '../swipe-compare/swipe-compare.fixtures.js';
import type { OmTrendPanel } from './trend-panel.js';
import '../map/register.js';
import '../provider/register.js';
import '../swipe-compare/register.js';
import './register.js';

interface Stage {
  readonly source?: DataSource;
  readonly period?: string;
  readonly rows?: string;
  readonly area?: Bbox;
  readonly locale?: string;
}

async function panel({
  source = createFixtureSource(squareCounty()),
  period = '2015/2016',
  rows = 'poorPersons,povertyIncidence',
  area,
  locale = 'zh-CN',
}: Stage = {}): Promise<OmTrendPanel> {
  const provider = await mount<OmProvider>(
    html`<om-provider .source=${source} region=${countyCode} locale=${locale}>
      <om-trend-panel period=${period} rows=${rows} .area=${area}></om-trend-panel>
    </om-provider>`,
  );
  const element = provider.querySelector('om-trend-panel')!;
  await loaded(element);
  return element;
}

async function loaded(element: OmTrendPanel): Promise<void> {
  await vi.waitFor(() => {
    if (element.state === 'loading') throw new Error('still loading');
  });
  await settle();
}

const lines = (element: OmTrendPanel) =>
  [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => textOf(row));
const title = (element: OmTrendPanel) => textOf(element, 'h2');

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it('has nothing that axe minds', async () => {
    await panel();
    expect(await violations()).toEqual([]);
  });
});

describe('Two years', () => {
  it('stand beside each other with their change and what it means', async () => {
    const element = await panel();
    expect(title(element)).toBe('方田县：2015 年到 2016 年');
    // 200 and 100 of 2,000.
    expect(lines(element)).toEqual([
      '贫困人口 200 人 100 人 减 100 人 向好',
      '贫困发生率 10.00% 5.00% 减 5.0 个百分点 向好',
    ]);
    expect(textOf(element, '.headline')).toBe(
      '贫困人口由 200 人 到 100 人，减 100 人；贫困发生率由 10.00% 到 5.00%，减 5.0 个百分点。',
    );
    expect(textOf(element, '.credits')).toBe('示意数据 数据：示例登记册');
  });

  it('leave out what the backend does not have, and name what has no figures', async () => {
    const element = await panel({ rows: 'poorPersons,dangerousHouses,netIncomePerCapita' });
    expect(lines(element)).toHaveLength(1);
    expect(textOf(element, 'table + .quiet')).toBe('这两年没有数据：人均纯收入。');
  });

  it('speak English', async () => {
    expect(lines(await panel({ locale: 'en', rows: 'poorPersons' }))[0]).toContain('down 100');
  });
});

describe('A rectangle', () => {
  it('tells of the town that it lies in', async () => {
    const element = await panel({ area: [105.21, 34.21, 105.39, 34.39] });
    expect(title(element)).toBe('东山镇：2015 年到 2016 年');
    // 100 and 60 of 500.
    expect(lines(element)).toEqual([
      '贫困人口 100 人 60 人 减 40 人 向好',
      '贫困发生率 20.00% 12.00% 减 8.0 个百分点 向好',
    ]);
  });

  it('goes on to the village inside a town', async () => {
    const element = await panel({ area: [105.05, 34.31, 105.06, 34.39], rows: 'poorPersons' });
    expect(title(element)).toBe('上坪村：2015 年到 2016 年');
    expect(lines(element)).toEqual(['贫困人口 40 人 20 人 减 20 人 向好']);
  });

  it('adds up several towns, and their rate is that of the sums', async () => {
    const element = await panel({ area: [105.25, 34.05, 105.35, 34.35] });
    expect(title(element)).toMatch(/^东(山|川)镇、东(山|川)镇：/);
    // 100 + 40 and 60 + 13 of 1,000; the mean of the rates would be equal here only by chance of equal towns.
    expect(lines(element)).toEqual([
      '贫困人口 140 人 73 人 减 67 人 向好',
      '贫困发生率 14.00% 7.30% 减 6.7 个百分点 向好',
    ]);
  });

  it('keeps to itself what is not public in a part', async () => {
    const element = await panel({ area: [105, 34, 105.4, 34.4], rows: 'poorPersons,ruralPopulation' });
    expect(textOf(element, 'table + .quiet')).toBe('这两年没有数据：贫困人口。');
    // Four towns of 500.
    expect(lines(element)).toEqual(['农村户籍人口 2,000 人 2,000 人 持平']);
  });
});

describe('Beside a comparison', () => {
  it('follows its years and its rectangle', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider .source=${createFixtureSource(squareCounty())} region=${countyCode}>
        <om-map
          ><om-swipe-compare id="compare" content="indicator" .imagery=${redAndBlue}></om-swipe-compare
        ></om-map>
        <om-trend-panel with="compare" rows="poorPersons"></om-trend-panel>
      </om-provider>`,
    );
    const element = provider.querySelector('om-trend-panel')!;
    const compare = provider.querySelector('om-swipe-compare')!;
    await vi.waitFor(() => expect(compare.swipeState.left).toBe('2015'));
    await vi.waitFor(() => expect(title(element)).toBe('方田县：2015 年到 2016 年'));
    compare.area = [105.21, 34.21, 105.39, 34.39];
    await vi.waitFor(() => expect(title(element)).toBe('东山镇：2015 年到 2016 年'));
  });
});

describe('States', () => {
  it('asks for two years', async () => {
    const element = await panel({ period: '2016/2016' });
    expect([element.state, textOf(element, '[role=status]')]).toEqual(['empty', '请给出两个年份。']);
  });

  it('says that there are no figures', async () => {
    const element = await panel({ rows: 'dangerousHouses' });
    expect([element.state, textOf(element, '[role=status]')]).toEqual(['empty', '该处没有这些指标。']);
  });

  it('says what failed, and loads again', async () => {
    const source = createFixtureSource(squareCounty());
    vi.spyOn(source.statistics, 'data').mockRejectedValueOnce(new TypeError('lost'));
    const heard = listen('om-source-error');
    const element = await panel({ source, rows: 'poorPersons' });
    heard.stop();
    expect([element.state, heard.events.length]).toEqual(['error', 1]);
    find(element, '[part=retry]').click();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });
});
