// What can be said of a household in a list, as each role meets it: the names, types and columns of its summary.
import { queryableFields } from '@onemap/core';
import { codeList } from '@onemap/contract/codes';
import type { Viewer } from '../auth/viewer.js';
import type { ListedProperties, ListedProperty, Visibility } from './listing/listed-property.js';

const ids = (list: Parameters<typeof codeList>[0]): readonly string[] => codeList(list).map(({ id }) => id);

/** The group of each cause as SQL; the texts are our own code list, and letters only. */
const causeGroup = `(case h.main_cause ${codeList('cause')
  .map(({ id, group }) => `when '${id}' then '${group ?? ''}'`)
  .join(' ')} end)`;
const causeGroups = [
  ...new Set(codeList('cause').flatMap(({ group }) => (group === undefined ? [] : [group]))),
];

/** As `toSummary` has it: the class of the year asked for, the register's own where that year has no record. */
const classOfYear = `(case when hy.status is null then h.household_class when hy.status = 'exited' then 'exited' else 'poor' end)`;
const typeGroup = `(case when hy.household_type = 'general' then 'general' when hy.household_type is not null then 'assisted' end)`;

function property(title: string, type: ListedProperty['type'], sql: string | null): ListedProperty {
  return { title, type, sql, visibility: 'open' };
}

function oneOf(title: string, values: readonly string[], sql: string): ListedProperty {
  return { ...property(title, 'string', sql), values };
}

/** The keys of the summary but `_masked`, in its order, the id first. */
const properties: ListedProperties = {
  id: property('户编号', 'string', 'h.id'),
  region: property('村编码', 'string', 'h.region'),
  regionName: property('村名', 'string', 'r.name'),
  groupNo: property('组', 'string', 'h.group_no'),
  headName: property('户主姓名', 'string', 'h.head_name'),
  householdClass: oneOf('农户类别', ['ordinary', 'poor', 'exited'], classOfYear),
  householdType: oneOf('贫困户属性', ids('householdType'), 'hy.household_type'),
  householdTypeGroup: oneOf('贫困户属性大类', ['general', 'assisted'], typeGroup),
  mainCause: oneOf('主要致贫原因', ids('cause'), 'h.main_cause'),
  causeGroup: oneOf('致贫原因大类', causeGroups, causeGroup),
  otherCauses: property('其他致贫原因', 'array', null),
  memberCount: property('家庭人口', 'integer', 'coalesce(hy.member_count, h.member_count)'),
  status: oneOf('脱贫状态', ids('exitStatus'), 'hy.status'),
  asOf: property('截至年份', 'integer', null),
  netIncomePerCapita: property('人均纯收入（元）', 'number', 'hy.net_income_per_capita_yuan'),
  point: property('点位', 'geometry', null),
  address: property('住址', 'string', 'h.address'),
  phone: property('电话', 'string', 'h.phone'),
};

const ownPoint: ListedProperty = {
  ...property('户的点位', 'geometry', 'h.pt'),
  places: { tables: 'household h', id: 'h.id', at: { lon: 'h.lon', lat: 'h.lat' } },
  tileCode: 'h.tile_code',
};

/** Who sees village points only is answered by village points: a condition must not find what the mask hides. */
const villagePoint: ListedProperty = {
  ...property('村的点位', 'geometry', 'point(r.lon * 1e5, r.lat * 1e5)'),
  places: { tables: 'region r', id: 'r.code', at: { lon: 'r.lon', lat: 'r.lat' } },
};

/**
 * @param geometry the name of the point in what is answered: `point` in a list, `geometry` among features
 * @returns every key of the summary but `_masked`, in its order; SQL over `householdTables`
 */
export function householdProperties({ role }: Viewer, geometry: 'point' | 'geometry'): ListedProperties {
  const whole = new Set<string>(queryableFields(role));
  const listed = Object.entries(properties).map(([name, property]) => {
    const visibility: Visibility = whole.has(name) || name === 'asOf' ? 'open' : maskedVisibility(name);
    if (name === 'point') return [geometry, whole.has(name) ? ownPoint : villagePoint];
    return [name, { ...property, visibility }];
  });
  return Object.fromEntries(geometry === 'point' ? listed : listed.slice(1)) as ListedProperties;
}

/** A masked name or number is a text still; everything else that is masked is null. */
function maskedVisibility(name: string): Visibility {
  return name === 'headName' || name === 'phone' ? 'partly' : 'hidden';
}
