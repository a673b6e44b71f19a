// Stats: the numbers add up, ratios carry their parts, and zero, missing and suppressed stay three things.
import type { Cube, Indicator, StatDataset } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { viewCube, type CubeView } from '../cube.js';
import { expectProblem } from '../expect-problem.js';
import { mediaTypeOf, textOf } from '../http/exchange.js';
import { ensure, few, skip } from '../outcome.js';
import type { Ask, Probe } from '../probe.js';
import { townHouseholds } from '../read-list.js';

const counts = [
  'households',
  'persons',
  'poorHouseholds',
  'poorPersons',
  'exitedHouseholds',
  'relapsedHouseholds',
];

export async function readCube(
  probe: Probe,
  query: Record<string, string>,
  as = 'anonymous',
  cube = 'poverty',
): Promise<CubeView> {
  return viewCube(await probe.read<StatDataset>(`/statistics/${cube}/data`, { as, query }));
}

/** The measures of `wanted` that the poverty cube has. */
async function povertyMeasures(probe: Probe, wanted: readonly string[]): Promise<string[]> {
  const { items } = await probe.read<{ items: Cube[] }>('/statistics');
  const cube = items.find(({ id }) => id === 'poverty') ?? skip('没有 poverty 立方体');
  return wanted.filter((measure) => cube.measures.includes(measure));
}

export const statisticsChecks: readonly Check[] = [
  check(
    {
      id: 'stats.catalogue',
      layer: 'semantic',
      zh: '立方体目录里的每个指标都有定义；比率写明分子、分母与分母名称',
      en: 'Every measure of a cube is defined, and every ratio names its parts',
      why: '同一个词在不同报告里分母不同，不写清就无法核对。',
      source: pages.statistics,
    },
    async (probe) => {
      const { items: cubes } = await probe.read<{ items: Cube[] }>('/statistics');
      const { items: indicators } = await probe.read<{ items: Indicator[] }>('/indicators');
      const known = new Set(indicators.map(({ id }) => id));
      for (const { id, measures, years } of cubes) {
        const undefinedOnes = measures.filter((measure) => !known.has(measure));
        ensure(undefinedOnes.length === 0, `立方体 ${id} 的 ${few(undefinedOnes)} 没有定义`);
        ensure(years.join() === [...years].sort().join(), `立方体 ${id} 的年份没有按次序`);
      }
      for (const { id, kind, numerator, denominator, denominatorTitle } of indicators)
        if (kind === 'ratio')
          ensure(numerator && denominator && denominatorTitle, `比率 ${id} 缺少分子、分母或分母名称`);
    },
  ),
  check(
    {
      id: 'stats.shape',
      layer: 'schema',
      zh: 'JSON-stat 各维之积等于 value 的长度；null 的格在 status 里写明原因，有数的格没有 status',
      en: 'The sizes multiply to the number of values; every null has a status and no number has one',
      why: '错一格，后面的数就全部错位。',
      source: 'https://json-stat.org/full/#value',
    },
    async (probe) => {
      const { county, year } = probe.profile;
      const { dataset } = await readCube(probe, {
        time: `${year},1949`,
        measure: 'povertyIncidence,poorHouseholds',
        region: `${county.slice(0, 6)}:children`,
      });
      const { id, size, value, status = {}, dimension } = dataset;
      ensure(
        size.reduce((product, each) => product * each, 1) === value.length,
        'size 之积应等于 value 的长度',
      );
      id.forEach((name, index) =>
        ensure(
          dimension[name]?.category.index.length === size[index],
          `维度 ${name} 的个数应为 ${size[index]}`,
        ),
      );
      value.forEach((each, index) => {
        const reason = status[String(index)];
        ensure(
          (each === null) === (reason !== undefined),
          `第 ${index} 格的 value 是 ${each}，而 status 是 ${reason ?? '没有'}`,
        );
      });
    },
  ),
  check(
    {
      id: 'stats.region-selector',
      layer: 'semantic',
      zh: '620523:children 恰是直接下级，:village 是全部村；几个选择可以并列',
      en: 'Region selectors name exactly the direct parts, or all parts of a level',
      why: '分色地图靠它一次取齐；少一个就有一块空白。',
      source: pages.statistics,
    },
    async (probe) => {
      const { county, town, year } = probe.profile;
      const children = (
        await probe.read<{ items: { code: string }[] }>(`/regions/${county}/children`)
      ).items.map(({ code }) => code);
      const villages = (
        await probe.read<{ items: { code: string }[] }>(`/regions/${town}/children`)
      ).items.map(({ code }) => code);
      const ask = async (region: string): Promise<string[]> =>
        (await readCube(probe, { measure: 'poorHouseholds', time: String(year), region })).categories(
          'region',
        );
      ensure(
        sorted(await ask(`${county.slice(0, 6)}:children`)) === sorted(children),
        ':children 与 /regions/{code}/children 不同',
      );
      ensure(sorted(await ask(`${town}:village`)) === sorted(villages), `${town}:village 与其下级不同`);
      ensure(sorted(await ask(`${county},${town}`)) === sorted([county, town]), '并列两个区划应答两个');
    },
  ),
  check(
    {
      id: 'stats.children-sum',
      layer: 'semantic',
      zh: '登记数：下级之和等于上级（县账号，不抑制）',
      en: 'Counts of the register: the parts add up to the whole',
      why: '领导第一件事就是把各乡镇加起来，看是否等于全县。',
      source: pages.statistics,
    },
    async (probe) => {
      const { county, town, year } = probe.profile;
      const measures = await povertyMeasures(probe, counts);
      for (const parent of [county, town]) {
        const cube = await readCube(
          probe,
          { measure: measures.join(), time: String(year), region: `${parent},${parent}:children` },
          'county',
        );
        const parts = cube.categories('region').filter((code) => code !== parent);
        for (const measure of measures) {
          const at = (region: string): number => cube.at({ region, time: String(year), measure }).value ?? 0;
          const sum = parts.reduce((total, region) => total + at(region), 0);
          ensure(sum === at(parent), `${year} 年 ${measure}:${parent} 是 ${at(parent)}，下级之和是 ${sum}`);
        }
      }
    },
  ),
  check(
    {
      id: 'stats.register-agrees',
      layer: 'semantic',
      zh: '统计与名册一致：年末在册未脱贫、预脱贫、返贫的户数与人数等于户的清单所数',
      en: 'The statistics agree with the register: the poor counted by the cube are those in the list',
      why: '图上 8 户，名册 9 户，两张表就要有人解释。',
      source: pages.statistics,
    },
    async (probe) => {
      const { town, year } = probe.profile;
      const { items } = await townHouseholds(probe);
      const poor = items.filter(
        ({ status }) => status === 'notExited' || status === 'preExit' || status === 'relapsed',
      );
      const cube = await readCube(
        probe,
        { measure: 'poorHouseholds,poorPersons', time: String(year), region: town },
        'town',
      );
      const at = (measure: string): number | null =>
        cube.at({ region: town, time: String(year), measure }).value;
      ensure(
        at('poorHouseholds') === poor.length,
        `${year} 年 ${town} 的 poorHouseholds 是 ${at('poorHouseholds')}，清单数得 ${poor.length}`,
      );
      const persons = poor.reduce((sum, { memberCount }) => sum + memberCount, 0);
      ensure(at('poorPersons') === persons, `poorPersons 是 ${at('poorPersons')}，清单数得 ${persons}`);
    },
  ),
  check(
    {
      id: 'stats.ratio',
      layer: 'semantic',
      zh: '比率连同分子、分母给出，且等于 100 × 分子 ÷ 分母（百分数，不是小数）',
      en: 'A ratio comes with its parts and equals 100 times numerator by denominator',
      why: '0.0529 与 5.29 差一百倍，地图会全县一色。',
      source: pages.statistics,
    },
    async (probe) => {
      const { county } = probe.profile;
      const { items } = await probe.read<{ items: Indicator[] }>('/indicators');
      const wanted = await povertyMeasures(
        probe,
        items.filter(({ kind }) => kind === 'ratio').map(({ id }) => id),
      );
      if (wanted.length === 0) skip('poverty 立方体里没有比率');
      const cube = await readCube(
        probe,
        { measure: wanted.join(), region: `${county},${county}:children` },
        'county',
      );
      let compared = 0;
      for (const measure of wanted) {
        const { numerator, denominator, denominatorTitle } = cube.dataset.extension.measures[measure] ?? {};
        ensure(
          numerator && denominator && denominatorTitle,
          `extension.measures.${measure} 缺少分子、分母或分母名称`,
        );
        const { perHundred } = items.find(({ id }) => id === measure)!;
        for (const region of cube.categories('region'))
          for (const time of cube.categories('time')) {
            const [ratio, part, whole] = [measure, numerator, denominator].map(
              (each) => cube.at({ region, time, measure: each }).value,
            );
            if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) {
              ensure(
                ratio === null,
                `${region} ${time} 年 ${measure} 的分子或分母没有数，比率应为 null，而是 ${ratio}`,
              );
              continue;
            }
            const expected = ((perHundred ? 100 : 1) * part) / whole;
            ensure(
              typeof ratio === 'number' &&
                Math.abs(ratio - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
              `${region} ${time} 年 ${measure} 应为 ${expected}(${part} ÷ ${whole})，而是 ${ratio}`,
            );
            compared += 1;
          }
      }
      if (compared === 0) skip('没有一格分子、分母都有数');
    },
  ),
  check(
    {
      id: 'stats.missing',
      layer: 'semantic',
      zh: '没有的数是 null 与 missing，不是 0',
      en: 'What is not known is null and missing, never zero',
      why: '把没有报数的年份画成「零贫困」是最坏的错误。',
      source: pages.statistics,
    },
    async (probe) => {
      const { county } = probe.profile;
      const cube = await readCube(
        probe,
        { measure: 'poorHouseholds', time: '1949', region: county },
        'county',
      );
      const { value, status } = cube.at({ region: county, time: '1949', measure: 'poorHouseholds' });
      ensure(
        value === null && status === 'missing',
        `1949 年应为 null、missing，而是 ${value}、${status ?? '没有'}`,
      );
    },
  ),
  check(
    {
      id: 'stats.by-type',
      layer: 'semantic',
      zh: 'householdType=* 按类型分列；各类型贫困户之和等于合计（县账号）',
      en: 'The breakdown by household type adds up to the total',
      why: '低保户、五保户的数要能加回到总数。',
      source: pages.statistics,
    },
    async (probe) => {
      const { county, year } = probe.profile;
      const query = { measure: 'poorHouseholds', time: String(year), region: county };
      const total = (await readCube(probe, query, 'county')).at({
        region: county,
        time: String(year),
        measure: 'poorHouseholds',
      }).value;
      const split = await readCube(probe, { ...query, householdType: '*' }, 'county');
      const types = split.categories('householdType');
      ensure(types.length > 1, 'householdType=* 应分列几个类型');
      const sum = types.reduce(
        (all, householdType) =>
          all +
          (split.at({ region: county, time: String(year), measure: 'poorHouseholds', householdType }).value ??
            0),
        0,
      );
      ensure(sum === total, `各类型之和是 ${sum}，合计是 ${total}`);
    },
  ),
  check(
    {
      id: 'stats.csv',
      layer: 'semantic',
      zh: 'Accept: text/csv 得到同样的数',
      en: 'The CSV holds the same numbers',
      why: '下载的表与图上的数要一样。',
      source: pages.statistics,
    },
    async (probe) => {
      const { county, year } = probe.profile;
      const query = {
        measure: 'poorHouseholds',
        time: String(year),
        region: `${county.slice(0, 6)}:children`,
      };
      const cube = await readCube(probe, query, 'county');
      const exchange = await probe.get('/statistics/poverty/data', {
        as: 'county',
        query,
        headers: { Accept: 'text/csv' },
      } satisfies Ask);
      ensure(
        exchange.status === 200 && mediaTypeOf(exchange) === 'text/csv',
        `应答 200 text/csv，而是 ${exchange.status} ${mediaTypeOf(exchange)}`,
        exchange,
      );
      const [header = [], ...rows] = readCsv(textOf(exchange));
      const [regionAt, valueAt] = ['region', 'value'].map((name) => header.indexOf(name));
      ensure(regionAt! >= 0 && valueAt! >= 0, `CSV 的表头应有 region 与 value：${header.join()}`, exchange);
      for (const region of cube.categories('region')) {
        const { value } = cube.at({ region, time: String(year), measure: 'poorHouseholds' });
        const row = rows.find((cells) => cells[regionAt!] === region);
        ensure(row, `CSV 里没有 ${region}`, exchange);
        const cell = row[valueAt!] ?? '';
        ensure(
          value === null ? cell === '' : cell !== '' && Number(cell) === value,
          `CSV 里 ${region} 应为 ${value}，而是 ${cell}`,
          exchange,
        );
      }
    },
  ),
  check(
    {
      id: 'stats.refusals',
      layer: 'robustness',
      zh: '没有的立方体、指标、区划与未保存的组合各有其错误码，不答空数据集',
      en: 'Unknown cubes, measures, regions and combinations are refused with their codes',
      why: '空的图与错的请求要分得清。',
      source: pages.errors,
    },
    async (probe) => {
      const { county, year } = probe.profile;
      const ask = (query: Record<string, string>, cube = 'poverty') =>
        probe.get(`/statistics/${cube}/data`, {
          query: { region: county, measure: 'poorHouseholds', time: String(year), ...query },
        });
      expectProblem(await ask({ measure: 'noSuchMeasure' }), 400, 'unknown-measure');
      expectProblem(await ask({ region: '990000' }), 404, 'region-not-found');
      expectProblem(
        await ask({ measure: 'ruralPopulation', householdType: '*' }),
        400,
        'combination-not-kept',
        'unknown-measure',
      );
      expectProblem(await ask({ householdType: 'noSuchType' }), 400, 'invalid-parameter');
      expectProblem(await ask({ time: '20x6' }), 400, 'invalid-parameter');
      expectProblem(await ask({ region: `${county}:everything` }), 400, 'invalid-parameter');
      expectProblem(await ask({}, 'no-such-cube'), [400, 404], 'unknown-cube', 'invalid-parameter');
      expectProblem(await probe.get('/statistics/poverty/data'), 400, 'invalid-parameter');
    },
  ),
];

function sorted(codes: readonly string[]): string {
  return [...codes].sort().join();
}

/** Rows of cells (RFC 4180); a byte order mark is left out. */
function readCsv(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    ),
  );
}
