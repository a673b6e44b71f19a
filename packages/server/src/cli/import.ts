// The `import` command: files into the data folder, progress on a terminal, a report at the end.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { crsOfName } from '@onemap/core/geo';
import { openKeyedDatabase } from '../engine/open-database.js';
import { importFiles, importKinds } from '../import/index.js';
import type { ImportKind, ImportReport } from '../import/index.js';
import { databaseOptions, databaseUsage, readDatabaseChoice } from './database-options.js';
import { showProgress } from './progress.js';
import { describeReport } from './import-report.js';

const usage = `onemap-server import <文件…> [选项]
  文件可为 CSV（UTF-8 或 GB18030）、XLSX、GeoJSON、打包为 zip 的 Shapefile
  --kind <种类>         ${importKinds.join(' ')};缺省由文件判断
  --source <文字>       数据来源，随数据显示；缺省为文件名
  --synthetic           标为示意数据
  --crs <EPSG:4523>     地图文件的坐标系；缺省由文件判断
  --dry-run             只检查，不写入
  --all-or-nothing      有一行不合格就全部不写入
  --report <文件>       把完整报告写成 JSON
${databaseUsage}`;

const options = {
  ...databaseOptions,
  kind: { type: 'string' },
  source: { type: 'string' },
  synthetic: { type: 'boolean', default: false },
  crs: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'all-or-nothing': { type: 'boolean', default: false },
  report: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** @returns 0 when every row was good, 1 when some were not, 2 when the command was not understood */
export async function runImport(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const mistake = mistakeIn(values, positionals);
  if (mistake !== null) {
    process.stderr.write(`${mistake}\n\n${usage}\n`);
    return 2;
  }
  const report = await run(values, positionals);
  process.stdout.write(`${describeReport(report)}\n`);
  if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
  return report.errorCount === 0 ? 0 : 1;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function mistakeIn({ kind, crs }: Values, paths: readonly string[]): string | null {
  if (paths.length === 0) return '请给出要导入的文件';
  const absent = paths.find((path) => !existsSync(path));
  if (absent !== undefined) return `找不到文件 ${absent}`;
  if (kind !== undefined && !(importKinds as readonly string[]).includes(kind)) return `未知种类「${kind}」`;
  return crs !== undefined && crsOfName(crs) === null ? `不支持的坐标系「${crs}」` : null;
}

async function run(values: Values, paths: readonly string[]): Promise<ImportReport> {
  const { db, keys } = await openKeyedDatabase(readDatabaseChoice(values, process.env));
  const progress = showProgress(process.stderr);
  try {
    const files = paths.map((path) => ({
      path,
      ...(values.kind !== undefined && { kind: values.kind as ImportKind }),
    }));
    return await importFiles(db, files, {
      key: keys.households,
      synthetic: values.synthetic === true,
      dryRun: values['dry-run'] === true,
      allOrNothing: values['all-or-nothing'] === true,
      ...(values.source !== undefined && { source: values.source }),
      ...(values.crs !== undefined && { crs: values.crs }),
      onProgress: progress.update,
    });
  } finally {
    progress.end();
    await db.close();
  }
}
