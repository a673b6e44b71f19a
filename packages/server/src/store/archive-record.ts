// The parts of a household's archive beside its record, unmasked and uncut: visits, projects, income, monitoring, duties.
import { assembleArchive, partsAsOf, povertyLineYuan, type ArchiveParts } from '@onemap/core';
import type { HouseholdArchive, HouseholdIncome, Photo } from '@onemap/contract';
import type { Query } from './db.js';
import { readHousehold, type FullHousehold } from './household-record.js';
import { photoScheme } from './photos.js';

export interface FullArchive extends Pick<FullHousehold, 'villagePoint'> {
  readonly archive: HouseholdArchive;
}

/** The whole archive at the end of a year. Null when there is none of this id in the transaction's scope. */
export async function readArchive(
  query: Query,
  id: string,
  asOf: number | undefined,
): Promise<FullArchive | null> {
  const full = await readHousehold(query, id, asOf);
  if (!full) return null;
  const parts = await readParts(query, id);
  const years = parts.income.map(({ year }) => year);
  const archive = assembleArchive(full.household, partsAsOf(parts, full.household.asOf), {
    years,
    canIssueLinks: false,
  });
  return { archive, villagePoint: full.villagePoint };
}

interface KeptPhoto {
  readonly id: string;
  readonly visit: string;
  readonly title: string | null;
  readonly width: number;
  readonly height: number;
}

/** The route makes addresses of them that run for a while. */
function photosOf(kept: readonly KeptPhoto[], activity: string): Photo[] {
  return kept
    .filter(({ visit }) => visit === activity)
    .map(({ id, title, width, height }) => {
      const href = `${photoScheme}${id}`;
      return { href, title, thumbnail: href, width, height };
    });
}

async function readParts(query: Query, id: string): Promise<ArchiveParts> {
  const key = [id.slice(0, 6), id];
  const rows = <T>(columns: string, table: string, order: string): Promise<T[]> =>
    query<T>(`select ${columns} from ${table} where county = $1 and household = $2 order by ${order}`, key);
  const activities = await rows<ArchiveParts['activities'][number]>(
    `id, to_char(visited_on, 'YYYY-MM-DD') as date, visit_type as type, helper_name as "helperName",
      helper_unit as "helperUnit", content, photos, '{}'::text[] as "_masked"`,
    'household_visit',
    'visited_on desc, id',
  );
  const kept = await query<KeptPhoto>(
    `select id, visit, title, width, height from household_photo
     where county = $1 and household = $2 order by visit, ordinal, id`,
    key,
  );
  const projects = await rows<ArchiveParts['projects'][number]>(
    `id, name, category, unit, started_year::int as "startedYear", completed_year::int as "completedYear",
      budget_yuan as "budgetYuan"`,
    'household_project',
    'started_year desc, id',
  );
  const income = await rows<Omit<HouseholdIncome, 'povertyLineYuan'>>(
    `year::int, member_count as "memberCount", wage_yuan as "wageYuan", business_yuan as "businessYuan",
      property_yuan as "propertyYuan", transfer_yuan as "transferYuan", business_cost_yuan as "businessCostYuan",
      net_income_per_capita_yuan as "netIncomePerCapita", '{}'::text[] as "_masked"`,
    'household_year',
    'year',
  );
  const monitoring = await rows<ArchiveParts['monitoring'][number]>(
    `id, monitor_type as type, risks, to_char(from_date, 'YYYY-MM-DD') as "from",
      to_char(to_date, 'YYYY-MM-DD') as "to", '{}'::text[] as "_masked"`,
    'household_monitoring',
    'from_date, id',
  );
  const duties = await query<NonNullable<ArchiveParts['duties']>[number]>(
    `select d.id, d.year::int, d.content, h.id as "helperId", h.name as "helperName",
       to_char(d.due, 'YYYY-MM-DD') as due, case when d.done then 'done' else 'open' end as state,
       to_char(d.done_on, 'YYYY-MM-DD') as "doneOn", '{}'::text[] as "_masked"
     from household_duty d
     left join helper h on h.county = d.county and h.household = d.household and h.id = d.helper
     where d.county = $1 and d.household = $2 order by d.year desc, d.due, d.id`,
    key,
  );
  return {
    activities: activities.map((activity) => ({
      ...activity,
      photos: [...activity.photos, ...photosOf(kept, activity.id)],
    })),
    projects,
    income: income.map(({ _masked, ...year }) => ({
      ...year,
      povertyLineYuan: povertyLineYuan(year.year),
      _masked,
    })),
    monitoring,
    duties,
  };
}
