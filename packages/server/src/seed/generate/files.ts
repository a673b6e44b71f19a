// Writes a planned county as the files that the importer reads: outlines, register and its companions, yearly indicators.
import { helpIndicators, planHelp } from './village-help.js';
import { writeFile } from 'node:fs/promises';
import { activityHeader } from './activities.js';
import type { PlannedRegion } from './county.js';
import { writeCsv } from './csv.js';
import type { Value } from './csv.js';
import { createRandom } from './random.js';
import type { CountyRegister, PlannedHousehold } from './register.js';
import { years } from './register.js';
import { createRegisteredNumbers, incomeCells, registerHeader, registerRows } from './register-rows.js';

/** The outlines as GeoJSON in CGCS2000 degrees. */
export async function writeBoundaries(path: string, regions: readonly PlannedRegion[]): Promise<void> {
  const features = regions.map(({ division: { code, name }, rings }) => ({
    type: 'Feature',
    properties: { code, name },
    geometry: { type: 'Polygon', coordinates: rings },
  }));
  await writeFile(path, `${JSON.stringify({ type: 'FeatureCollection', features })}\n`);
}

export const historyHeader = [
  'AAR008 行政区划代码',
  'AAC001 户编号',
  'AAR040 年度',
  '脱贫属性',
  'AAC006 贫困户属性',
  'AAC012 家庭人口',
  'AAC073 工资性收入',
  'AAC071 生产经营性收入',
  'AAC072 财产性收入',
  '转移性收入',
  'AAC074 生产经营性支出',
];

/** One row a household and year. */
export function* historyRows(households: readonly PlannedHousehold[]): Generator<Value[]> {
  for (const { village, no, years: lived, type, members } of households) {
    for (const { year, status, income } of lived)
      yield [village, no, year, status, type, members.length, ...incomeCells(income)];
  }
}

export const helperHeader = [
  'AAR008 行政区划代码',
  'AAC001 户编号',
  'AAK110 帮扶人编号',
  '帮扶类型',
  '帮扶人姓名',
  'AAP001 帮扶单位',
  '帮扶人职务',
  'AAR012 联系电话',
  'AAR020 开始日期',
  'AAR021 结束日期',
  '账号',
];
export const measureHeader = [
  'AAR008 行政区划代码',
  'AAC001 户编号',
  '措施编号',
  '项目类别',
  '批次',
  '年度',
  '帮扶单位',
  '帮扶内容',
  '金额(元)',
];
export const visitHeader = [
  'AAR008 行政区划代码',
  'AAC001 户编号',
  '走访编号',
  '走访日期',
  '走访类型',
  '走访人',
  '走访人单位',
  '走访内容',
];
export const projectHeader = [
  'AAR008 行政区划代码',
  'AAC001 户编号',
  '项目编号',
  '项目名称',
  '项目类别',
  '实施单位',
  '开工年度',
  '完工年度',
  '项目预算(元)',
];
export const monitoringHeader = [
  'AAR008 行政区划代码',
  'AAC001 户编号',
  '监测编号',
  '监测对象类别',
  '风险类型',
  '识别日期',
  '风险消除日期',
];
export const dutyHeader = [
  'AAR008 行政区划代码',
  'AAC001 户编号',
  '责任编号',
  '年度',
  '责任内容',
  'AAK110 帮扶人编号',
  '完成期限',
  '完成情况',
  '完成日期',
];
export const indicatorHeader = ['AAR008 行政区划代码', '年度', '指标', '数值'];

/** Rural population and help by village, town and county, and the disposable income of a rural resident by town and county. */
export function* indicatorRows(
  regions: readonly PlannedRegion[],
  register: CountyRegister,
  seed: string,
): Generator<Value[]> {
  const rural = [...register.ruralPopulation];
  const help = new Map(rural.map(([village]) => [village, planHelp(village, seed)]));
  for (const { division } of regions) {
    const prefix =
      division.level === 'county'
        ? division.code.slice(0, 6)
        : division.level === 'town'
          ? division.code.slice(0, 9)
          : division.code;
    const own = rural.filter(([code]) => code.startsWith(prefix));
    const level = createRandom(seed, 'income', division.code).between(0.88, 1.12);
    for (const [i, year] of years.entries()) {
      yield [division.code, year, 'ruralPopulation', own.reduce((sum, [, values]) => sum + values[i]!, 0)];
      for (const indicator of helpIndicators) {
        const values = own.map(([village]) => help.get(village)![indicator][i]!);
        yield [division.code, year, indicator, values.reduce((sum, value) => sum + value, 0)];
      }
      if (division.level === 'village') continue;
      yield [
        division.code,
        year,
        'disposableIncomePerCapita',
        Math.round(4420 * 1.105 ** i * (division.level === 'county' ? 1 : level)),
      ];
    }
  }
}

/** The files of every county, in the order of import, by what follows its name. */
const fileNames = [
  'boundaries.geojson',
  'indicators.csv',
  'register.csv',
  'history.csv',
  'helpers.csv',
  'measures.csv',
];

export interface CountyFiles {
  readonly regions: readonly PlannedRegion[];
  readonly households: readonly PlannedHousehold[];
  readonly indicators: Iterable<readonly Value[]>;
  readonly helpers: Iterable<readonly Value[]>;
  readonly measures: Iterable<readonly Value[]>;
  /** Absent for a county that has no records of the kind. */
  readonly visits?: Iterable<readonly Value[]>;
  readonly projects?: Iterable<readonly Value[]>;
  readonly monitoring?: Iterable<readonly Value[]>;
  readonly duties?: Iterable<readonly Value[]>;
  readonly activities?: Iterable<readonly Value[]>;
  /** What registers of earlier years said, some households of them only. */
  readonly earlier?: ReadonlyMap<number, readonly PlannedHousehold[]>;
  /** Six digits that no division has; ID numbers begin with them. */
  readonly unissuedArea: string;
  readonly seed: string;
}

/** Writes all files of a county into `folder`, each name beginning with `name`; answers the paths in the order of import. */
export async function writeCounty(folder: string, name: string, county: CountyFiles): Promise<string[]> {
  const { regions, households, seed } = county;
  const paths = fileNames.map((file) => `${folder}/${name}-${file}`);
  const [boundaries, indicators, register, history, helpers, measures] = paths as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const names = new Map(regions.map(({ division }) => [division.code, division.shortName]));
  await writeBoundaries(boundaries, regions);
  await writeCsv(indicators, indicatorHeader, county.indicators);
  const idNumber = createRegisteredNumbers(county.unissuedArea);
  const rowsOf = (some: readonly PlannedHousehold[]) =>
    registerRows(some, (code) => names.get(code) ?? '', idNumber, seed);
  await writeCsv(register, registerHeader, rowsOf(households));
  for (const [year, some] of county.earlier ?? []) {
    const path = `${folder}/${name}-register-${year}.csv`;
    await writeCsv(path, registerHeader, rowsOf(some));
    paths.push(path);
  }
  await writeCsv(history, historyHeader, historyRows(households));
  await writeCsv(helpers, helperHeader, county.helpers);
  await writeCsv(measures, measureHeader, county.measures);
  const more = [
    ['visits', visitHeader, county.visits],
    ['projects', projectHeader, county.projects],
    ['monitoring', monitoringHeader, county.monitoring],
    ['duties', dutyHeader, county.duties],
    ['activities', activityHeader, county.activities],
  ] as const;
  for (const [file, header, rows] of more) {
    if (rows === undefined) continue;
    const path = `${folder}/${name}-${file}.csv`;
    await writeCsv(path, header, rows);
    paths.push(path);
  }
  return paths;
}
