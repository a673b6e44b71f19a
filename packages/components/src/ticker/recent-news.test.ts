// Which asks of a ticker reach the source: each choice once in ten minutes, and every one that failed.
import type { Activity } from '@onemap/contract';
import type { ActivityParams, DataSource } from '@onemap/core';
import { describe, expect, it } from 'vitest';
import { RecentNews } from './recent-news.js';

type Activities = NonNullable<DataSource['activities']>;

/** A source that notes what it is asked, and answers one activity named after it. */
function noting(): { readonly source: Activities; readonly asked: string[]; fails: boolean } {
  const noted = { asked: [] as string[], fails: false, source: undefined as unknown as Activities };
  const list = (params: ActivityParams = {}) => ({
    async *byPage() {
      const { region, datetime } = params;
      noted.asked.push([region, datetime].join(' '));
      if (noted.fails) throw Object.assign(new Error('down'), { status: 503 });
      yield { features: [{ id: noted.asked.length } as unknown as Activity], synthetic: true };
    },
  });
  noted.source = { list } as unknown as Activities;
  return noted;
}

const signal = new AbortController().signal;
const months = ['2020-10', '2020-11', '2020-12'];

describe('Recent news', () => {
  it('ask once for each month, however often a play comes round', async () => {
    const { source, asked } = noting();
    const recent = new RecentNews(() => 0);
    for (let round = 0; round < 3; round += 1)
      for (const upTo of months) await recent.get(source, { region: '620523000000', upTo }, signal);
    expect(asked).toEqual(months.map((month) => `620523000000 ../${month}`));
  });

  it('tell regions apart, and a period from none', async () => {
    const { source, asked } = noting();
    const recent = new RecentNews(() => 0);
    for (const region of ['620523000000', '620523106000', '620523000000'])
      for (const upTo of ['2020', undefined]) await recent.get(source, { region, upTo }, signal);
    expect(asked).toHaveLength(4);
  });

  it('ask again after ten minutes', async () => {
    const { source, asked } = noting();
    let now = 0;
    const recent = new RecentNews(() => now);
    const ask = () => recent.get(source, { region: '620523000000', upTo: '2020' }, signal);
    const first = await ask();
    now = 599_999;
    expect(await ask()).toBe(first);
    now = 600_000;
    expect(await ask()).not.toBe(first);
    expect(asked).toHaveLength(2);
  });

  it('ask another source, and the first one again after it', async () => {
    const [one, other] = [noting(), noting()];
    const recent = new RecentNews(() => 0);
    for (const { source } of [one, other, one])
      await recent.get(source, { region: '620523000000', upTo: '2020' }, signal);
    expect([one.asked.length, other.asked.length]).toEqual([2, 1]);
  });

  it('do not keep a failure', async () => {
    const noted = noting();
    const recent = new RecentNews(() => 0);
    const ask = () => recent.get(noted.source, { region: '620523000000', upTo: '2020' }, signal);
    noted.fails = true;
    await expect(ask()).rejects.toThrow('down');
    noted.fails = false;
    expect((await ask()).synthetic).toBe(true);
    expect(noted.asked).toHaveLength(2);
  });

  it('keep no more than 120, and lose the oldest first', async () => {
    const { source, asked } = noting();
    const recent = new RecentNews(() => 0);
    const ask = (year: number) => recent.get(source, { region: '620523000000', upTo: String(year) }, signal);
    for (let year = 1900; year < 2021; year += 1) await ask(year);
    await ask(2020);
    expect(asked).toHaveLength(121);
    await ask(1900);
    expect(asked).toHaveLength(122);
  });
});
