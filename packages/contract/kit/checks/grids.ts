// Tiles at low zooms, where households are counted by cell, and the second address of every tile.
import type { HouseholdSummary } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdsOf } from '../read-list.js';
import { decodeTile } from '../tiles/decode.js';
import { tileOf, type TileAddress } from '../tiles/grid.js';
import { latestTown, tilePath, tilesOf } from './tiles.js';

const gridZoom = 8;
const types = ['general', 'dibaoPoor', 'dibao', 'wubao'] as const;

interface Cell {
  readonly households: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

async function cellsAt(probe: Probe, tile: TileAddress, as: string): Promise<Cell[]> {
  const exchange = await probe.get(tilePath(tile), { as });
  if (exchange.status === 204) return [];
  ensure(exchange.status === 200, `${tilePath(tile)} 应答 200 或 204，而是 ${exchange.status}`, exchange);
  const layer = decodeTile(exchange.bytes).find(({ name }) => name === 'householdGrid');
  ensure(layer, `${gridZoom} 级的瓦片应有图层 householdGrid`, exchange);
  return layer.features.map(({ properties }) => ({ households: Number(properties.households), properties }));
}

/** The grid tiles in which households lie, with those households. */
function gridTiles(items: readonly HouseholdSummary[]): { tile: TileAddress; items: HouseholdSummary[] }[] {
  const found = new Map<string, { tile: TileAddress; items: HouseholdSummary[] }>();
  for (const item of items) {
    if (!item.point) continue;
    const tile = tileOf(gridZoom, item.point[0]!, item.point[1]!);
    const entry = found.get(tilePath(tile)) ?? { tile, items: [] };
    entry.items.push(item);
    found.set(tilePath(tile), entry);
  }
  return [...found.values()].slice(0, 8);
}

export const gridChecks: readonly Check[] = [
  check(
    {
      id: 'tiles.grid.counts',
      layer: 'semantic',
      zh: '网格的户数之和等于清单里落在该瓦片的户数，各类型亦然',
      en: 'The cells of a grid count exactly the households of the list in that tile, by type too',
      why: '缩小时的数与放大后的点对不上，就不知道该信哪一个。',
      source: pages.tiles,
    },
    async (probe) => {
      const tiles = gridTiles(await latestTown(probe));
      if (tiles.length === 0) skip('清单里没有一户有 point');
      for (const { tile, items } of tiles) {
        const cells = await cellsAt(probe, tile, 'town');
        const sum = (key: string): number =>
          cells.reduce((total, { properties }) => total + Number(properties[key] ?? 0), 0);
        ensure(
          sum('households') === items.length,
          `${tilePath(tile)} 的户数之和应为 ${items.length}，而是 ${sum('households')}`,
        );
        for (const type of types) {
          const wanted = items.filter(({ householdType }) => householdType === type).length;
          ensure(sum(type) === wanted, `${tilePath(tile)} 的 ${type} 之和应为 ${wanted}，而是 ${sum(type)}`);
        }
      }
    },
  ),
  check(
    {
      id: 'tiles.grid.scope',
      layer: 'privacy',
      zh: '网格只数范围之内的户：邻镇的户不计入任何格',
      en: 'A cell counts no household outside the scope',
      why: '格里只有一户时，数目就是名册。',
      source: pages.tiles,
    },
    async (probe) => {
      const own = await latestTown(probe);
      const next = await householdsOf(probe, 'neighbourTown', probe.profile.neighbourTown);
      for (const { tile } of gridTiles(next.items)) {
        const cells = await cellsAt(probe, tile, 'town');
        const counted = cells.reduce((total, { households }) => total + households, 0);
        const wanted = own.filter(
          ({ point }) => point && tilePath(tileOf(gridZoom, point[0]!, point[1]!)) === tilePath(tile),
        ).length;
        ensure(counted === wanted, `${tilePath(tile)} 应数得自己的 ${wanted} 户，而数得 ${counted} 户`);
      }
    },
  ),
  check(
    {
      id: 'tiles.ogc-path',
      layer: 'semantic',
      zh: 'OGC 地址 /collections/households/tiles/WebMercatorQuad/{级}/{行}/{列} 先行后列，字节与标签相同',
      en: 'The OGC path takes the row first and returns the same bytes',
      why: 'GDAL 与 QGIS 用这个地址；行列颠倒会取到别处的瓦片。',
      source: 'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/req/core/tc-success',
    },
    async (probe) => {
      const [entry] = tilesOf(await latestTown(probe)).values();
      if (!entry) skip('清单里没有一户有 point');
      const { z, x, y } = entry.tile;
      const first = await probe.get(tilePath(entry.tile), { as: 'town' });
      const second = await probe.get(`/collections/households/tiles/WebMercatorQuad/${z}/${y}/${x}`, {
        as: 'town',
      });
      ensure(second.status === 200, `应答 200，而是 ${second.status}`, second);
      ensure(Buffer.compare(first.bytes, second.bytes) === 0, '两个地址的瓦片应逐字节相同', second);
      ensure(first.headers.get('ETag') === second.headers.get('ETag'), '两个地址的 ETag 应相同', second);
    },
  ),
  check(
    {
      id: 'tiles.metadata',
      layer: 'static',
      zh: 'metadata.json 的 json 里有与 TileJSON 相同的图层',
      en: 'The metadata names the same layers as the TileJSON',
      why: 'GDAL 的 MVT 驱动从这里得知图层与字段。',
      source: pages.tiles,
    },
    async (probe) => {
      const layersOf = (layers: { id: string }[] | undefined): string =>
        (layers ?? [])
          .map(({ id }) => id)
          .sort()
          .join();
      const { json } = await probe.read<{ json: string }>('/tiles/households/metadata.json', { as: 'town' });
      const { vector_layers: described } = await probe.read<{ vector_layers: { id: string }[] }>(
        '/tiles/households',
        { as: 'town' },
      );
      const { vector_layers: named } = JSON.parse(json) as { vector_layers?: { id: string }[] };
      ensure(
        layersOf(named) !== '' && layersOf(named) === layersOf(described),
        `metadata.json 的图层应为 ${few(described.map(({ id }) => id))}，而是 ${layersOf(named) || '没有'}`,
      );
    },
  ),
];
