// What a backend is and can do.
import type { Conformance, Health, LandingPage, ProblemType } from '@onemap/contract';
import { type Core, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

export type Capability = Conformance['capabilities'][number];

export function createDiscovery(core: Core) {
  return {
    landingPage: (options?: CallOptions): Promise<LandingPage> => getObject(core, '/', {}, options),

    conformance: (options?: CallOptions): Promise<Conformance> =>
      getObject(core, '/conformance', {}, options),

    health: (options?: CallOptions): Promise<Health> => getObject(core, '/healthz', {}, options),

    /** What a problem code means and what to do about it. */
    problem: (code: string, options?: CallOptions): Promise<ProblemType> =>
      getObject(core, '/problems/{code}', { path: { code } }, options),

    /** The contract that the backend publishes, as OpenAPI 3.1. */
    openApi: (options?: CallOptions): Promise<object> => getObject(core, '/api/3.1', {}, options),
  };
}
