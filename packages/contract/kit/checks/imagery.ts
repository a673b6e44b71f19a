// Imagery: a catalogue for everyone that says whose pictures these are, tiles where they belong, footprints and WMTS.
import type { FeatureCollection, ImageryList, ImagerySet } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { expectOk } from '../expect-ok.js';
import { mediaTypeOf, textOf, type Exchange } from '../http/exchange.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { tileOf, type TileAddress } from '../tiles/grid.js';

const grid = 'WebMercatorQuad';
/** Names under which keys of tile services stand in addresses. */
const secretNames = /[?&](tk|key|ak|token|apikey|access_token)=/i;

async function catalogueOf(probe: Probe): Promise<ImagerySet[]> {
  const { items } = await probe.read<ImageryList>('/imagery');
  if (items.length === 0) skip('影像目录是空的');
  return items;
}

interface Tiled {
  readonly set: ImagerySet;
  readonly tile: TileAddress;
}

/** The tile of the deepest level with the middle of a set that is in Web Mercator. */
async function middleTiles(probe: Probe): Promise<Tiled[]> {
  const sets = (await catalogueOf(probe)).filter((set) => set.tileMatrixSets.includes(grid) && set.extent);
  if (sets.length === 0) skip('没有一套影像有 WebMercatorQuad 的瓦片与 extent');
  return sets.slice(0, 4).map((set) => {
    const [west, south, east, north] = set.extent!;
    const { maxZoom = 18 } = set.tiles as { maxZoom?: number };
    return { set, tile: tileOf(maxZoom, (west + east) / 2, (south + north) / 2) };
  });
}

function pathOf({ set, tile: { z, x, y } }: Tiled): string {
  return `/imagery/${set.id}/tiles/${grid}/${z}/${y}/${x}`;
}

function isPicture({ bytes }: Exchange): boolean {
  const start = Array.from(bytes.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return start.startsWith('ffd8ff') || start === '89504e47' || start === '52494646';
}

export const imageryChecks: readonly Check[] = [
  check(
    {
      id: 'imagery.catalogue',
      layer: 'static',
      zh: '影像目录按年份升序，每套写明许可与来源，瓦片是本接口之下的绝对地址，extent 在 footprint 之内',
      en: 'The catalogue is ordered by year, says licence and source, and has absolute addresses of tiles',
      why: '双时相对比按年份找影像；没有许可、来源与审图号的影像不能公开。',
      source: pages.imagery,
    },
    async (probe) => {
      const items = await catalogueOf(probe);
      const years = items.map(({ year }) => year);
      ensure(years.join() === [...years].sort((a, b) => a - b).join(), `年份应升序：${few(years)}`);
      for (const { id, licence, source, tiles } of items) {
        ensure(licence !== '' && source !== '', `${id} 应写明 licence 与 source`);
        ensure(tiles.url.startsWith(`${probe.world.base}/`), `${id} 的瓦片应在 ${probe.world.base} 之下`);
        ensure(/\{\w+\}/.test(tiles.url), `${id} 的瓦片地址应是模板：${tiles.url.slice(0, 200)}`);
      }
    },
  ),
  check(
    {
      id: 'imagery.item',
      layer: 'semantic',
      zh: '单套影像与目录里的相同；没有的编号 404；year 只留这一年',
      en: 'One set is as the catalogue has it, an unknown one is a 404, and `year` chooses',
      why: '目录与单项不一致，界面上的拍摄日期就会时对时错。',
      source: pages.imagery,
    },
    async (probe) => {
      const items = await catalogueOf(probe);
      for (const item of items.slice(0, 4)) {
        const one = await probe.read<ImagerySet>(`/imagery/${item.id}`);
        ensure(JSON.stringify(one) === JSON.stringify(item), `/imagery/${item.id} 与目录里的不同`);
      }
      const { year } = items[0]!;
      const chosen = await probe.read<ImageryList>('/imagery', { query: { year } });
      const wanted = items.filter((item) => item.year === year).map(({ id }) => id);
      ensure(chosen.items.map(({ id }) => id).join() === wanted.join(), `year=${year} 应只有 ${few(wanted)}`);
      expectProblem(await probe.get('/imagery/no-such-set'), 404, 'not-found');
    },
  ),
  check(
    {
      id: 'imagery.no-key',
      layer: 'privacy',
      zh: '目录与 WMTS 能力文档里没有密钥',
      en: 'No key of another service is in the catalogue or in the capabilities',
      why: '天地图等的服务器密钥一旦写进目录，谁都能用掉它的配额。',
      source: pages.imagery,
    },
    async (probe) => {
      const answers = [await probe.get('/imagery'), await probe.get('/wmts', { query: wmtsQuery })];
      for (const answer of answers)
        ensure(!secretNames.test(textOf(answer).replaceAll('&amp;', '&')), '地址里有密钥', answer);
    },
  ),
  check(
    {
      id: 'imagery.tile',
      layer: 'semantic',
      zh: '范围中央的瓦片匿名可取，是图片，可以缓存，有强 ETag；带 If-None-Match 答 304',
      en: 'The tile in the middle of a set is a picture for everyone, with a tag that is answered with 304',
      why: '影像瓦片最多最大；不能缓存，每次打开都要重新下载。',
      source: pages.imagery,
    },
    async (probe) => {
      for (const tiled of await middleTiles(probe)) {
        const first = await probe.get(pathOf(tiled));
        ensure(
          [200, 204].includes(first.status),
          `${pathOf(tiled)} 应答 200 或 204，而是 ${first.status}`,
          first,
        );
        ensure(
          first.status === 204 || (isPicture(first) && mediaTypeOf(first).startsWith('image/')),
          '瓦片应是图片',
          first,
        );
        ensure(/max-age=[1-9]/.test(first.headers.get('Cache-Control') ?? ''), '瓦片应可缓存', first);
        const tag = first.headers.get('ETag') ?? '';
        ensure(/^"[^"]+"$/.test(tag), '瓦片应有强 ETag', first);
        const again = await probe.get(pathOf(tiled), { headers: { 'If-None-Match': tag } });
        ensure(again.status === 304, `带 If-None-Match 应答 304，而是 ${again.status}`, again);
      }
    },
  ),
  check(
    {
      id: 'imagery.outside',
      layer: 'robustness',
      zh: '范围之外、级别之外的瓦片 404 tile-out-of-range；地址先行后列',
      en: 'Tiles outside of a set are a 404; the row comes before the column',
      why: '行列写反的瓦片常常「有图」，只是别处的图。',
      source: pages.imagery,
    },
    async (probe) => {
      for (const { set, tile } of await middleTiles(probe)) {
        const swapped = { ...tile, x: tile.y, y: tile.x };
        const deep = { z: 24, x: 0, y: 0 };
        const far = { ...tile, x: 0, y: 0 };
        for (const other of [swapped, deep, far])
          expectProblem(await probe.get(pathOf({ set, tile: other })), 404, 'tile-out-of-range');
      }
    },
  ),
  check(
    {
      id: 'imagery.footprints',
      layer: 'semantic',
      zh: '集合 imagery-footprints 与目录的编号、年份、范围一致',
      en: 'The collection imagery-footprints has the sets of the catalogue with their years and places',
      why: 'QGIS 里看到的覆盖范围，应当就是门户里能对比的影像。',
      source: pages.imagery,
    },
    async (probe) => {
      const items = await catalogueOf(probe);
      const path = '/collections/imagery-footprints/items';
      const { features } = await probe.read<FeatureCollection>(path, { query: { limit: 1000 } });
      const ids = features.map(({ id }) => id).sort();
      const wanted = items.map(({ id }) => id).sort();
      ensure(ids.join() === wanted.join(), `应有 ${few(wanted)}，而有 ${few(ids)}`);
      for (const { id, year, footprint } of items) {
        const feature = features.find((one) => one.id === id)!;
        ensure(feature.properties.year === year, `${id} 的年份应为 ${year}`);
        ensure(
          JSON.stringify(feature.geometry) === JSON.stringify(footprint),
          `${id} 的范围与目录里的 footprint 不同`,
        );
      }
    },
  ),
  check(
    {
      id: 'imagery.wmts',
      layer: 'static',
      zh: 'WMTS 1.0.0 的能力文档列出各套影像与两种切片方案；4490 的左上角先写纬度；出错答 ExceptionReport',
      en: 'The capabilities of WMTS list every set and both grids, the latitude first in EPSG:4490',
      why: 'GDAL 与 QGIS 按坐标系的轴序读 TopLeftCorner，写反就落到别处。',
      source: 'https://www.ogc.org/standard/wmts/',
    },
    async (probe) => {
      const items = await catalogueOf(probe);
      const exchange = expectOk(await probe.get('/wmts', { query: wmtsQuery }));
      const text = textOf(exchange);
      const missing = items.filter(({ id }) => !text.includes(`<ows:Identifier>${id}</ows:Identifier>`));
      ensure(missing.length === 0, `能力文档缺少 ${few(missing.map(({ id }) => id))}`, exchange);
      for (const [code, corner] of [
        ['3857', /-20037508\.34\d* 20037508\.34/],
        ['4490', />90(\.0+)? -180(\.0+)?</],
      ] as const) {
        const part = text
          .split('SupportedCRS>')
          .find((each) => each.startsWith(`urn:ogc:def:crs:EPSG::${code}`));
        const after = text.slice(text.indexOf(`EPSG::${code}</ows:SupportedCRS>`));
        ensure(
          part !== undefined && corner.test(after.slice(0, 600)),
          `EPSG:${code} 的 TopLeftCorner 不对`,
          exchange,
        );
      }
      const wrong = await probe.get('/wmts', { query: { ...wmtsQuery, REQUEST: 'GetNothing' } });
      ensure(
        wrong.status === 400 && textOf(wrong).includes('ExceptionReport'),
        `未知的 REQUEST 应答 400 与 ExceptionReport，而是 ${wrong.status}`,
        wrong,
      );
    },
  ),
];

const wmtsQuery = { SERVICE: 'WMTS', REQUEST: 'GetCapabilities' };
