// <om-ranking>: places, places gained, bars in proportion, sorting, and the choice of a region.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clear,
  find,
  frames,
  listen,
  mount,
  settle,
  textOf,
  violations,
} from '../internal/testing/fixture-page.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmRegionTable } from '../region-table/region-table.js';
import '../provider/register.js';
import type { OmRanking } from './ranking.js';
import './register.js';

/** The square county, in which 东川镇 had 45 of 500 poor in 2015 (9 %) and 西山乡 30 of 500 (6 %): they changed places. */
function county() {
  const fixtures = squareCounty();
  const counted: Record<string, number> = { '990101102000': 45, '990101101000': 30 };
  const datasets = fixtures.datasets.map((dataset) => ({
    ...dataset,
    facts: dataset.facts.map((fact) =>
      fact.measure === 'poorPersons' && String(fact.year) === '2015' && fact.region in counted
        ? { ...fact, value: counted[fact.region]! }
        : fact,
    ),
  }));
  return createFixtureSource({ ...fixtures, datasets });
}

async function ranking(
  attributes: { region?: string; mode?: string; period?: string } = {},
): Promise<OmRanking> {
  const provider = await mount<OmProvider>(
    html`<om-provider
      .source=${county()}
      region=${attributes.region ?? countyCode}
      period=${attributes.period ?? '2016'}
      mode=${attributes.mode ?? 'instant'}
    >
      <om-ranking></om-ranking>
    </om-provider>`,
  );
  const element = provider.querySelector('om-ranking')!;
  await vi.waitFor(() => {
    if (element.state === 'loading') throw new Error('still loading');
  });
  await frames();
  return element;
}

const tableOf = (element: OmRanking) => find<OmRegionTable>(element, 'om-region-table');
const rows = (element: OmRanking) =>
  [...tableOf(element).shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => textOf(cell)).join('|'),
  );
const shares = (element: OmRanking) =>
  [...tableOf(element).shadowRoot!.querySelectorAll<HTMLElement>('.with-bar')].map((cell) =>
    cell.style.getPropertyValue('--_share'),
  );

afterEach(() => {
  clear();
});

describe('A ranking', () => {
  it('tells place, places gained, value and change; who is not public stands last', async () => {
    const element = await ranking();
    // 60, 25 and 13 of 500 are 12, 5 and 2.6 %; a year before 100, 30 and 45 of 500 were 20, 6 and 9 %.
    expect(rows(element)).toEqual([
      '1|不变|东山镇|12.00|降8.00|60|500',
      '2|上升1|西山乡|5.00|降1.00|25|500',
      '3|下降1|东川镇|2.60|降6.40|13|500',
      '—|—|西川乡|未公开|—|—|500',
    ]);
    expect(textOf(element, 'h2')).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
  });

  it('draws bars in proportion to the largest: 5 of 12 is 41.7 per cent of its length', async () => {
    expect(shares(await ranking())).toEqual(['100%', '41.7%', '21.7%']);
  });

  it('sorts by a column that is pressed', async () => {
    const element = await ranking();
    const headers = [...tableOf(element).shadowRoot!.querySelectorAll<HTMLElement>('th .sort')];
    headers.find((header) => header.textContent?.includes('位次变化'))!.click();
    await settle();
    expect(rows(element).map((row) => row.split('|')[2])).toEqual(['西山乡', '东山镇', '东川镇', '西川乡']);
  });

  it('ranks changes over a range by their size, with their sign', async () => {
    const element = await ranking({ mode: 'range', period: '2015/2016' });
    expect(textOf(element, 'h2')).toContain('贫困发生率变化 · 2015—2016 年');
    // −1.0, −6.4 and −8.0 points: the largest length belongs to −8.0.
    expect(shares(element)).toEqual(['12.5%', '80%', '100%']);
  });
});

describe('A region that is chosen', () => {
  it('is selected for all', async () => {
    const element = await ranking();
    const heard = listen('om-feature-select');
    find(tableOf(element), '.region').click();
    heard.stop();
    expect(heard.events.map(({ id }) => id)).toEqual(['990101100000']);
    await settle();
    expect(tableOf(element).shadowRoot!.querySelectorAll('[aria-current]')).toHaveLength(1);
  });
});

describe('A compact ranking', () => {
  it('leaves out the parts of the ratio, and its caption is for screen readers', async () => {
    const element = await ranking();
    element.compact = true;
    await settle();
    const table = tableOf(element).shadowRoot!;
    expect([...table.querySelectorAll('thead th')].map((head) => textOf(head))).toEqual([
      '名次',
      '位次变化',
      '地区',
      '贫困发生率 (%)',
      '比上年',
    ]);
    expect(table.querySelector('caption')!.getBoundingClientRect().width).toBe(1);
  });
});

describe('Accessibility', () => {
  it('has nothing that axe minds', async () => {
    await ranking();
    expect(await violations()).toEqual([]);
  });
});

describe('States', () => {
  it('is empty where there is nothing below the region, and without a region', async () => {
    for (const region of ['990101101201', '']) {
      const element = await ranking({ region });
      expect([element.state, element.shadowRoot!.querySelector('om-region-table')]).toEqual(['empty', null]);
    }
  });
});
