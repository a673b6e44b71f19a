// Reads household tiles without a map: their description, one tile, and how the tiles are cut.
//   ONEMAP_TOKEN=$(node login.mjs county) node household-tiles.mjs
import { start } from './start.mjs';

export async function householdTiles(om, print) {
  const { minzoom, maxzoom, bounds, statusYears, synthetic } = await om.householdTiles.describe();
  print(`${minzoom}–${maxzoom} 级，历年状态 ${statusYears.join('、')}${synthetic ? '（示意数据）' : ''}`);

  // The tile in the middle of the extent; null when nothing is in it.
  const [west, south, east, north] = bounds;
  const { x, y } = tileAt((west + east) / 2, (south + north) / 2, 8);
  const bytes = await om.householdTiles.get(8, x, y);
  print(`瓦片 8/${x}/${y}：${bytes ? '有户点' : '空'}`);

  const [tileset] = await om.householdTiles.tilesets();
  const { layers } = await om.householdTiles.tileset();
  print(`${tileset.dataType}：${layers.map(({ id }) => id).join('、')}`);
  for (const { id } of await om.tileMatrixSets.list()) {
    const { tileMatrices } = await om.tileMatrixSets.get(id);
    print(`${id}：${tileMatrices.length} 级`);
  }
}

/** Column and row of a WebMercatorQuad tile. */
function tileAt(lon, lat, zoom) {
  const across = 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { x: Math.floor(((lon + 180) / 360) * across), y: Math.floor(down * across) };
}

await start(import.meta.url, householdTiles);
