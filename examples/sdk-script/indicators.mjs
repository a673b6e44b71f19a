// Prints what each figure means: unit, numerator, denominator and source.
//   node indicators.mjs
import { start } from './start.mjs';

export async function indicators(om, print) {
  const all = await om.indicators.list();
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  for (const { id, title, unit, numerator, denominator } of all) {
    const made = denominator
      ? `${titles.get(numerator) ?? numerator} ÷ ${titles.get(denominator) ?? denominator}`
      : '直接统计';
    print(`${id}  ${title}（${unit}）：${made}`);
  }
}

await start(import.meta.url, indicators);
