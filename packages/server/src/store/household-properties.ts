// What can be said of a household in a list, as each role meets it: the names, types and columns of its summary.
import { fieldPolicy } from '@onemap/core';
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

/**
 * @param geometry the name of the point in what is answered: `point` in a list, `geometry` among features
 * @returns every key of the summary but `_masked`, in its order; SQL over `householdTables`
 */
export function householdProperties({ role }: Viewer, geometry: 'point' | 'geometry'): ListedProperties {
  const policy = fieldPolicy(role);
  const exact = policy.pointAndAddress === 'exact';
  const cause: Visibility = policy.causesAndHouseholdType === 'full' ? 'open' : 'hidden';
  const place: Visibility = exact ? 'open' : 'hidden';
  return {
    ...(geometry === 'point' && { id: property('户编号', 'string', 'h.id') }),
    region: property('村编码', 'string', 'h.region'),
    regionName: property('村名', 'string', 'r.name'),
    groupNo: property('组', 'string', 'h.group_no', place),
    headName: property('户主姓名', 'string', 'h.head_name', policy.name === 'full' ? 'open' : 'partly'),
    householdClass: oneOf(property('农户类别', 'string', classOfYear), ['ordinary', 'poor', 'exited']),
    householdType: oneOf(property('贫困户属性', 'string', 'hy.household_type', cause), ids('householdType')),
    householdTypeGroup: oneOf(property('贫困户属性大类', 'string', typeGroup), ['general', 'assisted']),
    mainCause: oneOf(property('主要致贫原因', 'string', 'h.main_cause', cause), ids('cause')),
    causeGroup: oneOf(property('致贫原因大类', 'string', causeGroup), causeGroups),
    otherCauses: property('其他致贫原因', 'array', null, cause),
    memberCount: property('家庭人口', 'integer', 'coalesce(hy.member_count, h.member_count)'),
    status: oneOf(property('脱贫状态', 'string', 'hy.status'), ids('exitStatus')),
    asOf: property('截至年份', 'integer', null),
    netIncomePerCapita: property(
      '人均纯收入（元）',
      'number',
      'hy.net_income_per_capita_yuan',
      policy.healthDisabilityIncome === 'full' ? 'open' : 'hidden',
    ),
    [geometry]: exact ? ownPoint : villagePoint,
    address: property('住址', 'string', 'h.address', place),
    phone: property('电话', 'string', 'h.phone', policy.phone === 'full' ? 'open' : 'partly'),
  };
}

function property(
  title: string,
  type: ListedProperty['type'],
  sql: string | null,
  visibility: Visibility = 'open',
): ListedProperty {
  return { title, type, sql, visibility };
}

function oneOf(listed: ListedProperty, values: readonly string[]): ListedProperty {
  return { ...listed, values };
}

const ownPoint: ListedProperty = {
  ...property('户的点位', 'geometry', 'h.pt'),
  places: { tables: 'household h', id: 'h.id', at: { lon: 'h.lon', lat: 'h.lat' } },
};

/** Who sees village points only is answered by village points: a condition must not find what the mask hides. */
const villagePoint: ListedProperty = {
  ...property('村的点位', 'geometry', 'point(r.lon * 1e5, r.lat * 1e5)'),
  places: { tables: 'region r', id: 'r.code', at: { lon: 'r.lon', lat: 'r.lat' } },
};
