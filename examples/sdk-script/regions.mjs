// Walks through the regions: a county with its family, its towns, and an outline as GeoJSON.
//   node regions.mjs 620523
import { start } from './start.mjs';

export async function regions(om, print, code = '620523') {
  const county = await om.regions.get(code);
  const ancestors = await om.regions.ancestors(code);
  print([...ancestors, county].map(({ name }) => name).join(' > '));

  for (const town of await om.regions.children(code)) {
    const area = town.areaKm2?.toFixed(1) ?? '—';
    print(`${town.code}  ${town.name}  ${area} 平方千米，${town.childCount} 个村`);
  }

  // A list goes through all its pages; `break` stops asking.
  let villages = 0;
  for await (const region of om.regions.list({ level: 'village' })) {
    if (region.code.startsWith(code.slice(0, 6))) villages += 1;
  }
  print(`共 ${villages} 个村`);

  const { features } = await om.regions.boundary(code, { level: 'town' });
  const [first] = features;
  print(`${features.length} 条边界，第一条 ${first.geometry.type}`);
}

await start(import.meta.url, regions);
