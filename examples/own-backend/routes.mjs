// The fifteen paths of the class core: which parameters each takes, whether it needs a login, and who answers it.
import { describeAccount } from './accounts.mjs';
import { getApi, getConformance, getHealth, getLandingPage, getProblem, openapiType } from './discovery.mjs';
import { getHousehold, listHouseholds } from './households.mjs';
import { parametersOf } from './parameters.mjs';
import * as regions from './regions.mjs';

const { none } = parametersOf;
const getMe = ({ account }) => describeAccount(account);

export const routes = [
  route('/', none, getLandingPage),
  route('/conformance', none, getConformance),
  route(
    '/api',
    none,
    getApi('3.0', () => routes),
    { type: openapiType('3.0') },
  ),
  route(
    '/api/3.1',
    none,
    getApi('3.1', () => routes),
    { type: openapiType('3.1') },
  ),
  route('/healthz', none, getHealth),
  route('/problems/{code}', none, getProblem),
  route('/regions', parametersOf.regions, regions.listRegions),
  route('/regions/{code}', none, regions.getRegion),
  route('/regions/{code}/children', none, regions.listRegionChildren),
  route('/regions/{code}/ancestors', none, regions.listRegionAncestors),
  route('/regions/{code}/boundary', parametersOf.boundary, regions.getRegionBoundary, {
    type: 'application/geo+json',
  }),
  route('/places', parametersOf.places, regions.searchPlaces),
  route('/households', parametersOf.households, listHouseholds, { login: true }),
  route('/households/{id}', parametersOf.household, getHousehold, { login: true }),
  route('/me', none, getMe),
];

/** The route of a path, with the values of its braces; undefined when there is none. */
export function findRoute(path) {
  for (const candidate of routes) {
    const match = candidate.pattern.exec(path);
    const params = match && decodeAll(match.groups ?? {});
    if (params) return { ...candidate, params };
  }
  return undefined;
}

function route(path, parameters, handle, { login = false, type = 'application/json' } = {}) {
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  return { path, parameters, handle, login, type, pattern };
}

/** Decoded only after the path was split: an encoded slash stays inside its value. */
function decodeAll(groups) {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    return undefined;
  }
}
