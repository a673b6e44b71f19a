// A DataSource in memory, without a network: for stories, tests and pages that bring their data along.
import { collectionsOf, queryablesOf, schemaOf } from './fixture-source/collections.js';
import { exportedBytes } from './fixture-source/exports.js';
import { featurePages, householdPages } from './fixture-source/query.js';
import { activityOf, activityPages } from './fixture-source/activities.js';
import { childrenOf, ancestorsOf, boundaryOf, findRegion, searchPlaces } from './fixture-source/regions.js';
import { createFixtureLinks } from './fixture-source/archive-links.js';
import { archiveOf, householdOf, householdsIn, revealOf } from './fixture-source/households.js';
import { elevationOf, elevationTileOf } from './fixture-source/elevation.js';
import { imageryIn, imageryOf } from './fixture-source/imagery.js';
import { classificationOf, statisticsData } from './fixture-source/statistics.js';
import type { Fixtures } from './fixture-source/fixtures.js';
import { indicatorDefinitions } from './indicator/definitions.js';
import type { CallOptions, DataSource } from './source.js';

export { FixtureError } from './fixture-source/fixtures.js';
export type { FixtureDataset, Fixtures } from './fixture-source/fixtures.js';
export type { MonthlyFacts } from './fixture-source/monthly-facts.js';

export interface FixtureSourceOptions {
  /** How long every answer waits; at once when absent. */
  readonly delayInMs?: number;
  /** Every call rejects with this error: a backend that is down. */
  readonly fail?: Error;
  /** The clock of the delay, `setTimeout` by default. Returns what cancels it. */
  readonly schedule?: (callback: () => void, delayInMs: number) => () => void;
}

/** Answers as the reference server would for the fixtures' viewer; what is not there rejects with `status` 404. */
export function createFixtureSource(fixtures: Fixtures, options: FixtureSourceOptions = {}): DataSource {
  const answer = <T>(work: () => T, call?: CallOptions): Promise<T> =>
    waited(options, call?.signal).then(() => {
      if (options.fail) throw options.fail;
      return work();
    });
  const links = createFixtureLinks(fixtures);
  return {
    me: { get: (call) => answer(() => fixtures.me, call) },
    regions: {
      get: (code, _params, call) => answer(() => findRegion(fixtures, code), call),
      children: (code, _params, call) => answer(() => childrenOf(fixtures, code), call),
      ancestors: (code, _params, call) => answer(() => ancestorsOf(fixtures, code), call),
      boundary: (code, params, call) => answer(() => boundaryOf(fixtures, code, params?.level), call),
    },
    places: { search: (params, call) => answer(() => searchPlaces(fixtures, params), call) },
    indicators: {
      list: (_params, call) => answer(() => [...(fixtures.indicators ?? indicatorDefinitions)], call),
    },
    statistics: { data: (cube, params, call) => answer(() => statisticsData(fixtures, cube, params), call) },
    layers: {
      list: (_params, call) => answer(() => [...fixtures.layers], call),
      classification: (id, params, call) => answer(() => classificationOf(fixtures, id, params), call),
    },
    households: {
      get: (id, params, call) => answer(() => householdOf(fixtures, id, params?.asOf), call),
      reveal: (id, request, call) => answer(() => revealOf(fixtures, id, request), call),
      archive: (id, params, call) => answer(() => archiveOf(fixtures, id, params?.asOf), call),
      list: async function* ({ region }, call) {
        yield* await answer(() => householdsIn(fixtures, region), call);
      },
      query: (search, call) => householdPages(fixtures, search, (work) => answer(work, call)),
    },
    collections: {
      list: (_params, call) => answer(() => collectionsOf(fixtures), call),
      schema: (id, _params, call) => answer(() => schemaOf(fixtures, id), call),
      queryables: (id, _params, call) => answer(() => queryablesOf(fixtures, id), call),
    },
    features: {
      list: (collection, params = {}, call) =>
        featurePages(fixtures, collection, params, (work) => answer(work, call)),
    },
    exports: {
      run: async function* (request, call) {
        yield await answer(() => exportedBytes(fixtures, request), call);
      },
    },
    archiveLinks: {
      list: (household, _params, call) => answer(() => links.list(household), call),
      create: (household, request, call) => answer(() => links.create(household, request), call),
      code: (household, link, call) => answer(() => links.code(household, link), call),
      revoke: (household, link, call) => answer(() => links.revoke(household, link), call),
    },
    ...(fixtures.activities && {
      activities: {
        list: (params = {}, call) => activityPages(fixtures, params, (work) => answer(work, call)),
        get: (id, _params, call) => answer(() => activityOf(fixtures, id), call),
      },
    }),
    ...(fixtures.imagery && {
      imagery: {
        list: (params, call) => answer(() => imageryIn(fixtures, params?.year), call),
        get: (id, _params, call) => answer(() => imageryOf(fixtures, id), call),
      },
    }),
    ...(fixtures.elevation && {
      elevation: {
        list: (_params, call) => answer(() => [...fixtures.elevation!], call),
        tile: (id, address, call) =>
          answer(() => bytesOf(elevationTileOf(fixtures, elevationOf(fixtures, id).id, address))!, call),
      },
    }),
    householdTiles: {
      describe: (_params, call) => answer(() => fixtures.tileJson, call),
      get: (z, x, y, call) => answer(() => bytesOf(fixtures.tiles?.[`${z}/${x}/${y}`]), call),
    },
  };
}

const byTimeout = (callback: () => void, delayInMs: number): (() => void) => {
  const timer = setTimeout(callback, delayInMs);
  return () => clearTimeout(timer);
};

function waited(
  { delayInMs, schedule = byTimeout }: FixtureSourceOptions,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(reasonOf(signal));
    if (delayInMs === undefined) return resolve();
    const abort = () => {
      cancel();
      reject(reasonOf(signal!));
    };
    const cancel = schedule(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, delayInMs);
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** Chromium before 98 gives a signal no reason. */
function reasonOf(signal: AbortSignal): unknown {
  return signal.reason ?? new DOMException('The call was aborted', 'AbortError');
}

function bytesOf(base64: string | undefined): ArrayBuffer | null {
  if (base64 === undefined || base64 === '') return null;
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes.buffer;
}
