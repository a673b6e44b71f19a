// The published names of the SDK.
export { createClient, type OneMapClient } from './client.js';
export type {
  AuthCallback,
  CallOptions,
  ClientOptions,
  Clock,
  HeadersHook,
  RetryOptions,
} from './options.js';
export type { Cell, Coordinates, SeriesPoint, StatCube } from '@onemap/contract/cube';
export type { Page, Paged, PageOptions } from './page.js';
export type { OperationAnswer, OperationArguments, OperationKey, RequestFunction } from './request.js';
export type { Capability } from './resources/discovery.js';
export type { HouseholdFilter } from './resources/households.js';
export type { ClassificationQuery } from './resources/layers.js';
export type { PlaceSearch } from './resources/places.js';
export type { RegionFilter } from './resources/regions.js';
export type { StatisticsQuery } from './resources/statistics.js';
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
