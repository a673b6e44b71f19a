// <om-query-toolbox>: asks what it says it asks, counts first, and shows the same rows on the map as in the table.
import type { DataSource } from '@onemap/core';
import { ThematicLayer } from '@onemap/core/map';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OmFilterChangeEvent } from '../events/index.js';
import { clear, find, listen, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import '../map/register.js';
import type { OmMap } from '../map/map.js';
import '../provider/register.js';
import type { OmQueryToolbox } from './query-toolbox.js';
import { fixtures, visitor } from './small-county.fixtures.js';
import './register.js';

async function toolbox(
  source: DataSource = createFixtureSource(fixtures),
  properties: Partial<OmQueryToolbox> = {},
): Promise<OmQueryToolbox> {
  const provider = await mount(
    html`<om-provider .source=${source} region="620523" period="2020"
      ><om-query-toolbox></om-query-toolbox
    ></om-provider>`,
  );
  const element = provider.querySelector('om-query-toolbox')!;
  Object.assign(element, properties);
  await settle();
  return element;
}

const members = (op: string, value: number) => ({ op, args: [{ property: 'memberCount' }, value] });
const idsOf = ({ session }: OmQueryToolbox): string[] =>
  Array.from(session.view?.rows ?? [], (row) => session.view!.set.ids[row]!);

afterEach(() => clear());

describe('Accessibility', () => {
  it('has nothing that axe minds: ready, with results, for a visitor, without a source, folded', async () => {
    const element = await toolbox();
    expect([element.state, await violations()]).toEqual(['ready', []]);
    await element.run();
    await settle();
    expect(await violations()).toEqual([]);
    element.folded = true;
    await settle();
    expect(await violations()).toEqual([]);
    await toolbox(createFixtureSource(visitor));
    expect(await violations()).toEqual([]);
    const alone = await mount<OmQueryToolbox>(html`<om-query-toolbox></om-query-toolbox>`);
    expect([alone.state, await violations()]).toEqual(['empty', []]);
  });
});

describe('A source that has not answered', () => {
  it('is waited for, and not said to take no conditions', async () => {
    const source = createFixtureSource(fixtures);
    const silent = {
      ...source,
      collections: { ...source.collections!, list: () => new Promise<never>(() => {}) },
    };
    const element = await toolbox(silent as DataSource);
    expect([element.state, textOf(element, '.state')]).toEqual(['loading', '正在加载…']);
  });
});

describe('A question', () => {
  it('is said in one sentence, with the place, and asked as it is said', async () => {
    const element = await toolbox();
    expect(textOf(element, '.sentence')).toBe('全部贫困户');
    element.filter = members('>=', 3);
    element.place = { geometry: null, words: '大石镇', region: '620523106000' };
    await settle();
    expect(textOf(element, '.sentence')).toBe('大石镇范围内，家庭人口不少于 3 人的贫困户');
    await element.run();
    const wanted = fixtures.households.filter(
      ({ memberCount, region }) => memberCount >= 3 && region.startsWith('620523106'),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(idsOf(element)).toEqual(wanted.map(({ id }) => id).sort());
    expect(element.session.count).toBe(wanted.length);
  });

  it('follows the builder and the choice of a region, and tells the page each change', async () => {
    const element = await toolbox();
    const heard = listen('om-query-change');
    find(element, 'om-query-builder').dispatchEvent(
      new OmFilterChangeEvent(members('>', 2), 'memberCount > 2', ''),
    );
    await settle();
    const region = find<HTMLSelectElement>(element, '.place');
    region.value = '620523106000';
    region.dispatchEvent(new Event('change'));
    await settle();
    heard.stop();
    expect(element.filter).toEqual(members('>', 2));
    expect(heard.events.map(({ urlText }) => urlText)).toEqual([
      'collection=households&filter=memberCount+%3E+2',
      `collection=households&filter=memberCount+%3E+2&region=620523106000&place=${encodeURIComponent('大石镇')}`,
    ]);
  });

  it('comes back from the text of an address; unreadable text is told and changes nothing', async () => {
    const element = await toolbox();
    element.readUrlText('#collection=villages&filter=areaKm2+%3E+4');
    await settle();
    expect(textOf(element, '.sentence')).toBe('面积大于 4 平方公里的行政村');
    element.readUrlText('#collection=villages&filter=drop+table');
    await settle();
    expect(textOf(element, '[role=alert]')).toContain('读不懂');
    expect(element.toUrlText()).toBe('collection=villages&filter=areaKm2+%3E+4');
  });

  it('names the region of an address that holds its code alone, and leaves a code that no region has', async () => {
    const element = await toolbox();
    const heard = listen('om-query-change');
    element.readUrlText('collection=villages&region=620523107');
    await vi.waitFor(() => expect(textOf(element, '.sentence')).toBe('安远镇范围内的行政村'));
    heard.stop();
    expect([heard.events, element.place]).toEqual([
      [],
      { geometry: null, words: '安远镇', region: '620523107000' },
    ]);
    await element.run();
    expect(idsOf(element)).toEqual(['620523107201']);
    element.readUrlText('collection=villages&region=620999');
    await settle();
    expect(textOf(element, '.sentence')).toBe('620999000000范围内的行政村');
  });

  it('drops the condition with the collection whose fields it names', async () => {
    const element = await toolbox(undefined, { filter: members('>', 2) });
    const choice = find<HTMLSelectElement>(element, '.collection');
    choice.value = 'villages';
    choice.dispatchEvent(new Event('change'));
    await settle();
    expect([element.collection, element.filter]).toEqual(['villages', null]);
    await element.run();
    const villages = fixtures.regions.filter(({ level }) => level === 'village');
    expect(element.session.count).toBe(villages.length);
  });
});

describe('A visitor', () => {
  it('is told kindly that households are not public, and can query what is', async () => {
    const element = await toolbox(createFixtureSource(visitor));
    expect(textOf(element, '.note')).toContain('登录');
    const offered = [...element.shadowRoot!.querySelectorAll('.collection option')];
    expect(offered.map((each) => each.textContent!.trim())).toEqual(['行政村', '行政区划']);
    expect(textOf(element, '.sentence')).toBe('全部行政村');
    await element.run();
    expect(element.session.phase).toBe('done');
  });
});

describe('A query', () => {
  it('is given up when it is stopped, and keeps what has come', async () => {
    const turns: (() => void)[] = [];
    const source = createFixtureSource(fixtures, {
      delayInMs: 1,
      schedule: (go) => {
        turns.push(go);
        return () => undefined;
      },
    });
    const goOn = async (): Promise<void> => {
      for (const go of turns.splice(0)) go();
      await settle();
    };
    const element = await toolbox(source);
    for (let round = 0; round < 4; round++) await goOn();
    const running = element.run();
    await settle();
    expect([element.session.phase, element.session.count]).toEqual(['counting', null]);
    await goOn();
    expect([element.session.phase, element.session.count, element.session.loaded]).toEqual(['loading', 6, 0]);
    element.cancel();
    expect([element.session.phase, element.session.isPartial]).toEqual(['cancelled', true]);
    await goOn();
    await running;
    expect([element.session.phase, element.session.loaded]).toEqual(['cancelled', 0]);
  });

  it('that the server refuses says where the fault is', async () => {
    const element = await toolbox(undefined, {
      filter: { op: '=', args: [{ property: 'householdType' }, 'rich'] },
    });
    await element.run();
    await settle();
    const results = find(element, 'om-query-results');
    expect([results.getAttribute('state'), textOf(results, '.state-title')]).toEqual([
      'error',
      expect.stringContaining('条件有误（/filter/args/1）'),
    ]);
  });

  it('fetches no more than it may, and says so', async () => {
    const element = await toolbox(undefined, { maxRows: 4 });
    await element.run();
    await settle();
    expect([element.session.loaded, element.session.count]).toEqual([4, 6]);
    expect(textOf(find(element, 'om-query-results'), '.note')).toContain('共 6 条，只取前 4 条');
  });

  it('says that the question has changed since', async () => {
    const element = await toolbox();
    await element.run();
    await settle();
    expect(element.shadowRoot!.querySelector('.foot .quiet')).toBeNull();
    element.filter = members('>', 1);
    await settle();
    expect(textOf(element, '.foot .quiet')).toContain('条件、范围或年份已改动');
  });
});

describe('The map', () => {
  it('shows the rows of the table, and chooses them both ways', async () => {
    const provider = await mount(
      html`<om-provider .source=${createFixtureSource(fixtures)} region="620523" period="2020">
        <om-map id="map" .extent=${[105, 34.6, 105.4, 34.9]}></om-map>
        <om-query-toolbox map="map" apart></om-query-toolbox>
      </om-provider>`,
    );
    const element = provider.querySelector('om-query-toolbox')!;
    const map = provider.querySelector<OmMap>('om-map')!;
    await element.run();
    await settle();
    const layers = map.handle!.map.getLayers().getLength();
    const [place] = fixtures.households.map(({ id, point }) => ({ id, point }));
    const heard = listen('om-feature-select');
    await vi.waitFor(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const pixel = map.handle!.toPixel(place!.point as [number, number])!;
      map.handle!.map.dispatchEvent({ type: 'click', pixel } as never);
      expect(heard.events.length).toBeGreaterThan(0);
    });
    heard.stop();
    expect(heard.events[0]!.kind).toBe('household');
    expect(element.session.selected).toBe(heard.events[0]!.id);
    element.remove();
    expect(map.handle!.map.getLayers().getLength()).toBe(layers - 2);
  });
});

describe('Rows of the page', () => {
  it('lie on the map before anything is asked, and stay there under what is found', async () => {
    const provider = await mount(
      html`<om-provider>
        <om-map id="map" .extent=${[105, 34, 105.4, 34.4]}></om-map>
        <om-query-toolbox
          map="map"
          apart
          .rows=${{ lon: [105.1, NaN, 105.3], lat: [34.1, 34.2, 34.3], columns: { depth: [3, 8, 9] } }}
          .filter=${{ op: '>', args: [{ property: 'depth' }, 8] }}
        ></om-query-toolbox>
      </om-provider>`,
    );
    const element = provider.querySelector('om-query-toolbox')!;
    const { handle } = provider.querySelector<OmMap>('om-map')!;
    /** Which point the layers of the toolbox have at a place: the ground, then what is found. */
    const pointsAt = (lon: number, lat: number): (number | null)[] => {
      const pixel = handle!.toPixel([lon, lat])!;
      const layers = handle!.map.getLayers().getArray();
      return layers
        .filter((layer) => layer instanceof ThematicLayer)
        .map((layer) => layer.pointAt([pixel[0], pixel[1]]));
    };
    await vi.waitFor(() => expect(pointsAt(105.1, 34.1)).toEqual([0, null]), 8000);
    await element.run();
    // The second row has no place: the third one is the second point.
    await vi.waitFor(() => expect(pointsAt(105.3, 34.3)).toEqual([1, 1]), 8000);
    expect([idsOf(element), pointsAt(105.1, 34.1)]).toEqual([['3'], [0, null]]);
  });

  it('are selected without a backend, over fields of their own', async () => {
    const element = await mount<OmQueryToolbox>(
      html`<om-query-toolbox
        rows-title="监测点"
        .rows=${{
          ...{ lon: [105.1, 105.2, 105.3], lat: [34.1, 34.2, 34.3] },
          columns: { depth: new Float64Array([3, 8, NaN]), kind: ['井', '泉', '井'] },
        }}
        .filter=${{ op: '=', args: [{ property: 'kind' }, '井'] }}
      ></om-query-toolbox>`,
    );
    expect([element.state, textOf(element, '.sentence')]).toEqual(['ready', 'kind是「井」的监测点']);
    await element.run();
    await settle();
    expect(idsOf(element)).toEqual(['1', '3']);
    expect(await violations()).toEqual([]);
  });

  it('are selected by place, on the edge too, and by a condition among those', async () => {
    const element = document.createElement('om-query-toolbox');
    element.rows = {
      ...{ lon: [105, 105.125, 105.25, 105.5], lat: [34, 34.125, 34.25, 34.5] },
      columns: { depth: [3, 8, 9, 9] },
    };
    const [[west, south], [east, north]] = [
      [105, 34],
      [105.25, 34.25],
    ] as const;
    const ring: [number, number][] = [
      ...([
        [west, south],
        [east, south],
        [east, north],
      ] as [number, number][]),
      ...([
        [west, north],
        [west, south],
      ] as [number, number][]),
    ];
    element.place = { geometry: { type: 'Polygon', coordinates: [ring] }, words: '框内' };
    await element.run();
    expect(idsOf(element)).toEqual(['1', '2', '3']);
    element.filter = { op: '>', args: [{ property: 'depth' }, 5] };
    await element.run();
    expect(idsOf(element)).toEqual(['2', '3']);
  });

  it('are selected off the page too', async () => {
    const element = document.createElement('om-query-toolbox');
    element.rows = { lon: [105.1, 105.2], lat: [34.1, 34.2], columns: { depth: [3, 8] } };
    element.filter = { op: '>', args: [{ property: 'depth' }, 5] };
    await element.run();
    expect(idsOf(element)).toEqual(['2']);
  });
});
