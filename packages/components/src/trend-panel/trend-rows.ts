// What a row of the panel is: an indicator, or the households of some categories, such as those in dangerous houses.
import type { CubeId, StatDimensionId } from '@onemap/contract';

export interface TrendRow {
  /** Of the row itself; an indicator's id where it is one. */
  readonly id: string;
  readonly cube: CubeId;
  readonly measure: string;
  /** Counted are the units of these categories, added up. */
  readonly of?: { readonly dimension: StatDimensionId; readonly categories: readonly string[] };
  /** An event of the year: the years between are added up, and no change is told. */
  readonly sum?: boolean;
  readonly lowerIsBetter?: boolean;
}

const housing = { cube: 'housing', measure: 'households' } as const;

/** In their order; an indicator that is not among them is one of the cube that its definition names. */
export const namedRows: readonly TrendRow[] = [
  {
    ...housing,
    id: 'dangerousHouses',
    of: { dimension: 'dangerHouseLevel', categories: ['levelC', 'levelD'] },
    lowerIsBetter: true,
  },
  {
    ...housing,
    id: 'hardRoads',
    of: { dimension: 'roadType', categories: ['concrete', 'asphalt'] },
    lowerIsBetter: false,
  },
  { id: 'exitedHouseholds', cube: 'poverty', measure: 'exitedHouseholds', sum: true },
];

export const usualRows =
  'exitedHouseholds,poorHouseholds,povertyIncidence,netIncomePerCapita,disposableIncomePerCapita,dangerousHouses,hardRoads';
