// Which paths of the contract belong to which capability class, and where each class is entered.
import { capabilities, type Capability } from '../check.js';
import type { Profile } from '../profile/profile.js';

const patterns: Readonly<Record<Capability, RegExp>> = {
  core: /^\/($|conformance$|api$|api\/3\.1$|healthz$|problems\/|regions(\/|$)|places$|households$|households\/\{id\}$|me$)/,
  stats: /^\/(indicators$|statistics(\/|$)|layers(\/|$))/,
  tiles: /^\/tiles\/|^\/collections\/.*\/tiles(\/|$)|^\/tileMatrixSets(\/|$)/,
  features: /^\/collections(?!.*\/tiles|\/activities\/)/,
  cql2: /^\/households\/-\/query$/,
  archive:
    /^\/households\/\{id\}\/(archive|members|measures|pairings|activities|projects|income|history|photos\/\{photoId\})$/,
  qr: /^\/households\/\{id\}\/archive-links(\/|$)/,
  exports: /^\/exports(\/|$)/,
  admin: /^\/(audit-logs|roles|users|scopes)(\/|$)|^\/households\/\{id\}\/reveals$/,
  activities: /^\/collections\/activities\//,
  imagery: /^\/(imagery|wmts)(\/|$)/,
  elevation: /^\/elevation(\/|$)/,
};

/** The class of a path template; undefined for what belongs to none, such as the dev login. */
export function classOfPath(template: string): Capability | undefined {
  return capabilities.find((name) => patterns[name].test(template));
}

interface Entrance {
  readonly method: string;
  readonly path: (profile: Profile) => string;
  readonly body?: unknown;
}

const get = (path: string): Entrance => ({ method: 'GET', path: () => path });

/** One request of each class that a backend which has the class never answers with 404 or 405. */
export const entrances: Readonly<Record<Capability, Entrance>> = {
  core: get('/regions'),
  stats: get('/statistics'),
  tiles: get('/tiles/households'),
  features: get('/collections'),
  cql2: { method: 'POST', path: () => '/households/-/query', body: {} },
  archive: { method: 'GET', path: ({ householdInScope }) => `/households/${householdInScope}/archive` },
  qr: { method: 'GET', path: ({ householdInScope }) => `/households/${householdInScope}/archive-links` },
  exports: { method: 'POST', path: () => '/exports', body: {} },
  admin: get('/audit-logs'),
  activities: get('/collections/activities/items'),
  imagery: get('/imagery'),
  elevation: get('/elevation'),
};
