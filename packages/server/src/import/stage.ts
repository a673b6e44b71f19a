// Keeps a file's rows in a temporary table, so that rows of one household come together in bounded memory.
import type { Query } from '../store/db.js';

export interface StagedRow {
  readonly row: number;
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Rows sent to the database at once. */
const batchSize = 1000;

const insertBatch =
  'insert into import_row select * from json_to_recordset($1::json) as r(row int, key text, person text, "idNumber" text, fields text)';

export interface Stage {
  /** Keeps one row; `unique` holds values that may come only once in a file, by column. */
  add(row: StagedRow, unique?: Readonly<Record<string, string>>): Promise<void>;
  /** Row number of the first occurrence of each value that comes more than once, by column. */
  repeated(column: 'person' | 'idNumber'): Promise<Map<string, number>>;
  /** Every key once. */
  keys(): Promise<string[]>;
  /** All rows grouped by key in the order of keys, about `rowsAtOnce` rows at a time, keys never divided. */
  groups(rowsAtOnce: number): AsyncGenerator<Map<string, StagedRow[]>>;
}

/** An empty stage; it is dropped with the transaction. */
export async function openStage(query: Query): Promise<Stage> {
  await query('drop table if exists import_row');
  await query(
    'create temp table import_row (row int, key text collate "C", person text, "idNumber" text, fields text) on commit drop',
  );
  let waiting: unknown[] = [];
  let sending: Promise<unknown> = Promise.resolve();
  /** Waits for the batch before and sends the next: the file is read on while the database writes. */
  const send = async () => {
    await sending;
    if (waiting.length === 0) return;
    sending = query(insertBatch, [JSON.stringify(waiting)]);
    // Whoever comes next awaits it, and hears of its failure then.
    sending.catch(() => undefined);
    waiting = [];
  };
  const flush = async () => {
    await send();
    await sending;
  };
  return {
    add: async ({ row, key, values }, unique = {}) => {
      waiting.push({ row, key, ...unique, fields: JSON.stringify(values) });
      if (waiting.length >= batchSize) await send();
    },
    repeated: async (column) => {
      await flush();
      const rows = await query<{ value: string; row: number }>(
        `select "${column}" as value, min(row) as row from import_row where "${column}" <> '' group by 1 having count(*) > 1`,
        [],
      );
      return new Map(rows.map(({ value, row }) => [value, row]));
    },
    keys: async () => {
      await flush();
      const rows = await query<{ key: string }>('select distinct key from import_row', []);
      return rows.map(({ key }) => key);
    },
    groups: async function* (rowsAtOnce) {
      await flush();
      await query('create index on import_row (key, row)');
      await query('analyze import_row');
      let after = '';
      for (let limit = rowsAtOnce; ;) {
        const rows = await query<FetchedRow>(
          'select row, key, fields from import_row where key > $1 order by key, row limit $2',
          [after, limit],
        );
        if (rows.length === 0) return;
        const whole = rows.length < limit ? rows : withoutLastKey(rows);
        // One key may have more rows than were asked for.
        if (whole.length === 0) limit *= 2;
        else {
          after = whole[whole.length - 1]!.key;
          yield groupByKey(whole);
        }
      }
    },
  };
}

interface FetchedRow {
  readonly row: number;
  readonly key: string;
  readonly fields: string;
}

/** The last key may go on beyond the rows at hand. */
function withoutLastKey(rows: readonly FetchedRow[]): FetchedRow[] {
  const last = rows[rows.length - 1]!.key;
  return rows.filter(({ key }) => key !== last);
}

function groupByKey(rows: readonly FetchedRow[]): Map<string, StagedRow[]> {
  const groups = new Map<string, StagedRow[]>();
  for (const { row, key, fields } of rows) {
    const staged = { row, key, values: JSON.parse(fields) as Record<string, string> };
    const group = groups.get(key);
    if (group) group.push(staged);
    else groups.set(key, [staged]);
  }
  return groups;
}
