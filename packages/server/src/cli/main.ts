// The command line: finds the command, and answers mistakes with a sentence instead of a stack.
import { runCitusLayout } from './citus-layout.js';
import { runImport } from './import.js';
import { runImportElevation } from './import-elevation.js';
import { runImportImagery } from './import-imagery.js';
import { runSeed } from './seed.js';
import { runSeedElevation } from './seed-elevation.js';
import { runSeedImagery } from './seed-imagery.js';
import { runServe } from './serve.js';
import { runVerify } from './verify.js';
import { version } from './version.js';

const usage = `onemap-server <命令> [选项]
  serve    启动服务器
  import   导入登记表、区划边界、年度指标等文件
  import-imagery  把 GeoTIFF 影像切成瓦片
  import-elevation  把 GeoTIFF 高程切成瓦片
  seed     生成并导入示意数据
  seed-imagery  生成两年的示意影像
  seed-elevation  生成示意地形
  verify   重新计算统计汇总并核对
  citus-layout  把表分布到 Citus 集群
  help     显示本说明
各命令的选项：onemap-server <命令> --help`;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  serve: (args) => runServe(args),
  import: runImport,
  'import-imagery': runImportImagery,
  'import-elevation': runImportElevation,
  seed: runSeed,
  'seed-imagery': runSeedImagery,
  'seed-elevation': runSeedElevation,
  verify: runVerify,
  'citus-layout': runCitusLayout,
};

/** @returns the exit code: 0 done, 1 failed or found problems, 2 not understood */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') return say(usage);
  if (name === '--version') return say(version);
  const command = commands[name];
  if (!command) {
    process.stderr.write(`未知命令「${name}」\n\n${usage}\n`);
    return 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return isMistake(error) ? 2 : 1;
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** What node:util's parseArgs throws for an option that it does not know. */
function isMistake(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
