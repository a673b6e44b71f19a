// The server as a function from Request to Response: middleware, the routes of the contract, and the site's files.
import { Hono, type Context } from 'hono';
import type { Environment } from './environment.js';
import { HttpProblem } from './http-problem.js';
import { authentication } from './middleware/authentication.js';
import { callerOrigin } from './middleware/caller-origin.js';
import { clientAddress, type TrustedProxies } from './middleware/client-address.js';
import { cors } from './middleware/cors.js';
import { refuseOtherOverrides, withMeantMethod } from './middleware/method-override.js';
import { createProblemHandler } from './middleware/problems.js';
import type { QuotaOptions } from './middleware/quotas.js';
import { rateLimit } from './middleware/rate-limit.js';
import { representation } from './middleware/representation.js';
import { requestId } from './middleware/request-id.js';
import { requestRecord, type RequestWatcher } from './middleware/request-record.js';
import { securityHeaders } from './middleware/security-headers.js';
import { transportLimits } from './middleware/transport-limits.js';
import { answerMissingPage, answerUnknownPath, prefersPage } from './middleware/unknown-paths.js';
import type { Readiness } from './process/readiness.js';
import { anonymous } from './auth/viewer.js';
import { accountRoutes } from './routes/accounts.js';
import { archiveLinkRoutes } from './routes/archive-links.js';
import { archivePageRoutes } from './routes/archive-page.js';
import type { RouteDependencies } from './routes/dependencies.js';
import { auditLogRoutes } from './routes/audit-logs.js';
import { discoveryRoutes, health } from './routes/discovery.js';
import { elevationRoutes, publicElevationTileRoutes } from './routes/elevation.js';
import { exportRoutes } from './routes/exports.js';
import { featureRoutes } from './routes/features.js';
import { householdArchiveRoutes } from './routes/household-archive.js';
import { householdRoutes } from './routes/households.js';
import { imageryRoutes, imageryTileRoutes } from './routes/imagery.js';
import { currentFootprints } from './routes/imagery-footprints.js';
import { indicatorRoutes } from './routes/indicators.js';
import { layerRoutes } from './routes/layers.js';
import { rootPath } from './routes/links.js';
import { photoRoutes } from './routes/photos.js';
import { placeRoutes } from './routes/places.js';
import { referenceRoutes } from './routes/reference.js';
import { regionRoutes } from './routes/regions.js';
import { statisticsRoutes } from './routes/statistics.js';
import { wmtsRoutes } from './routes/wmts.js';
import { tileRoutes } from './routes/tiles.js';
import { tilesetRoutes } from './routes/tilesets.js';

export interface AppDependencies extends Omit<RouteDependencies, 'root' | 'rootFor'> {
  /** Absolute address of the origin as callers see it, without a slash at the end. */
  readonly publicUrl: string;
  /** Whether answers name the origin that the caller has used, where it has the form of one; absent always `publicUrl`. */
  readonly followsCaller?: boolean;
  /** Origins of portals that may call from a browser; `*` for all. */
  readonly corsOrigins?: readonly string[];
  /** Whether these portals may send cookies; never with `*`. */
  readonly corsCredentials?: boolean;
  /** Name of the cookie that may hold a caller's token; absent believes no cookie. */
  readonly authCookie?: string;
  readonly newId: () => string;
  /** Told about faults of the server itself. */
  readonly onFault: (error: unknown, requestId: string) => void;
  /** Requests that one caller may make; absent counts nothing. */
  readonly rateLimit?: QuotaOptions;
  /** Whose word on the client's address is believed; absent nobody's. */
  readonly trustedProxies?: TrustedProxies;
  /** Told of each request; names nobody. */
  readonly watcher?: RequestWatcher;
  /** Whether the process should be sent requests now; absent always. */
  readonly readiness?: () => Promise<Readiness>;
  /** Milliseconds of a clock that never goes back, for durations. */
  readonly now?: () => number;
  /** Where those who log in see a household's archive; `{id}` stands for its id. Default `/archive/?household={id}` of the site. */
  readonly archiveUrl?: string;
  /** Answers what lies outside the API; null when it has no such file. */
  readonly files?: (request: Request) => Promise<Response | null>;
}

export function createApp(dependencies: AppDependencies): Hono<Environment> {
  const { publicUrl, newId, onFault, files, tokens, version } = dependencies;
  const { corsOrigins: origins = [], corsCredentials: credentials = false, authCookie } = dependencies;
  const root = `${publicUrl}${rootPath}`;
  const handleProblem = createProblemHandler({ publicUrl: root, onFault });
  const app = new Hono<Environment>({ strict: false });
  app.onError(handleProblem);
  app.use(requestRecord(dependencies.watcher, dependencies.now ?? (() => performance.now())));
  app.use(requestId(newId));
  app.use(clientAddress(dependencies.trustedProxies));
  app.use(securityHeaders());
  app.use(cors({ origins, credentials }));
  app.use(transportLimits());
  app.use(refuseOtherOverrides(rootPath));
  const limit = rateLimit(dependencies.rateLimit);
  const { imagery, elevation } = dependencies;
  app.route(rootPath, imageryTileRoutes({ ...(imagery && { imagery }), admit: limit.admit }));
  app.route(rootPath, publicElevationTileRoutes(elevation));
  const { followsCaller = false } = dependencies;
  const rootFor = (c: Context<Environment>): string =>
    followsCaller ? `${callerOrigin(c) ?? publicUrl}${rootPath}` : root;
  app.route(rootPath, createApi({ ...dependencies, root, rootFor }, handleProblem));
  const { store, archiveUrl = `${followsCaller ? '' : publicUrl}/archive/?household={id}` } = dependencies;
  app.route('/', archivePageRoutes({ store, admit: limit.admit, portalUrl: archiveUrl }));
  app.get('/healthz', (c) => c.json(health(version)));
  app.get('/healthz/ready', async (c) => {
    const state = (await dependencies.readiness?.()) ?? 'ready';
    if (state !== 'ready') throw new HttpProblem('unavailable', { headers: { 'Retry-After': '5' } });
    return c.json({ status: state }, 200, { 'Cache-Control': 'no-store' });
  });
  app.notFound(async (c) => {
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
    const ofSite = reading && !isApiPath(c.req.path);
    const file = ofSite ? await files?.(c.req.raw) : null;
    if (file) return file;
    c.set('viewer', c.get('viewer') ?? anonymous);
    if (ofSite && prefersPage(c)) return answerMissingPage(c, await startOf(c));
    try {
      return answerUnknownPath(c, rootPath);
    } catch (error) {
      return handleProblem(error, c);
    }
  });
  const start = `${followsCaller ? '' : publicUrl}/`;
  const startOf = async (c: Context) =>
    (await files?.(new Request(new URL('/', c.req.url)))) ? start : null;
  const answer = app.fetch;
  app.fetch = (request, ...rest) => answer(withMeantMethod(request), ...rest);
  return app;

  function createApi(parts: RouteDependencies, onError: typeof handleProblem): Hono<Environment> {
    const api = new Hono<Environment>({ strict: false });
    api.onError(onError);
    api.use(limit.headers);
    api.use(representation({ cookies: authCookie !== undefined }));
    const sites = { publicUrl, origins: credentials ? origins : [] };
    api.use(authentication({ tokens, admit: limit.admit, cookie: authCookie, sites }));
    api.use(currentFootprints(parts));
    const routes = [
      discoveryRoutes(parts),
      referenceRoutes(parts),
      featureRoutes(parts),
      regionRoutes(parts),
      placeRoutes(parts),
      householdRoutes(parts),
      householdArchiveRoutes(parts),
      photoRoutes(parts),
      archiveLinkRoutes(parts),
      tilesetRoutes(parts),
      tileRoutes(parts),
      indicatorRoutes(),
      statisticsRoutes(parts),
      layerRoutes(parts),
      imageryRoutes(parts),
      elevationRoutes(parts),
      wmtsRoutes(parts),
      accountRoutes(parts),
      auditLogRoutes(parts),
      exportRoutes(parts),
    ];
    for (const group of routes) api.route('/', group);
    return api;
  }
}

function isApiPath(path: string): boolean {
  return path === rootPath || path.startsWith(`${rootPath}/`);
}
