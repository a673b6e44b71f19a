// The `import-imagery` command: one GeoTIFF becomes a set of tiles in the data folder, while the server may run.
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { crsOfName } from '@onemap/core/geo';
import { isCapture } from './capture-days.js';
import { databaseOptions } from './database-options.js';
import { showProgress } from './progress.js';
import { tileFormats, type TileFormat } from '../imagery/encode.js';
import { importImagery, type ImageryImport } from '../imagery/import-imagery.js';
import { ImageryError } from '@onemap/core/imagery';
import { readStretch } from '../imagery/read-stretch.js';
import { recordFile, setIdPattern } from '../imagery/set-record.js';

const usage = `onemap-server import-imagery <文件.tif> --year <年份> [选项]
  GeoTIFF 或 COG；8 位或 16 位；CGCS2000（EPSG:4490、3 度与 6 度带）、WGS 84 或 EPSG:3857
  --year <年份>         影像的年份
  --id <编号>           小写字母、数字与连字符，缺省 imagery-<年份>
  --title <文字>        缺省「<年份> 年影像」
  --captured <日期>     拍摄日期，如 2013-09-21 或 2013-09-21/2013-11-02
  --licence <文字>      使用许可
  --review-number <文字>  审图号，如 甘S(2015)12号
  --source <文字>       影像来源，随图显示；缺省为文件名
  --synthetic           标为示意数据
  --crs <EPSG:4523>     文件没有写明坐标系时给出
  --nodata <值>         无数据的像元值，缺省为文件里写的
  --bands <红,绿,蓝>    多波段影像用哪三个波段，如 3,2,1
  --stretch <方式>      百分位 2,98（16 位的缺省）、values:最小,最大 或 none（8 位的缺省）
  --format <格式>       ${tileFormats.join(' ')}，缺省 webp；jpeg 没有透明
  --replace             替换同一编号的影像
  --data <目录>         数据目录，缺省 .onemap/data；影像在其 imagery 目录中`;

const text = { type: 'string' } as const;
const options = {
  data: databaseOptions.data,
  ...{ year: text, id: text, title: text, captured: text, licence: text, source: text, crs: text },
  ...{ nodata: text, bands: text, stretch: text, format: text, 'review-number': text },
  synthetic: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** @returns 0 when the set is there, 1 when it could not be made, 2 when the command was not understood */
export async function runImportImagery(args: readonly string[]): Promise<number> {
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
  const { year, id, captured, crs, format, nodata } = values;
  if (files.length !== 1) return '请给出一个影像文件';
  if (!existsSync(files[0]!)) return `找不到文件 ${files[0]!}`;
  if (!/^(19|20)\d\d$/.test(year ?? '')) return '--year 须为四位年份';
  if (id !== undefined && !setIdPattern.test(id)) return `--id ${id}：只能用小写字母、数字与连字符`;
  if (captured !== undefined && !isCapture(captured)) return `--captured ${captured}：须为日期或日期/日期`;
  if (crs !== undefined && crsOfName(crs) === null) return `不支持的坐标系「${crs}」`;
  if (nodata !== undefined && !Number.isFinite(Number(nodata || NaN))) return `--nodata ${nodata}：须为数`;
  if (format !== undefined && !(tileFormats as readonly string[]).includes(format))
    return `--format ${format}：可用 ${tileFormats.join(' ')}`;
  return null;
}

async function run(values: Values, file: string): Promise<number> {
  const folder = join(values.data, 'imagery');
  const request = readRequest(values, file);
  const { id } = request.facts;
  if (!values.replace && existsSync(join(folder, id, recordFile)))
    throw new ImageryError(`已有编号为 ${id} 的影像；替换它请加 --replace，或用 --id 另起编号。`);
  const progress = showProgress(process.stderr, '瓦片');
  try {
    const { record, tiles } = await importImagery(folder, file, {
      ...request,
      onProgress: (done, total) => progress.update(`${basename(file)}  共 ${total}，已切`, done),
    });
    progress.end();
    process.stdout.write(
      `已导入 ${id}：${record.year} 年，${record.resolutionM} 米，${tiles.toLocaleString('en-US')} 块瓦片。\n`,
    );
    if (record.resolutionM < 0.5 && record.mapApprovalNumber === null)
      process.stderr.write(
        '注意：分辨率优于 0.5 米的影像公开前须经审核，请核对并用 --review-number 写明。\n',
      );
    return 0;
  } finally {
    progress.end();
  }
}

function readRequest(values: Values, file: string): ImageryImport {
  const year = Number(values.year);
  const crs = values.crs === undefined ? undefined : (crsOfName(values.crs) ?? undefined);
  return {
    facts: {
      id: values.id ?? `imagery-${year}`,
      title: values.title ?? `${year} 年影像`,
      year,
      captureDate: values.captured ?? null,
      licence: values.licence ?? '未说明',
      mapApprovalNumber: values['review-number'] ?? null,
      source: values.source ?? basename(file, extname(file)),
      synthetic: values.synthetic === true,
    },
    ...(crs !== undefined && { crs }),
    ...(values.nodata !== undefined && { noData: Number(values.nodata) }),
    ...(values.bands !== undefined && { bands: values.bands.split(',').map(Number) }),
    ...(values.stretch !== undefined && { stretch: readStretch(values.stretch) }),
    ...(values.format !== undefined && { format: values.format as TileFormat }),
  };
}
