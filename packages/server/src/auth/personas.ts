// The accounts of the dev login, one for each role, taken from the regions and pairings that the database holds.
import { significantPrefix } from '@onemap/core';
import type { Persona, Role } from '@onemap/contract';
import type { Db, Query } from '../store/db.js';
import { createViewer, type Viewer } from './viewer.js';

/** What the contract shows of an account, and who logs in with it. */
export interface DevAccount {
  readonly persona: Persona;
  readonly viewer: Viewer;
}

interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** The demo signs in at 大石镇 where the register has it, else at the first town with villages. */
const preferredTown = '620523106000';

/** From the village up, then the people at the household, then those who watch; empty without a town that has villages. */
export async function listAccounts(db: Db): Promise<DevAccount[]> {
  const towns = await db.read({ prefixes: [] }, (query) =>
    query<RegionRow>(
      `select code, name, parent from region t where level = 'town'
       and exists (select 1 from region v where v.parent = t.code and v.level = 'village') order by code`,
    ),
  );
  const town = towns.find(({ code }) => code === preferredTown) ?? towns[0];
  if (!town) return [];
  const neighbour = towns.find(({ code, parent }) => code !== town.code && parent === town.parent);
  const [village, county, prefecture] = await readAround(db, town);
  const people = await db.read({ prefixes: [significantPrefix(town.code)] }, readPeople);
  return [
    account('village', 'village', [village], '村级'),
    account('town', 'town', [town], '乡镇级'),
    account('neighbour-town', 'town', [neighbour], '乡镇级'),
    account('assigned-town', 'assignedTown', [town, neighbour], '包镇领导'),
    account('county', 'county', [county], '县级'),
    account('prefecture', 'prefecture', [prefecture], '市级'),
    people.cadre !== undefined && account('cadre', 'cadre', [town], '帮扶干部', { subject: people.cadre }),
    people.household !== undefined &&
      account('householder', 'householder', [people.village], '贫困户本人', { household: people.household }),
    account('donor', 'donor', [county], '爱心人士'),
    account('administrator', 'administrator', [county], '管理员'),
    account('auditor', 'auditor', [county], '审计员'),
  ].filter((entry) => entry !== false && entry !== undefined);
}

export async function listPersonas(db: Db): Promise<Persona[]> {
  return (await listAccounts(db)).map(({ persona }) => persona);
}

/** The first village of a town, its county and its prefecture. */
async function readAround(db: Db, { code }: RegionRow): Promise<(RegionRow | undefined)[]> {
  const above = [`${code.slice(0, 6)}000000`, `${code.slice(0, 4)}00000000`];
  const rows = await db.read({ prefixes: [] }, (query) =>
    query<RegionRow>(
      `(select code, short_name as name, parent from region where parent = $1 and level = 'village' order by code limit 1)
       union all select code, name, parent from region where code in ($2, $3)`,
      [code, ...above],
    ),
  );
  const village = rows.find((row) => !above.includes(row.code));
  return [village, ...above.map((wanted) => rows.find((row) => row.code === wanted))];
}

interface People {
  readonly cadre?: string;
  readonly household?: string;
  readonly village?: RegionRow;
}

/** A cadre with a running pairing, and a poor household, inside the scope of the transaction. */
async function readPeople(query: Query): Promise<People> {
  const [cadre] = await query<{ subject: string }>(
    `select subject from helper where kind = 'cadre' and subject <> ''
       and (from_date is null or from_date <= today_in_china()) and (to_date is null or to_date >= today_in_china())
     order by subject limit 1`,
  );
  const [poor] = await query<RegionRow & { id: string }>(
    `select h.id, r.code, r.short_name as name, r.parent from household h
     join region r on r.county = h.county and r.code = h.region
     where h.household_class <> 'ordinary' order by h.id limit 1`,
  );
  return {
    ...(cadre && { cadre: cadre.subject }),
    ...(poor && { household: poor.id, village: poor }),
  };
}

function account(
  id: string,
  role: Role,
  regions: readonly (RegionRow | undefined)[],
  duty: string,
  { subject = `persona:${id}`, household }: { subject?: string; household?: string } = {},
): DevAccount | undefined {
  const known = regions.filter((region) => region !== undefined);
  if (known.length < regions.length) return undefined;
  const title = `${known.map(({ name }) => name).join('、')} · ${duty}`;
  const codes = known.map(({ code }) => code);
  return {
    persona: { id, role, title, regions: codes },
    viewer: createViewer({ role, regions: codes, subject, displayName: title, household }),
  };
}
