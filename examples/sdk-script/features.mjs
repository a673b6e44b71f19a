// Reads features as GeoJSON: which collections there are, what can be asked, and the features of one.
//   node features.mjs
import { start } from './start.mjs';

export async function features(om, print) {
  for (const { id, title } of await om.collections.list()) print(`${id}  ${title}`);
  const { crs } = await om.collections.get('villages');
  const { properties } = await om.collections.queryables('villages');
  const { properties: all } = await om.collections.schema('villages');
  print(
    `坐标系 ${crs.length} 个，可筛选 ${Object.keys(properties).length} 项，字段 ${Object.keys(all).length} 项`,
  );

  const villages = om.features.list('villages', {
    filter: "townName = '大石镇'",
    fields: ['name', 'townName'],
    bbox: [105, 34, 106, 36],
  });
  for await (const { id, geometry, properties } of villages)
    print(`${id}  ${properties.name}  ${geometry.coordinates.join(', ')}`);

  // EPSG:4490 has its latitude first.
  const one = await om.features.get('villages', '620523106201', {
    crs: 'http://www.opengis.net/def/crs/EPSG/0/4490',
  });
  print(`CGCS2000：${one.geometry.coordinates.join(', ')}`);
}

await start(import.meta.url, features);
