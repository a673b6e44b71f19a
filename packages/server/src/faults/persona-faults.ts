// Faults of the persona matrix: one role each that sees a household, a field or a tag that is not its own.
import type { Household, Role } from '@onemap/contract';
import type { AppDependencies } from '../app.js';
import type { Viewer } from '../auth/viewer.js';
import type { Store } from '../store/store.js';
import type { Fault } from './fault.js';
import { countyViewer } from './wider-viewers.js';

type Change = (own: Store['households'], store: Store) => Partial<Store['households']>;

function onHouseholds(change: Change): (parts: AppDependencies) => AppDependencies {
  return (parts) => {
    const { store } = parts;
    return {
      ...parts,
      store: { ...store, households: { ...store.households, ...change(store.households, store) } },
    };
  };
}

/** The list as the county sees it, for one role. */
function listOfCounty(role: Role): Fault['break'] {
  return onHouseholds((own, store) => ({
    list: async (viewer, filter) =>
      own.list(viewer.role === role ? await countyViewer(store) : viewer, filter),
  }));
}

/** Changes the archives that one role opens. */
function archivesOf(role: Role, change: (household: Household) => void): Fault['break'] {
  return onHouseholds((own) => ({
    get: async (viewer, ...rest) => {
      const found = await own.get(viewer, ...rest);
      if (found === null || viewer.role !== role) return found;
      const changed = structuredClone(found);
      change(changed as unknown as Household);
      return changed;
    },
  }));
}

export const personaFaults: readonly Fault[] = [
  {
    id: 'village-sees-county',
    sentence: '村级用户的清单是全县的',
    check: 'core.persona.village',
    break: listOfCounty('village'),
  },
  {
    id: 'assigned-town-sees-one',
    sentence: '包镇领导只看得到第一个乡镇',
    check: 'core.persona.assignedTown',
    break: onHouseholds((own) => ({
      list: (viewer, filter) =>
        own.list(
          viewer.role === 'assignedTown' ? { ...viewer, prefixes: viewer.prefixes.slice(0, 1) } : viewer,
          filter,
        ),
    })),
  },
  {
    id: 'prefecture-sees-phone',
    sentence: '市级用户看到完整的电话',
    check: 'core.persona.prefecture',
    break: archivesOf('prefecture', (household) => {
      household.phone = '13812345678';
    }),
  },
  {
    id: 'cadre-opens-county',
    sentence: '帮扶干部打得开没有结对的户',
    check: 'core.persona.cadre',
    break: onHouseholds((own, store) => ({
      get: async (viewer, ...rest) =>
        own.get(viewer.role === 'cadre' ? await countyViewer(store) : viewer, ...rest),
    })),
  },
  {
    id: 'householder-sees-neighbours',
    sentence: '贫困户看得到别的户',
    check: 'core.persona.householder',
    break: listOfCounty('householder'),
  },
  {
    id: 'donor-sees-features',
    sentence: '爱心人士得到户的要素',
    check: 'core.persona.donor',
    break: (parts) => {
      const { store } = parts;
      const wide = async (viewer: Viewer): Promise<Viewer> =>
        viewer.role === 'donor' ? countyViewer(store) : viewer;
      const items: Store['features']['items'] = async (viewer, ...rest) =>
        store.features.items(await wide(viewer), ...rest);
      return { ...parts, store: { ...store, features: { ...store.features, items } } };
    },
  },
  {
    id: 'auditor-sees-income',
    sentence: '审计员看到历年收入',
    check: 'core.persona.auditor',
    break: archivesOf('auditor', ({ history }) => {
      for (const entry of history) entry.netIncomePerCapita = 3000;
    }),
  },
];
