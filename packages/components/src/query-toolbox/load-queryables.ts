// What can be asked here: the collections that the viewer reads, the fields of one of them, the regions to choose from.
import type { BoundaryFeature, Collection, PropertySchema, Region } from '@onemap/contract';
import { childLevelOf, levelOf, type CallOptions, type DataSource } from '@onemap/core';

export interface Askable {
  readonly collections: readonly Collection[];
  /** Id of the one whose fields these are. */
  readonly collection: string;
  readonly schema: PropertySchema;
  readonly queryables: PropertySchema;
  readonly regions: readonly Region[];
}

/** Households first, then what is public. */
const order = ['households', 'villages', 'activities', 'regions'];

/** The wanted collection, or the first one where the viewer does not read it. Null for a source that takes no conditions. */
export async function loadAskable(
  source: DataSource,
  wanted: string,
  region: string | undefined,
  options: CallOptions,
): Promise<Askable | null> {
  if (!source.collections || !source.features) return null;
  const found = await source.collections.list({}, options);
  const collections = [...found].sort((a, b) => placeOf(a) - placeOf(b));
  const collection = (collections.find(({ id }) => id === wanted) ?? collections[0])?.id;
  if (collection === undefined) return null;
  const [schema, queryables, regions] = await Promise.all([
    source.collections.schema(collection, {}, options),
    source.collections.queryables(collection, {}, options),
    region === undefined ? [] : source.regions.children(region, {}, options),
  ]);
  return { collections, collection, schema, queryables, regions };
}

function placeOf({ id }: Collection): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

/** The outlines of a region's parts, or its own where it has none. */
export async function loadOutlines(
  source: DataSource,
  region: string,
  options: CallOptions,
): Promise<readonly BoundaryFeature[]> {
  const level = childLevelOf(levelOf(region));
  const parts = level ? (await source.regions.boundary(region, { level }, options)).features : [];
  return parts.length > 0 ? parts : (await source.regions.boundary(region, {}, options)).features;
}
