// The common condition of a provider: made by one toolbox, followed by other elements, kept in a permalink, taken away again.
import type { ActivityCollection } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadActivities } from '../activity-layer/load-activities.js';
import { matchingPoints } from '../figures/matching-households.js';
import { clear, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmQueryToolbox } from './query-toolbox.js';
import { fixtures } from './small-county.fixtures.js';
import '../provider/register.js';
import './register.js';

afterEach(() => clear());

const source = createFixtureSource(fixtures);
/** The first, the second and the third household have 3, 4 and 3 members; the others fewer. */
const many = { op: '>=', args: [{ property: 'memberCount' }, 3] };
const four = { op: '=', args: [{ property: 'memberCount' }, 4] };
const { signal } = new AbortController();

async function page(): Promise<[OmProvider, OmQueryToolbox, OmQueryToolbox]> {
  const provider = await mount<OmProvider>(
    html`<om-provider permalink .source=${source} region="620523" period="2020">
      <om-query-toolbox shares .filter=${many}></om-query-toolbox>
      <om-query-toolbox></om-query-toolbox>
    </om-provider>`,
  );
  const [first, second] = provider.querySelectorAll('om-query-toolbox');
  await vi.waitFor(() => expect([first!.state, second!.state]).toEqual(['ready', 'ready']), 8000);
  return [provider, first!, second!];
}

describe('The common condition', () => {
  it('is what one toolbox asks, is followed by another one, and is taken away by either', async () => {
    const [provider, first, second] = await page();
    await first.run();
    await settle();
    expect(provider.filter).toEqual(many);
    expect([first.session.count, textOf(first, '.common')]).toEqual([3, '']);
    expect(textOf(second, '.common span')).toContain('共同条件：');
    // Two toolboxes have one name; a page names its own.
    expect((await violations()).filter((one) => !one.startsWith('landmark-unique'))).toEqual([]);
    second.filter = four;
    await second.run();
    expect(second.session.count).toBe(1);
    second.filter = null;
    await second.run();
    expect(second.session.count).toBe(3);
    second.shadowRoot!.querySelector<HTMLButtonElement>('.common button')!.click();
    await settle();
    expect([provider.filter, textOf(second, '.common')]).toEqual([null, '']);
    await second.run();
    expect(second.session.count).toBe(6);
  });

  it('and the clock leave an answer that was given before them behind, and it says so', async () => {
    const [provider, first, second] = await page();
    const note = () => textOf(second, '.foot .quiet');
    await second.run();
    await settle();
    expect([second.session.count, note()]).toEqual([6, '']);
    await first.run();
    await settle();
    expect([second.session.count, note()]).toEqual([6, '条件、范围或年份已改动，点「重新查询」更新结果。']);
    await second.run();
    await settle();
    expect([second.session.count, note()]).toEqual([3, '']);
    provider.period = '2019';
    await settle();
    expect(note()).toContain('年份已改动');
    // Regions have no state by year.
    second.collection = 'villages';
    await second.run();
    provider.period = '2020';
    await settle();
    expect(note()).toBe('');
  });

  it('carries a place too, and a permalink carries both', async () => {
    const [provider, first] = await page();
    first.place = { geometry: null, words: '大石镇', region: '620523106000' };
    first.filter = four;
    await first.run();
    await vi.waitFor(() => expect(provider.view).toContain('&f='), 8000);
    const text = new URLSearchParams(provider.view).get('f');
    expect(text).toBe("region LIKE '620523106%' AND memberCount = 4");
    const kept = provider.view!;
    provider.filter = null;
    await settle();
    provider.view = `${kept}&x=1`;
    await vi.waitFor(() => expect(provider.filter).not.toBeNull(), 8000);
    provider.view = 'v=1&f=drop+table';
    await vi.waitFor(() => expect(provider.unreadView).toHaveLength(1), 8000);
  });

  it('leaves the points of the households that it selects', async () => {
    const points = {
      ...{ region: '620523106201', years: [2020], signs: new Map() },
      ids: ['620523-toolbox001', '620523-toolbox002', '620523-toolbox003'],
      lonLat: new Float64Array([105.1, 34.7, 105.13, 34.72, 105.16, 34.74]),
      statuses: ['a', 'b', 'c'],
    };
    const kept = await matchingPoints(points, source, four, signal);
    expect([kept.ids, [...kept.lonLat], kept.statuses, kept.filtered]).toEqual([
      ...[['620523-toolbox002'], [105.13, 34.72], ['b'], true],
    ]);
    // The second household has two members before its third year: it matches in that year alone.
    const years = { ...points, years: [2018, 2019, 2020], statuses: ['aaa', 'bcd', 'eee'] };
    const asked = vi.spyOn(source.households, 'query').mockImplementation((({ asOf }: { asOf: number }) => ({
      async *byPage() {
        yield await Promise.resolve({ items: asOf === 2020 ? [{ id: years.ids[1] }] : [] });
      },
    })) as never);
    expect((await matchingPoints(years, source, four, signal)).statuses).toEqual(['--d']);
    expect(asked.mock.calls.map(([search]) => search?.asOf)).toEqual([2018, 2019, 2020]);
    asked.mockRestore();
    // A source without conditions filters nothing, and says nothing else.
    const { query: _none, ...households } = source.households;
    const plain = { ...source, households } as DataSource;
    expect(await matchingPoints(points, plain, four, signal)).toBe(points);
  });

  it('leaves the activities that reached such a household', async () => {
    const activity = (id: string, households: string[]) => ({
      ...{ type: 'Feature', id, geometry: null },
      properties: { date: '2020-05-01', households },
    });
    const features = [
      activity('1', ['620523-toolbox001', '620523-toolbox002']),
      activity('2', ['620523-toolbox003']),
      activity('3', []),
    ];
    const found = { features, numberMatched: 3, synthetic: true, source: '示意数据' };
    const pages = (async function* () {
      yield found as unknown as ActivityCollection;
    })();
    const activities = { list: () => ({ byPage: () => pages }) };
    const choice = {
      ...{ source: { ...source, activities } as unknown as DataSource, region: '620523000000' },
      ...{ period: { from: '2020', to: '2020' }, mode: 'instant' as const, filter: four },
    };
    const loaded = await loadActivities(choice, signal);
    expect([loaded.activities.map(({ id }) => id), loaded.matched, loaded.filtered]).toEqual([
      ['1'],
      1,
      true,
    ]);
  });
});
