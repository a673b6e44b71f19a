// The `verify` command: counts the statistics in another way, compares them with what is kept, and repairs them if asked.
import { parseArgs } from 'node:util';
import { openDatabase } from '../engine/open-database.js';
import { findRollupDifferences, type RollupDifference } from '../store/verify-rollups.js';
import { databaseOptions, databaseUsage, readDatabaseChoice } from './database-options.js';

const usage = `onemap-server verify [选项]
  --repair            有不同时重新汇总(退出码仍为 1)
${databaseUsage}`;

/** @returns 0 when all agree, 1 when something differs */
export async function runVerify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...databaseOptions,
      repair: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { db } = await openDatabase(readDatabaseChoice(values, process.env));
  try {
    const { compared, differences } = await findRollupDifferences(db, { repair: values.repair });
    for (const difference of differences.slice(0, 20)) process.stdout.write(`${describe(difference)}\n`);
    process.stdout.write(`核对 ${compared} 条汇总，${differences.length} 处不同。\n`);
    if (values.repair && differences.length > 0) process.stdout.write('已重新汇总。\n');
    return differences.length === 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}

const whats = { number: '与重新计算的结果不同', suppressed: '的抑制与规则不同', row: '不应有或缺少这一行' };

function describe({
  table,
  region,
  year,
  householdType,
  dimension,
  category,
  what,
}: RollupDifference): string {
  const cell = [region, year, householdType, dimension, category].filter((part) => part !== undefined);
  return `${table} ${cell.join(' ')} ${whats[what]}`;
}
