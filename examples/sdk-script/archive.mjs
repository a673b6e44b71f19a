// Reads a household's whole archive, issues a QR link to it, and revokes the link.
//   ONEMAP_TOKEN=$(node login.mjs town) node archive.mjs 620523-…
import { start } from './start.mjs';

export async function archive(om, print, id) {
  const { income, canIssueLinks } = await om.households.archive(id);
  for (const { year, netIncomePerCapita, povertyLineYuan } of income)
    print(`${year} 年人均 ${netIncomePerCapita ?? '—'} 元，标准 ${povertyLineYuan ?? '—'} 元`);
  if (!canIssueLinks) return;

  // Whoever has the address opens the masked page without a login.
  const link = await om.archiveLinks.create(id, { expiresInDays: 30 });
  print(`二维码的网址有 ${new URL(link.url).pathname.length} 个字符`);
  const again = await om.archiveLinks.code(id, link.id);
  print(`重印的网址相同：${again.url === link.url}`);
  const { state } = await om.archiveLinks.revoke(id, link.id);
  print(`停用后：${state}`);
}

await start(import.meta.url, archive);
