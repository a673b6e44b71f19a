// What a collection says of itself: title, extent in space and time, and where its data is from.
import type { Bbox } from '@onemap/contract';
import type { Query } from '../db.js';
import type { Collection } from './collection.js';

export interface CollectionDescription {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bbox: Bbox | null;
  /** First and last year with a state; null without years. */
  readonly years: readonly [number, number] | null;
  readonly synthetic: boolean;
  readonly source: string;
}

interface OriginRow {
  readonly synthetic: boolean;
  readonly source: string;
}

/** The extent is that of the published outlines, for households too: theirs would tell where they are. */
export async function describeCollection(
  query: Query,
  collection: Collection,
): Promise<CollectionDescription> {
  const { id, title, description } = collection;
  const [outlines] = await query<
    OriginRow & { west: number | null; south: number; east: number; north: number }
  >(
    `select min(bbox[1]) as west, min(bbox[2]) as south, max(bbox[3]) as east, max(bbox[4]) as north,
       ${originColumns} from region`,
    [],
  );
  const told = recordOf(collection);
  const [register] = told
    ? await query<OriginRow & { first: number | null; last: number }>(
        `select min(year)::int as first, max(year)::int as last, ${originColumns} from ${told}`,
        [],
      )
    : [];
  const { synthetic = false, source = '' } = register ?? outlines ?? {};
  return {
    ...{ id, title, description, synthetic, source },
    bbox:
      outlines && outlines.west !== null
        ? [outlines.west, outlines.south, outlines.east, outlines.north]
        : null,
    years: register && register.first !== null ? [register.first, register.last] : null,
  };
}

/** Where the years of a collection and their sources are told; undefined where it has none. */
function recordOf({ yearly, day, record }: Collection): string | undefined {
  if (record) return record;
  if (yearly) return `rollup_poverty where level = 'county'`;
  return day && `rollup_activity where dimension = '*'`;
}

const originColumns = `coalesce(bool_or(synthetic), false) as synthetic,
  coalesce(string_agg(distinct nullif(source, ''), ';'), '') as source`;
