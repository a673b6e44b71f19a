// What the app of a running server is made of: its store, its logins, and those who watch over it.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { AppDependencies } from '../app.js';
import { listAccounts } from '../auth/personas.js';
import { createTokens } from '../auth/tokens.js';
import { createElevationCatalogue } from '../elevation/elevation-catalogue.js';
import type { KeyedDatabase } from '../engine/open-database.js';
import { createFiles } from '../files/static.js';
import type { RequestWatcher } from '../middleware/request-record.js';
import type { Log } from '../process/log.js';
import type { Metrics } from '../process/metrics.js';
import type { Readiness } from '../process/readiness.js';
import { openImagery } from './imagery.js';
import { measureDb } from '../store/measured-db.js';
import { createStore } from '../store/store.js';
import { createLogins } from './logins.js';
import type { ServeOptions } from './serve-options.js';
import { version } from './version.js';

export interface Watch {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly readiness: () => Promise<Readiness>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

export async function createAppParts(
  { db, keys }: KeyedDatabase,
  options: ServeOptions,
  publicUrl: string,
  { log, metrics, readiness, now }: Watch,
): Promise<AppDependencies> {
  const clock = (): Date => new Date();
  const measured = measureDb(db, metrics.transactions, now);
  const { cursors: cursorKey, answers: answerKey, addresses: addressKey } = keys;
  const { rateLimit: limit, authCookie, archiveUrl, corsOrigins, corsCredentials, trustedProxies } = options;
  return {
    store: createStore(measured, { cursorKey, answerKey, addressKey, clock, newId: randomUUID }),
    tokens: await createLogins(createTokens({ key: keys.tokens, clock }), options, clock),
    ...(options.devLogin && { accounts: () => listAccounts(measured) }),
    ...(limit !== null && { rateLimit: { limit, windowInSeconds: 60, now } }),
    ...(authCookie !== undefined && { authCookie }),
    ...(archiveUrl !== undefined && { archiveUrl }),
    ...{
      publicUrl,
      followsCaller: options.publicUrl === undefined,
      version,
      readiness,
      corsOrigins,
      corsCredentials,
      trustedProxies,
      newId: randomUUID,
    },
    watcher: watchRequests(log, metrics),
    onTileCache: metrics.tileCache,
    imagery: await openImagery(options, process.env),
    elevation: createElevationCatalogue([join(options.dataFolder, 'elevation'), ...options.elevationFolders]),
    onFault: log.fault,
    files: createFiles(options),
  };
}

function watchRequests(log: Log, metrics: Metrics): RequestWatcher {
  return {
    begin: () => {
      const end = metrics.requests.begin();
      return (record) => {
        end(record);
        log.request(record);
      };
    },
  };
}
