// Faults of regions, outlines, the search, and the archive of a household.
import type { BoundaryFeature, Household, HouseholdSummary, Region } from '@onemap/contract';
import type { Fault } from './fault.js';
import { matches, onJson, onQuery, replace } from './rewrite.js';

const households = /^\/households(\/[^/]+)?$/;
const archive = /^\/households\/[^/]+$/;
const boundary = /\/boundary$/;

type Boundaries = { features: BoundaryFeature[] };
type Ring = number[][];

export const regionFaults: readonly Fault[] = [
  {
    id: 'six-digit-code',
    sentence: '县的编码只有 6 位',
    check: 'core.regions.codes',
    answer: onRegions((region) => {
      if (region.level === 'county') region.code = region.code.slice(0, 6);
    }),
  },
  {
    id: 'wrong-level',
    sentence: '乡镇的级别写成 county',
    check: 'core.regions.levels',
    answer: onRegions((region) => {
      if (region.level === 'town') region.level = 'county';
    }),
  },
  {
    id: 'child-count',
    sentence: 'childCount 多一个',
    check: 'core.regions.children',
    answer: onRegions((region) => {
      region.childCount += 1;
    }),
  },
  {
    id: 'ancestors-reversed',
    sentence: '上级由近到远排列',
    check: 'core.regions.ancestors',
    answer: onJson(/\/ancestors$/, ({ items }: { items: Region[] }) => items.reverse()),
  },
  {
    id: 'short-codes',
    sentence: '不认 6 位与 9 位的编码',
    check: 'core.regions.short-codes',
    answer: (request, next) => {
      const url = new URL(request.url);
      url.pathname = url.pathname.replace(/\/regions\/[0-9]{2,9}(?![0-9])/, '/regions/999999999999');
      return next(new Request(url, request));
    },
  },
  {
    id: 'ignore-level',
    sentence: '忽略区划清单的 level',
    check: 'core.regions.filters',
    answer: onQuery(/^\/regions$/, (query) => query.delete('level')),
  },
  {
    id: 'ignore-name',
    sentence: '忽略区划清单的 q',
    check: 'core.regions.filters',
    answer: onQuery(/^\/regions$/, (query) => query.delete('q')),
  },
  {
    id: 'name-from-its-start',
    sentence: '区划清单的 q 只匹配名称的开头',
    check: 'core.regions.filters',
    answer: onJson(/^\/regions$/, (body: { items: Region[] }, url) => {
      const q = url.searchParams.get('q') ?? '';
      body.items = body.items.filter(({ name, shortName }) =>
        [name, shortName].some((each) => each.startsWith(q)),
      );
    }),
  },
  {
    id: 'unknown-region-empty',
    sentence: '不存在的区划答 200 与空对象',
    check: 'core.regions.unknown',
    answer: emptyForMissing(/^\/regions\/[^/]+/),
  },
  {
    id: 'swap-axis',
    sentence: '边界的坐标纬度在前',
    check: 'core.boundary.axis',
    answer: onJson(boundary, ({ features }: Boundaries) => {
      for (const ring of features.flatMap(ringsOf)) for (const position of ring) position.reverse();
    }),
  },
  {
    id: 'open-ring',
    sentence: '边界的环没有闭合',
    check: 'core.boundary.rings',
    answer: onJson(boundary, ({ features }: Boundaries) => {
      for (const ring of features.flatMap(ringsOf)) ring.pop();
    }),
  },
  {
    id: 'boundary-missing',
    sentence: '下级边界少一个',
    check: 'core.boundary.level',
    answer: onJson(boundary, ({ features }: Boundaries, url) => {
      if (url.searchParams.has('level')) features.pop();
    }),
  },
  {
    id: 'search-everywhere',
    sentence: '检索忽略 within',
    check: 'core.places.search',
    answer: onQuery(/^\/places$/, (query) => query.delete('within')),
  },
  {
    id: 'search-from-the-start',
    sentence: '检索只匹配名称的开头',
    check: 'core.places.search',
    answer: onJson(/^\/places$/, (body: { items: { name: string }[] }, url) => {
      body.items = body.items.filter(({ name }) => name.startsWith(url.searchParams.get('q') ?? ''));
    }),
  },
  {
    id: 'search-below-only',
    sentence: '检索的 within 不含该区划自身',
    check: 'core.places.search',
    answer: onJson(/^\/places$/, (body: { items: { code: string }[] }, url) => {
      body.items = body.items.filter(({ code }) => code !== url.searchParams.get('within'));
    }),
  },
  {
    id: 'search-limit-refused',
    sentence: '检索的 limit 大于 50 答 400',
    check: 'core.places.search',
    answer: onQuery(/^\/places$/, (query) => {
      if (Number(query.get('limit')) > 50) query.set('limit', '0');
    }),
  },
  {
    id: 'search-wildcard',
    sentence: '检索词里的 % 匹配一切',
    check: 'core.places.wildcards',
    answer: onQuery(/^\/places$/, (query) => {
      if (/^%+$/.test(query.get('q') ?? '')) query.set('q', '村');
    }),
  },
];

export const householdFaults: readonly Fault[] = [
  {
    id: 'swap-point',
    sentence: '户的 point 纬度在前',
    check: 'core.households.axis',
    answer: onSummaries((household) => household.point?.reverse()),
  },
  {
    id: 'year-off-by-one',
    sentence: 'as-of 取了前一年',
    check: 'core.households.as-of',
    answer: onQuery(households, (query) => {
      if (query.has('as-of')) query.set('as-of', String(Number(query.get('as-of')) - 1));
    }),
  },
  {
    id: 'latest-is-stale',
    sentence: '不写 as-of 时取 2019 年',
    check: 'core.households.latest',
    answer: onQuery(archive, (query) => {
      if (!query.has('as-of')) query.set('as-of', '2019');
    }),
  },
  {
    id: 'year-to-come',
    sentence: 'as-of 大于最近一年时照写',
    check: 'core.households.latest',
    answer: onJson(archive, (household: Household, url) => {
      household.asOf = Number(url.searchParams.get('as-of') ?? household.asOf);
    }),
  },
  {
    id: 'item-differs',
    sentence: '档案的致贫原因与清单不同',
    check: 'core.households.item-equals-list',
    answer: onJson(archive, (household: Household) => {
      household.mainCause = household.mainCause === 'funeral' ? 'other' : 'funeral';
    }),
  },
  {
    id: 'id-tells-number',
    sentence: '户编号里有证件号码',
    check: 'core.households.ids',
    answer: onSummaries((household, index) => {
      household.id = `620523-${String(620523197001010000 + index)}`;
    }),
  },
  {
    id: 'ok-for-missing',
    sentence: '不存在的户答 200 与空对象',
    check: 'core.households.unknown-id',
    answer: emptyForMissing(archive),
  },
  {
    id: 'ordinary-listed',
    sentence: '清单里有普通农户',
    check: 'core.households.registered-only',
    answer: onSummaries((household, index) => {
      if (index === 0) household.householdClass = 'ordinary';
    }),
  },
  {
    id: 'group-mismatch',
    sentence: 'householdTypeGroup 与类型不符',
    check: 'core.households.groups',
    answer: onSummaries((household) => {
      household.householdTypeGroup = household.householdType === 'general' ? 'assisted' : 'general';
    }),
  },
  {
    id: 'cause-group-other',
    sentence: 'causeGroup 一律是 other',
    check: 'core.households.groups',
    answer: onSummaries((household) => {
      household.causeGroup = 'other';
    }),
  },
  {
    id: 'number-as-string',
    sentence: '数字写成文字',
    check: 'core.schema.listHouseholds',
    answer: onSummaries((household) => {
      Object.assign(household, { memberCount: String(household.memberCount) });
    }),
  },
  {
    id: 'key-missing',
    sentence: '档案缺少 minorCount',
    check: 'core.schema.getHousehold',
    answer: onJson(archive, (household: Partial<Household>) => {
      delete household.minorCount;
    }),
  },
  {
    id: 'empty-list-null',
    sentence: '空清单的 items 是 null',
    check: 'core.schema.every-answer',
    answer: onJson(/^\/households$/, (body: { items: unknown[] | null }) => {
      if (body.items?.length === 0) body.items = null;
    }),
  },
  {
    id: 'me-short-code',
    sentence: 'GET /me 的区划只有 9 位',
    check: 'core.me',
    answer: onJson(/^\/me$/, (me: { regions: string[] }) => {
      me.regions = me.regions.map((code) => code.slice(0, 9));
    }),
  },
];

function onRegions(change: (region: Region) => void): NonNullable<Fault['answer']> {
  return onJson(/^\/regions/, (body: Region | { items?: Region[] }) => {
    if ('items' in body) body.items?.forEach(change);
    else if ('level' in body) change(body);
  });
}

function onSummaries(
  change: (household: HouseholdSummary, index: number) => void,
): NonNullable<Fault['answer']> {
  return onJson(/^\/households$/, ({ items }: { items: HouseholdSummary[] }) => items.forEach(change));
}

function emptyForMissing(path: RegExp): NonNullable<Fault['answer']> {
  return async (request, next) => {
    const answer = await next(request);
    if (answer.status !== 404 || !matches(path, new URL(request.url))) return answer;
    return replace(answer, { body: '{}', status: 200, headers: { 'Content-Type': 'application/json' } });
  };
}

function ringsOf({ geometry }: BoundaryFeature): Ring[] {
  return geometry.type === 'Polygon'
    ? (geometry.coordinates as Ring[])
    : (geometry.coordinates as Ring[][]).flat();
}
