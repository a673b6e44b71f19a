// The small register of the server's tests as fixtures of the source in memory, every number worked out by hand.
import { codeList, type CodeListName } from '@onemap/contract/codes';
import type { Activity, BoundaryFeature, Household, Me, Region, RegionLevel } from '@onemap/contract';
import type { StatFact } from '@onemap/core';
import type { Fixtures, MonthlyFacts } from '@onemap/core/fixture-source';

const [county, town, neighbour] = ['620523000000', '620523106000', '620523107000'];
const [dashi, shiping, anyuan] = ['620523106201', '620523106202', '620523107201'];

const region = (
  code: string,
  level: RegionLevel,
  parent: string | null,
  name: string,
  [lon, lat]: [number, number],
  [childLevel, childCount]: [RegionLevel | null, number],
): Region => ({
  ...{ code, level, parent, name, shortName: name.slice(0, -1), center: [lon, lat] },
  bbox: [lon - 0.01, lat - 0.01, lon + 0.02, lat + 0.02],
  ...{ areaKm2: 10, childLevel, childCount, synthetic: true, source: '示意边界' },
});

const regions: Region[] = [
  region('620000000000', 'province', null, '甘肃省', [103.8, 36], ['prefecture', 1]),
  region('620500000000', 'prefecture', '620000000000', '天水市', [105.7, 34.6], ['county', 1]),
  region(county, 'county', '620500000000', '甘谷县', [105.34, 34.74], ['town', 2]),
  region(town, 'town', county, '大石镇', [105.3, 34.8], ['village', 2]),
  region(neighbour, 'town', county, '安远镇', [105.4, 34.9], ['village', 1]),
  region(dashi, 'village', town, '大石村', [105.3, 34.8], [null, 0]),
  region(shiping, 'village', town, '石坪村', [105.32, 34.82], [null, 0]),
  region(anyuan, 'village', neighbour, '安远村', [105.4, 34.9], [null, 0]),
];

const boundary = ({ code, name, shortName, level, parent, center }: Region): BoundaryFeature => {
  const [lon, lat] = center!;
  const corner = (x: number, y: number): [number, number] => [lon + x, lat + y];
  const ring = [
    corner(-0.01, -0.01),
    corner(0.02, -0.01),
    corner(0.02, 0.02),
    corner(-0.01, 0.02),
    corner(-0.01, -0.01),
  ];
  return {
    type: 'Feature',
    id: code,
    properties: { code, name, shortName, level, parent, center: [lon, lat] },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
};

/** `own` is hidden from everyone but the viewer's village. */
type Cell = number | 'hidden' | { own: number };
const fact = (
  measure: string,
  region: string,
  year: number,
  cell: Cell,
  householdType?: string,
): StatFact => ({
  ...{ region, year, measure, value: typeof cell === 'number' ? cell : null },
  ...(typeof cell !== 'number' && { status: 'suppressed' as const }),
  ...(householdType !== undefined && { householdType }),
});

/** Order of the columns below. */
const places = [county, town, neighbour, dashi, shiping, anyuan];
const totals: [measure: string, year: number, cells: Cell[]][] = [
  ['poorHouseholds', 2019, [10, 7, 3, { own: 5 }, 'hidden', 3]],
  ['poorHouseholds', 2020, [7, 4, 3, { own: 3 }, 'hidden', 3]],
  ['poorPersons', 2019, [29, 21, 8, { own: 15 }, 'hidden', 8]],
  ['poorPersons', 2020, [21, 13, 8, { own: 9 }, 'hidden', 8]],
  ['exitedHouseholds', 2019, [0, 0, 0, 0, 0, 0]],
  ['exitedHouseholds', 2020, [3, 3, 0, { own: 2 }, 'hidden', 0]],
  ['areaKm2', 2019, [10, 10, 10, 10, 10, 10]],
  ['areaKm2', 2020, [10, 10, 10, 10, 10, 10]],
];
const ruralPopulation: number[] = [200, 150, 50, 90, 60, 50];

/** The county and its two towns in 2020; 7 = 5 + 2 is public, so the 5 is hidden with the 2. */
const byType: [type: string, cells: Cell[]][] = [
  ['general', ['hidden', 'hidden', 'hidden']],
  ['dibaoPoor', ['hidden', 'hidden', 'hidden']],
  ['dibao', [0, 0, 0]],
  ['wubao', [0, 0, 0]],
];

/** In 2020 by main cause; 3 of illness is all that the public sees, and zeros. */
const byMainCause: [cause: string, cells: Cell[]][] = [
  ['illness', [3, 'hidden', 'hidden', { own: 1 }, 0, 'hidden']],
  ['schooling', ['hidden', 'hidden', 0, { own: 1 }, 0, 0]],
  ['disability', ['hidden', 'hidden', 'hidden', { own: 1 }, 0, 'hidden']],
  ['disaster', ['hidden', 'hidden', 0, 0, 'hidden', 0]],
];
/** By all causes: household 2 has illness beside schooling, household 9 disability beside illness. */
const byCause: [cause: string, cells: Cell[]][] = [
  ['illness', [4, 'hidden', 'hidden', { own: 2 }, 0, 'hidden']],
  ['schooling', ['hidden', 'hidden', 0, { own: 1 }, 0, 0]],
  ['disability', [3, 'hidden', 'hidden', { own: 1 }, 0, 'hidden']],
  ['disaster', ['hidden', 'hidden', 0, 0, 'hidden', 0]],
];
/** Whoever has a cause: all the poor. */
const withCause: Cell[] = [7, 4, 3, { own: 3 }, 'hidden', 3];
/** The two members on record, of one household. */
const bySex: [sex: string, cells: Cell[]][] = [['male', ['hidden', 'hidden', 0, { own: 2 }, 0, 0]]];
const withSex: Cell[] = ['hidden', 'hidden', 0, { own: 2 }, 0, 0];

/** Cells of a dimension, zeros in all other categories, the denominator in every one. */
function breakdown(
  [dimension, codes]: [dimension: string, codes: CodeListName],
  [measure, cells]: [measure: string, cells: [category: string, cells: Cell[]][]],
  [labelled, whole]: [labelled: string, whole: Cell[]],
  seen: (cell: Cell) => Cell,
): StatFact[] {
  const given = new Map(cells);
  return codeList(codes).flatMap(({ id: category }) =>
    places.flatMap((place, i) => [
      { ...fact(measure, place!, 2020, seen(given.get(category)?.[i] ?? 0)), dimension, category },
      { ...fact(labelled, place!, 2020, seen(whole[i]!)), dimension, category },
    ]),
  );
}

const family: Household = {
  ...{ id: '620523-household001', region: dashi!, regionName: '大石村', groupNo: null, headName: '张三1' },
  ...{
    householdClass: 'poor',
    householdType: 'general',
    householdTypeGroup: 'general',
    mainCause: 'illness',
  },
  ...{ causeGroup: 'health', otherCauses: [], memberCount: 3, status: 'notExited', asOf: 2020 },
  ...{
    netIncomePerCapita: 3001,
    point: [105.3 + 1 / 1000, 34.8 + 1 / 1000],
    address: '门牌1号',
    phone: '13812345678',
    _masked: [],
  },
  ...{
    identificationStandard: null,
    bankAccount: '6222000011112345',
    firstIdentifiedYear: 2014,
    exitYear: null,
  },
  ...{ relapseYear: null, farmlandMu: null, woodlandMu: null, housingAreaM2: null, houseStructure: null },
  ...{
    dangerHouseLevel: null,
    drinkingWater: null,
    roadType: null,
    minorCount: 1,
    membersYear: 2020,
    revealable: [],
  },
  ...{ synthetic: true, source: '示意登记' },
  members: [
    {
      ...{ id: 'm1', name: '张三1', relation: 'head', sex: 'male', birthYear: 1970, birthDate: '1970-01-01' },
      ...{ idNumber: '62052319700101123X', ethnicGroup: null, education: 'primary', studentStatus: null },
      ...{ health: ['chronic'], labourSkill: null, workPlace: null, workMonths: null, phone: '13812345678' },
      _masked: [],
    },
    {
      ...{ id: 'm2', name: '张小', relation: 'son', sex: 'male', birthYear: 2012, birthDate: '2012-03-04' },
      ...{ idNumber: '620523201203041234', ethnicGroup: null, education: null, studentStatus: 'primary' },
      ...{ health: ['healthy'], labourSkill: null, workPlace: null, workMonths: null, phone: null },
      _masked: [],
    },
  ],
  measures: [
    {
      ...{ id: 'p1', category: 'industry', batch: 'production', year: 2019, unit: '农业农村局' },
      ...{ content: '种植补贴', amountYuan: 1200 },
    },
  ],
  helpers: [
    {
      ...{ id: 'k1', kind: 'cadre', name: '李四', unit: '县教育局', post: '科员', phone: '13987654321' },
      ...{ from: '2016-01-01', to: null, _masked: [] },
    },
  ],
  history: [2019, 2020].map((year) => ({
    ...{ year, status: 'notExited', householdType: 'general', memberCount: 3, netIncomePerCapita: 3001 },
  })),
};

/** Of seven activities from November 2019 to August 2020, by place in the order above. */
const monthly: [measure: string, values: number[][]][] = [
  [
    'activityCount',
    [
      [1, 1, 2, 0, 1, 0, 0, 0, 0, 2],
      [1, 0, 2, 0, 1, 0, 0, 0, 0, 1],
      [0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
      [1, 0, 2, 0, 0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
    ],
  ],
  [
    'participantCount',
    [
      [40, 3, 12, 0, 30, 0, 0, 0, 0, 75],
      [40, 0, 12, 0, 30, 0, 0, 0, 0, 25],
      [0, 3, 0, 0, 0, 0, 0, 0, 0, 50],
      [40, 0, 12, 0, 0, 0, 0, 0, 0, 25],
      [0, 0, 0, 0, 30, 0, 0, 0, 0, 0],
      [0, 3, 0, 0, 0, 0, 0, 0, 0, 50],
    ],
  ],
];
/** The two of Party branches, in the town and so in the county. */
const ofBranches = [
  [0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
  [0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
];
const from = '2019-11';
const months: MonthlyFacts[] = [
  ...monthly.flatMap(([measure, rows]) =>
    rows.map((values, i) => ({ region: places[i]!, measure, from, values })),
  ),
  ...ofBranches.map((values, i) => ({
    ...{ region: places[i]!, measure: 'activityCount', from, values },
    ...{ dimension: 'organiserKind', category: 'partyBranch' },
  })),
];

type Kind = Activity['properties']['kind'];
type Organiser = Activity['properties']['organiserKind'];
const held: [
  n: number,
  village: string,
  day: string,
  kind: Kind,
  by: Organiser,
  people: number,
  reached: number,
][] = [
  [1, dashi!, '2019-11-05', 'skillTraining', 'publicInstitution', 40, 20],
  [2, dashi!, '2020-01-15', 'homeVisit', 'governmentUnit', 2, 2],
  [3, dashi!, '2020-01-31', 'donation', 'enterprise', 10, 8],
  [4, dashi!, '2020-08-01', 'distanceEducation', 'partyBranch', 25, 12],
  [5, shiping!, '2020-03-20', 'distanceEducation', 'partyBranch', 30, 15],
  [6, anyuan!, '2019-12-10', 'homeVisit', 'governmentUnit', 3, 1],
  [7, anyuan!, '2020-08-31', 'skillTraining', 'publicInstitution', 50, 30],
];
/** Activity 2 visited two households of 大石村, activity 6 one of 安远村. */
const visited: Record<number, string[]> = { 2: ['620523-household001', '620523-household002'], 6: [] };

const activitiesSeenBy = ({ role }: Me): Activity[] =>
  held.map(([n, village, date, kind, organiserKind, participantCount, householdsReached]) => {
    const { name, center } = regions.find(({ code }) => code === village)!;
    const [lon, lat] = center!;
    const away = n in visited ? 0 : n / 1000;
    const hides = n === 6 || (n === 2 && role !== 'village');
    return {
      ...{ type: 'Feature', id: `620523-activity000${n}`, synthetic: true, source: '示意活动' },
      geometry: { type: 'Point', coordinates: [lon + away, lat + away] },
      properties: {
        ...{ region: village, regionName: name, date, kind, title: `活动${n}`, summary: '示意内容' },
        ...{
          organiser: `组织者${n}`,
          organiserKind,
          helperUnit: '县教育局',
          participantCount,
          householdsReached,
        },
        photos: hides ? [] : [{ href: `https://photos.example/${n}.jpg`, rel: 'item', type: 'image/jpeg' }],
        households: hides ? [] : (visited[n] ?? []),
        _masked: hides ? ['households', 'photos'] : [],
      },
    };
  });

/** What a visitor, or the account of 大石村, may see. */
export function smallRegister(me: Me): Fixtures {
  const seen = (cell: Cell): Cell => (typeof cell === 'object' && me.role === 'village' ? cell.own : cell);
  const register = totals.flatMap(([measure, year, cells]) =>
    cells.map((cell, i) => fact(measure, places[i]!, year, seen(cell))),
  );
  const types = byType.flatMap(([type, cells]) =>
    cells.map((cell, i) => fact('poorHouseholds', places[i]!, 2020, cell, type)),
  );
  const population = [2019, 2020].flatMap((year) =>
    ruralPopulation.map((value, i) => fact('ruralPopulation', places[i]!, year, value)),
  );
  const poor = 'poorHouseholds';
  const labelled: [string, Cell[]] = ['labelledPoorHouseholds', withCause];
  const causes = [
    ...breakdown(['mainCause', 'cause'], [poor, byMainCause], labelled, seen),
    ...breakdown(['cause', 'cause'], [poor, byCause], labelled, seen),
  ];
  const people = breakdown(['sex', 'sex'], ['members', bySex], ['labelledMembers', withSex], seen);
  const published = [fact('povertyIncidence', county!, 2017, 5.29)];
  return {
    me,
    regions,
    boundaries: regions.map(boundary),
    datasets: [
      { cube: 'poverty', source: '示意登记', synthetic: true, facts: [...register, ...types, ...causes] },
      { cube: 'people', source: '示意登记', synthetic: true, facts: people },
      { cube: 'poverty', source: '户籍统计', synthetic: true, facts: population },
      { cube: 'economy', source: '', synthetic: false, facts: [] },
      { cube: 'activities', source: '示意活动', synthetic: true, facts: [], monthly: months },
      { cube: 'published', source: '甘谷县人民政府', synthetic: false, facts: published },
    ],
    layers: ['povertyIncidence', 'poorHouseholds', 'exitedHouseholds', 'poorDensity'].map((indicator) => ({
      ...{ id: indicator, title: indicator, kind: 'choropleth' as const, indicator },
      ...{ levels: [], years: ['2019', '2020'], synthetic: true, source: '示意登记' },
    })),
    households: [family],
    archives: [
      {
        ...{ id: family.id, activities: [], projects: [], monitoring: [], duties: [] },
        income: [2019, 2020].map((year) => ({
          ...{ year, memberCount: 3, wageYuan: null, businessYuan: null, propertyYuan: null },
          ...{ transferYuan: null, businessCostYuan: null, netIncomePerCapita: 3001 },
          ...{ povertyLineYuan: year === 2019 ? 3218 : 4000, _masked: [] },
        })),
      },
    ],
    activities: activitiesSeenBy(me),
    tileJson: {
      ...{ tilejson: '3.0.0', tiles: [], minzoom: 8, maxzoom: 14, bounds: [], vector_layers: [] },
      ...{ statusYears: [2019, 2020], synthetic: true, source: '示意登记' },
    },
  };
}
