// Masks a household's whole archive: the record as everywhere, and the parts beside it by the same table.
import type { HouseholdActivity, HouseholdArchive, HouseholdIncome, Monitoring } from '@onemap/contract';
import { assembleArchive } from '../household/archive.js';
import { maskHousehold } from './household.js';
import type { HouseholdViewer } from './household.js';
import { fieldPolicy, mayIssueArchiveLinks } from './policy.js';
import type { FieldPolicy } from './policy.js';

/**
 * The archive as the viewer may see it; `full` is not changed. Notes and photos of visits show a family in its home and
 * its children: whoever sees no full name sees neither. The kind and the risks of monitoring go with the causes.
 */
export function maskArchive(full: HouseholdArchive, viewer: HouseholdViewer): HouseholdArchive {
  const policy = fieldPolicy(viewer.role);
  const {
    activities,
    projects,
    income,
    monitoring,
    duties,
    years,
    events: _,
    canIssueLinks: __,
    ...household
  } = full;
  return assembleArchive(
    maskHousehold(household, viewer),
    {
      activities: activities.map((activity) => maskActivity(activity, policy)),
      projects,
      income: income.map((year) => maskIncome(year, policy)),
      monitoring: monitoring.map((each) => maskMonitoring(each, policy)),
      ...(duties && { duties: duties.map((duty) => ({ ...duty, _masked: [] })) }),
    },
    { years, canIssueLinks: mayIssueArchiveLinks(viewer.role) },
  );
}

function maskActivity(full: HouseholdActivity, { name }: FieldPolicy): HouseholdActivity {
  if (name === 'full') return { ...full, _masked: [] };
  return { ...full, content: null, photos: [], _masked: ['content', 'photos'] };
}

function maskIncome(full: HouseholdIncome, { healthDisabilityIncome }: FieldPolicy): HouseholdIncome {
  if (healthDisabilityIncome === 'full') return { ...full, _masked: [] };
  const hidden = {
    wageYuan: null,
    businessYuan: null,
    propertyYuan: null,
    transferYuan: null,
    businessCostYuan: null,
    netIncomePerCapita: null,
  };
  return { ...full, ...hidden, _masked: Object.keys(hidden) };
}

function maskMonitoring(full: Monitoring, { causesAndHouseholdType }: FieldPolicy): Monitoring {
  if (causesAndHouseholdType === 'full') return { ...full, _masked: [] };
  return { ...full, type: null, risks: [], _masked: ['type', 'risks'] };
}
