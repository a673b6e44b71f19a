// The rooms of the house and the arrows between them, as data, and the check of one file against them.
import { posix } from 'node:path';
import { importsOf, type Import } from './imports.js';

interface Room {
  readonly name: string;
  readonly path: RegExp;
  /** Other rooms that it may import, by code. */
  readonly rooms: readonly string[];
  /** Other rooms of which it may import types only. */
  readonly types: readonly string[];
  /** Packages from elsewhere; a `*` at the end stands for any ending. */
  readonly packages: readonly string[];
}

const corePackages = ['proj4', 'geographiclib-geodesic', '@turf/*', 'd3-array', 'd3-contour', 'd3-scale'];
/** Archives and Shapefiles, where files of the user's are read. */
const filePackages = ['fflate', 'shapefile'];
const contractCode = ['contract/cube', 'contract/codes', 'contract/cql2'];

/** First match wins, so the inner room stands before the one around it. */
export const rooms: readonly Room[] = [
  room('contract/cube', /^packages\/contract\/src\/cube\.ts$/, [], ['contract']),
  room('contract/codes', /^packages\/contract\/src\/codes\.ts$/, ['contract'], []),
  room('contract/cql2', /^packages\/contract\/src\/cql2\//, [], ['contract']),
  room('contract/kit', /^packages\/contract\/(kit|bin)\//, ['contract', ...contractCode], [], ['node:*']),
  room('contract', /^packages\/contract\//, contractCode, []),
  room(
    'core/imagery',
    /^packages\/core\/src\/imagery\//,
    ['core', ...contractCode],
    ['contract'],
    [...corePackages, 'geotiff'],
  ),
  room(
    'core/map',
    /^packages\/core\/src\/map\//,
    ['core', 'core/imagery', ...contractCode],
    ['contract'],
    [...corePackages, 'ol', 'ol-ext', 'pbf', '@mapbox/vector-tile'],
  ),
  room(
    'core/terrain',
    /^packages\/core\/src\/terrain\//,
    ['core', ...contractCode],
    ['contract'],
    ['maplibre-gl'],
  ),
  room(
    'core/picture',
    /^packages\/core\/src\/picture\//,
    ['core', ...contractCode],
    ['contract'],
    [...corePackages, 'gifenc'],
  ),
  room(
    'core/shape-file',
    /^packages\/core\/src\/shape-file\//,
    ['core', ...contractCode],
    ['contract'],
    [...corePackages, ...filePackages],
  ),
  room('core', /^packages\/core\//, contractCode, ['contract'], corePackages),
  // A program of its own beside the library, which stays free of node.
  room('sdk/cli', /^packages\/sdk\/(src\/cli|bin)\//, ['sdk', ...contractCode], [], ['node:*']),
  room('sdk', /^packages\/sdk\//, contractCode, ['contract']),
  room('server', /^packages\/server\//, ['core', 'core/imagery', 'contract', ...contractCode], [], ['*']),
  room(
    'components/provider',
    /^packages\/components\/src\/provider\//,
    ['components', 'sdk', 'core', ...contractCode],
    ['contract'],
    ['lit', '@lit/*'],
  ),
  room(
    'components',
    /^packages\/components\//,
    [
      'components/provider',
      'core',
      'core/imagery',
      'core/map',
      'core/terrain',
      'core/picture',
      'core/shape-file',
      ...contractCode,
    ],
    ['contract'],
    ['lit', '@lit/*', 'd3', 'd3-*', 'uqr'],
  ),
  room(
    'stories',
    /^stories\//,
    [
      'components',
      'components/provider',
      'core',
      'core/imagery',
      'core/map',
      'core/terrain',
      'contract/fixtures',
      ...contractCode,
    ],
    ['contract'],
    ['lit', 'storybook', '@storybook/*'],
  ),
  room(
    'storybook',
    /^\.storybook\//,
    ['components', 'components/provider', 'core', 'contract/fixtures'],
    [],
    ['*'],
  ),
  room('examples', /^examples\//, ['published'], [], ['*']),
];

/** Published names and the room behind each. */
const published: readonly (readonly [RegExp, string])[] = [
  [/^@onemap\/contract\/(cube|codes|cql2|kit)$/, 'contract/$1'],
  [/^@onemap\/contract\/fixtures\/.*$/, 'contract/fixtures'],
  [/^@onemap\/contract(\/.*)?$/, 'contract'],
  [/^@onemap\/core\/map(\/picture)?$/, 'core/map'],
  [/^@onemap\/core\/imagery$/, 'core/imagery'],
  [/^@onemap\/core\/picture$/, 'core/picture'],
  [/^@onemap\/core\/shape-file$/, 'core/shape-file'],
  [/^@onemap\/core\/terrain$/, 'core/terrain'],
  [/^@onemap\/core(\/.*)?$/, 'core'],
  [/^@onemap\/(sdk|components|server)(\/.*)?$/, '$1'],
];

/** @returns one sentence for each import that no arrow allows, with file and line */
export function brokenArrows(path: string, text: string): string[] {
  const from = roomOf(path);
  if (!from) return [];
  return importsOf(path, text)
    .filter((found) => !allowed(from, path, found))
    .map(
      (found) =>
        `${path}:${found.line} ${from.name} must not import ${target(path, found.specifier)} (${found.specifier})`,
    );
}

/** Tests may use any tool, and are held to the arrows between rooms like the code beside them. */
function allowed(from: Room, path: string, { specifier, typeOnly }: Import): boolean {
  if (from.name === 'examples') return staysInExample(path, specifier);
  const to = target(path, specifier);
  if (to === 'outside') return false;
  // The kit is a program of its own: only the test that sets it on the server imports it.
  if (to === 'contract/kit' && from.name !== to) return isTest(path) && from.name === 'server';
  if (to === 'package') return isTest(path) || from.packages.some((pattern) => matches(pattern, specifier));
  if (to === from.name || from.rooms.includes(to)) return true;
  return typeOnly && from.types.includes(to);
}

function target(path: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    const to = posix.join(posix.dirname(path), specifier);
    return /^packages\/contract\/fixtures\//.test(to)
      ? 'contract/fixtures'
      : (roomOf(to.replace(/\.js$/, '.ts'))?.name ?? 'outside');
  }
  const entry = published.find(([pattern]) => pattern.test(specifier));
  return entry ? specifier.replace(entry[0], entry[1]) : 'package';
}

/** An example is a folder that somebody may copy out: published names, and files of its own folder. */
function staysInExample(path: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return true;
  const own = path.split('/').slice(0, 2).join('/');
  return posix.join(posix.dirname(path), specifier).startsWith(`${own}/`);
}

function matches(pattern: string, specifier: string): boolean {
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1));
  return specifier === pattern || specifier.startsWith(`${pattern}/`);
}

/** Tests and what only they read. */
export function isTest(path: string): boolean {
  return /\.(test|test-data|fixtures)\.ts$|\/testing\//.test(path);
}

function roomOf(path: string): Room | undefined {
  return rooms.find((each) => each.path.test(path));
}

function room(
  name: string,
  path: RegExp,
  reachable: readonly string[],
  types: readonly string[],
  packages: readonly string[] = [],
): Room {
  return { name, path, rooms: reachable, types, packages };
}
