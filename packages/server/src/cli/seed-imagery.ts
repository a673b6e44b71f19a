// The `seed-imagery` command: the demo's imagery of two years, drawn and cut into tiles.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDemoImagery } from '../seed/imagery/demo-imagery.js';
import { databaseOptions } from './database-options.js';
import { showProgress } from './progress.js';

const usage = `onemap-server seed-imagery [选项]
  --data <目录>    数据目录，缺省 .onemap/data；影像写入其 imagery 目录
  --folder <目录>  直接指明影像目录，代替 --data
  --side <米>      画面的边长，缺省 6000
  --pixel <米>     一个像元的边长，缺省 2`;

export async function runSeedImagery(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: databaseOptions.data,
      folder: { type: 'string' },
      side: { type: 'string', default: '6000' },
      pixel: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  const [side, pixel] = [Number(values.side), Number(values.pixel)];
  const wrong = !(pixel >= 0.5 && pixel <= 100 && side / pixel >= 16 && side / pixel <= 10_000);
  if (values.help || wrong) {
    (values.help ? process.stdout : process.stderr).write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  const folder = values.folder ?? join(values.data, 'imagery');
  await mkdir(folder, { recursive: true });
  const progress = showProgress(process.stderr, '瓦片');
  await makeDemoImagery({
    ...{ folder, side, pixel },
    onProgress: (year, done, total) => progress.update(`${year} 年  共 ${total}，已切`, done),
  });
  progress.end();
  process.stdout.write('已生成 2013、2015 两年的示意影像。\n');
  return 0;
}
