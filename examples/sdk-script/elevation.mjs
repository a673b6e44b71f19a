// Lists the sets of heights, and reads the tile in the middle of each.
//   node elevation.mjs
import { start } from './start.mjs';

export async function elevation(om, print) {
  // A backend may have no heights; without a login there are only those that everyone may see.
  if (!(await om.supports('elevation'))) return print('后端不提供高程');
  const sets = await om.elevation.list();
  print(`高程 ${sets.length} 套`);
  for (const { id, title, resolutionM, range, extent, minZoom, synthetic } of sets) {
    const [lowest, highest] = range;
    print(`${title}  ${resolutionM} 米格网，${lowest} 至 ${highest} 米${synthetic ? '（示意数据）' : ''}`);
    const [west, south, east, north] = extent;
    const address = tileAt((west + east) / 2, (south + north) / 2, minZoom);
    // A PNG whose colours are heights, as `encoding` says.
    const bytes = await om.elevation.tile(id, address);
    print(`瓦片 ${minZoom}/${address.row}/${address.column}：${bytes.byteLength} 字节`);
  }
}

/** Row and column of a WebMercatorQuad tile. */
function tileAt(lon, lat, z) {
  const sine = Math.sin((lat * Math.PI) / 180);
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { z, row: Math.floor(down * 2 ** z), column: Math.floor(((lon + 180) / 360) * 2 ** z) };
}

await start(import.meta.url, elevation);
