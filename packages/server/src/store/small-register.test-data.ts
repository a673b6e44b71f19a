// A register small enough to add up by hand: 2 towns, 3 villages, 12 poor households, 1 ordinary one, 2019 and 2020.
import type { Db, Query } from './db.js';
import { refreshActivityRollups } from './activity-rollups.js';
import { refreshRollups } from './rollups.js';

export const county = '620523000000';
export const town = '620523106000';
export const neighbourTown = '620523107000';
export const villages = ['620523106201', '620523106202', '620523107201'] as const;

const regions: [
  code: string,
  level: string,
  parent: string | null,
  name: string,
  pinyin: string,
  initials: string,
  lon: number,
  lat: number,
][] = [
  ['620000000000', 'province', null, '甘肃省', 'gansusheng', 'gss', 103.8, 36.0],
  ['620500000000', 'prefecture', '620000000000', '天水市', 'tianshuishi', 'tss', 105.7, 34.6],
  [county, 'county', '620500000000', '甘谷县', 'ganguxian', 'ggx', 105.34, 34.74],
  [town, 'town', county, '大石镇', 'dashizhen', 'dsz', 105.3, 34.8],
  [neighbourTown, 'town', county, '安远镇', 'anyuanzhen', 'ayz', 105.4, 34.9],
  [villages[0], 'village', town, '大石村', 'dashicun', 'dsc', 105.3, 34.8],
  [villages[1], 'village', town, '石坪村', 'shipingcun', 'spc', 105.32, 34.82],
  [villages[2], 'village', neighbourTown, '安远村', 'anyuancun', 'ayc', 105.4, 34.9],
];

interface HouseholdSeed {
  readonly n: number;
  readonly village: 0 | 1 | 2;
  readonly members: number;
  readonly type: string;
  readonly cause: string;
  /** Further causes. */
  readonly others?: readonly string[];
  readonly status: [in2019: string, in2020: string];
}

/** Household 13 is ordinary and has no status at all. */
export const households: readonly HouseholdSeed[] = [
  { n: 1, village: 0, members: 3, type: 'general', cause: 'illness', status: ['notExited', 'notExited'] },
  {
    ...{ n: 2, village: 0, members: 4, type: 'general', cause: 'schooling', others: ['illness'] },
    status: ['notExited', 'notExited'],
  },
  {
    n: 3,
    village: 0,
    members: 2,
    type: 'dibaoPoor',
    cause: 'disability',
    status: ['notExited', 'notExited'],
  },
  { n: 4, village: 0, members: 5, type: 'general', cause: 'illness', status: ['notExited', 'exited'] },
  { n: 5, village: 0, members: 1, type: 'wubao', cause: 'lackOfLabour', status: ['notExited', 'exited'] },
  { n: 6, village: 0, members: 3, type: 'general', cause: 'illness', status: ['exited', 'exited'] },
  { n: 7, village: 1, members: 4, type: 'general', cause: 'disaster', status: ['notExited', 'notExited'] },
  { n: 8, village: 1, members: 2, type: 'general', cause: 'illness', status: ['notExited', 'exited'] },
  {
    ...{ n: 9, village: 2, members: 3, type: 'general', cause: 'illness', others: ['disability'] },
    status: ['notExited', 'relapsed'],
  },
  { n: 10, village: 2, members: 3, type: 'general', cause: 'illness', status: ['notExited', 'notExited'] },
  {
    n: 11,
    village: 2,
    members: 2,
    type: 'dibaoPoor',
    cause: 'disability',
    status: ['notExited', 'notExited'],
  },
  { n: 12, village: 2, members: 4, type: 'general', cause: 'funeral', status: ['exited', 'exited'] },
];

export function householdId(n: number): string {
  return `620523-household${String(n).padStart(3, '0')}`;
}

/** Longitude and latitude of a household: a thousandth of a degree a number to the north-east of its village. */
export function householdPosition(n: number, village: 0 | 1 | 2): [number, number] {
  const [, , , , , , lon, lat] = regions[5 + village]!;
  return [lon + n / 1000, lat + n / 1000];
}

const ruralPopulation: [string, number][] = [
  [county, 200],
  [town, 150],
  [neighbourTown, 50],
  [villages[0], 90],
  [villages[1], 60],
  [villages[2], 50],
];

/** Writes the whole register; the database must be migrated and empty. */
export async function writeSmallRegister(db: Db): Promise<void> {
  await db.write(async (query) => {
    for (const region of regions) await writeRegion(query, region);
    for (const seed of households) await writeHousehold(query, seed);
    await writeOrdinaryHousehold(query);
    await writeFamily(query);
    await writePairings(query);
    await tellYear(query, 2020);
    for (const activity of activities) await writeActivity(query, activity);
    await refreshRollups(query, ['620523']);
    await refreshActivityRollups(query, ['620523']);
    for (const [region, value] of ruralPopulation) await writePopulation(query, region, value);
    await query(
      `insert into published_figure (county, region, year, measure, value, unit, denominator_name, source)
       values ('620523', $1, 2017, 'povertyIncidence', 5.29, '%', '农村户籍人口', '甘谷县人民政府'),
              ('000000', '000000000000', 2019, 'povertyIncidence', 0.6, '%', '农村户籍人口', '国家统计局')`,
      [county],
    );
  });
}

async function writeRegion(
  query: Query,
  [code, level, parent, name, pinyin, initials, lon, lat]: (typeof regions)[number],
): Promise<void> {
  const ring = [
    [lon - 0.01, lat - 0.01],
    [lon + 0.02, lat - 0.01],
    [lon + 0.02, lat + 0.02],
    [lon - 0.01, lat + 0.02],
    [lon - 0.01, lat - 0.01],
  ];
  await query(
    `insert into region (county, code, level, parent, name, short_name, pinyin, initials, lon, lat, bbox, area_km2, geometry, synthetic, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, true, '示意边界')`,
    [
      code.slice(0, 6),
      code,
      level,
      parent,
      name,
      name.slice(0, -1),
      pinyin,
      initials,
      lon,
      lat,
      [lon - 0.01, lat - 0.01, lon + 0.02, lat + 0.02],
      10,
      JSON.stringify({ type: 'Polygon', coordinates: [ring] }),
    ],
  );
}

async function writeHousehold(
  query: Query,
  { n, village, members, type, cause, others = [], status }: HouseholdSeed,
): Promise<void> {
  const [lon, lat] = householdPosition(n, village);
  const exited = status[1] === 'exited';
  await query(
    `insert into household (county, id, region, household_class, head_name, member_count, main_cause, other_causes, phone, bank_account, address,
       first_identified_year, exit_year, lon, lat, synthetic, source, content_hash)
     values ('620523', $1, $2, $3, $4, $5, $6, $11, '13812345678', '6222000011112345', $7, 2014, $8, $9, $10, true, '示意登记', '')`,
    [
      householdId(n),
      villages[village],
      exited ? 'exited' : 'poor',
      `张三${n}`,
      members,
      cause,
      `门牌${n}号`,
      exited ? (status[0] === 'exited' ? 2019 : 2020) : null,
      lon,
      lat,
      others,
    ],
  );
  for (const [index, year] of [2019, 2020].entries()) {
    await query(
      `insert into household_year (county, household, region, year, status, household_type, member_count, net_income_per_capita_yuan)
       values ('620523', $1, $2, $3, $4, $5, $6, $7)`,
      [householdId(n), villages[village], year, status[index], type, members, 3000 + n],
    );
  }
}

async function writeOrdinaryHousehold(query: Query): Promise<void> {
  const [lon, lat] = householdPosition(13, 0);
  await query(
    `insert into household (county, id, region, household_class, head_name, member_count, lon, lat, synthetic, source, content_hash)
     values ('620523', $1, $2, 'ordinary', '王五', 2, $3, $4, true, '示意登记', '')`,
    [householdId(13), villages[0], lon, lat],
  );
}

/** Household 1: a head of 50 and a schoolchild of 8 at the end of 2020, one measure, one helper. */
async function writeFamily(query: Query): Promise<void> {
  const key = [householdId(1), villages[0]];
  await query(
    `insert into member (county, household, region, id, ordinal, name, relation, sex, birth_date, id_number, education, student_status, health, phone)
     values ('620523', $1, $2, 'm1', 1, '张三1', 'head', 'male', '1970-01-01', '62052319700101123X', 'primary', null, '{chronic}', '13812345678'),
            ('620523', $1, $2, 'm2', 2, '张小', 'son', 'male', '2012-03-04', '620523201203041234', null, 'primary', '{healthy}', null)`,
    key,
  );
  await query(
    `insert into measure (county, household, region, id, category, batch, year, unit, content, amount_yuan)
     values ('620523', $1, $2, 'p1', 'industry', 'production', 2019, '农业农村局', '种植补贴', 1200)`,
    key,
  );
  await query(
    `insert into helper (county, household, region, id, kind, name, unit, post, phone, from_date, subject)
     values ('620523', $1, $2, 'k1', 'cadre', '李四', '县教育局', '科员', '13987654321', '2016-01-01', $3)`,
    [...key, cadre],
  );
}

/** Takes the members and houses at hand for what the register of this year says of the households that have a record of it. */
export async function tellYear(query: Query, year: number): Promise<void> {
  await query('delete from member_year where year = $1', [year]);
  await query(
    `insert into member_year (county, household, region, year, id, ordinal, name, relation, sex, birth_date, ethnic_group, education, student_status, health, labour_skill, work_months)
     select m.county, m.household, m.region, y.year, m.id, m.ordinal, m.name, m.relation, m.sex, m.birth_date, m.ethnic_group, m.education, m.student_status, m.health, m.labour_skill, m.work_months
     from member m join household_year y on y.household = m.household where y.year = $1`,
    [year],
  );
  await query(
    `update household_year y set register_hash = h.content_hash, housing_area_m2 = h.housing_area_m2, house_structure = h.house_structure,
       danger_house_level = h.danger_house_level, drinking_water = h.drinking_water, road_type = h.road_type
     from household h where h.id = y.household and y.year = $1`,
    [year],
  );
}

/** A cadre of households 1 and 9, in two towns; what else names the account opens nothing. */
export const cadre = 'edu.lisi';
/** Another cadre, of household 2; the account is as hostile as a portal's could be. */
export const hostileCadre = `o'neill'); drop table household; -- \\ "李`;

const pairings: [
  n: number,
  village: 0 | 1 | 2,
  kind: 'cadre' | 'social',
  from: string | null,
  to: string | null,
  subject: string | null,
][] = [
  [9, 2, 'cadre', null, null, cadre],
  [7, 1, 'cadre', '2016-01-01', '2019-12-31', cadre],
  [10, 2, 'cadre', '2199-01-01', null, cadre],
  [8, 1, 'social', '2016-01-01', null, cadre],
  [2, 0, 'cadre', '2016-01-01', '2199-12-31', hostileCadre],
  [11, 2, 'cadre', '2016-01-01', null, ''],
  [12, 2, 'cadre', '2016-01-01', null, null],
];

async function writePairings(query: Query): Promise<void> {
  for (const [n, village, kind, from, to, subject] of pairings) {
    await query(
      `insert into helper (county, household, region, id, kind, name, from_date, to_date, subject)
       values ('620523', $1, $2, 'k1', $3, '李四', $4, $5, $6)`,
      [householdId(n), villages[village], kind, from, to, subject],
    );
  }
}

export interface ActivitySeed {
  readonly n: number;
  readonly village: 0 | 1 | 2;
  readonly day: string;
  readonly kind: string;
  readonly organiserKind: string;
  readonly participants: number;
  readonly reached: number;
  /** Numbers of the households that were visited. */
  readonly visited?: readonly number[];
}

/**
 * On record from November 2019 to August 2020. Village 0 has four, village 1 one, village 2 two: five in the town, two in
 * its neighbour.
 */
export const activities: readonly ActivitySeed[] = [
  {
    n: 1,
    village: 0,
    day: '2019-11-05',
    kind: 'skillTraining',
    organiserKind: 'publicInstitution',
    participants: 40,
    reached: 20,
  },
  {
    n: 2,
    village: 0,
    day: '2020-01-15',
    kind: 'homeVisit',
    organiserKind: 'governmentUnit',
    participants: 2,
    reached: 2,
    visited: [1, 2],
  },
  {
    n: 3,
    village: 0,
    day: '2020-01-31',
    kind: 'donation',
    organiserKind: 'enterprise',
    participants: 10,
    reached: 8,
  },
  {
    n: 4,
    village: 0,
    day: '2020-08-01',
    kind: 'distanceEducation',
    organiserKind: 'partyBranch',
    participants: 25,
    reached: 12,
  },
  {
    n: 5,
    village: 1,
    day: '2020-03-20',
    kind: 'distanceEducation',
    organiserKind: 'partyBranch',
    participants: 30,
    reached: 15,
  },
  {
    n: 6,
    village: 2,
    day: '2019-12-10',
    kind: 'homeVisit',
    organiserKind: 'governmentUnit',
    participants: 3,
    reached: 1,
    visited: [9],
  },
  {
    n: 7,
    village: 2,
    day: '2020-08-31',
    kind: 'skillTraining',
    organiserKind: 'publicInstitution',
    participants: 50,
    reached: 30,
  },
];

export function activityId(n: number): string {
  return `620523-activity${String(n).padStart(4, '0')}`;
}

/** Beside the village's point; a visit stands at it. */
async function writeActivity(query: Query, seed: ActivitySeed): Promise<void> {
  const { n, village, day, kind, organiserKind, participants, reached, visited = [] } = seed;
  const [, , , , , , lon, lat] = regions[5 + village]!;
  const away = visited.length > 0 ? 0 : n / 1000;
  const photos = [{ href: `https://photos.example/${n}.jpg`, rel: 'item', type: 'image/jpeg' }];
  await query(
    `insert into activity (county, id, region, held_on, kind, title, summary, organiser, organiser_kind, helper_unit,
       participant_count, households_reached, photos, linked_households, lon, lat, synthetic, source)
     values ('620523', $1, $2, $3::date, $4, $5, '示意内容', $6, $7, '县教育局', $8, $9, $10::jsonb, $11, $12, $13, true, '示意活动')`,
    [
      ...[
        activityId(n),
        villages[village],
        day,
        kind,
        `活动${n}`,
        `组织者${n}`,
        organiserKind,
        participants,
        reached,
      ],
      ...[JSON.stringify(photos), visited.length, lon + away, lat + away],
    ],
  );
  for (const household of visited)
    await query(
      `insert into activity_household (county, activity, household, region) values ('620523', $1, $2, $3)`,
      [activityId(n), householdId(household), villages[village]],
    );
}

async function writePopulation(query: Query, region: string, value: number): Promise<void> {
  for (const year of [2019, 2020]) {
    await query(
      `insert into region_year (county, region, year, indicator, value, synthetic, source)
       values ('620523', $1, $2, 'ruralPopulation', $3, true, '户籍统计')`,
      [region, year, value],
    );
  }
}
