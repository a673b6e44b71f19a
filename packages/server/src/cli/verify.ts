// The `verify` command: computes the statistics again and compares them with what is kept.
import { parseArgs } from 'node:util';
import { openDatabase } from '../engine/open-database.js';
import { findRollupDifferences } from '../store/verify-rollups.js';
import { databaseOptions, databaseUsage, readDatabaseChoice } from './database-options.js';

const usage = `onemap-server verify [选项]
${databaseUsage}`;

/** @returns 0 when all agree, 1 when something differs */
export async function runVerify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...databaseOptions, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { db } = await openDatabase(readDatabaseChoice(values, process.env));
  try {
    const { compared, differences } = await findRollupDifferences(db);
    for (const { region, year, householdType } of differences.slice(0, 20)) {
      process.stdout.write(`${region} ${year} ${householdType} 与重新计算的结果不同\n`);
    }
    process.stdout.write(`核对 ${compared} 条汇总，${differences.length} 条不同。\n`);
    return differences.length === 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}
