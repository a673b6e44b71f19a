// The cubes: which measures each has, and which of them are kept by which dimension.
import type { CubeId, StatDimensionId, TimeUnit } from '@onemap/contract';
import { findIndicator, indicatorDefinitions } from '../indicator/definitions.js';

export interface CubeBreakdown {
  readonly dimension: StatDimensionId;
  readonly measures: readonly string[];
}

export interface CubeDefinition {
  readonly id: CubeId;
  readonly title: string;
  /** Answered without a breakdown. */
  readonly measures: readonly string[];
  readonly breakdowns: readonly CubeBreakdown[];
  /** Only years when absent. */
  readonly timeUnits?: readonly TimeUnit[];
}

const register = [
  ...['households', 'persons', 'poorHouseholds', 'poorPersons'],
  ...['exitedHouseholds', 'exitedPersons', 'relapsedHouseholds', 'relapsedPersons'],
];
const netIncome = ['netIncomePerCapita', 'netIncome', 'netIncomePersons'];
const shares = (counted: readonly string[]): string[] =>
  indicatorDefinitions
    .filter(
      ({ numerator, denominator }) =>
        counted.includes(numerator ?? '') && denominator?.startsWith('labelled'),
    )
    .flatMap(({ id, denominator }) => [denominator ?? '', id]);
const withShares = (measures: readonly string[]): string[] => [...measures, ...shares(measures)];
const by = (dimensions: readonly StatDimensionId[], measures: readonly string[]): CubeBreakdown[] =>
  dimensions.map((dimension) => ({ dimension, measures }));

const members = ['members', 'poorMembers'];
const housed = ['households', 'persons', 'poorHouseholds', 'poorPersons'];
const area = ['housingAreaM2', 'housingAreaPersons', 'housingAreaPerCapita'];
const components = ['incomeAmount', 'incomePersons', 'incomePerCapita'];
const activities = ['activityCount', 'participantCount', 'householdsReached'];

/** In the order of the catalogue. `published` holds figures as they were printed, of any measure. */
export const cubeDefinitions: readonly CubeDefinition[] = [
  {
    id: 'poverty',
    title: '贫困监测',
    measures: [
      ...[
        'povertyIncidence',
        'poorPersons',
        'poorHouseholds',
        'poorDensity',
        'exitedHouseholds',
        'exitedPersons',
      ],
      ...['relapsedHouseholds', 'relapsedPersons', 'netIncomePerCapita', 'households', 'persons'],
      ...['ruralPopulation', 'areaKm2', 'netIncome', 'netIncomePersons'],
      ...['workTeamMembers', 'leadCadres', 'venueAreaM2'],
    ],
    breakdowns: [
      ...by(['mainCause', 'cause', 'batch'], withShares(register)),
      ...by(['status'], withShares(['households', 'persons'])),
    ],
  },
  {
    id: 'people',
    title: '人口',
    measures: members,
    breakdowns: by(
      ['sex', 'ageGroup', 'education', 'schoolState', 'labourSkill', 'workTime', 'health', 'ethnicGroup'],
      withShares(members),
    ),
  },
  {
    id: 'economy',
    title: '经济收入',
    measures: ['disposableIncomePerCapita', 'disposableIncome', 'surveyedResidents', ...netIncome],
    breakdowns: by(['incomeComponent'], components),
  },
  {
    id: 'housing',
    title: '住房与条件',
    measures: [...housed, ...area],
    breakdowns: by(
      ['houseStructure', 'dangerHouseLevel', 'drinkingWater', 'roadType'],
      [...withShares(housed), ...area],
    ),
  },
  {
    id: 'activities',
    title: '帮扶活动',
    measures: activities,
    breakdowns: by(['activityKind', 'organiserKind'], activities),
    timeUnits: ['year', 'quarter', 'month'],
  },
  {
    id: 'published',
    title: '公开发布数据',
    measures: indicatorDefinitions.map(({ id }) => id),
    breakdowns: [],
  },
];

export function findCube(id: string): CubeDefinition | undefined {
  return cubeDefinitions.find((cube) => cube.id === id);
}

/** Additive measures that are kept by household type as well. */
const typed: ReadonlySet<string> = new Set([
  ...[...register, ...netIncome, ...members, ...area, ...components],
  ...shares([...register, ...members]),
]);

/** Whether a measure, or both parts of a ratio, are kept by household type. */
export function isKeptByType(measure: string): boolean {
  const { numerator = null, denominator = null } = findIndicator(measure) ?? {};
  if (numerator === null || denominator === null) return typed.has(measure);
  return typed.has(numerator) && typed.has(denominator);
}
