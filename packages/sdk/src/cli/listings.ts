// The lists that can be read by name: each gives pages of rows, and takes the flags that its operation takes.
import { isAuthenticationError } from '../errors/authentication-error.js';
import type { CallOptions } from '../options.js';
import { nextAddress, type PageOptions } from '../page.js';
import { originOf } from '../url.js';
import type { Connection } from './connection.js';
import { featureFilter } from './feature-filter.js';
import { type Flags, listFlag, numberFlag, selects, textFlag } from './flags.js';
import { UsageError } from './usage-error.js';

export type Row = Readonly<Record<string, unknown>>;

/** Some rows, how many there are in all where the server counts, and where to go on. */
export interface RowPage {
  readonly rows: readonly Row[];
  readonly total?: number;
  readonly next?: string;
}

export type Pages = (options: PageOptions) => AsyncIterable<RowPage>;

interface AnyPage {
  readonly items?: readonly object[];
  readonly features?: readonly object[];
  readonly numberMatched?: number;
  readonly links: { rel: string; href: string }[];
}

type AnyList = { byPage(options?: PageOptions): AsyncIterable<AnyPage> } | Promise<readonly object[]>;

interface Listing {
  /** The flags that its operation takes beside those of every list; another one is refused, never ignored. */
  readonly takes: readonly string[];
  readonly read: (om: Connection['om'], flags: Flags, call: CallOptions) => AnyList;
}

const order = (flags: Flags) => ({ sortby: listFlag(flags, 'sortby'), fields: listFlag(flags, 'fields') });

/** Values are checked by the server, which knows the lists they come from. */
const unchecked = (value: unknown) => value as undefined;

const featureFlags = ['region', 'filter', 'sortby', 'fields', 'as-of', 'bbox'];
const householdFlags = [...featureFlags, 'status', 'household-type', 'main-cause'];

const features = (collection: string): Listing => ({
  takes: collection === 'households' ? householdFlags : featureFlags.filter((flag) => flag !== 'region'),
  read: (om, flags, call) => om.features.list(collection, featureFilter(flags), call),
});

const whole = (read: Listing['read']): Listing => ({ takes: [], read });

const listings: Readonly<Record<string, Listing>> = {
  regions: {
    takes: ['parent', 'level', 'q'],
    read: (om, flags, call) => om.regions.list(texts(flags, ['parent', 'level', 'q']), call),
  },
  households: {
    takes: householdFlags,
    read: (om, flags, call) =>
      om.households.list(
        {
          ...texts(flags, ['region', 'filter']),
          ...order(flags),
          asOf: numberFlag(flags, 'as-of'),
          bbox: unchecked(listFlag(flags, 'bbox')),
          status: unchecked(listFlag(flags, 'status')),
          householdType: unchecked(listFlag(flags, 'household-type')),
          mainCause: unchecked(listFlag(flags, 'main-cause')),
        },
        call,
      ),
  },
  villages: features('villages'),
  activities: {
    takes: ['region', 'filter', 'sortby', 'fields', 'bbox', 'kind', 'organiser-kind', 'datetime'],
    read: (om, flags, call) =>
      om.activities.list(
        {
          ...texts(flags, ['region', 'filter', 'datetime']),
          ...order(flags),
          bbox: unchecked(listFlag(flags, 'bbox')),
          kind: unchecked(listFlag(flags, 'kind')),
          organiserKind: unchecked(listFlag(flags, 'organiser-kind')),
        },
        call,
      ),
  },
  'audit-logs': {
    takes: ['action', 'subject', 'success', 'from', 'to'],
    read: (om, flags, call) => {
      const action = unchecked(listFlag(flags, 'action'));
      return om.auditLogs.list({ ...texts(flags, ['subject', 'success', 'from', 'to']), action }, call);
    },
  },
  places: {
    takes: ['q', 'within'],
    read: (om, flags, call) => {
      const q = textFlag(flags, 'q');
      if (q === undefined) throw new UsageError('缺少 --q / --q is missing');
      return om.places.search({ q, ...texts(flags, ['within']) }, call);
    },
  },
  indicators: whole((om, _flags, call) => om.indicators.list({}, call)),
  layers: whole((om, _flags, call) => om.layers.list({}, call)),
  cubes: whole((om, _flags, call) => om.statistics.list({}, call)),
  collections: whole((om, _flags, call) => om.collections.list({}, call)),
  personas: whole((om, _flags, call) => om.auth.personas({}, call)),
};

export const listNames = Object.keys(listings);

/**
 * The rows of a list; `features:<collection>` gives those of any collection.
 * @throws UsageError for another name, and for a flag that the list does not take
 */
export function rowsOf(name: string, { om, baseUrl, signal }: Connection, flags: Flags): Pages {
  const [kind, collection] = name.split(':');
  const listing = kind === 'features' && collection ? features(collection) : listings[name];
  if (!listing) throw new UsageError(`没有「${name}」这个清单 / no such list; ${listNames.join(', ')}`);
  const idle = Object.keys(flags).find((flag) => selects(flag) && !listing.takes.includes(flag));
  if (idle !== undefined) throw new UsageError(`${name} 不能按 --${idle} 选取 / does not take --${idle}`);
  return pagesFrom(listing.read(om, flags, { signal }), baseUrl);
}

function pagesFrom(list: AnyList, baseUrl: string): Pages {
  if (list instanceof Promise)
    return async function* () {
      const rows = (await list) as readonly Row[];
      yield { rows, total: rows.length };
    };
  return async function* (options) {
    let next: string | undefined;
    try {
      for await (const page of list.byPage(options)) {
        next = nextAddress(page, options.from ?? baseUrl);
        yield {
          rows: (page.items ?? page.features ?? []) as readonly Row[],
          total: page.numberMatched,
          next,
        };
      }
    } catch (error) {
      throw isAuthenticationError(error) && next && originOf(next) !== originOf(baseUrl)
        ? elsewhere(next, baseUrl)
        : error;
    }
  };
}

/** The token stays at home, so the second page of a list elsewhere is refused. */
function elsewhere(next: string, baseUrl: string): Error {
  const [there, here] = [originOf(next), originOf(baseUrl)];
  return new Error(
    `下一页在 ${there}，与 --base-url 的 ${here} 不同，令牌不会发往那里；请改用前者\n` +
      `The next page is at ${there}, not at ${here}: the token is not sent there; use the former as --base-url`,
  );
}

function texts(flags: Flags, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, textFlag(flags, name)]));
}
