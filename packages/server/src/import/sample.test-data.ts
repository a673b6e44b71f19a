// A county of two towns and four square villages, and register rows that are right until a test spoils one.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmptyDatabase } from '../store/empty-database.test-data.js';
import type { Db } from '../store/db.js';
import { importFiles } from './index.js';
import type { ImportReport, RowError } from './index.js';

export type Row = Record<string, string>;

export const key = 'test key';

const divisions: Row[] = [
  ['620000000000', '甘肃省', 'province', ''],
  ['620500000000', '天水市', 'prefecture', '620000000000'],
  ['620523000000', '甘谷县', 'county', '620500000000'],
  ['620523106000', '大石镇', 'town', '620523000000'],
  ['620523106201', '一村民委员会', 'village', '620523106000'],
  ['620523106202', '二村民委员会', 'village', '620523106000'],
  ['620523107000', '礼辛镇', 'town', '620523000000'],
  ['620523107201', '三村民委员会', 'village', '620523107000'],
  ['620523107202', '四村民委员会', 'village', '620523107000'],
].map(([code, name, level, parent]) => ({ AAR008: code!, 名称: name!, 级别: level!, 上级代码: parent! }));

/** South-west corners of the villages' squares, each 0.02 degrees wide and high. */
const corners: Record<string, [number, number]> = {
  '620523106201': [105.0, 34.7],
  '620523106202': [105.02, 34.7],
  '620523107201': [105.0, 34.72],
  '620523107202': [105.02, 34.72],
};

export function square([west, south]: [number, number], width = 0.02): number[][][] {
  return [
    [
      [west, south],
      [west + width, south],
      [west + width, south + width],
      [west, south + width],
      [west, south],
    ],
  ];
}

export interface Sample {
  readonly db: Db;
  /** Writes a file into the sample's folder. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  csv(name: string, rows: readonly Row[]): Promise<string>;
  /** Imports and keeps. */
  load(paths: readonly string[], options?: object): Promise<ImportReport>;
  /** Imports as a dry run, so that nothing stays; answers what was wrong. */
  errorsOf(paths: readonly string[], options?: object): Promise<readonly RowError[]>;
  close(): Promise<void>;
}

/** An own database with the regions loaded. */
export async function openSample(): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'onemap-import-'));
  const db = await openEmptyDatabase();
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const csv = (name: string, rows: readonly Row[]) => file(name, toCsv(rows));
  const load = (paths: readonly string[], options: object = {}) =>
    importFiles(
      db,
      paths.map((path) => ({ path })),
      { key, source: '测试', ...options },
    );
  await load([await csv('divisions.csv', divisions), await file('outlines.geojson', toGeoJson(corners))]);
  return {
    db,
    file,
    csv,
    load,
    errorsOf: async (paths, options) =>
      (await load(paths, { dryRun: true, ...options })).files.flatMap(({ errors }) => errors),
    close: async () => {
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function toCsv(rows: readonly Row[]): string {
  const header = Object.keys(rows[0] ?? {});
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

function toGeoJson(places: Record<string, [number, number]>): string {
  const features = Object.entries(places).map(([code, corner]) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: square(corner) },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const head: Row = {
  'AAR008 行政区划代码': '620523106201',
  'AAC001 户编号': 'H1',
  'AAB001 人员编号': 'P1',
  'AAB002 姓名': '张大山',
  'AAB003 性别': '男',
  // 11010519491231002X is the standard's example; these begin with an area that no division has.
  'AAB004 证件号码': '620599197001010013',
  'AAB006 与户主关系': '户主',
  'AAB007 民族': '汉族',
  'AAB008 文化程度': '初中',
  'AAB009 在校生状况': '',
  'AAB017 健康状况': '健康',
  'AAB010 劳动技能': '普通劳动力',
  务工所在地: '',
  'AAB012 务工时间(月)': '',
  'AAR012 联系电话': '10012345678',
  'AAR040 年度': '2016',
  'AAC006 贫困户属性': '一般贫困户',
  'AAC007 主要致贫原因': '因病',
  'AAC008 其他致贫原因': '因学；缺技术',
  首次识别年度: '2014',
  脱贫属性: '未脱贫',
  脱贫年度: '',
  返贫年度: '',
  经度: '105.010000',
  纬度: '34.710000',
  'AAC073 工资性收入': '3000',
  'AAC071 生产经营性收入': '2000',
  'AAC072 财产性收入': '0',
  转移性收入: '500',
  'AAC074 生产经营性支出': '700',
};

const child: Row = {
  ...head,
  'AAB001 人员编号': 'P2',
  'AAB002 姓名': '张小花',
  'AAB003 性别': '女',
  'AAB004 证件号码': '620599200503070029',
  'AAB006 与户主关系': '之女',
  'AAB008 文化程度': '',
  'AAB009 在校生状况': '小学',
  'AAB010 劳动技能': '无劳动力',
  'AAR012 联系电话': '',
};

/** A household of a head and a daughter. */
export function goodRows(): Row[] {
  return [{ ...head }, { ...child }];
}
