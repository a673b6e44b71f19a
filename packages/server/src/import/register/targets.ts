// Where households and members are written.
import { householdYearTarget } from '../household-year.js';
import type { Target } from '../upsert.js';

export const householdTarget: Target = {
  table: 'household',
  columns: {
    county: 'text',
    id: 'text',
    region: 'text',
    group_no: 'text',
    natural_village: 'text',
    household_class: 'text',
    head_name: 'text',
    member_count: 'integer',
    main_cause: 'text',
    other_causes: 'text[]',
    identification_standard: 'text',
    first_identified_year: 'smallint',
    exit_year: 'smallint',
    relapse_year: 'smallint',
    relapse_reason: 'text',
    phone: 'text',
    bank: 'text',
    bank_account: 'text',
    address: 'text',
    farmland_mu: 'double precision',
    woodland_mu: 'double precision',
    housing_area_m2: 'double precision',
    house_structure: 'text',
    danger_house_level: 'text',
    drinking_water: 'text',
    road_type: 'text',
    lon: 'double precision',
    lat: 'double precision',
    synthetic: 'boolean',
    source: 'text',
    content_hash: 'text',
  },
  keys: ['county', 'id'],
};

/** A household that was not known, with its years beside it. */
export const newHouseholdTarget: Target = {
  ...householdTarget,
  columns: { ...householdTarget.columns, statuses_from: 'smallint', statuses: 'text', last_type: 'text' },
};

export const memberTarget: Target = {
  table: 'member',
  columns: {
    county: 'text',
    household: 'text',
    region: 'text',
    id: 'text',
    ordinal: 'integer',
    name: 'text',
    relation: 'text',
    sex: 'text',
    birth_date: 'date',
    id_number: 'text',
    ethnic_group: 'text',
    education: 'text',
    student_status: 'text',
    health: 'text[]',
    labour_skill: 'text',
    work_place: 'text',
    work_months: 'integer',
    phone: 'text',
    dibao: 'boolean',
  },
  keys: ['county', 'household', 'id'],
};

/** A year that the register itself tells, with the house as it was then; other sources leave these columns as they are. */
export const registerYearTarget: Target = {
  ...householdYearTarget,
  columns: {
    ...householdYearTarget.columns,
    register_hash: 'text',
    housing_area_m2: 'double precision',
    house_structure: 'text',
    danger_house_level: 'text',
    drinking_water: 'text',
    road_type: 'text',
  },
};

/** What a register said of a member in its year; numbers are kept of the present alone. */
export const memberYearTarget: Target = {
  table: 'member_year',
  columns: {
    county: 'text',
    household: 'text',
    region: 'text',
    year: 'smallint',
    id: 'text',
    ordinal: 'integer',
    name: 'text',
    relation: 'text',
    sex: 'text',
    birth_date: 'date',
    ethnic_group: 'text',
    education: 'text',
    student_status: 'text',
    health: 'text[]',
    labour_skill: 'text',
    work_place: 'text',
    work_months: 'integer',
  },
  keys: ['county', 'household', 'year', 'id'],
};
