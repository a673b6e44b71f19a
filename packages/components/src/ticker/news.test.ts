// The news of <om-ticker>: the newest activities of the region up to the period, whatever the source does.
import type { Activity } from '@onemap/contract';
import type { ActivityParams, DataSource } from '@onemap/core';
import { createFixtureSource, type Fixtures } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
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
import '../provider/register.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmTicker } from './ticker.js';
import './register.js';

type Told = [
  date: string,
  region: string,
  name: string,
  kind: string,
  title: string,
  persons: number,
  reached: number,
];

const told: readonly Told[] = [
  ['2019-09-22', '620523106206', '曲家坪村民委员会', 'volunteerService', '助农采收', 28, 10],
  ['2020-12-14', '620523207204', '廉家庄村民委员会', 'homeVisit', '入户走访', 2, 1],
  ['2020-12-28', '620523100006', '五里铺居民委员会', 'homeVisit', '入户走访', 2, 1],
  ['2020-12-28', '620523111221', '大塔坪村民委员会', 'donation', '春节慰问', 12, 27],
  ['2019-12-16', '620523106218', '河南村民委员会', 'homeVisit', '帮扶责任人入户走访', 2, 1],
  ['2019-10-12', '620523106206', '曲家坪村民委员会', 'skillTraining', '苹果修剪技术培训', 68, 43],
  // Sixteen days of one August: 22 activities, more than are told.
  ...Array.from({ length: 16 }, (_, day): Told => {
    const date = `2019-08-${String(day + 1).padStart(2, '0')}`;
    return [date, '620523106206', '曲家坪村民委员会', 'medicalService', '义诊下乡', 115, 52];
  }),
];
const activities = told.map(
  ([date, region, regionName, kind, title, participantCount, householdsReached], index) => ({
    ...{ type: 'Feature', id: `620523-${String(index).padStart(8, '0')}`, geometry: null },
    properties: { date, region, regionName, kind, title, participantCount, householdsReached },
    ...{ synthetic: true, source: '示意数据' },
  }),
) as unknown as readonly Activity[];
const gangu = createFixtureSource({ regions: [], datasets: [], activities } as unknown as Fixtures);

interface View {
  readonly region?: string;
  readonly period?: string;
  readonly locale?: string;
}

async function ticker(source: DataSource, view: View = {}): Promise<OmTicker> {
  const { region = '620523', period = '2020', locale = 'zh-CN' } = view;
  const provider = await mount<OmProvider>(
    html`<om-provider .source=${source} region=${region} period=${period} locale=${locale}
      ><om-ticker></om-ticker
    ></om-provider>`,
  );
  await frames();
  return provider.querySelector('om-ticker')!;
}

/** A source whose activities are what `list` answers. */
const listing = (list: NonNullable<DataSource['activities']>['list']): DataSource =>
  sourceWith({ activities: { list } });

const failing = (problem: unknown): DataSource =>
  listing(() => {
    throw problem;
  });

const lines = (element: OmTicker): string[] =>
  [...element.shadowRoot!.querySelectorAll('ul:not([aria-hidden]) li')].map((item) => textOf(item));

afterEach(() => clear());

describe('Without items of its own, a ticker', () => {
  it('tells the newest twenty activities of the region, newest first, and that they are made up', async () => {
    const element = await ticker(gangu);
    expect(element.state).toBe('ready');
    expect(lines(element)).toHaveLength(20);
    expect(lines(element).slice(0, 2)).toEqual([
      '2020-12-28 五里铺居民委员会：入户走访，参加 2 人，惠及 1 户',
      '2020-12-28 大塔坪村民委员会：春节慰问，参加 12 人，惠及 27 户',
    ]);
    expect(textOf(element, '.tag')).toBe('示意数据');
  });

  it.each([
    ['2019', 19, '2019-12-16'],
    ['2019-10', 18, '2019-10-12'],
    ['2018-Q1/2019-Q3', 17, '2019-09-22'],
  ])('tells of nothing after %s', async (period, count, newest) => {
    const found = lines(await ticker(gangu, { period }));
    expect([found.length, found[0]!.startsWith(newest)]).toEqual([count, true]);
  });

  it('follows the region and the period of the view', async () => {
    const element = await ticker(gangu);
    (element.parentElement as OmProvider).region = '620523207';
    await settle();
    expect(lines(element)).toEqual(['2020-12-14 廉家庄村民委员会：入户走访，参加 2 人，惠及 1 户']);
    (element.parentElement as OmProvider).period = '2019';
    await settle();
    expect([element.state, lines(element).length]).toEqual(['empty', 0]);
  });

  it('leads to the village of an activity', async () => {
    const element = await ticker(gangu);
    const { events, stop } = listen('om-feature-select');
    find(element, '.region').click();
    stop();
    expect(events.map(({ kind, id }) => [kind, id])).toEqual([['region', '620523100006']]);
  });

  it('asks for one page and no more than it shows', async () => {
    const asked: unknown[] = [];
    const list = gangu.activities!.list;
    await ticker(
      listing((params: ActivityParams = {}, options) => {
        const pages = list(params, options);
        return {
          [Symbol.asyncIterator]: () => pages[Symbol.asyncIterator](),
          byPage: (size) => (asked.push(params, size), pages.byPage(size)),
        };
      }),
    );
    expect(asked).toEqual([
      { region: '620523000000', sortby: '-date', datetime: '../2020' },
      { maxPageSize: 20 },
    ]);
  });

  it('asks once for each period, however often the clock comes round', async () => {
    const asked: unknown[] = [];
    const { list } = gangu.activities!;
    const element = await ticker(
      listing((params: ActivityParams = {}, options) => (asked.push(params.datetime), list(params, options))),
    );
    const provider = element.parentElement as OmProvider;
    for (const [period, newest] of [
      ['2019-10', '2019-10-12'],
      ['2020', '2020-12-28'],
      ['2019-10', '2019-10-12'],
      ['2020', '2020-12-28'],
    ] as const) {
      provider.period = period;
      await expect.poll(() => lines(element)[0]).toContain(newest);
    }
    expect(asked).toEqual(['../2020', '../2019-10']);
  });

  it('says the kind in English, and numbers with what they count', async () => {
    const element = await ticker(gangu, { locale: 'en', region: '620523207' });
    expect(lines(element)).toEqual([
      '2020-12-14 廉家庄村民委员会, home visit (入户走访): persons 2, households reached 1',
    ]);
    expect(textOf(element, '.tag')).toBe('Synthetic data');
  });
});

describe('News', () => {
  it.each([
    ['keeps no activities', sourceWith({})],
    ['does not know the path', failing({ status: 404 })],
  ])('is empty where the source %s', async (_, source) => {
    const element = await ticker(source);
    expect([element.state, textOf(element, '.base')]).toEqual(['empty', '暂无动态。']);
    expect(element.shadowRoot!.querySelector('.tag')).toBeNull();
  });

  it('is loading until the answer is there', async () => {
    const element = await ticker(
      createFixtureSource({ activities } as unknown as Fixtures, { delayInMs: 1, schedule: () => () => {} }),
    );
    expect([element.state, textOf(element, '.base')]).toEqual(['loading', '正在加载…']);
  });

  it('says what failed, and asks again', async () => {
    let down = true;
    const { list } = gangu.activities!;
    const { events, stop } = listen('om-source-error');
    const element = await ticker(
      listing((...asked) => {
        if (down) throw Object.assign(new Error('down'), { status: 503 });
        return list(...asked);
      }),
    );
    stop();
    expect([element.state, events.length]).toEqual(['error', 1]);
    expect(textOf(element, '.note')).toBe('无法连接数据服务。');
    expect(await violations()).toEqual([]);
    down = false;
    find(element, '[part=retry]').click();
    await frames();
    expect([element.state, lines(element).length]).toEqual(['ready', 20]);
    expect(await violations()).toEqual([]);
  });

  it('calls an answer of another shape unreadable', async () => {
    const element = await ticker(
      listing(() => ({
        async *[Symbol.asyncIterator]() {},
        async *byPage() {
          yield {} as never;
        },
      })),
    );
    expect(element.state).toBe('error');
  });
});
