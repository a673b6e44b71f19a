// The target of everything that says what a household was in a year.
import type { Target } from './upsert.js';

export const householdYearTarget: Target = {
  table: 'household_year',
  columns: {
    county: 'text',
    household: 'text',
    region: 'text',
    year: 'smallint',
    status: 'text',
    household_type: 'text',
    member_count: 'integer',
    wage_yuan: 'double precision',
    business_yuan: 'double precision',
    property_yuan: 'double precision',
    transfer_yuan: 'double precision',
    business_cost_yuan: 'double precision',
    net_income_per_capita_yuan: 'double precision',
  },
  keys: ['county', 'household', 'year'],
};
