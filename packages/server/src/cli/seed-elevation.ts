// The `seed-elevation` command: the demo's invented heights, drawn and cut into tiles.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDemoElevation } from '../seed/elevation/demo-elevation.js';
import { databaseOptions } from './database-options.js';
import { showProgress } from './progress.js';

const usage = `onemap-server seed-elevation [选项]
  --data <目录>    数据目录，缺省 .onemap/data；高程写入其 elevation 目录
  --folder <目录>  直接指明高程目录，代替 --data`;

export async function runSeedElevation(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: databaseOptions.data,
      folder: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const folder = values.folder ?? join(values.data, 'elevation');
  await mkdir(folder, { recursive: true });
  const progress = showProgress(process.stderr, '瓦片');
  await makeDemoElevation({
    folder,
    onProgress: (done, total) => progress.update(`共 ${total}，已切`, done),
  });
  progress.end();
  process.stdout.write('已生成示意地形。\n');
  return 0;
}
