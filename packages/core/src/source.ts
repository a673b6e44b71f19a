// What an element may ask for: the SDK client, a fixture source or a portal's own object satisfies it.
import type {
  ArchiveLink,
  ArchiveLinkRequest,
  Activity,
  ActivityCollection,
  ActivityKind,
  Bbox,
  BoundaryCollection,
  ClassMethod,
  Classification,
  Collection,
  CubeId,
  ExportRequest,
  FeatureCollection,
  Household,
  HouseholdArchive,
  HouseholdQueryResult,
  HouseholdSummary,
  ElevationSet,
  ImagerySet,
  Indicator,
  IssuedArchiveLink,
  Layer,
  Me,
  OrganiserKind,
  Place,
  PropertySchema,
  Region,
  RegionLevel,
  Reveal,
  RevealRequest,
  StatDataset,
  StatDimensionId,
  TileJson,
  TimeUnit,
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
    /** `region`: a code, `code:children` or `code:village`, or a list of these. All moments of `timeUnit` when `time` is absent. */
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
  /** Heights of the land; absent where the backend has none. */
  readonly elevation?: {
    /** Finest first; those that the viewer may see. */
    list(params?: object, options?: CallOptions): Promise<ElevationSet[]>;
    /** A PNG in web mercator whose colours are heights. */
    tile(
      id: string,
      address: { z: number; row: number; column: number },
      options?: CallOptions,
    ): Promise<ArrayBuffer>;
  };
  /** Pictures from above by year; absent where the backend has none. */
  readonly imagery?: {
    /** By year, then by id; all years when none is given. */
    list(params?: { year?: number }, options?: CallOptions): Promise<ImagerySet[]>;
    get(id: string, params?: object, options?: CallOptions): Promise<ImagerySet>;
  };
  readonly households: {
    get(id: string, params?: { asOf?: number }, options?: CallOptions): Promise<Household>;
    reveal(id: string, request: RevealRequest, options?: CallOptions): Promise<Reveal>;
    /** Everything that is kept of a household; absent where the backend has no archives. */
    archive?(id: string, params?: { asOf?: number }, options?: CallOptions): Promise<HouseholdArchive>;
    /** The households of a region in the viewer's scope, ordered by id; absent where none are listed. */
    list?(filter: { region: string }, options?: CallOptions): AsyncIterable<HouseholdSummary>;
    /** Those that a condition selects, by id or `sortby`; absent where the backend takes no conditions. */
    query?(search: HouseholdSearch, options?: CallOptions): ByPage<HouseholdQueryResult>;
  };
  /** What can be queried; absent where the backend takes no conditions. */
  readonly collections?: {
    /** Those that the viewer may read. */
    list(params?: object, options?: CallOptions): Promise<Collection[]>;
    /** The fields as JSON Schema, without those of which the viewer sees nothing. */
    schema(id: string, params?: object, options?: CallOptions): Promise<PropertySchema>;
    /** The fields that a condition may name, without those that are masked for the viewer. */
    queryables(id: string, params?: object, options?: CallOptions): Promise<PropertySchema>;
  };
  /** The features of a collection as GeoJSON, by id or `sortby`. */
  readonly features?: {
    list(collection: string, params?: FeatureParams, options?: CallOptions): ByPage<FeatureCollection>;
  };
  /** Absent where nothing can be exported. */
  readonly exports?: {
    /** Registers an export, which is audited, and yields its bytes; masked for the viewer. */
    run(request: ExportParams, options?: CallOptions): AsyncIterable<Uint8Array>;
  };
  /** The QR links of archives; absent where the backend issues none. */
  readonly archiveLinks?: {
    /** Newest first. */
    list(household: string, params?: object, options?: CallOptions): Promise<ArchiveLink[]>;
    create(
      household: string,
      request?: ArchiveLinkRequest,
      options?: CallOptions,
    ): Promise<IssuedArchiveLink>;
    /** The `url` of an active link once more; absent where codes cannot be printed again. */
    code?(household: string, link: string, options?: CallOptions): Promise<IssuedArchiveLink>;
    revoke(household: string, link: string, options?: CallOptions): Promise<ArchiveLink>;
  };
  /** Absent where the backend keeps no activities. */
  readonly activities?: {
    /** Ordered by id, or by `sortby`; nothing is asked before the first loop. */
    list(params?: ActivityParams, options?: CallOptions): ActivityPages;
    get(id: string, params?: object, options?: CallOptions): Promise<Activity>;
  };
  readonly householdTiles: {
    describe(params?: object, options?: CallOptions): Promise<TileJson>;
    /** The MVT bytes, or null for an empty tile. */
    get(z: number, x: number, y: number, options?: CallOptions): Promise<ArrayBuffer | null>;
  };
}

export interface ActivityParams {
  /** A region, its descendants included. */
  region?: string;
  /** `2016`, `2016-Q3`, `2016-08`, a day, or a span such as `2015-11/2016-02`. */
  datetime?: string;
  kind?: ActivityKind | readonly ActivityKind[];
  organiserKind?: OrganiserKind | readonly OrganiserKind[];
  bbox?: Bbox;
  /** `-date` begins with the latest. */
  sortby?: string | readonly string[];
}

export interface HouseholdSearch {
  /** A condition as CQL2-JSON; its geometry property is `point`. */
  filter: object;
  /** State at the end of that year; the latest when absent. */
  asOf?: number;
  sortby?: readonly string[];
  fields?: readonly string[];
}

export interface FeatureParams {
  /** A condition as CQL2 text or CQL2-JSON; the geometry property is `geometry`. */
  filter?: string | object;
  datetime?: string | number;
  sortby?: string | readonly string[];
}

/** What is exported; the conditions are for households only. */
export type ExportParams = {
  readonly [Name in keyof ExportRequest]: ExportRequest[Name] extends (infer Item)[] | undefined
    ? readonly Item[]
    : ExportRequest[Name];
};

export interface ByPage<Page> {
  byPage(options?: { maxPageSize?: number }): AsyncIterable<Page>;
}

/** All activities one by one, or page by page. */
export interface ActivityPages extends AsyncIterable<Activity> {
  byPage(options?: { maxPageSize?: number }): AsyncIterable<ActivityCollection>;
}

/** One dimension besides `householdType` at most: a category, a list of these, or `*` for all. */
export interface StatisticsParams extends Partial<Record<StatDimensionId, string | readonly string[]>> {
  measure: string | readonly string[];
  region: string | readonly string[];
  /** Years, quarters `2016-Q3` or months `2016-08`, where the cube keeps them. */
  time?: string | number | readonly (string | number)[];
  /** Without `time`: all years (default), quarters or months. */
  timeUnit?: TimeUnit;
  householdType?: string | readonly string[];
}
