// Reads poor households: a filtered list page by page, and one whole archive.
//   ONEMAP_TOKEN=$(node login.mjs county) node households.mjs
import { cql } from '@onemap/sdk/cql2';
import { start } from './start.mjs';

export async function households(om, print, cause = 'illness') {
  // Values are escaped, whatever a user has typed.
  const filter = cql`memberCount >= ${3} AND mainCause = ${cause}`;
  const list = om.households.list({ region: '620523', filter, sortby: '-memberCount' });

  let first;
  for await (const page of list.byPage({ maxPageSize: 4 })) {
    print(`本页 ${page.numberReturned} 户，共 ${page.numberMatched} 户`);
    first ??= page.items[0];
    for (const { headName, memberCount, status } of page.items)
      print(`  ${headName}  ${memberCount} 人  ${status}`);
  }

  const household = await om.households.get(first.id);
  print(`${household.headName}：成员 ${household.members.length} 人，措施 ${household.measures.length} 项`);
  // Masked fields keep their type; their names are listed.
  print(`掩码：${household._masked.join('、') || '无'}；版本 ${household.etag ? '有' : '无'}`);
}

await start(import.meta.url, households);
