// Core, semantic: every filter of the list of households is worked out again on this side and compared.
import type { HouseholdSummary } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { liesInChina } from '../china.js';
import { ensure, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdsOf, readWholeList, townHouseholds } from '../read-list.js';
import { liesWithin } from '../region-code.js';

type Wanted = (household: HouseholdSummary) => boolean;
type Query = Record<string, string | number>;

const why = '忽略一个筛选条件等于答错：GDAL 相信后端的结果，不会再筛一遍。';

export const filterChecks: readonly Check[] = [
  filterCheck('region', '区划', async (probe) => {
    const { items } = await householdsOf(probe, 'county', probe.profile.county);
    const { town } = probe.profile;
    const village = items.find(({ region }) => liesWithin(region, town))!.region;
    return [
      { query: { region: town }, wanted: ({ region }) => liesWithin(region, town), as: 'county' },
      { query: { region: village }, wanted: ({ region }) => region === village, as: 'county' },
      { query: { region: town.slice(0, 9) }, wanted: ({ region }) => liesWithin(region, town), as: 'county' },
    ];
  }),
  filterCheck('status', '脱贫状态', (probe) => valueCases(probe, 'status')),
  filterCheck('householdType', '贫困户类型', (probe) => valueCases(probe, 'householdType')),
  filterCheck('mainCause', '主要致贫原因', (probe) => valueCases(probe, 'mainCause')),
  filterCheck('bbox', '矩形', async (probe) => {
    const placed = (await townHouseholds(probe)).items.flatMap(({ point }) =>
      point ? [point as [number, number]] : [],
    );
    if (placed.length < 2) skip('有 point 的户少于 2');
    const astray = placed.find((point) => !liesInChina(point));
    ensure(!astray, `point [${astray?.join()}] 不在中国范围，无法画出矩形：先改 core.households.axis`);
    const [edgeLon, edgeLat] = placed[0]!;
    const [lon, lat] = middleOf(placed);
    const inBox =
      (w: number, s: number, e: number, n: number): Wanted =>
      ({ point }) => {
        const [x, y] = (point ?? [NaN, NaN]) as [number, number];
        return y >= s && y <= n && (w <= e ? x >= w && x <= e : x >= w || x <= e);
      };
    return [
      { query: { bbox: `73,3,${lon},54` }, wanted: inBox(73, 3, lon, 54) },
      { query: { bbox: `73,3,136,${lat}` }, wanted: inBox(73, 3, 136, lat) },
      { query: { bbox: `${lon},3,0,136,54,9000` }, wanted: inBox(lon, 3, 136, 54) },
      { query: { bbox: `${lon},3,-170,54` }, wanted: inBox(lon, 3, -170, 54) },
      { query: { bbox: '0,0,1,1' }, wanted: () => false },
      // A point on each edge in turn: the edges count as inside.
      { query: { bbox: `${edgeLon},3,136,54` }, wanted: inBox(edgeLon, 3, 136, 54) },
      { query: { bbox: `73,${edgeLat},136,54` }, wanted: inBox(73, edgeLat, 136, 54) },
      { query: { bbox: `73,3,${edgeLon},54` }, wanted: inBox(73, 3, edgeLon, 54) },
      { query: { bbox: `73,3,136,${edgeLat}` }, wanted: inBox(73, 3, 136, edgeLat) },
    ];
  }),
  filterCheck('combined', '几个条件同时', async (probe) => {
    const { items } = await townHouseholds(probe);
    const { status, mainCause } =
      items.find((each) => each.status !== null && each.mainCause !== null) ?? skip('没有状态与原因俱全的户');
    return [
      {
        query: { status: status!, mainCause: mainCause! },
        wanted: (each) => each.status === status && each.mainCause === mainCause,
      },
    ];
  }),
];

interface Case {
  readonly query: Query;
  readonly wanted: Wanted;
  readonly as?: 'town' | 'county';
}

function filterCheck(
  name: string,
  title: string,
  casesOf: (probe: Probe) => Promise<readonly Case[]>,
): Check {
  return check(
    {
      id: `core.filter.${name}`,
      layer: 'semantic',
      zh: `户的清单按${title}筛选，结果与在客户端重算的逐户相同`,
      en: `Filtering households by ${name} answers exactly what the client works out itself`,
      why,
      source: pages.openapi,
    },
    async (probe) => {
      for (const { query, wanted, as = 'town' } of await casesOf(probe)) {
        const region = as === 'town' ? probe.profile.town : probe.profile.county;
        const { items } = await householdsOf(probe, as, region);
        const expected = items
          .filter(wanted)
          .map(({ id }) => id)
          .sort();
        const asked = await readWholeList<HouseholdSummary>(probe, '/households', {
          as,
          query: { region, 'as-of': probe.profile.year, limit: 1000, ...query },
        });
        const given = asked.items.map(({ id }) => id).sort();
        const text = Object.entries(query)
          .map(([key, value]) => `${key}=${value}`)
          .join('&');
        ensure(
          given.join() === expected.join(),
          `${text} 应有 ${expected.length} 户，而答了 ${given.length} 户：多 ${minus(given, expected)}，少 ${minus(expected, given)}`,
          asked.exchanges[0],
        );
        ensure(
          asked.pages[0]!.numberMatched === expected.length,
          `${text} 的 numberMatched 应为 ${expected.length}，而是 ${asked.pages[0]!.numberMatched}`,
          asked.exchanges[0],
        );
      }
    },
  );
}

/** One value, then two values joined by a comma. */
async function valueCases(probe: Probe, key: 'status' | 'householdType' | 'mainCause'): Promise<Case[]> {
  const { items } = await townHouseholds(probe);
  const present = [...new Set(items.map((each) => each[key]))].filter((value) => value !== null);
  if (present.length === 0) skip(`清单里没有一户有 ${key}`);
  const [first, second] = present;
  const one: Case = { query: { [key]: first! }, wanted: (each) => each[key] === first };
  if (second === undefined) return [one];
  return [
    one,
    { query: { [key]: `${first},${second}` }, wanted: (each) => each[key] === first || each[key] === second },
  ];
}

/** A cut between two points in each direction, so that a box has points on both sides. */
function middleOf(points: readonly (readonly [number, number])[]): [number, number] {
  const cut = (values: number[]): number => {
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    const half = Math.floor((sorted.length - 1) / 2);
    return Number(((sorted[half]! + (sorted[half + 1] ?? sorted[half]!)) / 2).toFixed(7));
  };
  return [cut(points.map(([lon]) => lon)), cut(points.map(([, lat]) => lat))];
}

function minus(from: readonly string[], other: readonly string[]): number {
  const known = new Set(other);
  return from.filter((id) => !known.has(id)).length;
}
