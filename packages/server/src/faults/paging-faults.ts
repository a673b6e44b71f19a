// Faults of lists: links, pages, counts, cursors and filters.
import { HttpProblem } from '../http-problem.js';
import type { HouseholdFilter } from '../store/households.js';
import type { Fault } from './fault.js';
import { onHeaders, onJson, onQuery } from './rewrite.js';
import { countyViewer } from './wider-viewers.js';

const lists = /^\/(households|regions)$/;
const households = /^\/households$/;

interface Links {
  links?: { href: string; rel: string }[];
}

/** A filter of the list of households that is read and then forgotten. */
function ignored(name: string, check: string): Fault {
  return {
    id: `ignore-${name.toLowerCase()}`,
    sentence: `忽略户清单的筛选条件 ${name}`,
    check,
    answer: onQuery(households, (query) => query.delete(name)),
  };
}

/** Items of the page before, for the fault that repeats one. */
let lastOfPage: unknown;

export const pagingFaults: readonly Fault[] = [
  {
    id: 'drop-next',
    sentence: '清单没有 next 链接',
    check: 'core.paging.complete',
    answer: onJson(lists, (body: Links) => {
      body.links = body.links?.filter(({ rel }) => rel !== 'next');
    }),
  },
  {
    id: 'repeat-ids',
    sentence: '后一页以前一页的最后一户开头',
    check: 'core.paging.unique',
    answer: onJson(households, (body: { items: unknown[] }, url) => {
      const own = body.items[body.items.length - 1];
      if (url.searchParams.has('cursor')) body.items[0] = lastOfPage;
      lastOfPage = own;
    }),
  },
  {
    id: 'order-by-page',
    sentence: '每页内部倒序',
    check: 'core.paging.order',
    answer: onJson(households, (body: { items: unknown[] }, url) => {
      if (url.searchParams.get('limit') !== '1000') body.items.reverse();
    }),
  },
  {
    id: 'number-matched',
    sentence: 'numberMatched 只数本页',
    check: 'core.paging.counts',
    answer: onJson(households, (body: { items: unknown[]; numberMatched: number }) => {
      body.numberMatched = body.items.length;
    }),
  },
  {
    id: 'no-link-header',
    sentence: '没有 Link 响应头',
    check: 'core.paging.link-header',
    answer: onHeaders(lists, (headers) => headers.delete('Link')),
  },
  {
    id: 'regions-stop-short',
    sentence: '区划清单只有第一页',
    check: 'core.paging.regions',
    answer: onJson(/^\/regions$/, (body: Links) => {
      body.links = body.links?.filter(({ rel }) => rel !== 'next');
    }),
  },
  {
    id: 'relative-links',
    sentence: '链接是相对地址',
    check: 'core.links.absolute',
    answer: onJson(/./, (body: Links) => {
      for (const link of body.links ?? []) link.href = link.href.replace(/^https?:\/\/[^/]+/, '');
    }),
  },
  {
    id: 'inner-links',
    sentence: '链接指向内网地址',
    check: 'core.links.absolute',
    answer: onJson(/./, (body: Links) => {
      for (const link of body.links ?? [])
        link.href = link.href.replace(/^https?:\/\/[^/]+/, 'http://10.0.0.5:8080');
    }),
  },
  {
    id: 'tampered-cursor',
    sentence: '改动过的游标当作没有游标',
    check: 'core.cursor.tampered',
    break: (parts) => lenientList(parts, (filter) => filter),
  },
  {
    id: 'foreign-cursor',
    sentence: '接受别人的游标',
    check: 'core.cursor.foreign',
    break: (parts) => {
      const { households: own } = parts.store;
      const list: typeof own.list = async (viewer, filter) => {
        try {
          return await own.list(viewer, filter);
        } catch (error) {
          if (!isInvalidCursor(error)) throw error;
          await own.list(await countyViewer(parts.store), filter);
          return own.list(viewer, withoutCursor(filter));
        }
      };
      return { ...parts, store: { ...parts.store, households: { ...own, list } } };
    },
  },
  {
    id: 'cursor-of-other-filter',
    sentence: '换了筛选条件，仍接受原来的游标',
    check: 'core.cursor.other-filter',
    break: (parts) => lenientList(parts, ({ status: _status, ...filter }) => filter),
  },
  ignored('region', 'core.filter.region'),
  ignored('status', 'core.filter.status'),
  ignored('householdType', 'core.filter.householdType'),
  ignored('mainCause', 'core.filter.mainCause'),
  ignored('bbox', 'core.filter.bbox'),
  {
    id: 'bbox-without-edges',
    sentence: '矩形的边不算在内',
    check: 'core.filter.bbox',
    answer: onQuery(households, (query) => {
      const box = (query.get('bbox') ?? '').split(',').map(Number);
      const inward = [1, 1, -1, -1];
      if (box.length === 4) query.set('bbox', box.map((edge, at) => edge + inward[at]! * 1e-9).join());
    }),
  },
  {
    id: 'antimeridian',
    sentence: '西大于东的矩形答空',
    check: 'core.filter.bbox',
    answer: onQuery(households, (query) => {
      const [west, , east] = (query.get('bbox') ?? '').split(',').map(Number);
      if (west !== undefined && east !== undefined && west > east) query.set('bbox', '0,0,0,0');
    }),
  },
  {
    id: 'first-value-only',
    sentence: '逗号相连的几个值只看第一个',
    check: 'core.filter.status',
    answer: onQuery(households, (query) => {
      const [first] = (query.get('status') ?? '').split(',');
      if (first) query.set('status', first);
    }),
  },
  {
    id: 'or-for-and',
    sentence: '几个条件同时给出时只用第一个',
    check: 'core.filter.combined',
    answer: onQuery(households, (query) => {
      if (query.has('status')) query.delete('mainCause');
    }),
  },
];

type Parts = Parameters<NonNullable<Fault['break']>>[0];

/** A list that reads again without the cursor where the cursor is refused, but not with every other filter. */
function lenientList(parts: Parts, bound: (filter: HouseholdFilter) => HouseholdFilter): Parts {
  const { households: own } = parts.store;
  const list: typeof own.list = async (viewer, filter) => {
    try {
      return await own.list(viewer, filter);
    } catch (error) {
      if (!isInvalidCursor(error)) throw error;
      return own.list(viewer, bound(filter) === filter ? withoutCursor(filter) : bound(filter));
    }
  };
  return { ...parts, store: { ...parts.store, households: { ...own, list } } };
}

function isInvalidCursor(error: unknown): boolean {
  return error instanceof HttpProblem && error.code === 'invalid-cursor';
}

function withoutCursor({ cursor: _cursor, ...filter }: HouseholdFilter): HouseholdFilter {
  return filter;
}
