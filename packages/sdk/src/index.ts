// The published names of the SDK.
export { createClient, type OneMapClient } from './client.js';
export { createCore, type CallArguments, type Core } from './core.js';
export type { Answer, Versioned } from './answer.js';
export type {
  AuthCallback,
  CallOptions,
  ClientOptions,
  Clock,
  HeadersHook,
  RetryOptions,
} from './options.js';
export type { Cell, Coordinates, SeriesPoint, StatCube } from '@onemap/contract/cube';
export type { FeaturePage, ItemOf, Page, Paged, PageOptions } from './page.js';
export {
  createRequest,
  type OperationAnswer,
  type OperationArguments,
  type OperationKey,
  type RequestFunction,
} from './request.js';
export type { ListQuery } from './list-query.js';
export type { ByteStream } from './stream.js';
export { createArchiveLinks } from './resources/archive-links.js';
export { type ActivityFilter, createActivities } from './resources/activities.js';
export { type AuditLogFilter, createAuditLogs } from './resources/audit-logs.js';
export { createAuth } from './resources/auth.js';
export { createCollections } from './resources/collections.js';
export { type Capability, createDiscovery } from './resources/discovery.js';
export { createExports, type ExportContentParams, type ExportParams } from './resources/exports.js';
export { createFeatures, type FeatureFilter, type FeatureView } from './resources/features.js';
export { createHouseholdTiles } from './resources/household-tiles.js';
export {
  createHouseholds,
  type AsOf,
  type HouseholdFilter,
  type HouseholdSearch,
} from './resources/households.js';
export { createElevation } from './resources/elevation.js';
export { createImagery, type ImageryGrid } from './resources/imagery.js';
export { createIndicators } from './resources/indicators.js';
export { type ClassificationQuery, createLayers } from './resources/layers.js';
export { createMe } from './resources/me.js';
export { createPlaces, type PlaceSearch } from './resources/places.js';
export { createRegions, type RegionFilter } from './resources/regions.js';
export { createStatistics, type StatisticsQuery } from './resources/statistics.js';
export { createTileMatrixSets } from './resources/tile-matrix-sets.js';
export { OneMapError, isOneMapError } from './errors/one-map-error.js';
export { AuthenticationError, isAuthenticationError } from './errors/authentication-error.js';
export { ConflictError, isConflictError } from './errors/conflict-error.js';
export { ConnectionError, isConnectionError } from './errors/connection-error.js';
export { ForbiddenError, isForbiddenError } from './errors/forbidden-error.js';
export { InvalidResponseError, isInvalidResponseError } from './errors/invalid-response-error.js';
export { NotFoundError, isNotFoundError } from './errors/not-found-error.js';
export { PreconditionFailedError, isPreconditionFailedError } from './errors/precondition-failed-error.js';
export { RateLimitError, isRateLimitError } from './errors/rate-limit-error.js';
export { ServerError, isServerError } from './errors/server-error.js';
export { TimeoutError, isTimeoutError } from './errors/timeout-error.js';
export { ValidationError, isValidationError } from './errors/validation-error.js';
export type {
  ArchiveLink,
  ArchiveLinkList,
  ArchiveLinkRequest,
  Activity,
  ActivityCollection,
  ActivityKind,
  AuditAction,
  AuditEntry,
  AuditLogList,
  Bbox,
  BoundaryCollection,
  BoundaryFeature,
  BoundaryGeometry,
  Cause,
  CauseGroup,
  ClassMethod,
  Classification,
  Collection,
  CollectionList,
  Conformance,
  Cube,
  CubeId,
  ExitStatus,
  Export,
  ExportCollection,
  ExportFormat,
  ExportRequest,
  Feature,
  FeatureCollection,
  Health,
  Helper,
  Household,
  HouseholdActivities,
  HouseholdActivity,
  HouseholdArchive,
  HouseholdClass,
  HouseholdEvent,
  HouseholdHistory,
  HouseholdIncome,
  HouseholdIncomes,
  HouseholdList,
  HouseholdMeasures,
  HouseholdMembers,
  HouseholdPairings,
  HouseholdDuty,
  HouseholdProject,
  HouseholdProjects,
  HouseholdQuery,
  HouseholdQueryResult,
  HouseholdSummary,
  HouseholdType,
  HouseholdTypeGroup,
  HouseholdYear,
  Indicator,
  IssuedArchiveLink,
  LandingPage,
  ElevationList,
  ElevationSet,
  ImageryList,
  ImagerySet,
  ImageryTiles,
  Layer,
  Link,
  Me,
  Measure,
  Member,
  Monitoring,
  OrganiserKind,
  Origin,
  Persona,
  Photo,
  Place,
  Position,
  Problem,
  ProblemType,
  PropertySchema,
  Region,
  RegionLevel,
  RegionList,
  Reveal,
  RevealField,
  RevealRequest,
  Role,
  StatBreakdown,
  StatDataset,
  StatDimensionId,
  StatDimensionInfo,
  StatMeasure,
  TileJson,
  TileMatrixSet,
  TileMatrixSetList,
  TileMetadata,
  TileSet,
  TileSetList,
  TimeUnit,
  Token,
  components,
  operations,
  paths,
} from '@onemap/contract';
