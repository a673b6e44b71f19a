// The database as the store sees it: scoped reading transactions and unscoped maintenance, on any driver.

/** A row as the driver answers it; bigint and numeric are cast in SQL so that both drivers agree. */
export type Row = Record<string, unknown>;

export interface Query {
  <T = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/** Who reads: the parts add up, and what is absent or empty opens nothing. */
export interface ReadScope {
  /** Significant digits of region codes (`620523`, `620523106`): the households below them. */
  readonly prefixes: readonly string[];
  /** Ids of single households, the account's own. */
  readonly households?: readonly string[];
  /** The account of a cadre: the households of its running pairings. */
  readonly pairingsOf?: string;
  /** Significant digits of region codes whose audit entries are read; no household comes with them. */
  readonly auditPrefixes?: readonly string[];
  /** The account whose exports are read. */
  readonly account?: string;
  /** Hash of an archive token, hexadecimal: the one link it belongs to. */
  readonly archiveToken?: string;
}

export interface Db {
  /** Runs reading statements in one transaction as `onemap_reader` under row security. */
  read<T>(scope: ReadScope, work: (query: Query) => Promise<T>): Promise<T>;
  /** Runs maintenance (migrations, import, rollups) in one transaction as the owner. Rolls back when `work` throws. */
  write<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
