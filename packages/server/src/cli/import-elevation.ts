// The `import-elevation` command: one GeoTIFF of heights becomes a set of tiles in the data folder, while the server may run.
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { crsOfName, heightEncodings, type HeightEncoding } from '@onemap/core/geo';
import { isCoarse } from '../elevation/elevation-record.js';
import { importElevation, type ElevationImport } from '../elevation/import-elevation.js';
import { ImageryError } from '@onemap/core/imagery';
import { recordFile, setIdPattern } from '../imagery/set-record.js';
import { isCapture } from './capture-days.js';
import { databaseOptions } from './database-options.js';
import { showProgress } from './progress.js';

const usage = `onemap-server import-elevation <文件.tif> [选项]
  单波段的 GeoTIFF 或 COG，米；16、32 位整数或浮点数；CGCS2000（EPSG:4490、3 度与 6 度带）、WGS 84 或 EPSG:3857
  细于 30 米的高程可能涉密，不作为公开的导入；见 --signed-in
  --id <编号>           小写字母、数字与连字符，缺省 elevation
  --title <文字>        缺省「地形高程」
  --date <日期>         年份、日期或起止日期，如 2000、2000-02-11/2000-02-22
  --licence <文字>      使用许可
  --source <文字>       来源，随图显示；缺省为文件名
  --synthetic           标为示意数据
  --signed-in           只给登录者；细于 30 米的须加，并已按本单位保密规定批准
  --crs <EPSG:4523>     文件没有写明坐标系时给出
  --nodata <值>         无数据的像元值，缺省为文件里写的
  --encoding <方式>     ${heightEncodings.join(' ')}，缺省 terrain-rgb
  --replace             替换同一编号的高程
  --data <目录>         数据目录，缺省 .onemap/data；高程在其 elevation 目录中`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  data: databaseOptions.data,
  ...{ id: text, title: text, date: text, licence: text, source: text, crs: text, nodata: text },
  encoding: text,
  ...{ synthetic: flag, 'signed-in': flag, replace: flag, help: flag },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** @returns 0 when the set is there, 1 when it could not be made, 2 when the command was not understood */
export async function runImportElevation(args: readonly string[]): Promise<number> {
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
  return run(values, positionals[0]!);
}

function mistakeIn(values: Values, files: readonly string[]): string | null {
  const { id, date, crs, encoding, nodata } = values;
  if (files.length !== 1) return '请给出一个高程文件';
  if (!existsSync(files[0]!)) return `找不到文件 ${files[0]!}`;
  if (id !== undefined && !setIdPattern.test(id)) return `--id ${id}：只能用小写字母、数字与连字符`;
  if (date !== undefined && !/^\d{4}$/.test(date) && !isCapture(date))
    return `--date ${date}：须为年份、日期或日期/日期`;
  if (crs !== undefined && crsOfName(crs) === null) return `不支持的坐标系「${crs}」`;
  if (nodata !== undefined && !Number.isFinite(Number(nodata || NaN))) return `--nodata ${nodata}：须为数`;
  if (encoding !== undefined && !(heightEncodings as readonly string[]).includes(encoding))
    return `--encoding ${encoding}：可用 ${heightEncodings.join(' ')}`;
  return null;
}

async function run(values: Values, file: string): Promise<number> {
  const folder = join(values.data, 'elevation');
  const request = readRequest(values, file);
  const { id, access, synthetic } = request.facts;
  if (!values.replace && existsSync(join(folder, id, recordFile)))
    throw new ImageryError(`已有编号为 ${id} 的高程；替换它请加 --replace，或用 --id 另起编号。`);
  const progress = showProgress(process.stderr, '瓦片');
  try {
    const { record, tiles } = await importElevation(folder, file, {
      ...request,
      onProgress: (done, total) => progress.update(`${basename(file)}  共 ${total}，已切`, done),
    });
    progress.end();
    const [lowest, highest] = record.range;
    process.stdout.write(
      `已导入 ${id}：${record.resolutionM} 米，海拔 ${lowest} 至 ${highest} 米，${tiles.toLocaleString('en-US')} 块瓦片。\n`,
    );
    if (access === 'signed-in') process.stderr.write('注意：这套高程只给登录者，不要把它的瓦片放到公网。\n');
    else if (!synthetic && isCoarse(record.resolutionM))
      process.stderr.write('注意：这套高程人人可取；请核对来源确为公开发布的高程，许可与来源已写明。\n');
    return 0;
  } finally {
    progress.end();
  }
}

function readRequest(values: Values, file: string): ElevationImport {
  const crs = values.crs === undefined ? undefined : (crsOfName(values.crs) ?? undefined);
  return {
    facts: {
      id: values.id ?? 'elevation',
      title: values.title ?? '地形高程',
      date: values.date ?? null,
      licence: values.licence ?? '未说明',
      source: values.source ?? basename(file, extname(file)),
      synthetic: values.synthetic,
      access: values['signed-in'] ? 'signed-in' : 'public',
    },
    ...(crs !== undefined && { crs }),
    ...(values.nodata !== undefined && { noData: Number(values.nodata) }),
    ...(values.encoding !== undefined && { encoding: values.encoding as HeightEncoding }),
  };
}
