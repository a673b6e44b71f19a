// The accounts of the dev login, taken from the regions that the database holds.
import type { Persona, Role } from '@onemap/contract';
import type { Db } from '../store/db.js';
import { createViewer, type Viewer } from './viewer.js';

interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** The demo signs in at 大石镇 where the register has it, else at the first town with villages. */
const preferredTown = '620523106000';

/** One account for each kind of leader; empty while the database holds no town with a village. */
export async function listPersonas(db: Db): Promise<Persona[]> {
  const towns = await db.read({ prefixes: [] }, (query) =>
    query<RegionRow>(
      `select code, name, parent from region t where level = 'town'
       and exists (select 1 from region v where v.parent = t.code and v.level = 'village') order by code`,
    ),
  );
  const town = towns.find(({ code }) => code === preferredTown) ?? towns[0];
  if (!town) return [];
  const neighbour = towns.find(({ code, parent }) => code !== town.code && parent === town.parent);
  const [village, ...above] = await db.read({ prefixes: [] }, (query) =>
    query<RegionRow>(
      `(select code, short_name as name, parent from region where parent = $1 and level = 'village' order by code limit 1)
       union all select code, name, parent from region where code in ($2, $3)`,
      [town.code, `${town.code.slice(0, 6)}000000`, `${town.code.slice(0, 4)}00000000`],
    ),
  );
  const county = above.find(({ code }) => !code.endsWith('00000000'));
  const prefecture = above.find(({ code }) => code.endsWith('00000000'));
  return [
    persona('village', 'village', village),
    persona('town', 'town', town),
    persona('neighbour-town', 'town', neighbour),
    persona('county', 'county', county),
    persona('prefecture', 'prefecture', prefecture),
    persona('administrator', 'administrator', county),
  ].filter((entry) => entry !== undefined);
}

const levels: Partial<Record<Role, string>> = {
  village: '村级',
  town: '乡镇级',
  county: '县级',
  prefecture: '市级',
  administrator: '管理员',
};

function persona(id: string, role: Role, region: RegionRow | undefined): Persona | undefined {
  return region && { id, role, title: `${region.name} · ${levels[role] ?? role}`, regions: [region.code] };
}

export function viewerOfPersona({ id, role, title, regions }: Persona): Viewer {
  return createViewer({ role, regions, subject: `persona:${id}`, displayName: title });
}
