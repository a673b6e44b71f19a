// Faults of the list of duties: duties of later years, done too early, out of order, of strangers, and kept from some.
import type { HouseholdArchive, HouseholdDuty } from '@onemap/contract';
import type { Fault } from './fault.js';

type Duties = readonly HouseholdDuty[];

/** Changes the duties of an answer; `latest` are those of the latest year. */
function onDuties(change: (then: HouseholdArchive, latest: Duties, role: string) => Duties): Fault['break'] {
  return (parts) => {
    const { households: own } = parts.store;
    const archive: typeof own.archive = async (viewer, id, asOf) => {
      const [found, latest] = [await own.archive(viewer, id, asOf), await own.archive(viewer, id)];
      return found && { ...found, duties: [...change(found, latest?.duties ?? [], viewer.role)] };
    };
    return { ...parts, store: { ...parts.store, households: { ...own, archive } } };
  };
}

function fault(id: string, sentence: string, check: string, change: Parameters<typeof onDuties>[0]): Fault {
  return { id, sentence, check, break: onDuties(change)! };
}

export const dutyFaults: readonly Fault[] = [
  fault(
    'later-duties',
    '责任清单里有 as-of 以后年度的',
    'archive.duties.nothing-later',
    (_then, latest) => latest,
  ),
  fault(
    'duty-done-too-early',
    '以后才完成的责任写着已完成',
    'archive.duties.nothing-later',
    ({ asOf }, latest) => latest.filter(({ year }) => year <= asOf),
  ),
  fault('duties-out-of-order', '责任清单由旧到新', 'archive.duties', ({ duties = [] }) =>
    [...duties].reverse(),
  ),
  fault('duty-of-a-stranger', '责任人不是这一户的帮扶人', 'archive.duties', ({ duties = [] }) =>
    duties.map((duty) => ({ ...duty, helperId: 'h-of-another-household' })),
  ),
  fault(
    'duties-kept-from-administrator',
    '管理员看不到责任清单',
    'archive.duties.mask',
    ({ duties = [] }, _latest, role) => (role === 'administrator' ? [] : duties),
  ),
];
