// What a program may set: for the client as a whole, and for one call.

/** Answers the current token, or null for an anonymous call; `refresh` is true after the server refused the last one. */
export type AuthCallback = (request: { refresh: boolean }) => Promise<string | null> | string | null;

/** Extra headers of each call to the base URL's origin, for example a CSRF token. */
export type HeadersHook = () => Record<string, string> | Promise<Record<string, string>>;

/** Time as the client sees it; tests pass their own. Milliseconds throughout. */
export interface Clock {
  now(): number;
  setTimeout(run: () => void, delayInMs: number): unknown;
  clearTimeout(handle: unknown): void;
}

export interface RetryOptions {
  /** Further attempts after the first of a GET, of a query by POST, of a POST with its key; 0 turns retrying off. */
  maxRetries: number;
  /** A number in [0, 1) that spreads the waits of many clients; `Math.random` when absent. */
  random?: () => number;
}

export interface ClientOptions {
  /** Root of the contract, for example `https://county.example/onemap/v1`; in a page it may be relative. */
  baseUrl: string;
  auth?: AuthCallback;
  headers?: HeadersHook;
  /** Limit of a whole call with its retries and waits; 0 means none. 15,000 when absent. */
  timeoutInMs?: number;
  /** `{ maxRetries: 2 }` when absent. */
  retry?: RetryOptions;
  fetch?: typeof globalThis.fetch;
  /** Takes the contract's body out of a portal's own envelope such as `{code, data}`; may throw. */
  unwrapEnvelope?: (body: unknown) => unknown;
  credentials?: RequestCredentials;
  /** A language tag, or a function that answers the current one. */
  acceptLanguage?: string | (() => string);
  clock?: Clock;
  /** Makes the `Idempotency-Key` of a POST, 1 to 255 visible ASCII characters; 128 random bits when absent. */
  createId?: () => string;
}

export interface CallOptions {
  /** Ends every wait of the call; the call rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Overrides the client's limit for this call; 0 means none. */
  timeoutInMs?: number;
  /** The key of a POST that a program repeats itself, for example after a restart; a new one each call when absent. */
  idempotencyKey?: string;
}

/** The clock of the running environment, looked up when used. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, delayInMs) => setTimeout(run, delayInMs),
  clearTimeout: (handle) => clearTimeout(handle as number),
};
