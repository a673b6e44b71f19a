// What an element may ask for: the SDK client, a fixture source or a portal's own object satisfies it.
import type {
  ArchiveLink,
  ArchiveLinkRequest,
  BoundaryCollection,
  ClassMethod,
  Classification,
  CubeId,
  Household,
  HouseholdArchive,
  HouseholdSummary,
  Indicator,
  IssuedArchiveLink,
  Layer,
  Me,
  Place,
  Region,
  RegionLevel,
  Reveal,
  RevealRequest,
  StatDataset,
  StatDimensionId,
  TileJson,
} from '@onemap/contract';

/** Options of every call; an aborted call rejects with the signal's reason. */
export interface CallOptions {
  signal?: AbortSignal;
}

/** Region codes are 12 digits. Every method rejects with an Error; `status` on it, where present, is the HTTP status. */
export interface DataSource {
  readonly me: { get(options?: CallOptions): Promise<Me> };
  readonly regions: {
    get(code: string, params?: object, options?: CallOptions): Promise<Region>;
    /** Direct children ordered by code; empty for a village. */
    children(code: string, params?: object, options?: CallOptions): Promise<Region[]>;
    /** From the province down to the direct parent; empty for a province. */
    ancestors(code: string, params?: object, options?: CallOptions): Promise<Region[]>;
    /** The region's own outline, or those of all its descendants of `level`. */
    boundary(
      code: string,
      params?: { level?: RegionLevel },
      options?: CallOptions,
    ): Promise<BoundaryCollection>;
  };
  readonly places: {
    search(params: { q: string; within?: string; limit?: number }, options?: CallOptions): Promise<Place[]>;
  };
  readonly indicators: { list(params?: object, options?: CallOptions): Promise<Indicator[]> };
  readonly statistics: {
    /** `region`: a code, `code:children` or `code:village`, or a list of these. All years when `time` is absent. */
    data(cube: CubeId, params: StatisticsParams, options?: CallOptions): Promise<StatDataset>;
  };
  readonly layers: {
    list(params?: object, options?: CallOptions): Promise<Layer[]>;
    classification(
      id: string,
      params: { parent: string; method?: ClassMethod; classes?: number },
      options?: CallOptions,
    ): Promise<Classification>;
  };
  readonly households: {
    get(id: string, params?: { asOf?: number }, options?: CallOptions): Promise<Household>;
    reveal(id: string, request: RevealRequest, options?: CallOptions): Promise<Reveal>;
    /** Everything that is kept of a household; absent where the backend has no archives. */
    archive?(id: string, params?: { asOf?: number }, options?: CallOptions): Promise<HouseholdArchive>;
    /** The households of a region in the viewer's scope, ordered by id; absent where none are listed. */
    list?(filter: { region: string }, options?: CallOptions): AsyncIterable<HouseholdSummary>;
  };
  /** The QR links of archives; absent where the backend issues none. */
  readonly archiveLinks?: {
    /** Newest first. */
    list(household: string, params?: object, options?: CallOptions): Promise<ArchiveLink[]>;
    /** The `url` to print is in this answer only. */
    create(
      household: string,
      request?: ArchiveLinkRequest,
      options?: CallOptions,
    ): Promise<IssuedArchiveLink>;
    revoke(household: string, link: string, options?: CallOptions): Promise<ArchiveLink>;
  };
  readonly householdTiles: {
    describe(params?: object, options?: CallOptions): Promise<TileJson>;
    /** The MVT bytes, or null for an empty tile. */
    get(z: number, x: number, y: number, options?: CallOptions): Promise<ArrayBuffer | null>;
  };
}

/** One dimension besides `householdType` at most: a category, a list of these, or `*` for all. */
export interface StatisticsParams extends Partial<Record<StatDimensionId, string | readonly string[]>> {
  measure: string | readonly string[];
  region: string | readonly string[];
  time?: string | number | readonly (string | number)[];
  householdType?: string | readonly string[];
}
