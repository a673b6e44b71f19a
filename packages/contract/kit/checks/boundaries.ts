// Core, semantic: outlines of regions, their axis order and rings, and the search for places.
import type { BoundaryCollection, BoundaryFeature, HouseholdSummary, Place, Region } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { liesInChina } from '../china.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf, mediaTypeOf } from '../http/exchange.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';
import { townHouseholds } from '../read-list.js';
import { liesWithin } from '../region-code.js';
import { familyOf } from './regions.js';

type Ring = number[][];

export const boundaryChecks: readonly Check[] = [
  check(
    {
      id: 'core.boundary.axis',
      layer: 'semantic',
      zh: 'GeoJSON 的坐标是 [经度, 纬度]，边界落在中国范围之内，并落在区划的 bbox 里',
      en: 'GeoJSON positions are longitude first and lie in the bbox of their region',
      why: '经纬度写反，整个县会画到海里。',
      source: 'RFC 7946 §3.1.1',
    },
    async (probe) => {
      const { county } = probe.profile;
      const { bbox } = await probe.read<Region>(`/regions/${county}`);
      for (const [lon = NaN, lat = NaN] of (await boundary(probe, county)).flatMap(positionsOf)) {
        ensure(liesInChina([lon, lat]), `坐标不在中国范围：[${lon}, ${lat}]，经度应在前`);
        if (!bbox) continue;
        const [west, south, east, north] = bbox as [number, number, number, number];
        const margin = 1e-5;
        ensure(
          lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin,
          `边界上的 [${lon}, ${lat}] 不在 bbox ${bbox.join()} 里`,
        );
      }
    },
  ),
  check(
    {
      id: 'core.boundary.rings',
      layer: 'semantic',
      zh: '边界的环首尾相同、至少 4 个位置；媒体类型是 application/geo+json',
      en: 'Rings are closed and have at least four positions; the media type is GeoJSON',
      why: '不闭合的环，各家地图引擎画得各不相同。',
      source: 'RFC 7946 §3.1.6',
    },
    async (probe) => {
      const answer = await probe.get(`/regions/${probe.profile.county}/boundary`);
      ensure(
        mediaTypeOf(answer) === 'application/geo+json',
        `类型应为 application/geo+json，而是 ${mediaTypeOf(answer)}`,
      );
      for (const ring of (await boundary(probe, probe.profile.county)).flatMap(ringsOf))
        ensure(
          ring.length >= 4 && ring[0]!.join() === ring[ring.length - 1]!.join(),
          '环没有闭合，或不足 4 个位置',
        );
    },
  ),
  check(
    {
      id: 'core.boundary.level',
      layer: 'semantic',
      zh: '给出 level 时是该级全部下级的边界，每个的 id 与 properties.code 相同；不给时是自身',
      en: 'With a level the outlines are those of all parts of that level; without it the region itself',
      why: '分色地图一次取全部下级；少一个就缺一块。',
      source: pages.openapi,
    },
    async (probe) => {
      const { county } = probe.profile;
      const own = await boundary(probe, county);
      ensure(own.length === 1 && own[0]!.id === county, '不给 level 时应只有本区划自身');
      const towns = await boundary(probe, county, 'town');
      ensure(
        towns.every(({ id, properties }) => id === properties.code && properties.level === 'town'),
        'id 应与 properties.code 相同，level 应为 town',
      );
      const wanted = (await familyOf(probe))
        .filter(({ parent, level }) => parent === county && level === 'town')
        .map(({ code }) => code);
      const missing = wanted.filter((code) => !towns.some(({ id }) => id === code));
      ensure(
        missing.length === 0 && towns.length === wanted.length,
        `level=town 应为 ${wanted.length} 个，而是 ${towns.length} 个${missing.length > 0 ? `，缺 ${few(missing)}` : ''}`,
      );
    },
  ),
  check(
    {
      id: 'core.places.search',
      layer: 'semantic',
      zh: '/places 按名称的任何一段找到区划，path 写出上级，within 只在该区划及其下检索，limit 有效，大于 50 按 50',
      en: 'The search finds a region by any part of its name, tells where it is, and keeps to within and limit',
      why: '地图上的搜索框用它定位。',
      source: pages.openapi,
    },
    async (probe) => {
      const { county, town, neighbourTown } = probe.profile;
      const { name } = await probe.read<Region>(`/regions/${town}`);
      const found = await search(probe, { q: name, within: county });
      ensure(
        found[0]?.name === name || found.some(({ code }) => code === town),
        `q=${name} 没有找到 ${town}`,
      );
      const place = found.find(({ code }) => code === town)!;
      const { name: countyName, shortName } = await probe.read<Region>(`/regions/${county}`);
      ensure(
        place.path.includes(shortName) || place.path.includes(countyName),
        `path 应含上级 ${countyName}：${place.path}`,
      );
      const elsewhere = await search(probe, { q: name, within: neighbourTown });
      ensure(
        elsewhere.every(({ code }) => liesWithin(code, neighbourTown)),
        `within=${neighbourTown} 的结果里有别处的区划`,
      );
      const one = await search(probe, { q: name.slice(0, 1), limit: 1 });
      ensure(one.length <= 1, `limit=1 答了 ${one.length} 个`);
      // From the second character on, so that a match of beginnings only is seen.
      const part = name.slice(1);
      const inside = await search(probe, { q: part, within: town, limit: 50 });
      ensure(
        inside.some(({ code }) => code === town),
        `q=${part}&within=${town} 应找到 ${name}：q 匹配名称的任何一段，within 含该区划自身`,
      );
      const many = await search(probe, { q: part, limit: 51 });
      ensure(many.length <= 50, `limit=51 应按 50，而答了 ${many.length} 个`);
      expectProblem(await probe.get('/places', { query: { q: part, limit: 0 } }), 400, 'invalid-parameter');
    },
  ),
  check(
    {
      id: 'core.places.no-people',
      layer: 'privacy',
      zh: '检索只答区划，任何人都不能由它找到户或人',
      en: 'The search answers regions only; nobody finds a household or a person by it',
      why: '检索框是公开的，把户主姓名编进索引就泄露了名册。',
      source: pages.scope,
    },
    async (probe) => {
      const list = await townHouseholds(probe);
      const names = [...new Set(list.items.map(({ headName }) => headName))]
        .filter((name) => !name.includes('*'))
        .slice(0, 5);
      const known = new Set((await familyOf(probe)).map(({ name }) => name));
      for (const q of names) {
        const exchange = await probe.get('/places', { query: { q } });
        const { items } = jsonOf<{ items?: Place[] }>(exchange);
        const leaked = (items ?? []).filter(
          (item) => (item.name === q && !known.has(q)) || isHousehold(item, list.items),
        );
        ensure(leaked.length === 0, '以户主姓名检索，得到了户', exchange);
      }
      ensure(names.length > 0, 'town 的清单里没有未掩码的户主姓名，无法检查');
    },
  ),
  check(
    {
      id: 'core.places.wildcards',
      layer: 'robustness',
      zh: '检索词里的 %、_、引号、SQL、表情符号只代表它们自己',
      en: 'Wildcards, quotes, SQL and emoji in a search mean themselves',
      why: '把 % 当作通配符会列出全部；拼接 SQL 会丢库。',
      source: pages.openapi,
    },
    async (probe) => {
      for (const q of ['%', '_', "' or 1=1 --", '"', '\\', '😀', '{{7*7}}', '%%%%']) {
        const exchange = await probe.get('/places', { query: { q } });
        ensure([200, 400].includes(exchange.status), `q=${q} 应答 200 或 400，而是 ${exchange.status}`);
        if (exchange.status !== 200) continue;
        const { items } = jsonOf<{ items: Place[] }>(exchange);
        ensure(items.length === 0, `q=${q} 应找不到，而有 ${items.length} 个`, exchange);
      }
    },
  ),
];

async function boundary(probe: Probe, code: string, level?: string): Promise<BoundaryFeature[]> {
  const { type, features } = await probe.read<BoundaryCollection>(`/regions/${code}/boundary`, {
    query: { level },
  });
  ensure(type === 'FeatureCollection' && Array.isArray(features), '应为 FeatureCollection');
  return features;
}

async function search(probe: Probe, query: Record<string, string | number>): Promise<Place[]> {
  return (await probe.read<{ items: Place[] }>('/places', { query })).items;
}

function ringsOf({ geometry }: BoundaryFeature): Ring[] {
  return geometry.type === 'Polygon'
    ? (geometry.coordinates as Ring[])
    : (geometry.coordinates as Ring[][]).flat();
}

function positionsOf(feature: BoundaryFeature): number[][] {
  return ringsOf(feature).flat();
}

function isHousehold(item: Place, households: readonly HouseholdSummary[]): boolean {
  const text = JSON.stringify(item);
  return households.some(({ id }) => text.includes(id));
}
