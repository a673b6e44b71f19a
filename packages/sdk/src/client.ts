// The client: every resource of the contract under one name.
import { createCore } from './core.js';
import type { CallOptions, ClientOptions } from './options.js';
import { createRequest } from './request.js';
import { createArchiveLinks } from './resources/archive-links.js';
import { createActivities } from './resources/activities.js';
import { createAuditLogs } from './resources/audit-logs.js';
import { createAuth } from './resources/auth.js';
import { createCollections } from './resources/collections.js';
import { type Capability, createDiscovery } from './resources/discovery.js';
import { createExports } from './resources/exports.js';
import { createFeatures } from './resources/features.js';
import { createHouseholdTiles } from './resources/household-tiles.js';
import { createHouseholds } from './resources/households.js';
import { createElevation } from './resources/elevation.js';
import { createImagery } from './resources/imagery.js';
import { createIndicators } from './resources/indicators.js';
import { createLayers } from './resources/layers.js';
import { createMe } from './resources/me.js';
import { createPlaces } from './resources/places.js';
import { createRegions } from './resources/regions.js';
import { createStatistics } from './resources/statistics.js';
import { createTileMatrixSets } from './resources/tile-matrix-sets.js';

/**
 * Makes a client of one backend. Nothing is sent before the first call.
 * @throws TypeError for a relative base URL where there is no page to resolve it against
 */
export function createClient(options: ClientOptions) {
  const core = createCore(options);
  const discovery = createDiscovery(core);
  return {
    me: createMe(core),
    regions: createRegions(core),
    places: createPlaces(core),
    indicators: createIndicators(core),
    statistics: createStatistics(core),
    layers: createLayers(core),
    imagery: createImagery(core),
    elevation: createElevation(core),
    households: createHouseholds(core),
    archiveLinks: createArchiveLinks(core),
    householdTiles: createHouseholdTiles(core),
    tileMatrixSets: createTileMatrixSets(core),
    collections: createCollections(core),
    features: createFeatures(core),
    activities: createActivities(core),
    exports: createExports(core),
    auditLogs: createAuditLogs(core),
    auth: createAuth(core),
    discovery,

    /** Whether the backend says that it has a capability class, for example `tiles`. */
    supports: async (capability: Capability, callOptions?: CallOptions): Promise<boolean> =>
      (await discovery.conformance(callOptions)).capabilities.includes(capability),

    /** Any operation of the contract, typed: `request('GET /regions/{code}', { path: { code } })`. */
    request: createRequest(core),
  };
}

export type OneMapClient = ReturnType<typeof createClient>;
