// Faults of the features: the catalogue, links, places, reference systems, scope, masks and the choice of fields.
import type { Collection, Feature, Link } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import type { Store } from '../store/store.js';
import type { AppDependencies } from '../app.js';
import type { Fault } from './fault.js';
import { matches, onHeaders, onJson, onQuery, replace } from './rewrite.js';
import { widened } from './wider-viewers.js';

const catalogue = /^\/collections$/;
const items = /^\/collections\/[^/]+\/items$/;
const item = /^\/collections\/[^/]+\/items\/[^/]+$/;
const either = /^\/collections\/[^/]+\/items(\/[^/]+)?$/;
const households = /^\/collections\/households\/items/;

interface Page {
  features: Feature[];
  links: Link[];
  numberMatched: number;
}

function onFeatures(
  change: (own: Store['features']) => Partial<Store['features']>,
): (parts: AppDependencies) => AppDependencies {
  return (parts) => {
    const { features } = parts.store;
    return { ...parts, store: { ...parts.store, features: { ...features, ...change(features) } } };
  };
}

/** A parameter of the features that is read and then forgotten. */
function ignored(name: string, check: string, path = items): Fault {
  return {
    id: `ignore-feature-${name}`,
    sentence: `忽略要素的参数 ${name}`,
    check,
    answer: onQuery(path, (query) => query.delete(name)),
  };
}

const swap = (value: unknown): unknown =>
  Array.isArray(value) ? (typeof value[0] === 'number' ? [value[1], value[0]] : value.map(swap)) : value;

function turn({ geometry }: Feature): void {
  if (geometry) geometry.coordinates = swap(geometry.coordinates) as never;
}

const asksFor = (url: URL, code: string): boolean => (url.searchParams.get('crs') ?? '').endsWith(`/${code}`);

export const featureFaults: readonly Fault[] = [
  {
    id: 'catalogue-lists-all',
    sentence: '匿名者的集合目录列出 households',
    check: 'features.collections.readable',
    answer: onJson(catalogue, ({ collections }: { collections: Collection[] }) => {
      if (!collections.some(({ id }) => id === 'households'))
        collections.push({ ...collections[0]!, id: 'households' });
    }),
  },
  {
    id: 'no-queryables-link',
    sentence: '集合没有 queryables 链接',
    check: 'features.collections.links',
    answer: onJson(catalogue, ({ collections }: { collections: Collection[] }) => {
      for (const each of collections)
        each.links = each.links.filter(({ rel }) => !rel.endsWith('queryables'));
    }),
  },
  {
    id: 'cgcs2000-not-listed',
    sentence: '集合的 crs 没有 EPSG:4490',
    check: 'features.collections.links',
    answer: onJson(catalogue, ({ collections }: { collections: Collection[] }) => {
      for (const each of collections) each.crs = each.crs.filter((uri) => !uri.endsWith('/4490'));
    }),
  },
  {
    id: 'no-collection-link',
    sentence: '要素没有 rel="collection" 的链接',
    check: 'features.items.links',
    answer: onJson(item, (body: Feature) => {
      body.links = (body.links ?? []).filter(({ rel }) => rel !== 'collection');
    }),
  },
  {
    id: 'features-no-next',
    sentence: '要素清单没有 next',
    check: 'features.items.paging',
    answer: onJson(items, (body: Page) => {
      body.links = body.links.filter(({ rel }) => rel !== 'next');
    }),
  },
  {
    id: 'feature-count-of-page',
    sentence: '要素的 numberMatched 只数本页',
    check: 'features.items.paging',
    answer: onJson(items, (body: Page) => {
      body.numberMatched = body.features.length;
    }),
  },
  {
    id: 'features-of-other-year',
    sentence: '要素的状态比清单晚一年',
    check: 'features.items.same-as-lists',
    answer: onJson(items, ({ features }: Page) => {
      for (const { properties } of features) if ('status' in properties) properties.status = 'exited';
    }),
  },
  {
    id: 'villages-without-last',
    sentence: '行政村少一个',
    check: 'features.items.same-as-lists',
    answer: onJson(/^\/collections\/villages\/items$/, (body: Page, url) => {
      if (url.searchParams.get('limit') === '1000') body.features.pop();
    }),
  },
  {
    id: 'feature-lacks-null-keys',
    sentence: '单个要素去掉了值为空的键',
    check: 'features.item.same-as-page',
    answer: onJson(item, ({ properties }: Feature) => {
      delete properties.otherCauses;
    }),
  },
  {
    id: 'unknown-collection-empty',
    sentence: '没有的集合答空清单',
    check: 'features.unknown',
    answer: async (request, next) => {
      const answer = await next(request);
      if (answer.status !== 404 || !matches(items, new URL(request.url))) return answer;
      const body = {
        type: 'FeatureCollection',
        features: [],
        numberReturned: 0,
        numberMatched: 0,
        links: [],
      };
      return replace(answer, { body: JSON.stringify(body), status: 200 });
    },
  },
  {
    id: 'features-ignore-unknown',
    sentence: '要素接口忽略未知的参数',
    check: 'features.params',
    answer: onQuery(items, (query) => query.delete('colour')),
  },
  ignored('bbox', 'features.bbox'),
  {
    id: 'box-open-at-edge',
    sentence: '矩形的边不算在内',
    check: 'features.bbox',
    answer: onJson(items, (body: Page, url) => {
      const [w, s, e, n] = (url.searchParams.get('bbox') ?? '').split(',').map(Number);
      if (w !== e || s !== n) return;
      body.features = [];
      body.numberMatched = 0;
    }),
  },
  {
    id: 'cgcs2000-longitude-first',
    sentence: 'EPSG:4490 的坐标经度在前',
    check: 'features.crs.axis-order',
    answer: onJson(items, ({ features }: Page, url) => {
      if (asksFor(url, '4490')) features.forEach(turn);
    }),
  },
  {
    id: 'areas-keep-axis-order',
    sentence: '面的坐标不随 crs 改变次序',
    check: 'features.crs.regions',
    answer: onJson(item, (body: Feature, url) => {
      if (asksFor(url, '4490') && body.geometry?.type !== 'Point') turn(body);
    }),
  },
  {
    id: 'no-content-crs',
    sentence: '没有 Content-Crs',
    check: 'features.crs.header',
    answer: onHeaders(either, (headers) => headers.delete('Content-Crs')),
  },
  {
    id: 'content-crs-bare',
    sentence: 'Content-Crs 没有尖括号',
    check: 'features.crs.header',
    answer: onHeaders(either, (headers) => {
      headers.set('Content-Crs', (headers.get('Content-Crs') ?? '').replace(/[<>]/g, ''));
    }),
  },
  ignored('bbox-crs', 'features.bbox-crs'),
  {
    id: 'unknown-crs-accepted',
    sentence: '不认识的坐标系按缺省答复',
    check: 'features.crs.unknown',
    answer: onQuery(items, (query) => {
      if (/^EPSG:/.test(query.get('crs') ?? '')) query.delete('crs');
    }),
  },
  {
    id: 'features-for-anonymous',
    sentence: '匿名者可读 households 的字段',
    check: 'features.scope.anonymous',
    answer: async (request, next) => {
      const answer = await next(request);
      const path = /^\/collections\/households\/schema$/;
      if (answer.status !== 401 || !matches(path, new URL(request.url))) return answer;
      return replace(answer, { body: '{"type":"object","properties":{}}', status: 200 });
    },
  },
  {
    id: 'features-leak',
    sentence: '要素含范围之外的户',
    check: 'features.scope.items',
    break: onFeatures((own) => ({
      items: (viewer, ...rest) => own.items(widened(viewer), ...rest),
    })),
  },
  {
    id: 'feature-leak-by-id',
    sentence: '按编号可读到范围之外的要素',
    check: 'features.scope.items',
    break: onFeatures((own) => ({
      item: (viewer, ...rest) => own.item(widened(viewer), ...rest),
    })),
  },
  {
    id: 'feature-etag-of-body',
    sentence: '要素的 ETag 不含数据范围',
    check: 'features.scope.etag',
    answer: onHeaders(items, (headers) => headers.set('ETag', '"same"')),
  },
  {
    id: 'feature-phone',
    sentence: '要素里的电话没有掩码',
    check: 'features.mask',
    answer: onJson(households, ({ features }: Page) => {
      for (const { properties } of features ?? []) properties.phone = '13812345678';
    }),
  },
  {
    id: 'queryables-for-all',
    sentence: '管理员的 queryables 与乡镇的相同',
    check: 'features.queryables.masked',
    break: onFeatures((own) => ({
      properties: (viewer, id) => own.properties(asTown(viewer), id),
    })),
  },
  {
    id: 'ignore-feature-fields',
    sentence: '忽略要素的参数 fields 与 properties',
    check: 'features.fields',
    answer: onQuery(items, (query) => {
      for (const name of ['fields', 'properties']) query.delete(name);
    }),
  },
  ignored('sortby', 'features.sortby'),
  {
    id: 'sort-direction-ignored',
    sentence: '降序当作升序',
    check: 'features.sortby',
    answer: onQuery(items, (query) => {
      const asked = query.get('sortby');
      if (asked !== null) query.set('sortby', asked.replaceAll('-', ''));
    }),
  },
  {
    id: 'datetime-takes-start',
    sentence: 'datetime 取时段开始的年份',
    check: 'features.datetime',
    answer: onQuery(items, (query) => {
      const [start, end] = (query.get('datetime') ?? '').split('/');
      if (start && end) query.set('datetime', start.slice(0, 4));
    }),
  },
];

function asTown(viewer: Viewer): Viewer {
  return viewer.role === 'administrator' ? { ...viewer, role: 'town' } : viewer;
}
