// The properties of a list's items as one viewer meets them: name, type, and the SQL behind it.
import type { Queryable, Queryables } from '@onemap/contract/cql2';
import type { FilterColumn, FilterColumns } from '../filter-sql/columns.js';

/**
 * How the viewer sees the value: as it is, with a part of it masked, or not at all. Only an open property can be
 * filtered and sorted by: a condition on a masked one would tell what the mask hides.
 */
export type Visibility = 'open' | 'partly' | 'hidden';

export interface ListedProperty {
  /** In Chinese, for people. */
  readonly title: string;
  readonly type: Queryable['type'] | 'array';
  /** Of an array; texts when absent. */
  readonly items?: 'object';
  /** The only texts that the property has. */
  readonly values?: readonly string[];
  /** Null where the value is computed after reading: it can be neither filtered nor sorted by. */
  readonly sql: string | null;
  readonly visibility: Visibility;
  /** Where the candidates of a spatial condition are read; of geometries only. */
  readonly places?: FilterColumn['places'];
  readonly tileCode?: FilterColumn['tileCode'];
}

/** By name, in the order of the documents. */
export type ListedProperties = Readonly<Record<string, ListedProperty>>;

type Reachable = ListedProperty & { readonly sql: string; readonly type: Queryable['type'] };

/** The properties that the viewer may filter and sort by. */
export function reachable(properties: ListedProperties): [string, Reachable][] {
  return Object.entries(properties).filter(
    (entry): entry is [string, Reachable] =>
      entry[1].visibility === 'open' && entry[1].sql !== null && entry[1].type !== 'array',
  );
}

export function queryablesOf(properties: ListedProperties): Queryables {
  return Object.fromEntries(
    reachable(properties).map(([name, { type, values }]) => [name, { type, ...(values && { values }) }]),
  );
}

export function columnsOf(properties: ListedProperties): FilterColumns {
  return Object.fromEntries(
    reachable(properties).map(([name, { sql, type, places, tileCode }]) => [
      name,
      { sql, type, ...(places && { places }), ...(tileCode !== undefined && { tileCode }) },
    ]),
  );
}

/** Own names only: `constructor` is no property. */
export function propertyOf(properties: ListedProperties, name: string): ListedProperty | undefined {
  return Object.prototype.hasOwnProperty.call(properties, name) ? properties[name] : undefined;
}
