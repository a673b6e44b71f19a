// The collection of poor households as points, for those who have signed in, masked by role.
import { maskHouseholdSummary } from '@onemap/core';
import { householdProperties } from '../household-properties.js';
import {
  householdTables,
  summaryColumns,
  toSummary,
  villagePointOf,
  type HouseholdRow,
} from '../household-rows.js';
import type { Collection } from './collection.js';

export const households: Collection = {
  id: 'households',
  title: '贫困户',
  description: '数据范围内的贫困户与脱贫户，按角色掩码',
  access: 'signedIn',
  shape: 'point',
  yearly: true,
  properties: (viewer) => householdProperties(viewer, 'geometry'),
  tables: (bind, asOf) => householdTables(bind(asOf)),
  columns: `${summaryColumns}, h.synthetic, h.source`,
  condition: `h.household_class <> 'ordinary'`,
  key: ['h.county', 'h.id'],
  toFeature: (row, { viewer, asOf }) => {
    const household = row as unknown as HouseholdRow;
    const villagePoint = villagePointOf(household);
    const summary = maskHouseholdSummary(toSummary(household, asOf), { role: viewer.role, villagePoint });
    const { id, point, ...properties } = summary;
    return { id, place: point, properties };
  },
};
