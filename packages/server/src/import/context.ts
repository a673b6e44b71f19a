// What every loader is given: the transaction, the regions, the key for ids, and where the data comes from.
import { createHmac } from 'node:crypto';
import type { Query } from '../store/db.js';
import type { RegionBook } from './regions.js';
import type { FileReport } from './report.js';
import type { StagedRow } from './stage.js';

export interface ImportContext {
  readonly query: Query;
  readonly regions: RegionBook;
  /** Secret of this server: ids cannot be traced back to national numbers without it. */
  readonly key: string | Uint8Array;
  readonly synthetic: boolean;
  /** Whether a register's earlier years are worked out from its own dates; not when a history comes with it. */
  readonly deriveYears: boolean;
  /** Where the data comes from, as it is shown; the file's name where nobody said. */
  readonly source: string;
  /** Counties whose statistics must be computed again. */
  readonly touched: Set<string>;
  /** Counties whose statistics of activities must be computed again. */
  readonly touchedActivities: Set<string>;
}

/** Checks and writes groups of rows that share a key; what is wrong goes to the report. */
export type SimpleLoader = (groups: Groups) => Promise<void>;

/**
 * Checks groups and answers what writes them. It sends its questions before it first waits, and they must not depend on
 * what the groups before have yet to write.
 */
export type Loader = (groups: Groups) => Promise<() => Promise<void>>;

export type Groups = ReadonlyMap<string, readonly StagedRow[]>;

export type CreateLoader = (context: ImportContext, report: FileReport) => SimpleLoader;

/** The opaque id of a household: its county and a keyed hash of its national number. */
export function householdId(key: string | Uint8Array, county: string, nationalNo: string): string {
  return `${county}-${keyedHash(key, nationalNo)}`;
}

/** 22 characters of base64url: 132 bits of HMAC-SHA256. */
export function keyedHash(key: string | Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);
}
