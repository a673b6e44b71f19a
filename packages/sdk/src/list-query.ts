// What a list takes beside its own filters: a CQL2 condition, an order, and which fields.
import type { Cql2Expression } from '@onemap/contract/cql2';
import type { Query, QueryValue } from './url.js';

export interface ListQuery {
  /** CQL2 text, what the builder of `@onemap/sdk/cql2` makes, or CQL2-JSON such as a query builder keeps. */
  filter?: string | Cql2Expression | object;
  /** Of the coordinates in `filter`, as the address of a coordinate reference system; CRS84 when absent. */
  filterCrs?: string;
  /** Up to four fields, `-` in front for descending; nulls come last, ties are ordered by id. */
  sortby?: string | readonly string[];
  /** Only these fields; the id and `_masked` are always there. */
  fields?: string | readonly string[];
}

/** The query parameters of a list under their names in the contract. */
export function listQuery({ filter, filterCrs, ...rest }: ListQuery & object): Query {
  return {
    ...(rest as Record<string, QueryValue>),
    ...conditionOf(filter),
    'filter-crs': filterCrs,
  };
}

/** CQL2-JSON is told from an expression of the builder, of whatever copy of it, by its `op`. */
function conditionOf(filter: ListQuery['filter']): Query {
  if (typeof filter === 'object' && 'op' in filter)
    return { filter: JSON.stringify(filter), 'filter-lang': 'cql2-json' };
  // Of the other objects only an expression is left, whose text is the filter.
  return { filter: filter && String(filter as string | Cql2Expression) };
}
