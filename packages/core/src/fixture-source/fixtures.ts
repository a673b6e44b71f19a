// The fixtures of the source in memory: plain JSON, and the error that answers what they do not hold.
import type {
  Activity,
  BoundaryFeature,
  CubeId,
  Household,
  HouseholdArchive,
  ElevationSet,
  ImagerySet,
  Indicator,
  Layer,
  Me,
  Member,
  Problem,
  Region,
  TileJson,
} from '@onemap/contract';
import type { ProblemCode } from '@onemap/contract/problems';
import type { ArchiveParts } from '../household/archive.js';
import type { StatFact } from '../stats/dataset.js';
import type { MonthlyFacts } from './monthly-facts.js';

/** The numbers of one cube as a list of facts; several datasets may belong to one cube. */
export interface FixtureDataset {
  readonly cube: CubeId;
  /** What answers are called; the titles of the measures asked for when absent. */
  readonly label?: string;
  readonly source: string;
  readonly synthetic: boolean;
  readonly facts: readonly StatFact[];
  /** Measures that add up over time, by month: quarters and years are their sums. */
  readonly monthly?: readonly MonthlyFacts[];
}

export interface Fixtures {
  /** Who looks: households are masked and scoped for this role and its regions. */
  readonly me: Me;
  readonly regions: readonly Region[];
  readonly boundaries: readonly BoundaryFeature[];
  /** 审图号 */
  readonly mapApprovalNumber?: string | null;
  readonly datasets: readonly FixtureDataset[];
  /** The definitions of core when not given. */
  readonly indicators?: readonly Indicator[];
  readonly layers: readonly Layer[];
  /** Whole records, or records as a server masked them. */
  readonly households: readonly Household[];
  /** What earlier registers said of the members of some of them. */
  readonly registers?: readonly {
    readonly household: string;
    readonly year: number;
    readonly members: readonly Member[];
  }[];
  /** What is kept of some of them beside their records. */
  readonly archives?: readonly (Pick<HouseholdArchive, 'id'> & ArchiveParts)[];
  /** Assistance activities as a server answers them to this viewer; a source without them has no `activities`. */
  readonly activities?: readonly Activity[];
  /** Ordered by year and id; a source without them has no `imagery`. */
  readonly imagery?: readonly ImagerySet[];
  /** Finest first; a source without them has no `elevation`. */
  readonly elevation?: readonly ElevationSet[];
  /** PNG bytes in base64 by `id/z/row/column`. */
  readonly elevationTiles?: Readonly<Record<string, string>>;
  readonly tileJson: TileJson;
  /** MVT bytes in base64 by `z/x/y`; an absent tile is empty. */
  readonly tiles?: Readonly<Record<string, string>>;
  /** The moment that reveals carry, such as `2021-01-05T08:00:00Z`. */
  readonly now?: string;
}

/** A refusal as the server would give it. */
export class FixtureError extends Error {
  override readonly name = 'FixtureError';
  /** The HTTP status. */
  readonly status: number;
  /** The problem's code in the contract. */
  readonly code: ProblemCode;
  /** Each wrong place, as a problem of the contract has it. */
  readonly errors: NonNullable<Problem['errors']>;

  constructor(
    status: number,
    code: ProblemCode,
    message: string,
    errors: NonNullable<Problem['errors']> = [],
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export function notFound(code: ProblemCode, id: string): FixtureError {
  return new FixtureError(404, code, `${id} is not in the fixtures`);
}

/** A refusal 400 for what a function of core rejects by RangeError. */
export function orBadRequest<T>(code: ProblemCode, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new FixtureError(400, code, error.message);
    throw error;
  }
}
