// Reads one page of a list: filtered, ordered, counted, continued by a cursor that belongs to its filter and scope.
import type { Filter } from '@onemap/contract/cql2';
import { HttpProblem, invalidParameter } from '../../http-problem.js';
import type { Conditions } from '../conditions.js';
import type { Cursors } from '../cursors.js';
import type { Query } from '../db.js';
import { filterSql } from '../filter-sql/filter-sql.js';
import { findPlaces } from './find-places.js';
import { columnsOf, type ListedProperties } from './listed-property.js';
import { addAfter, keyColumns, orderBy, type Position, type SortKey } from './sort.js';

/** Where a page begins: after a cursor, or after a number of items. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
  readonly offset?: number;
}

export interface Listing {
  /** FROM clause. */
  readonly tables: string;
  readonly columns: string;
  /** The columns that begin and are the id, `['h.county', 'h.id']`; `columns` answers the second as `id`. */
  readonly key: readonly [county: string, id: string];
  readonly where: Conditions;
  readonly sort: readonly SortKey[];
  /** A text of everything that decides which items are listed, in which order, and for whom. */
  readonly binding: string;
}

export interface ReadPage<R> {
  readonly rows: R[];
  /** Cursor of the next page, null on the last. */
  readonly next: string | null;
}

/** Adds a filter that `readFilter` has let through. */
export async function addFilter(
  query: Query,
  where: Conditions,
  filter: Filter | undefined,
  properties: ListedProperties,
): Promise<void> {
  if (!filter) return;
  const columns = columnsOf(properties);
  const found = await findPlaces(query, filter, columns);
  where.addSql(filterSql(filter, columns, (value) => where.bind(value), found));
}

/** The conditions of the listing must be complete, and counted before: the position is added to them. */
export async function readPage<R extends { readonly id: string }>(
  query: Query,
  cursors: Cursors,
  { tables, columns, key, where, sort, binding }: Listing,
  { limit, cursor, offset = 0 }: PageRequest,
): Promise<ReadPage<R>> {
  if (cursor !== undefined && offset > 0) throw invalidParameter('offset', '不能与 cursor 同时给出');
  if (cursor !== undefined) addAfter(where, sort, key, positionOf(cursors.read(cursor, binding), sort));
  const rows = await query<R & Record<string, unknown>>(
    `select ${columns}${keyColumns(sort)} from ${tables} ${where}
     order by ${orderBy(sort, key)} limit ${where.bind(limit + 1)} offset ${where.bind(offset)}`,
    where.params,
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const position = last && [...sort.map((_, index) => last[`k${index}`]), last.id];
  return {
    rows: rows.slice(0, limit),
    next: position ? cursors.write(JSON.stringify(position), binding) : null,
  };
}

/** @throws HttpProblem `invalid-cursor` for the position of another list */
function positionOf(text: string, sort: readonly SortKey[]): Position {
  const position = JSON.parse(text) as unknown;
  if (!Array.isArray(position) || position.length !== sort.length + 1)
    throw new HttpProblem('invalid-cursor');
  return position as Position;
}
