// The client: every resource of the contract under one name.
import { Caller } from './caller.js';
import type { CallOptions, ClientOptions } from './options.js';
import { createRequest } from './request.js';
import { createAuth } from './resources/auth.js';
import { type Capability, createDiscovery } from './resources/discovery.js';
import { createHouseholdTiles } from './resources/household-tiles.js';
import { createHouseholds } from './resources/households.js';
import { createIndicators } from './resources/indicators.js';
import { createLayers } from './resources/layers.js';
import { createMe } from './resources/me.js';
import { createPlaces } from './resources/places.js';
import { createRegions } from './resources/regions.js';
import { createStatistics } from './resources/statistics.js';

/**
 * Makes a client of one backend. Nothing is sent before the first call.
 * @throws TypeError for a relative base URL where there is no page to resolve it against
 */
export function createClient(options: ClientOptions) {
  const caller = new Caller(options);
  const discovery = createDiscovery(caller);
  return {
    me: createMe(caller),
    regions: createRegions(caller),
    places: createPlaces(caller),
    indicators: createIndicators(caller),
    statistics: createStatistics(caller),
    layers: createLayers(caller),
    households: createHouseholds(caller),
    householdTiles: createHouseholdTiles(caller),
    auth: createAuth(caller),
    discovery,

    /** Whether the backend says that it has a capability class, for example `tiles`. */
    supports: async (capability: Capability, callOptions?: CallOptions): Promise<boolean> =>
      (await discovery.conformance(callOptions)).capabilities.includes(capability),

    /** Any operation of the contract, typed: `request('GET /regions/{code}', { path: { code } })`. */
    request: createRequest(caller),
  };
}

export type OneMapClient = ReturnType<typeof createClient>;
