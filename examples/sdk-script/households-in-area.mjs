// Finds the households inside a drawn area, and how many live how close to its edge.
//   ONEMAP_TOKEN=$(node login.mjs county) node households-in-area.mjs
import { start } from './start.mjs';

export async function householdsInArea(om, print, code = '620523106201') {
  // Any GeoJSON Polygon or MultiPolygon; here the outline of a village. The edge counts as inside.
  const { features } = await om.regions.boundary(code);
  const { geometry } = features[0];

  const inside = om.households.query({ geometry, fields: ['headName', 'status'] });
  const byStatus = new Map();
  for await (const { status } of inside) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  for (const [status, count] of [...byStatus].sort()) print(`${status}  ${count} 户`);

  // A condition as CQL2-JSON beside the drawing: both must hold.
  const large = { op: '>=', args: [{ property: 'memberCount' }, 4] };
  let count = 0;
  for await (const household of om.households.query({ geometry, filter: large })) {
    count += household.id ? 1 : 0;
  }
  print(`其中 4 人以上 ${count} 户`);
}

await start(import.meta.url, householdsInArea);
