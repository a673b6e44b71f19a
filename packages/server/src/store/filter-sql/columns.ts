// The columns that a filter may reach: the only place that identifiers of SQL come from.

/**
 * `sql` is an expression of the query around, such as `h.member_count`, written by us and never by a caller.
 * A `date` column has type date; a `geometry` column has type point, scaled by 1e5 as `household.pt` is.
 */
export interface FilterColumn {
  readonly sql: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'geometry';
}

/** By property name; only own keys count. */
export type FilterColumns = Readonly<Record<string, FilterColumn>>;

/** Adds a parameter and answers its placeholder, `$3`; `Conditions.bind` is one. */
export type Bind = (value: string | number | boolean) => string;

export interface SqlContext {
  readonly columns: FilterColumns;
  readonly bind: Bind;
}
