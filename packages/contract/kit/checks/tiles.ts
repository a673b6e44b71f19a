// Tiles: what a vector tile shows is what the list says, no more and at the same place.
import type { HouseholdSummary, TileJson } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { mediaTypeOf, type Exchange } from '../http/exchange.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdsOf, readWholeList, townHouseholds } from '../read-list.js';
import { decodeTile, type TileFeature } from '../tiles/decode.js';
import { tileCoordinates, tileOf, type TileAddress } from '../tiles/grid.js';

const mvt = 'application/vnd.mapbox-vector-tile';
const zoom = 12;
const most = 30;

type Placed = HouseholdSummary & { point: [number, number] };

export function tilePath({ z, x, y }: TileAddress): string {
  return `/tiles/households/${z}/${x}/${y}.pbf`;
}

/** The tiles in which the households of a list lie, by address. */
export function tilesOf(
  items: readonly HouseholdSummary[],
): Map<string, { tile: TileAddress; items: Placed[] }> {
  const found = new Map<string, { tile: TileAddress; items: Placed[] }>();
  for (const item of items as Placed[]) {
    if (!item.point) continue;
    const tile = tileOf(zoom, item.point[0], item.point[1]);
    const entry = found.get(tilePath(tile)) ?? { tile, items: [] };
    entry.items.push(item);
    found.set(tilePath(tile), entry);
  }
  return found;
}

/** The households of the latest year, which is the one that tiles show. */
export async function latestTown(probe: Probe): Promise<HouseholdSummary[]> {
  const list = await readWholeList<HouseholdSummary>(probe, '/households', {
    as: 'town',
    query: { region: probe.profile.town, limit: 1000 },
  });
  return list.items;
}

/** One layer's features at an address; empty for 204. */
async function featuresAt(
  probe: Probe,
  path: string,
  as: string,
): Promise<{ features: readonly TileFeature[]; extent: number; exchange: Exchange }> {
  const exchange = await probe.get(path, { as });
  ensure(
    exchange.status === 200 || exchange.status === 204,
    `${path} 应答 200 或 204，而是 ${exchange.status}`,
    exchange,
  );
  const layer =
    exchange.status === 204
      ? undefined
      : decodeTile(exchange.bytes).find(({ name }) => name === 'households');
  return { features: layer?.features ?? [], extent: layer?.extent ?? 4096, exchange };
}

export const tileChecks: readonly Check[] = [
  check(
    {
      id: 'tiles.tilejson',
      layer: 'static',
      zh: 'TileJSON 给出绝对的瓦片地址、级别与历年次序；年份升序',
      en: 'The TileJSON gives absolute tile addresses, zooms and the years of the status text',
      why: '时间轴靠 statusYears 解释属性 s。',
      source: 'https://github.com/mapbox/tilejson-spec/tree/master/3.0.0',
    },
    async (probe) => {
      const { tiles, minzoom, maxzoom, statusYears } = await probe.read<TileJson>('/tiles/households', {
        as: 'town',
      });
      ensure(
        tiles[0]?.startsWith(`${probe.world.base}/`),
        `tiles 应是 ${probe.world.base} 之下的绝对地址：${tiles[0]}`,
      );
      ensure(minzoom <= maxzoom, 'minzoom 不应大于 maxzoom');
      ensure(statusYears.join() === [...statusYears].sort((a, b) => a - b).join(), 'statusYears 应升序');
      ensure(statusYears.includes(probe.profile.year), `statusYears 应含 ${probe.profile.year}`);
    },
  ),
  check(
    {
      id: 'tiles.anonymous',
      layer: 'privacy',
      zh: '匿名者得不到户点瓦片与其 TileJSON:401，有户、无户的瓦片都一样',
      en: 'Nobody without a token gets a household tile',
      why: '瓦片也是名册；空与不空的差别也会泄露。',
      source: pages.scope,
    },
    async (probe) => {
      const [first] = tilesOf((await townHouseholds(probe)).items).keys();
      for (const path of [
        '/tiles/households',
        first ?? tilePath({ z: zoom, x: 0, y: 0 }),
        tilePath({ z: zoom, x: 0, y: 0 }),
      ])
        expectProblem(await probe.get(path), 401, 'authentication-required');
    },
  ),
  check(
    {
      id: 'tiles.same-as-items',
      layer: 'semantic',
      zh: '瓦片里的户与清单中落在该瓦片的户完全相同，不多不少不重',
      en: 'The households in a tile are exactly those of the list that lie in it',
      why: '地图上多一点少一点，点开却找不到档案。',
      source: pages.tiles,
    },
    async (probe) => {
      const tiles = [...tilesOf(await latestTown(probe))].slice(0, most);
      if (tiles.length === 0) skip('清单里没有一户有 point');
      for (const [path, { items }] of tiles) {
        const { features, exchange } = await featuresAt(probe, path, 'town');
        const given = features.map(({ properties }) => String(properties.id)).sort();
        const wanted = items.map(({ id }) => id).sort();
        ensure(
          given.join() === wanted.join(),
          `${path} 应有 ${wanted.length} 户，而有 ${given.length} 户：少 ${few(minus(wanted, given))}`,
          exchange,
        );
      }
    },
  ),
  check(
    {
      id: 'tiles.scope',
      layer: 'privacy',
      zh: '瓦片不显示范围之外的户：邻镇有户的瓦片，乡镇账号只看到自己的',
      en: 'A tile shows no household outside the scope',
      why: '瓦片常被单独缓存、单独授权，最容易忘记范围。',
      source: pages.scope,
    },
    async (probe) => {
      const own = new Set((await latestTown(probe)).map(({ id }) => id));
      const next = await householdsOf(probe, 'neighbourTown', probe.profile.neighbourTown);
      for (const path of [...tilesOf(next.items).keys()].slice(0, most)) {
        const { features, exchange } = await featuresAt(probe, path, 'town');
        const outside = features.filter(({ properties }) => !own.has(String(properties.id)));
        ensure(outside.length === 0, `${path} 显示了 ${outside.length} 户范围之外的户`, exchange);
      }
    },
  ),
  check(
    {
      id: 'tiles.position',
      layer: 'semantic',
      zh: '点在瓦片里的位置与档案的 point 相差不到一个单位（行自北向南）',
      en: 'Points lie where the list says, within one unit of the extent',
      why: '行号方向弄反，点就落到别的乡镇。',
      source: 'https://github.com/mapbox/vector-tile-spec/tree/master/2.1',
    },
    async (probe) => {
      for (const [path, { tile, items }] of [...tilesOf(await latestTown(probe))].slice(0, 6)) {
        const { features, extent, exchange } = await featuresAt(probe, path, 'town');
        for (const item of items) {
          const found = features.find(({ properties }) => properties.id === item.id)?.points[0];
          ensure(found, `${path} 里没有 ${item.id}`, exchange);
          const [column, row] = tileCoordinates(zoom, item.point[0], item.point[1]);
          const off = Math.max(
            Math.abs((column - tile.x) * extent - found[0]),
            Math.abs((row - tile.y) * extent - found[1]),
          );
          ensure(off <= 1.5, `${item.id} 在瓦片里偏了 ${off.toFixed(1)} 个单位`, exchange);
        }
      }
    },
  ),
  check(
    {
      id: 'tiles.attributes',
      layer: 'semantic',
      zh: '属性 id、region、type、cause、s 与清单相同；s 每年一个字符:0 未脱贫 1 预脱贫 2 已脱贫 3 返贫 - 不在册',
      en: 'Attributes repeat the list; s has one character a year',
      why: '时间轴逐年改色不再取瓦片，全靠 s。',
      source: pages.tiles,
    },
    async (probe) => {
      const { statusYears } = await probe.read<TileJson>('/tiles/households', { as: 'town' });
      const digit: Record<string, string> = { notExited: '0', preExit: '1', exited: '2', relapsed: '3' };
      const at = statusYears.indexOf(probe.profile.year);
      const then = new Map((await townHouseholds(probe)).items.map((item) => [item.id, item]));
      for (const [path, { items }] of [...tilesOf(await latestTown(probe))].slice(0, 6)) {
        const { features, exchange } = await featuresAt(probe, path, 'town');
        for (const { id, region, mainCause } of items) {
          const found = features.find(({ properties }) => properties.id === id)?.properties;
          ensure(found, `${path} 里没有 ${id}`, exchange);
          ensure(found.region === region, `${id} 的 region 应为 ${region}，而是 ${found.region}`, exchange);
          ensure(
            (found.cause ?? null) === mainCause,
            `${id} 的 cause 应为 ${mainCause}，而是 ${found.cause}`,
            exchange,
          );
          const statuses = String(found.s ?? '');
          ensure(
            statuses.length === statusYears.length && /^[0-3-]*$/.test(statuses),
            `${id} 的 s 应有 ${statusYears.length} 个 0-3 或 - 字符：${statuses}`,
            exchange,
          );
          const status = then.get(id)?.status ?? null;
          const wanted = status === null ? '-' : digit[status];
          ensure(
            then.get(id) === undefined || statuses[at] === wanted,
            `${id} ${probe.profile.year} 年的 s 应为 ${wanted}，而是 ${statuses[at]}`,
            exchange,
          );
        }
      }
    },
  ),
  check(
    {
      id: 'tiles.empty',
      layer: 'semantic',
      zh: '空瓦片答 204，没有正文',
      en: 'An empty tile is a 204',
      why: '答 200 与零字节，许多客户端当作损坏的瓦片反复重取。',
      source: pages.tiles,
    },
    async (probe) => {
      const exchange = await probe.get(tilePath(tileOf(zoom, -150, -40)), { as: 'town' });
      ensure(
        exchange.status === 204 && exchange.bytes.length === 0,
        `空瓦片应答 204，而是 ${exchange.status}(${exchange.bytes.length} 字节)`,
      );
    },
  ),
  check(
    {
      id: 'tiles.outside',
      layer: 'robustness',
      zh: '行列号超出该级范围、级别超出 maxzoom 答 404 tile-out-of-range；不是数的地址答 400 或 404',
      en: 'Tiles outside the grid are a 404',
      why: '越界的地址若被当作空瓦片，地图的错误就看不出来。',
      source: pages.tiles,
    },
    async (probe) => {
      for (const tile of [
        { z: 10, x: 1024, y: 0 },
        { z: 10, x: 0, y: 1024 },
        { z: 22, x: 0, y: 0 },
      ])
        expectProblem(await probe.get(tilePath(tile), { as: 'town' }), 404, 'tile-out-of-range');
      for (const path of [
        '/tiles/households/a/b/c.pbf',
        '/tiles/households/1.5/0/0.pbf',
        '/tiles/households/-1/0/0.pbf',
      ])
        expectProblem(await probe.get(path, { as: 'town' }), [400, 404]);
    },
  ),
  check(
    {
      id: 'tiles.type-and-etag',
      layer: 'privacy',
      zh: '瓦片的类型是 application/vnd.mapbox-vector-tile；带 ETag，两个范围的标签不同，空瓦片也不同',
      en: 'Tiles have their media type and an entity tag that holds the scope, empty ones too',
      why: '共用标签的缓存会把县级的瓦片给乡镇看。',
      source: pages.caching,
    },
    async (probe) => {
      const [path] = tilesOf(await latestTown(probe)).keys();
      if (path === undefined) skip('清单里没有一户有 point');
      const own = await probe.get(path, { as: 'town' });
      ensure(mediaTypeOf(own) === mvt, `类型应为 ${mvt}，而是 ${mediaTypeOf(own)}`, own);
      const tag = own.headers.get('ETag') ?? '';
      ensure(/^"[^"]+"$/.test(tag), '瓦片应有强 ETag', own);
      const again = await probe.get(path, { as: 'town', headers: { 'If-None-Match': tag } });
      ensure(again.status === 304, `带 If-None-Match 应答 304，而是 ${again.status}`, again);
      const foreign = await probe.get(path, { as: 'county', headers: { 'If-None-Match': tag } });
      ensure(
        foreign.status !== 304 && foreign.headers.get('ETag') !== tag,
        '县账号与乡镇账号的标签不应相同',
        foreign,
      );
    },
  ),
];

function minus(from: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other);
  return from.filter((id) => !known.has(id));
}
