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

/** What is said of all items of a list together; every page of a list says the same. */
export interface Totals {
  readonly count: number;
  readonly synthetic: boolean;
  readonly source: string;
}

export interface Listing {
  /** FROM clause. */
  readonly tables: string;
  readonly columns: string;
  /**
   * The columns that begin and are the id, `['h.county', 'h.id']`; `columns` answers the second as `id`. Their table has
   * `synthetic` and `source` too.
   */
  readonly key: readonly [county: string, id: string];
  readonly where: Conditions;
  readonly sort: readonly SortKey[];
  /** A text of everything that decides which items are listed, in which order, and for whom. */
  readonly binding: string;
}

export interface ReadPage<R> {
  readonly rows: R[];
  readonly totals: Totals;
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

/**
 * Counts the list for its first page and lets the cursor carry that on: counting a hundred thousand for every page of ten
 * would take nearly all of its time. The conditions of the listing must be complete.
 */
export async function readPage<R extends { readonly id: string }>(
  query: Query,
  cursors: Cursors,
  listing: Listing,
  { limit, cursor, offset = 0 }: PageRequest,
): Promise<ReadPage<R>> {
  const { tables, columns, key, where, sort, binding } = listing;
  if (cursor !== undefined && offset > 0) throw invalidParameter('offset', '不能与 cursor 同时给出');
  const from = cursor === undefined ? {} : readMark(cursors.read(cursor, binding), sort);
  const totals = from.totals ?? (await countAll(query, listing));
  if (from.position) addAfter(where, sort, key, from.position);
  const rows = await query<R & Record<string, unknown>>(
    `select ${columns}${keyColumns(sort)} from ${tables} ${where}
     order by ${orderBy(sort, key)} limit ${where.bind(limit + 1)} offset ${where.bind(offset)}`,
    where.params,
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const position = last && [...sort.map((_, index) => last[`k${index}`]), last.id];
  return {
    rows: rows.slice(0, limit),
    totals,
    next: position ? cursors.write(JSON.stringify({ position, ...carried(totals) }), binding) : null,
  };
}

/** Grouped, so that a hundred thousand equal sources are not sorted. */
async function countAll(query: Query, { tables, where, key }: Listing): Promise<Totals> {
  const [item] = key[1].split('.');
  const [totals] = await query<Totals>(
    `select coalesce(sum(n), 0)::int as count, coalesce(bool_or(synthetic), false) as synthetic,
       coalesce(string_agg(distinct source, ';'), '') as source
     from (select ${item}.synthetic, ${item}.source, count(*) as n from ${tables} ${where} group by 1, 2) as counted`,
    where.params,
  );
  return totals!;
}

/** A cursor stays short enough for an address: a long list of sources is read again for each page. */
const mostCarried = 500;

function carried(totals: Totals): { totals?: Totals } {
  return JSON.stringify(totals).length > mostCarried ? {} : { totals };
}

interface Mark {
  readonly position?: Position;
  readonly totals?: Totals;
}

/** @throws HttpProblem `invalid-cursor` for the position of another list */
function readMark(text: string, sort: readonly SortKey[]): Mark {
  const mark = JSON.parse(text) as Mark;
  if (!Array.isArray(mark.position) || mark.position.length !== sort.length + 1)
    throw new HttpProblem('invalid-cursor');
  return mark;
}
