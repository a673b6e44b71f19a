// Counts the requests of each caller in a window of time, in bounded memory.

export interface QuotaOptions {
  /** Requests that one caller may make in a window. */
  readonly limit: number;
  readonly windowInSeconds: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Callers that are remembered at once; default 50,000. */
  readonly maximumCallers?: number;
}

export interface Quota {
  readonly limit: number;
  readonly windowInSeconds: number;
  readonly remaining: number;
  /** Whole seconds until the window begins anew, at least 1. */
  readonly resetInSeconds: number;
  /** Whether this request was one too many. */
  readonly exceeded: boolean;
}

export interface Quotas {
  /** Counts one request of a caller. */
  take(caller: string): Quota;
}

interface Window {
  readonly endsAt: number;
  used: number;
}

/** A caller's window begins with its first request. Over the bound, who came first is forgotten first. */
export function createQuotas(options: QuotaOptions): Quotas {
  const { limit, windowInSeconds, now, maximumCallers = 50_000 } = options;
  const windows = new Map<string, Window>();
  const open = (caller: string): Window => {
    windows.delete(caller);
    for (const [key, { endsAt }] of windows) {
      if (endsAt > now() && windows.size < maximumCallers) break;
      windows.delete(key);
    }
    const window = { endsAt: now() + windowInSeconds * 1000, used: 0 };
    windows.set(caller, window);
    return window;
  };
  return {
    take: (caller) => {
      const known = windows.get(caller);
      const window = known && known.endsAt > now() ? known : open(caller);
      window.used += 1;
      return {
        limit,
        windowInSeconds,
        remaining: Math.max(0, limit - window.used),
        resetInSeconds: Math.max(1, Math.ceil((window.endsAt - now()) / 1000)),
        exceeded: window.used > limit,
      };
    },
  };
}
