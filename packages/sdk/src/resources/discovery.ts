// What a backend is and can do.
import type { Conformance, Health, LandingPage, ProblemType } from '@onemap/contract';
import type { Caller } from '../caller.js';
import type { CallOptions } from '../options.js';

export type Capability = Conformance['capabilities'][number];

export function createDiscovery(caller: Caller) {
  return {
    landingPage: (options?: CallOptions): Promise<LandingPage> => caller.get('/', {}, options),

    conformance: (options?: CallOptions): Promise<Conformance> => caller.get('/conformance', {}, options),

    health: (options?: CallOptions): Promise<Health> => caller.get('/healthz', {}, options),

    /** What a problem code means and what to do about it. */
    problem: (code: string, options?: CallOptions): Promise<ProblemType> =>
      caller.get('/problems/{code}', { path: { code } }, options),

    /** The contract that the backend publishes, as OpenAPI 3.1. */
    openApi: (options?: CallOptions): Promise<object> => caller.get('/api/3.1', {}, options),
  };
}
