// Core, privacy: the persona matrix. Each role sees its own households, the same over every channel, with its own masks.
import type { Household, HouseholdSummary, Me } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf } from '../http/exchange.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdFeatures } from '../read-features.js';
import { householdsOf, readWholeList } from '../read-list.js';
import { liesWithin } from '../region-code.js';
import { decodeTile } from '../tiles/decode.js';
import { tilesOf } from './tiles.js';

/** Whether a masked value of a role is as it should be. */
type Mask = (value: string | null) => boolean;

const open: Mask = (value) => value === null || !value.includes('*');
const ends: Mask = (value) => value === null || /^[0-9]{3}\*+[0-9Xx]{4}$|^\*+$/.test(value);
const tail: Mask = (value) => value === null || /^\*{4,}[0-9]{4}$|^\*+$/.test(value);
const nothing: Mask = (value) => value === null;
const surname: Mask = (value) => value !== null && /^.{1,2}\*+$|^\*$/.test(value);

interface Column {
  readonly name: Mask;
  readonly idNumber: Mask;
  readonly phone: Mask;
  readonly bankAccount: Mask;
  /** Address, income and health. */
  readonly private: boolean;
}

/** The columns of the table in docs/contract/access.md. */
const columns = {
  household: { name: open, idNumber: open, phone: open, bankAccount: tail, private: true },
  cadre: { name: open, idNumber: ends, phone: open, bankAccount: nothing, private: true },
  office: { name: open, idNumber: ends, phone: ends, bankAccount: tail, private: true },
  watch: { name: surname, idNumber: ends, phone: ends, bankAccount: nothing, private: false },
} satisfies Record<string, Column>;

type Expected = (all: readonly HouseholdSummary[], me: Me) => readonly HouseholdSummary[] | 'own' | 'paired';

const inRegions: Expected = (all, { regions }) =>
  all.filter(({ region }) => regions.some((code) => liesWithin(region, code)));

interface Row {
  readonly persona: string;
  readonly title: string;
  readonly sees: string;
  readonly expected: Expected;
  readonly column?: Column;
}

const rows: readonly Row[] = [
  { persona: 'village', title: '村级用户', sees: '本村的户', expected: inRegions, column: columns.office },
  {
    persona: 'assignedTown',
    title: '包镇领导',
    sees: '所包乡镇的户',
    expected: inRegions,
    column: columns.office,
  },
  { persona: 'prefecture', title: '市级用户', sees: '全市的户', expected: inRegions, column: columns.office },
  {
    persona: 'cadre',
    title: '帮扶干部',
    sees: '正在结对的户',
    expected: () => 'paired',
    column: columns.cadre,
  },
  {
    persona: 'householder',
    title: '贫困户',
    sees: '自己一户',
    expected: () => 'own',
    column: columns.household,
  },
  { persona: 'donor', title: '爱心人士', sees: '没有户', expected: () => [] },
  { persona: 'auditor', title: '审计员', sees: '所辖区划的户', expected: inRegions, column: columns.watch },
];

export const personaChecks: readonly Check[] = rows.map((row) =>
  check(
    {
      id: `core.persona.${row.persona}`,
      layer: 'privacy',
      zh: `${row.title}只看得到${row.sees}，清单、总数、档案、要素、瓦片、ETag 都一致，字段按角色掩码`,
      en: `The role ${row.persona} sees its own households with its own masks, the same over every channel`,
      why: '每多一种角色，就多一条容易忘记判断的出路。',
      source: pages.access,
      skippable: true,
    },
    async (probe) => {
      const { persona, expected, column } = row;
      if (!(persona in probe.profile.personas)) skip(`profile 没有给出 personas.${persona}`);
      const me = await probe.read<Me>('/me', { as: persona });
      ensure(me.role === persona, `personas.${persona} 的角色应为 ${persona}，而是 ${me.role}`);
      const { county } = probe.profile;
      const all = (await householdsOf(probe, 'county', county)).items;
      const seen = await listOf(probe, persona);
      const wanted = expected(all, me);
      ensureWanted(seen, wanted, row);
      await ensureArchives(probe, persona, seen, all, column);
      if (probe.world.classes.includes('features')) await ensureFeatures(probe, persona, seen);
      if (probe.world.classes.includes('tiles')) await ensureTiles(probe, persona, seen, all);
      await ensureOwnTag(probe, persona);
    },
  ),
);

/** What a persona's list holds; a role that sees nobody may be refused it. */
async function listOf(probe: Probe, persona: string): Promise<HouseholdSummary[]> {
  const query = { 'as-of': probe.profile.year, limit: 1000 };
  const first = await probe.get('/households', { as: persona, query: { ...query, limit: 1 } });
  if (first.status === 403) return [];
  const list = await readWholeList<HouseholdSummary>(probe, '/households', { as: persona, query });
  const { numberMatched } = list.pages[0]!;
  ensure(
    numberMatched === list.items.length,
    `${persona} 的 numberMatched 应为 ${list.items.length}，而是 ${numberMatched}`,
    list.exchanges[0],
  );
  return list.items;
}

function ensureWanted(
  seen: readonly HouseholdSummary[],
  wanted: ReturnType<Expected>,
  { persona, sees }: Row,
): void {
  if (wanted === 'own') ensure(seen.length === 1, `${persona} 应看到${sees}，而看到 ${seen.length} 户`);
  else if (wanted === 'paired') ensure(seen.length > 0, `${persona} 应看到${sees}，而一户也没有`);
  else {
    const given = new Set(seen.map(({ id }) => id));
    const due = new Set(wanted.map(({ id }) => id));
    const missing = wanted.filter(({ id }) => !given.has(id)).map(({ id }) => id);
    // A prefecture has other counties, of which the profile's county account knows nothing.
    const extra = seen.filter(
      ({ id }) =>
        !due.has(id) && (persona !== 'prefecture' || id.startsWith(wanted[0]?.id.slice(0, 7) ?? '')),
    );
    ensure(
      missing.length === 0 && extra.length === 0,
      `${persona} 应看到${sees}(${wanted.length} 户)：少 ${missing.length}，多 ${extra.length}`,
    );
  }
}

async function ensureArchives(
  probe: Probe,
  persona: string,
  seen: readonly HouseholdSummary[],
  all: readonly HouseholdSummary[],
  column: Column | undefined,
): Promise<void> {
  const query = { 'as-of': probe.profile.year };
  const known = new Set(seen.map(({ id }) => id));
  for (const { id } of all.filter((household) => !known.has(household.id)).slice(0, 2)) {
    const outside = await probe.get(`/households/${id}`, { as: persona, query });
    expectProblem(outside, [404, 403], 'household-not-found', 'forbidden');
  }
  for (const listed of seen.slice(0, 3)) {
    const exchange = await probe.get(`/households/${listed.id}`, { as: persona, query });
    ensure(exchange.status === 200, `${persona} 打开清单里的 ${listed.id} 应答 200，而是 ${exchange.status}`);
    const faults = column ? faultsOf(jsonOf<Household>(exchange), column) : [];
    ensure(faults.length === 0, `${persona} 看到的 ${few(faults)} 不合角色的掩码`, exchange);
    ensure(!column || column.phone(listed.phone), `${persona} 在清单里看到的 phone 不合角色的掩码`);
    ensure(!column || column.name(listed.headName), `${persona} 在清单里看到的 headName 不合角色的掩码`);
  }
}

/** The fields of an archive that the role's column would show otherwise. */
function faultsOf(household: Household, column: Column): string[] {
  const { members, history } = household;
  const fields: [string, boolean][] = [
    ['headName', column.name(household.headName)],
    ['phone', column.phone(household.phone)],
    ['bankAccount', column.bankAccount(household.bankAccount)],
    ['members.name', members.every(({ name }) => column.name(name))],
    ['members.idNumber', members.every(({ idNumber }) => column.idNumber(idNumber))],
    ['members.phone', members.every(({ phone }) => column.phone(phone))],
    ['address', column.private || household.address === null],
    ['netIncomePerCapita', column.private || household.netIncomePerCapita === null],
    ['members.health', column.private || members.every(({ health }) => health === null)],
    ['history', column.private || history.every(({ netIncomePerCapita }) => netIncomePerCapita === null)],
  ];
  return fields.filter(([, holds]) => !holds).map(([name]) => name);
}

async function ensureFeatures(
  probe: Probe,
  persona: string,
  seen: readonly HouseholdSummary[],
): Promise<void> {
  const first = await probe.get('/collections/households/items', { as: persona, query: { limit: 1 } });
  if (first.status === 403 && seen.length === 0) return;
  const { items, exchanges } = await householdFeatures(probe, persona);
  ensure(
    items.map(({ id }) => id).join() === seen.map(({ id }) => id).join(),
    `${persona} 的要素有 ${items.length} 户，清单有 ${seen.length} 户`,
    exchanges[0],
  );
}

/** No tile in which a household of the county lies shows one that the persona's list does not have. */
async function ensureTiles(
  probe: Probe,
  persona: string,
  seen: readonly HouseholdSummary[],
  all: readonly HouseholdSummary[],
): Promise<void> {
  const known = new Set(seen.map(({ id }) => id));
  for (const path of [...tilesOf([...all, ...seen]).keys()].slice(0, 12)) {
    const exchange = await probe.get(path, { as: persona });
    if (exchange.status !== 200) continue;
    const shown = decodeTile(exchange.bytes).flatMap(({ features }) => features);
    const outside = shown.filter(({ properties }) => !known.has(String(properties.id)));
    ensure(outside.length === 0, `${persona} 的瓦片 ${path} 显示了清单之外的 ${outside.length} 户`, exchange);
  }
}

async function ensureOwnTag(probe: Probe, persona: string): Promise<void> {
  const query = { bbox: '0,0,1,1' };
  const own = await probe.get('/households', { as: persona, query });
  if (own.status === 403) return;
  const county = await probe.get('/households', { as: 'county', query });
  ensure(own.headers.get('ETag') !== county.headers.get('ETag'), `${persona} 与 county 的 ETag 相同`, own);
}
