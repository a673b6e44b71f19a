// <om-activity-layer>: the same activities on the map and in the list, by time, kind and place; opened by mouse and keys.
import type { Activity, ActivityKind, Position, Region } from '@onemap/contract';
import type { ActivityPages, ActivityParams, DataSource } from '@onemap/core';
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
import { sourceWith } from '../internal/testing/source.js';
import type { OmMap } from '../map/map.js';
import type { OmProvider } from '../provider/provider.js';
import '../map/register.js';
import '../provider/register.js';
import type { OmActivityLayer } from './activity-layer.js';
import './register.js';

interface Wanted {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly at: Position;
  readonly date?: string;
  readonly reached?: number;
  readonly more?: Partial<Activity['properties']>;
}

const activity = ({ id, kind, at, date = '2016-08-12', reached = 1, more }: Wanted): Activity => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: at },
  properties: {
    ...{
      region: '620523106201',
      regionName: '王家川村',
      date,
      kind,
      title: `活动 ${id}`,
      summary: '宣讲政策',
    },
    ...{ organiser: '县教育局', organiserKind: 'governmentUnit', helperUnit: null, participantCount: 2 },
    ...{ householdsReached: reached, photos: [], households: [], _masked: [], ...more },
  },
  synthetic: true,
  source: '示意数据',
});

/** Two visits at one door, a training far to the east of them, and a gift to the north. */
const all = [
  activity({ id: 'a', kind: 'homeVisit', at: [105.32, 34.72], reached: 3 }),
  activity({ id: 'b', kind: 'homeVisit', at: [105.32, 34.72], date: '2016-08-01', reached: 4 }),
  activity({ id: 'c', kind: 'skillTraining', at: [105.36, 34.72], date: '2016-07-20', reached: 20 }),
  activity({ id: 'd', kind: 'donation', at: [105.32, 34.76], date: '2016-02-03', reached: 5 }),
];

function pages(features: readonly Activity[], matched = features.length): ActivityPages {
  const page = {
    ...{ type: 'FeatureCollection' as const, features: [...features], links: [], synthetic: true },
    ...{ numberReturned: features.length, numberMatched: matched, source: '示意数据' },
  };
  return {
    async *byPage() {
      await Promise.resolve();
      yield page;
    },
    async *[Symbol.asyncIterator]() {
      await Promise.resolve();
      yield* features;
    },
  };
}

const region = { code: '620523000000', name: '甘谷县' } as Region;

function sourceOf(list: (params: ActivityParams) => ActivityPages = () => pages(all)): DataSource {
  return sourceWith({
    regions: { get: () => Promise.resolve(region) },
    activities: { list: (params = {}) => list(params), get: () => Promise.reject(new Error('not asked')) },
  });
}

interface Stage {
  readonly provider: OmProvider;
  readonly map: OmMap;
  readonly element: OmActivityLayer;
}

async function page(source: DataSource | undefined = sourceOf(), period = '2016'): Promise<Stage> {
  const provider = await mount<OmProvider>(
    html`<om-provider locale="zh-CN" region="620523" period=${period} .source=${source}>
      <om-map><om-activity-layer></om-activity-layer></om-map>
    </om-provider>`,
  );
  const map = provider.querySelector('om-map')!;
  map.style.setProperty('width', '800px');
  map.style.setProperty('height', '700px');
  map.extent = [105.3, 34.7, 105.38, 34.78];
  await vi.waitFor(() => {
    if (Math.abs((map.handle?.viewState()?.center[0] ?? 0) - 105.34) > 0.1) throw new Error('no map yet');
  });
  await frames();
  await frames();
  return { provider, map, element: map.querySelector('om-activity-layer')! };
}

async function clickAt({ map }: Stage, position: Position): Promise<void> {
  const viewport = map.handle!.map.getViewport()!;
  const { left, top } = viewport.getBoundingClientRect();
  const [x, y] = map.handle!.toPixel(position)!;
  const at = { clientX: left + x, clientY: top + y, pointerId: 1, button: 0, isPrimary: true, bubbles: true };
  for (const type of ['pointermove', 'pointerdown', 'pointerup'])
    viewport
      .querySelector('.ol-layers, canvas')!
      .dispatchEvent(new PointerEvent(type, { ...at, composed: true, pointerType: 'mouse' }));
  await settle();
}

async function press(target: Element, key: string): Promise<void> {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await settle();
}

const rowsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-activity]')].map(
    (row) => row.dataset.activity!,
  );

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it('has nothing that axe minds: listed, opened, empty, failed', async () => {
    const { element, provider } = await page();
    expect([element.state, await violations()]).toEqual(['ready', []]);
    find(element, '[data-activity=a]').click();
    await settle();
    expect(await violations()).toEqual([]);
    provider.source = sourceOf(() => pages([]));
    await settle();
    expect([element.state, await violations()]).toEqual(['empty', []]);
    provider.source = sourceOf(() => {
      throw new TypeError('Failed to fetch');
    });
    await settle();
    expect([element.state, await violations()]).toEqual(['error', []]);
  });

  it('says in one sentence what is on the map', async () => {
    const { element } = await page();
    expect(textOf(element, '.summary')).toBe(
      '2016 年甘谷县帮扶活动 4 次，惠及 32 户次；最多的是入户走访，2 次。',
    );
    expect(textOf(element, '[role=status]')).toBe(textOf(element, '.summary'));
  });
});

describe('Properties', () => {
  it('ask for the region and the time of the provider, the latest first', async () => {
    const asked: ActivityParams[] = [];
    const source = sourceOf((params) => {
      asked.push(params);
      return pages(all);
    });
    const { provider } = await page(source, '2016-Q3');
    expect(asked).toEqual([{ region: '620523000000', datetime: '2016-Q3', sortby: '-date' }]);
    provider.mode = 'range';
    provider.period = '2014/2016';
    await settle();
    provider.mode = 'cumulative';
    await settle();
    expect(asked.slice(1).map(({ datetime }) => datetime)).toEqual(['2014/2016', '../2016']);
  });

  it('show the year of the latest activity when no time is chosen', async () => {
    const asked: (string | undefined)[] = [];
    const source = sourceOf((params) => {
      asked.push(params.datetime as string | undefined);
      return pages(all);
    });
    await page(source, '');
    expect(asked).toEqual([undefined, '2016']);
  });

  it('pin region and period', async () => {
    const asked: ActivityParams[] = [];
    const source = sourceOf((params) => (asked.push(params), pages(all)));
    const element = await mount<OmActivityLayer>(
      html`<om-activity-layer region="620523106" period="2015" .source=${source}></om-activity-layer>`,
    );
    expect(asked.map(({ datetime }) => datetime)).toEqual(['2015']);
    expect([element.state, rowsOf(element)]).toEqual(['ready', ['a', 'b', 'c', 'd']]);
  });

  it('choose kinds: what is not chosen is neither counted nor listed nor on the map', async () => {
    const stage = await page();
    stage.element.kinds = ['skillTraining'];
    await settle();
    await frames();
    expect(rowsOf(stage.element)).toEqual(['c']);
    expect(textOf(stage.element, '.summary')).toContain('帮扶活动 1 次，惠及 20 户次');
    await clickAt(stage, [105.32, 34.76]);
    expect(stage.element.shadowRoot!.querySelector('.card')).toBeNull();
  });

  it('tell when there are more than are shown', async () => {
    const { element } = await page(sourceOf(() => pages(all, 6123)));
    expect(textOf(element)).toContain('共 6,123 次，图上与列表是最近的 4 次。');
  });
});

describe('The legend', () => {
  it('counts each kind, and is the filter', async () => {
    const { element } = await page();
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-kind]')];
    expect(buttons.map((button) => button.textContent!.replace(/\s+/g, ' ').trim())).toEqual([
      '入户走访2',
      '技能培训1',
      '捐赠慰问1',
    ]);
    const heard = listen('om-kinds-change');
    buttons[0]!.click();
    await settle();
    expect([buttons[0]!.getAttribute('aria-pressed'), rowsOf(element)]).toEqual(['false', ['c', 'd']]);
    find(element, '.all').click();
    await settle();
    heard.stop();
    expect(heard.events.map(({ kinds }) => kinds)).toEqual([['skillTraining', 'donation'], null]);
    expect(rowsOf(element)).toHaveLength(4);
  });
});

describe('On the map', () => {
  it('one activity opens by a click; the card has the focus and says everything', async () => {
    const stage = await page();
    const heard = listen('om-activity-select');
    await clickAt(stage, [105.36, 34.72]);
    heard.stop();
    expect(heard.events.map((event) => event.activity)).toEqual(['c']);
    const card = textOf(stage.element, '.card');
    for (const words of [
      '技能培训',
      '2016-07-20',
      '王家川村',
      '县教育局（机关）',
      '2 人',
      '20 户',
      '宣讲政策',
    ])
      expect(card).toContain(words);
    expect(stage.element.shadowRoot!.activeElement?.localName).toBe('h3');
  });

  it('several at one door are listed', async () => {
    const stage = await page();
    await clickAt(stage, [105.32, 34.72]);
    expect(textOf(stage.element, '.options')).toContain('此处 2 次活动');
    expect(rowsOf(stage.element)).toEqual(['a', 'b']);
  });

  it('a click on one belongs to it, and to no region below', async () => {
    const { isTaken } = await import('@onemap/core/map');
    const { map } = await page();
    const pixel = map.handle!.toPixel([105.36, 34.72])!;
    expect(isTaken(map.handle!.map, pixel)).toBe(true);
    expect(isTaken(map.handle!.map, [pixel[0] + 40, pixel[1]])).toBe(false);
  });

  it('is walked by arrow keys: east of the two visits is the training, Enter opens it', async () => {
    const { element } = await page();
    const keys = find(element, '.keys');
    await press(keys, 'ArrowLeft');
    await press(keys, 'ArrowDown');
    await press(keys, 'ArrowRight');
    const spoken = [...element.shadowRoot!.querySelectorAll('[role=status]')].pop()!.textContent;
    expect(spoken).toBe('技能培训 活动 c 2016-07-20 王家川村');
    await press(keys, 'Enter');
    expect(textOf(element, '.card h3')).toBe('活动 c');
  });

  it('leaves nothing behind when the element goes', async () => {
    const { element, map } = await page();
    const count = (): number => map.handle!.map.getLayers().getLength();
    const before = count();
    element.remove();
    await settle();
    expect([before - count(), map.handle!.map.get('takenBy')]).toEqual([1, undefined]);
  });
});

describe('Keyboard', () => {
  it('opens from the list, and Escape goes back to the same row', async () => {
    const { element } = await page();
    find(element, '[data-activity=d]').click();
    await settle();
    expect(textOf(element, '.card h3')).toBe('活动 d');
    const heard = listen('om-activity-select');
    await press(find(element, '.card h3'), 'Escape');
    heard.stop();
    expect(heard.events.map((event) => event.activity)).toEqual([null]);
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.activity).toBe('d');
  });
});

describe('What a viewer may not see', () => {
  const open = async (more: Partial<Activity['properties']>): Promise<OmActivityLayer> => {
    const visit = activity({ id: 'v', kind: 'homeVisit', at: [105.34, 34.74], more });
    const { element } = await page(sourceOf(() => pages([visit])));
    find(element, '[data-activity=v]').click();
    await settle();
    return element;
  };

  it('is a sentence in place of the households', async () => {
    const element = await open({ _masked: ['households', 'photos'] });
    expect(textOf(element, '.card')).toContain('要有该区划的权限');
    expect(element.shadowRoot!.querySelector('[data-household]')).toBeNull();
  });

  it('else the household is asked for by its id', async () => {
    const element = await open({ households: ['620523-abc'] });
    const heard = listen('om-feature-select');
    find(element, '[data-household]').click();
    heard.stop();
    expect(heard.events.map(({ kind, id }) => [kind, id])).toEqual([['household', '620523-abc']]);
  });

  it('and an address that is no picture of the web is left out', async () => {
    const photo = (href: string) => ({ href, rel: 'enclosure' }) as Activity['properties']['photos'][number];
    const photos = ['javascript:alert(1)', '//evil.example/a.png', '/files/a.jpg'].map(photo);
    const element = await open({ photos });
    const images = [...element.shadowRoot!.querySelectorAll('img')];
    expect(images.map((image) => image.getAttribute('src'))).toEqual(['/files/a.jpg']);
  });
});

describe('States', () => {
  it('empty: no region, no activities kept, none recorded', async () => {
    const { element, provider } = await page(sourceWith({ regions: { get: () => Promise.resolve(region) } }));
    expect([element.state, textOf(element, '.state')]).toEqual(['empty', '数据源没有帮扶活动。']);
    provider.source = sourceOf(() => pages([]));
    await settle();
    expect([element.state, textOf(element, '.state')]).toEqual([
      'empty',
      '2016 年甘谷县没有帮扶活动的记录，可以换一个时间或上一级区划。',
    ]);
    provider.region = undefined;
    await settle();
    expect([element.state, textOf(element, '.state')]).toEqual(['empty', '请先选择区划。']);
  });

  it('error: tried again by the button', async () => {
    let fails = true;
    const { element } = await page(
      sourceOf(() => {
        if (fails) throw new TypeError('Failed to fetch');
        return pages(all);
      }),
    );
    expect(element.state).toBe('error');
    fails = false;
    find(element, '[part=retry]').click();
    await settle();
    expect([element.state, rowsOf(element)]).toEqual(['ready', ['a', 'b', 'c', 'd']]);
  });
});
