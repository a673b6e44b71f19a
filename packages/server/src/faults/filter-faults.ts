// Faults of filters: operators that mean something else, conditions that are forgotten, and filters that see too much.
import type { Conformance, HouseholdQueryResult, PropertySchema } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import type { Fault } from './fault.js';
import { matches, onJson, onProblem, onQuery } from './rewrite.js';
import { widened } from './wider-viewers.js';

const items = /^\/collections\/[^/]+\/items$/;
const query = /^\/households\/-\/query$/;

/** Changes the text of filters before they are read; undefined forgets the filter. */
function onFilter(
  path: RegExp,
  change: (filter: string) => string | undefined,
): NonNullable<Fault['answer']> {
  return onQuery(path, (parameters) => {
    const filter = parameters.get('filter');
    if (filter === null) return;
    const changed = change(filter);
    if (changed === undefined) {
      parameters.delete('filter');
      parameters.delete('filter-lang');
    } else parameters.set('filter', changed);
  });
}

/** Changes the body of the query by POST. */
function onBody(change: (body: Record<string, unknown>) => void): NonNullable<Fault['answer']> {
  return async (request, next) => {
    if (request.method !== 'POST' || !matches(query, new URL(request.url))) return next(request);
    const text = await request.clone().text();
    try {
      const body = JSON.parse(text) as Record<string, unknown>;
      change(body);
      return await next(new Request(request, { body: JSON.stringify(body) }));
    } catch {
      return next(request);
    }
  };
}

const asTown = (viewer: Viewer): Viewer =>
  viewer.role === 'administrator' ? { ...viewer, role: 'town' } : viewer;

export const filterFaults: readonly Fault[] = [
  {
    id: 'at-least-means-more',
    sentence: '>= 当作 >',
    check: 'cql2.text.comparison',
    answer: onFilter(items, (filter) => filter.replaceAll('>=', '>')),
  },
  {
    id: 'or-means-and',
    sentence: 'OR 当作 AND',
    check: 'cql2.text.logic',
    answer: onFilter(items, (filter) => filter.replaceAll(' OR ', ' AND ')),
  },
  {
    id: 'null-is-not-null',
    sentence: 'IS NULL 当作 IS NOT NULL',
    check: 'cql2.text.advanced',
    answer: onFilter(items, (filter) => filter.replaceAll(' IS NULL', ' IS NOT NULL')),
  },
  {
    id: 'underscore-is-literal',
    sentence: 'LIKE 的 _ 只代表它自己',
    check: 'cql2.text.advanced',
    answer: onFilter(items, (filter) => filter.replaceAll("LIKE '_", "LIKE '\\_")),
  },
  {
    id: 'casei-forgotten',
    sentence: '忽略含 CASEI 的条件',
    check: 'cql2.text.case',
    answer: onFilter(items, (filter) => (filter.includes('CASEI') ? undefined : filter)),
  },
  {
    id: 'holes-forgotten',
    sentence: '多边形的洞不作数',
    check: 'cql2.text.spatial',
    answer: onFilter(items, (filter) => filter.replace(/(POLYGON\(\([^)]*\)), \([^)]*\)/g, '$1')),
  },
  {
    id: 'json-filter-forgotten',
    sentence: '忽略 JSON 写法的条件',
    check: 'cql2.json',
    answer: onFilter(items, (filter) => (filter.startsWith('{') ? undefined : filter)),
  },
  {
    id: 'list-filter-forgotten',
    sentence: '户的清单忽略 filter',
    check: 'cql2.lists',
    answer: onFilter(/^\/households$/, () => undefined),
  },
  {
    id: 'query-one-page',
    sentence: 'POST 查询只给第一页',
    check: 'cql2.query',
    answer: onJson(query, (body: HouseholdQueryResult) => {
      body.cursor = null;
    }),
  },
  {
    id: 'query-unsorted',
    sentence: 'POST 查询忽略 sortby',
    check: 'cql2.query',
    answer: onBody((body) => delete body.sortby),
  },
  {
    id: 'phone-advertised',
    sentence: 'queryables 列出不能筛选的电话',
    check: 'cql2.advertised',
    answer: onJson(/\/queryables$/, ({ properties }: PropertySchema) => {
      properties.phone = { type: 'string' };
    }),
  },
  {
    id: 'group-forgotten',
    sentence: '列出的 groupNo 不作数',
    check: 'cql2.advertised',
    answer: onFilter(items, (filter) => (filter.includes('groupNo') ? undefined : filter)),
  },
  {
    id: 'text-form-not-declared',
    sentence: 'conformsTo 没有 cql2-text',
    check: 'cql2.conformance',
    answer: onJson(/^\/conformance$/, (body: Conformance) => {
      body.conformsTo = body.conformsTo.filter((uri) => !uri.endsWith('/cql2-text'));
    }),
  },
  {
    id: 'unknown-property-forgotten',
    sentence: '忽略含有未知字段的条件',
    check: 'cql2.unknown-property',
    answer: onFilter(items, (filter) => (filter.includes('popu') ? undefined : filter)),
  },
  {
    id: 'filter-error-without-place',
    sentence: '条件写错时不指出位置',
    check: 'cql2.syntax',
    answer: onProblem((problem: { errors?: { offset?: number }[] }) => {
      for (const error of problem.errors ?? []) delete error.offset;
    }),
  },
  {
    id: 'texts-become-numbers',
    sentence: '数与文本比较时先转换',
    check: 'cql2.types',
    answer: onFilter(items, (filter) => filter.replace(/'(\d+)'/g, '$1')),
  },
  {
    id: 'deep-filter-forgotten',
    sentence: '嵌套过深的条件被忽略',
    check: 'cql2.hostile',
    answer: onFilter(items, (filter) => (filter.startsWith('((((') ? undefined : filter)),
  },
  {
    id: 'masked-field-filtered',
    sentence: '管理员可以按收入筛选要素',
    check: 'cql2.masked',
    break: (parts) => {
      const { features } = parts.store;
      const open: typeof features = {
        ...features,
        items: (viewer, ...rest) => features.items(asTown(viewer), ...rest),
      };
      return { ...parts, store: { ...parts.store, features: open } };
    },
  },
  {
    id: 'filter-widens-scope',
    sentence: '带条件时不看数据范围',
    check: 'cql2.scope',
    break: (parts) => {
      const { features } = parts.store;
      const wide: typeof features = {
        ...features,
        items: (viewer, id, request) =>
          features.items(request.filter === undefined ? viewer : widened(viewer), id, request),
      };
      return { ...parts, store: { ...parts.store, features: wide } };
    },
  },
  {
    id: 'query-ignores-keys',
    sentence: 'POST 查询忽略多余的键',
    check: 'cql2.query.refuses',
    answer: onBody((body) => delete body.everything),
  },
];
