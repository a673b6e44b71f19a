// Reads a paged list to its end by the links that the backend gives, and never leaves the backend with a token.
import type { HouseholdSummary, Link } from '@onemap/contract';
import { expectOk } from './expect-ok.js';
import { jsonOf, type Exchange } from './http/exchange.js';
import { ensure } from './outcome.js';
import type { Ask, Probe } from './probe.js';

export interface Page<T> {
  readonly items: T[];
  readonly numberReturned: number;
  readonly numberMatched: number;
  readonly links: Link[];
}

export interface WholeList<T> {
  readonly items: T[];
  readonly pages: readonly Page<T>[];
  readonly exchanges: readonly Exchange[];
}

const maximumPages = 400;

/** Lists of `items` and collections of `features` alike. @throws CheckFailure when a page is no 200, a link leads elsewhere or in a circle, or the list has no end */
export async function readWholeList<T>(probe: Probe, path: string, ask: Ask = {}): Promise<WholeList<T>> {
  const pages: Page<T>[] = [];
  const exchanges: Exchange[] = [];
  const visited = new Set<string>();
  for (let url: string | undefined = path; url !== undefined;) {
    const exchange: Exchange = await probe.get(url, url === path ? ask : { ...ask, query: {} });
    expectOk(exchange);
    const { features, ...body } = jsonOf<Page<T> & { features?: T[] }>(exchange);
    const page: Page<T> = { ...body, items: body.items ?? features };
    ensure(Array.isArray(page.items), '清单答复没有 items 或 features 数组', exchange);
    pages.push(page);
    exchanges.push(exchange);
    visited.add(exchange.request.url);
    url = nextOf(page.links);
    if (url === undefined) break;
    ensure(
      url.startsWith(`${probe.world.base}/`),
      `next 链接不在 ${probe.world.base} 之下：${url}`,
      exchange,
      { root: 'links' },
    );
    ensure(!visited.has(url), 'next 链接回到了已经读过的页', exchange);
    ensure(pages.length < maximumPages, `翻了 ${maximumPages} 页还没有到头`, exchange);
  }
  return { items: pages.flatMap(({ items }) => items), pages, exchanges };
}

export function nextOf(links: readonly Link[] | undefined): string | undefined {
  return links?.find(({ rel }) => rel === 'next')?.href;
}

/** The households of a region at the end of the profile's year as a persona sees them, read once. */
export function householdsOf(
  probe: Probe,
  persona: string,
  region: string,
): Promise<WholeList<HouseholdSummary>> {
  const query = { region, 'as-of': probe.profile.year, limit: 1000 };
  return probe.remember(`households ${persona} ${region}`, () =>
    readWholeList<HouseholdSummary>(probe, '/households', { as: persona, query }),
  );
}

/** The households of the profile's town as its own account sees them. @throws CheckFailure when there are fewer than 2 */
export async function townHouseholds(probe: Probe): Promise<WholeList<HouseholdSummary>> {
  const list = await householdsOf(probe, 'town', probe.profile.town);
  ensure(
    list.items.length >= 2,
    'town 在 profile.town 里看到的户少于 2，无法检查：请换一个有数据的乡镇与年份',
    list.exchanges[0],
    { root: 'profile' },
  );
  ensure(
    list.items.some(({ status }) => status !== null),
    `profile.year(${probe.profile.year})那一年，profile.town 里没有一户在册：请换一个有数据的年份`,
    list.exchanges[0],
    { root: 'profile' },
  );
  return list;
}
