// How the rows of a household become the records of the contract, still unmasked: they go through core/privacy next.
import { causeGroupOf, householdTypeGroupOf } from '@onemap/core';
import type {
  Cause,
  ExitStatus,
  Helper,
  HouseholdClass,
  HouseholdSummary,
  HouseholdType,
  HouseholdYear,
  Measure,
  Member,
  Position,
} from '@onemap/contract';
import { toPosition } from './region-rows.js';

export interface HouseholdRow {
  readonly id: string;
  readonly county: string;
  readonly region: string;
  readonly region_name: string;
  readonly village_lon: number | null;
  readonly village_lat: number | null;
  readonly group_no: string | null;
  readonly household_class: HouseholdClass;
  readonly head_name: string;
  readonly member_count: number;
  readonly main_cause: Cause | null;
  readonly other_causes: Cause[];
  readonly phone: string | null;
  readonly address: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly status: ExitStatus | null;
  readonly household_type: HouseholdType | null;
  readonly year_member_count: number | null;
  readonly net_income: number | null;
}

export const summaryColumns = `h.id, h.county, h.region, r.name as region_name, r.lon as village_lon, r.lat as village_lat,
  h.group_no, h.household_class, h.head_name, h.member_count, h.main_cause, h.other_causes, h.phone, h.address,
  h.lon, h.lat, hy.status, hy.household_type, hy.member_count as year_member_count,
  hy.net_income_per_capita_yuan as net_income`;

/** `household h` with its village `r` and its record `hy` of one year. @param year placeholder of the year */
export function householdTables(year: string): string {
  return `household h join region r on r.county = h.county and r.code = h.region
    left join household_year hy on hy.county = h.county and hy.household = h.id and hy.year = ${year}`;
}

export function toSummary(row: HouseholdRow, asOf: number): HouseholdSummary {
  return {
    id: row.id,
    region: row.region,
    regionName: row.region_name,
    groupNo: row.group_no,
    headName: row.head_name,
    householdClass: classOf(row),
    householdType: row.household_type,
    householdTypeGroup: householdTypeGroupOf(row.household_type),
    mainCause: row.main_cause,
    causeGroup: causeGroupOf(row.main_cause),
    otherCauses: row.other_causes,
    memberCount: row.year_member_count ?? row.member_count,
    status: row.status,
    asOf,
    netIncomePerCapita: row.net_income,
    point: toPosition(row.lon, row.lat),
    address: row.address,
    phone: row.phone,
    _masked: [],
  };
}

/** The class at the end of the year asked for; the register's own where that year has no record. */
function classOf({ status, household_class: stored }: HouseholdRow): HouseholdClass {
  if (status === null) return stored;
  return status === 'exited' ? 'exited' : 'poor';
}

export function villagePointOf({ village_lon: lon, village_lat: lat }: HouseholdRow): Position | null {
  return toPosition(lon, lat);
}

export const memberColumns = `id, name, relation, sex, extract(year from birth_date)::int as "birthYear",
  to_char(birth_date, 'YYYY-MM-DD') as "birthDate", id_number as "idNumber", ethnic_group as "ethnicGroup", education,
  student_status as "studentStatus", health, labour_skill as "labourSkill", work_place as "workPlace",
  work_months as "workMonths", phone`;
export type MemberRow = Omit<Member, '_masked'>;

export const measureColumns = `id, category, batch, year::int, unit, content, amount_yuan as "amountYuan"`;
export type MeasureRow = Measure;

export const helperColumns = `id, kind, name, unit, post, phone, to_char(from_date, 'YYYY-MM-DD') as "from",
  to_char(to_date, 'YYYY-MM-DD') as "to"`;
export type HelperRow = Omit<Helper, '_masked'>;

export const yearColumns = `year::int, status, household_type as "householdType", member_count as "memberCount",
  net_income_per_capita_yuan as "netIncomePerCapita"`;
export type YearRow = HouseholdYear;
