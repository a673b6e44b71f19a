// The list of duties: in order, of the household's own helpers, and as it stood at the end of the year asked for.
import type { HouseholdArchive, HouseholdDuty } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { ensure, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { townRecords } from '../town-records.js';

/** Households whose lists are read, each for as many years as it has duties of. */
const households = 4;

type Kept = HouseholdArchive & { readonly duties: HouseholdDuty[] };

const keeps = (archive: HouseholdArchive): archive is Kept => archive.duties !== undefined;

function archiveOf(probe: Probe, id: string, as = 'town', asOf?: number): Promise<HouseholdArchive> {
  return probe.read<HouseholdArchive>(`/households/${id}/archive`, { as, query: { 'as-of': asOf } });
}

/** The archives of some households, while the backend keeps duties; a skip where it keeps none. */
async function keptArchives(probe: Probe): Promise<Kept[]> {
  const read: Kept[] = [];
  for (const { id } of (await townRecords(probe)).slice(0, households)) {
    const archive = await archiveOf(probe, id);
    if (!keeps(archive)) skip('后端没有责任清单');
    else if (archive.duties.length > 0) read.push(archive);
  }
  if (read.length === 0) skip('各户都没有责任清单');
  return read;
}

export const archiveDutyChecks: readonly Check[] = [
  check(
    {
      id: 'archive.duties',
      layer: 'semantic',
      zh: '责任清单年度由新到旧，同年按期限，没有期限的在后；未完成的没有 doneOn；责任人是 helpers 之一，姓名相同',
      en: 'Duties are in order, name helpers of the household, and tell when they were done only once they are',
      why: '一条责任落不到人，清单就只是一张纸。',
      source: pages.archive,
    },
    async (probe) => {
      for (const { id, duties, helpers } of await keptArchives(probe)) {
        const places = duties.map(({ year, due }) => `${9999 - year} ${due ?? '9999'}`);
        const ordered = places.every((place, i) => i === 0 || places[i - 1]! <= place);
        ensure(ordered, `责任清单的次序不对(${id})`);
        for (const { id: duty, state, doneOn, helperId, helperName } of duties) {
          ensure(state === 'done' || doneOn === null, `${duty} 未完成，doneOn 应为 null(${id})`);
          const helper = helpers.find((each) => each.id === helperId);
          const own = helperId === null || helper?.name === helperName;
          ensure(own, `${duty} 的责任人不是这一户的帮扶人(${id})`);
        }
      }
    },
  ),
  check(
    {
      id: 'archive.duties.nothing-later',
      layer: 'semantic',
      zh: 'as-of 以后年度的责任不出现，此前的不少；以后才完成的为 open，doneOn 为 null',
      en: 'Duties end with as-of, none before it is left out, and what was done later is open',
      why: '把年份拨回去，看到的应是当时的清单。',
      source: pages.archive,
    },
    async (probe) => {
      for (const latest of await keptArchives(probe)) {
        for (const asOf of new Set(
          latest.duties.map(({ year }) => year - 1).concat(latest.duties[0]!.year),
        )) {
          const { duties } = await archiveOf(probe, latest.id, 'town', asOf);
          const named = (all: readonly HouseholdDuty[]): string => all.map((duty) => duty.id).join();
          const wanted = latest.duties.filter(({ year }) => year <= asOf);
          ensure(
            duties !== undefined && named(duties) === named(wanted),
            `as-of=${asOf} 的责任清单应是 ${wanted.length} 条，而是 ${duties?.length ?? 0} 条(${latest.id})`,
          );
          const early = duties.filter(({ doneOn }) => doneOn !== null && Number(doneOn.slice(0, 4)) > asOf);
          ensure(early.length === 0, `${early[0]?.id} 的 doneOn 晚于 ${asOf}，应为 null(${latest.id})`);
          const done = duties.find(({ id, state }) => {
            const { doneOn } = latest.duties.find((duty) => duty.id === id)!;
            return state === 'done' && doneOn !== null && Number(doneOn.slice(0, 4)) > asOf;
          });
          ensure(done === undefined, `${done?.id} 在 ${asOf} 年以后才完成，应为 open(${latest.id})`);
        }
      }
    },
  ),
  check(
    {
      id: 'archive.duties.mask',
      layer: 'privacy',
      zh: '管理员看到的责任清单，条数与键同乡镇的相同',
      en: 'An administrator gets the same duties with the same keys',
      why: '隐去的是值，不是键。',
      source: pages.archive,
    },
    async (probe) => {
      for (const whole of await keptArchives(probe)) {
        const { duties = [] } = await archiveOf(probe, whole.id, 'administrator');
        const keys = (duty: HouseholdDuty | undefined): string => Object.keys(duty ?? {}).join();
        const same = duties.length === whole.duties.length && keys(duties[0]) === keys(whole.duties[0]);
        ensure(same, `administrator 看到的责任清单条数或键与 town 的不同(${whole.id})`);
      }
    },
  ),
];
