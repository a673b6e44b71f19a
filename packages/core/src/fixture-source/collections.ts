// The collections of the fixtures and their fields, as the server describes them to the fixtures' viewer.
import type { Collection, PropertySchema } from '@onemap/contract';
import { codeList, type CodeListName } from '@onemap/contract/codes';
import { fieldPolicy } from '../privacy/policy.js';
import { queryableFields } from '../privacy/queryable.js';
import { FixtureError } from './fixtures.js';
import type { Fixtures } from './fixtures.js';

export type CollectionId = 'regions' | 'villages' | 'households' | 'activities';

type Schema = Record<string, unknown>;

const text = (title: string, values?: readonly string[]): Schema => ({
  title,
  type: 'string',
  ...(values && { enum: values }),
});
const number = (title: string, type: 'number' | 'integer'): Schema => ({ title, type });
const list = (title: string, items = 'string'): Schema => ({ title, type: 'array', items: { type: items } });
const ids = (name: CodeListName): readonly string[] => codeList(name).map(({ id }) => id);
const place = (title: string, kind = 'geometry-point'): Schema => ({
  ...{ title, format: kind, 'x-ogc-role': 'primary-geometry' },
});

const groups = [...new Set(codeList('cause').flatMap(({ group }) => (group === undefined ? [] : [group])))];

const area = { areaKm2: number('面积（平方公里）', 'number') };

const fields: Readonly<Record<CollectionId, Readonly<Record<string, Schema>>>> = {
  regions: {
    code: text('区划编码'),
    name: text('名称'),
    shortName: text('简称'),
    level: text('级别', ['province', 'prefecture', 'county', 'town', 'village', 'group']),
    parent: text('上级区划编码'),
    ...area,
    geometry: place('边界', 'geometry-polygon-or-multipolygon'),
  },
  villages: {
    code: text('区划编码'),
    name: text('名称'),
    shortName: text('简称'),
    town: text('乡镇编码'),
    townName: text('乡镇名称'),
    ...area,
    geometry: place('村的点位'),
  },
  households: {
    region: text('村编码'),
    regionName: text('村名'),
    groupNo: text('组'),
    headName: text('户主姓名'),
    householdClass: text('农户类别', ['ordinary', 'poor', 'exited']),
    householdType: text('贫困户属性', ids('householdType')),
    householdTypeGroup: text('贫困户属性大类', ['general', 'assisted']),
    mainCause: text('主要致贫原因', ids('cause')),
    causeGroup: text('致贫原因大类', groups),
    otherCauses: list('其他致贫原因'),
    memberCount: number('家庭人口', 'integer'),
    status: text('脱贫状态', ids('exitStatus')),
    asOf: number('截至年份', 'integer'),
    netIncomePerCapita: number('人均纯收入（元）', 'number'),
    geometry: place('户的点位'),
    address: text('住址'),
    phone: text('电话'),
  },
  activities: {
    region: text('村编码'),
    regionName: text('村名'),
    date: { ...text('活动日期'), format: 'date' },
    kind: text('活动类型', ids('activityKind')),
    title: text('活动名称'),
    summary: text('活动内容'),
    organiser: text('组织者'),
    organiserKind: text('组织者类别', ids('organiserKind')),
    helperUnit: text('帮扶单位'),
    participantCount: number('参加人数', 'integer'),
    householdsReached: number('惠及户数', 'integer'),
    photos: list('照片', 'object'),
    households: list('走访的户'),
    geometry: place('活动地点'),
  },
};

const titles: Readonly<Record<CollectionId, readonly [title: string, description: string]>> = {
  regions: ['行政区划', '省、市、县、乡镇、村的边界'],
  villages: ['行政村', '行政村的点位'],
  households: ['贫困户', '数据范围内的贫困户与脱贫户，按角色掩码'],
  activities: ['帮扶活动', '每一次帮扶活动的地点、时间、类型与人次；走访入户的活动落在村的点位上'],
};

/** Fields that can be filtered by nobody: they are computed, or lists. */
const computed: readonly string[] = ['otherCauses', 'asOf', 'photos', 'households'];

const isCollection = (id: string): id is CollectionId => Object.keys(fields).includes(id);

/** @throws FixtureError 404 for an unknown collection, 401 for a visitor who asks for households */
export function collectionOf(fixtures: Fixtures, id: string): CollectionId {
  if (!isCollection(id)) throw new FixtureError(404, 'unknown-collection', `${id} is no collection`);
  if (id === 'households' && fixtures.me.role === 'anonymous')
    throw new FixtureError(401, 'authentication-required', 'households are for those who have signed in');
  return id;
}

export function collectionsOf(fixtures: Fixtures): Collection[] {
  const all: readonly CollectionId[] = ['regions', 'villages', 'households', 'activities'];
  return all
    .filter((id) => id !== 'households' || fixtures.me.role !== 'anonymous')
    .filter((id) => id !== 'activities' || fixtures.activities !== undefined)
    .map((id) => ({
      ...{ id, title: titles[id][0], description: titles[id][1], itemType: 'feature' as const },
      crs: ['http://www.opengis.net/def/crs/OGC/1.3/CRS84'],
      storageCrs: 'http://www.opengis.net/def/crs/EPSG/0/4490',
      ...{ extent: {}, links: [], synthetic: true, source: fixtures.households[0]?.source ?? '' },
    }));
}

export function schemaOf(fixtures: Fixtures, id: string): PropertySchema {
  return describe(fixtures, collectionOf(fixtures, id), 'schema');
}

export function queryablesOf(fixtures: Fixtures, id: string): PropertySchema {
  return describe(fixtures, collectionOf(fixtures, id), 'queryables');
}

function describe({ me }: Fixtures, id: CollectionId, kind: 'schema' | 'queryables'): PropertySchema {
  const whole: readonly string[] = [...queryableFields(me.role), 'geometry'];
  const isShown = (name: string): boolean => {
    const open = id !== 'households' || whole.includes(name) || name === 'asOf';
    if (kind === 'queryables') return open && !computed.includes(name);
    return open || name === 'headName' || name === 'phone';
  };
  const shown = Object.entries(fields[id]).filter(([name]) => isShown(name));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `/collections/${id}/${kind}`,
    ...{ type: 'object', title: titles[id][0] },
    properties: Object.fromEntries(shown.map(([name, schema]) => [name, titled(name, schema, id, me.role)])),
    ...(kind === 'queryables' && { additionalProperties: false }),
  };
}

/** Who sees village points only is told so. */
function titled(name: string, schema: Schema, id: CollectionId, role: Fixtures['me']['role']): Schema {
  const byVillage = id === 'households' && fieldPolicy(role).pointAndAddress === 'village';
  return name === 'geometry' && byVillage ? { ...schema, title: '村的点位' } : schema;
}
