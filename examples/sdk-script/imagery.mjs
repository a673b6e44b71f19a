// Lists the imagery by year, and reads one tile of each set.
//   node imagery.mjs
import { start } from './start.mjs';

export async function imagery(om, print) {
  // A backend may have no imagery.
  if (!(await om.supports('imagery'))) return print('后端不提供影像');
  const sets = await om.imagery.list();
  print(`影像 ${sets.length} 套`);
  for (const { id, title, year, synthetic } of sets) {
    print(`${title}  ${year} 年${synthetic ? '（示意数据）' : ''}`);
    // Null where the set has no pixel; row first, as in the standard of OGC.
    const bytes = await om.imagery.tile(id, 'WebMercatorQuad', { z: 8, row: 101, column: 202 });
    print(`瓦片 8/101/202：${bytes ? `${bytes.byteLength} 字节` : '空'}`);
  }
}

await start(import.meta.url, imagery);
