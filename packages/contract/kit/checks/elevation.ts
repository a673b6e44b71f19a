// Elevation: a catalogue that says how heights are written and who may see them, and tiles whose colours are these heights.
import { inflateSync } from 'node:zlib';
import type { ElevationList, ElevationSet } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { mediaTypeOf } from '../http/exchange.js';
import { ensure, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { readHeights } from '../tiles/height-picture.js';
import { tileOf, type TileAddress } from '../tiles/grid.js';

/** Metres a pixel that everyone may see; what is finer may hold contours that are secret. */
const finestPublicM = 30;

async function catalogueOf(probe: Probe): Promise<ElevationSet[]> {
  const { items } = await probe.read<ElevationList>('/elevation');
  if (items.length === 0) skip('高程目录是空的');
  return items.slice(0, 4);
}

/** The tile of the deepest level with the middle of a set. */
function middleTile({ extent: [west, south, east, north], maxZoom }: ElevationSet): TileAddress {
  return tileOf(maxZoom, (west + east) / 2, (south + north) / 2);
}

function pathOf({ id }: ElevationSet, { z, x, y }: TileAddress): string {
  return `/elevation/${id}/tiles/WebMercatorQuad/${z}/${y}/${x}`;
}

export const elevationChecks: readonly Check[] = [
  check(
    {
      id: 'elevation.catalogue',
      layer: 'static',
      zh: '高程目录写明许可、来源与编码，瓦片是本接口之下的绝对地址，级别从小到大；单套与目录里的相同',
      en: 'The catalogue says licence, source and encoding, and has absolute addresses of tiles',
      why: '编码写错，山就成了海沟；没有来源与许可的高程不能公开。',
      source: pages.elevation,
    },
    async (probe) => {
      for (const item of await catalogueOf(probe)) {
        const { id, licence, source, url, minZoom, maxZoom, range } = item;
        ensure(licence !== '' && source !== '', `${id} 应写明 licence 与 source`);
        ensure(url.startsWith(`${probe.world.base}/`), `${id} 的瓦片应在 ${probe.world.base} 之下`);
        for (const name of ['{z}', '{y}', '{x}']) ensure(url.includes(name), `${id} 的 url 缺少 ${name}`);
        ensure(minZoom <= maxZoom, `${id} 的 minZoom ${minZoom} 大于 maxZoom ${maxZoom}`);
        ensure(range[0] <= range[1], `${id} 的 range 应先低后高`);
        const one = await probe.read<ElevationSet>(`/elevation/${id}`);
        ensure(JSON.stringify(one) === JSON.stringify(item), `/elevation/${id} 与目录里的不同`);
      }
      expectProblem(await probe.get('/elevation/no-such-set'), 404, 'not-found');
    },
  ),
  check(
    {
      id: 'elevation.secret',
      layer: 'privacy',
      zh: '访客的高程目录里只有公开的，不是示意数据的都不细于 30 米',
      en: 'What a visitor is shown is public, and no finer than 30 m unless it is invented',
      why: '1∶5000 至 1∶10 万地形图上 20 米及更密的等高线属于秘密，高精度高程不能放到公网。',
      source: pages.elevation,
    },
    async (probe) => {
      for (const { id, access, resolutionM, synthetic } of await catalogueOf(probe)) {
        ensure(access === 'public', `访客看到了只给登录者的 ${id}`);
        ensure(
          synthetic || Math.round(resolutionM) >= finestPublicM,
          `${id} 的格网 ${resolutionM} 米，细于 ${finestPublicM} 米，不应公开`,
        );
      }
    },
  ),
  check(
    {
      id: 'elevation.tile',
      layer: 'semantic',
      zh: '范围中央的瓦片匿名可取，是不透明的 PNG，解出的海拔都在 range 与 fillM 之内；可以缓存，有强 ETag，带 If-None-Match 答 304',
      en: 'The tile in the middle is an opaque PNG whose heights are within `range`, or `fillM`, and has a tag',
      why: '浏览器会丢掉透明像素的颜色，海拔就成了负一万米；有损压缩的瓦片处处是悬崖。',
      source: pages.elevation,
    },
    async (probe) => {
      for (const item of await catalogueOf(probe)) {
        const path = pathOf(item, middleTile(item));
        const first = await probe.get(path);
        ensure(first.status === 200, `${path} 应答 200，而是 ${first.status}`, first);
        ensure(mediaTypeOf(first) === 'image/png', '瓦片应是 image/png', first);
        const heights = readHeights(first.bytes, item.encoding, inflateSync);
        ensure(heights !== null, '瓦片应是 8 位、不隔行、不透明的真彩 PNG', first);
        const { lowest, highest, size } = heights;
        ensure(size === item.tileSize, `瓦片边长应为 ${item.tileSize}，而是 ${size}`, first);
        const [least, most] = [
          Math.min(item.range[0], item.fillM) - 1,
          Math.max(item.range[1], item.fillM) + 1,
        ];
        ensure(
          lowest >= least && highest <= most,
          `海拔应在 ${least} 至 ${most} 米之内，而是 ${lowest} 至 ${highest}`,
          first,
        );
        ensure(/max-age=[1-9]/.test(first.headers.get('Cache-Control') ?? ''), '瓦片应可缓存', first);
        const tag = first.headers.get('ETag') ?? '';
        ensure(/^"[^"]+"$/.test(tag), '瓦片应有强 ETag', first);
        const again = await probe.get(path, { headers: { 'If-None-Match': tag } });
        ensure(again.status === 304, `带 If-None-Match 应答 304，而是 ${again.status}`, again);
      }
    },
  ),
  check(
    {
      id: 'elevation.outside',
      layer: 'robustness',
      zh: '范围之外、级别之外的高程瓦片 404 tile-out-of-range；地址先行后列',
      en: 'Tiles outside of a set are a 404; the row comes before the column',
      why: '行列写反的瓦片取到的是别处的山。',
      source: pages.elevation,
    },
    async (probe) => {
      for (const item of await catalogueOf(probe)) {
        const tile = middleTile(item);
        for (const other of [
          { ...tile, x: tile.y, y: tile.x },
          { z: 24, x: 0, y: 0 },
          { ...tile, x: 0, y: 0 },
        ])
          expectProblem(await probe.get(pathOf(item, other)), 404, 'tile-out-of-range');
      }
    },
  ),
];
