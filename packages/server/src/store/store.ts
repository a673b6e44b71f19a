// The reading side of the server: one resource a file, every household read under the viewer's row scope.
import { randomBytes } from 'node:crypto';
import type { Place, Reveal, RevealRequest } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { createArchiveLinks, type ArchiveLinks } from './archive-links.js';
import { createAuditLog, type AuditLog, type AuditOptions } from './audit.js';
import { createCursors } from './cursors.js';
import type { Db } from './db.js';
import { createOnce, type Claim, type Once, type OnceOptions } from './idempotency.js';
import { createExports, type Exports } from './exports/exports.js';
import { createFeatures, type Features } from './features/features.js';
import { createHouseholdPoints, type HouseholdPoints } from './household-points.js';
import { createHouseholds, type Households } from './households.js';
import { createImageryFootprints, type ImageryFootprints } from './imagery-footprints.js';
import { createPhotos, type Photos } from './photos.js';
import { createLayers, type Layers } from './layers.js';
import { searchPlaces, type PlaceSearch } from './places.js';
import { createRegions, type Regions } from './regions.js';
import { createReveal } from './reveals.js';
import { createStatistics, type Statistics } from './statistics.js';

export interface StoreOptions extends AuditOptions, OnceOptions {
  /** Signs page cursors. */
  readonly cursorKey: Uint8Array;
  /** Makes the tokens of archive links and the addresses of photos. */
  readonly addressKey: Uint8Array;
  /** Of the ids of archive links; the system's own source by default. */
  readonly randomBytes?: (size: number) => Uint8Array;
}

export interface Store {
  readonly regions: Regions;
  readonly places: { search(search: PlaceSearch): Promise<Place[]> };
  readonly features: Features;
  readonly households: Households;
  readonly archiveLinks: ArchiveLinks;
  readonly photos: Photos;
  readonly auditLog: AuditLog;
  readonly exports: Exports;
  readonly reveals: {
    create(
      viewer: Viewer & { readonly ip?: string },
      household: string,
      request: RevealRequest,
      claim: Claim,
    ): Promise<{ readonly value: Reveal; readonly replayed: boolean } | null>;
  };
  /** What is kept of POSTs that were done. */
  readonly keptAnswers: Pick<Once, 'purge'>;
  readonly householdPoints: HouseholdPoints;
  readonly statistics: Statistics;
  readonly layers: Layers;
  readonly imageryFootprints: ImageryFootprints;
}

export function createStore(db: Db, options: StoreOptions): Store {
  const cursors = createCursors(options.cursorKey);
  const once = createOnce(db, options);
  return {
    regions: createRegions(db, cursors),
    places: { search: (search) => searchPlaces(db, search) },
    features: createFeatures(db, cursors),
    households: createHouseholds(db, cursors),
    archiveLinks: createArchiveLinks(db, once, { randomBytes, ...options }),
    photos: createPhotos(db, options),
    auditLog: createAuditLog(db, cursors, options),
    exports: createExports(db, once, options),
    reveals: {
      create: (viewer, household, request, claim) =>
        createReveal(once, viewer, household, request, claim, options),
    },
    keptAnswers: { purge: once.purge },
    householdPoints: createHouseholdPoints(db),
    statistics: createStatistics(db),
    layers: createLayers(db),
    imageryFootprints: createImageryFootprints(db),
  };
}
