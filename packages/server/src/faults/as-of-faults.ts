// Faults of a household's archive in an earlier year: each tells one thing that came later.
import type { Household } from '@onemap/contract';
import { minorsAt } from '@onemap/core';
import type { AppDependencies } from '../app.js';
import type { Fault } from './fault.js';

const thisYear = 2026;

type Change = (latest: Household, then: Household) => Partial<Household>;

/** Puts into an archive of an earlier year what the latest one says. */
function later(change: Change): Fault['break'] {
  return (parts: AppDependencies) => {
    const { households: own } = parts.store;
    const get: typeof own.get = async (viewer, id, asOf) => {
      const [found, latest] = [await own.get(viewer, id, asOf), await own.get(viewer, id)];
      return found && latest && { ...found, ...change(latest, found) };
    };
    return { ...parts, store: { ...parts.store, households: { ...own, get } } };
  };
}

function fault(id: string, sentence: string, change: Change): Fault {
  return { id, sentence, check: 'core.households.nothing-later', break: later(change)! };
}

export const asOfFaults: readonly Fault[] = [
  fault('later-measures', '档案里有 as-of 以后的措施', ({ measures }) => ({ measures })),
  fault('later-helpers', '档案里有 as-of 以后才开始的帮扶人', ({ helpers }) => ({ helpers })),
  fault('later-history', '档案里有 as-of 以后的历年记录', ({ history }) => ({ history })),
  fault('later-exit', '脱贫年份晚于 as-of', ({ exitYear }) => ({ exitYear })),
  fault('identified-later', '识别年份晚于 as-of', ({ firstIdentifiedYear }) => ({ firstIdentifiedYear })),
  fault('minors-of-today', '14 岁以下按今天的年龄计', (_latest, { members }) => ({
    minorCount: minorsAt(members, thisYear),
  })),
];
