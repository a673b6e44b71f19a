// The database as the store sees it: scoped reading transactions and unscoped maintenance, on any driver.

/** A row as the driver answers it; bigint and numeric are cast in SQL so that both drivers agree. */
export type Row = Record<string, unknown>;

export interface Query {
  <T = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/**
 * Who reads: `prefixes` are significant digits of region codes (`620523`, `620523106`), digits only.
 * An empty list sees no household at all.
 */
export interface ReadScope {
  readonly prefixes: readonly string[];
}

export interface Db {
  /** Runs reading statements in one transaction as `onemap_reader` under row security. */
  read<T>(scope: ReadScope, work: (query: Query) => Promise<T>): Promise<T>;
  /** Runs maintenance (migrations, import, rollups) in one transaction as the owner. Rolls back when `work` throws. */
  write<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
