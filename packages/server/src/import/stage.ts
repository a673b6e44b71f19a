// Keeps a file's rows in a temporary table, so that rows of one household come together in bounded memory.
import type { Query } from '../store/db.js';
import { rowsOfText, textOfRows } from '../store/row-text.js';
import type { Field } from '../store/row-text.js';

export interface StagedRow {
  readonly row: number;
  readonly key: string;
  readonly cells: readonly string[];
  /** Where the cell of a column stands; the same for all rows. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The text of a cell, empty where the file lacks the column. */
export function cellOf({ cells, columns }: StagedRow, name: string): string {
  const at = columns.get(name);
  return at === undefined ? '' : cells[at]!;
}

/** Rows sent to the database at once. */
const batchSize = 1000;

/** Divides the cells of a row: a control character, which no plain text has. */
const cellEnd = '\x1f';

const insertBatch = `insert into import_row select c[1]::int, c[2], c[3], c[4], c[5] from ${rowsOfText}`;

export interface Stage {
  /** Keeps one row of plain texts in the order of the columns; `unique` holds values that may come only once in a file. */
  add(row: number, key: string, cells: readonly string[], unique: Unique): Promise<void>;
  /** Row number of the first occurrence of each value that comes more than once, by column. */
  repeated(column: keyof Unique): Promise<Map<string, number>>;
  /** Every key once. */
  keys(): Promise<string[]>;
  /** All rows grouped by key in the order of keys, about `rowsAtOnce` rows at a time, keys never divided. */
  groups(rowsAtOnce: number): AsyncGenerator<Map<string, StagedRow[]>>;
}

export interface Unique {
  readonly person: string;
  readonly idNumber: string;
}

/** An empty stage for rows of these columns; it is dropped with the transaction. */
export async function openStage(query: Query, names: readonly string[]): Promise<Stage> {
  const columns = new Map(names.map((name, at) => [name, at]));
  await query('drop table if exists import_row');
  await query(
    'create temp table import_row (row int, key text collate "C", person text, "idNumber" text, cells text) on commit drop',
  );
  let waiting: Field[][] = [];
  let sending: Promise<unknown> = Promise.resolve();
  /** Waits for the batch before and sends the next: the file is read on while the database writes. */
  const send = async () => {
    await sending;
    if (waiting.length === 0) return;
    sending = query(insertBatch, [textOfRows(waiting)]);
    // Whoever comes next awaits it, and hears of its failure then.
    sending.catch(() => undefined);
    waiting = [];
  };
  const flush = async () => {
    await send();
    await sending;
  };
  return {
    add: async (row, key, cells, unique) => {
      waiting.push([row, key, unique.person, unique.idNumber, cells.join(cellEnd)]);
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
      await query('analyze import_row (row, key)');
      let after = '';
      for (let limit = rowsAtOnce; ;) {
        const rows = await query<FetchedRow>(
          'select row, key, cells from import_row where key > $1 order by key, row limit $2',
          [after, limit],
        );
        if (rows.length === 0) return;
        const whole = rows.length < limit ? rows : withoutLastKey(rows);
        // One key may have more rows than were asked for.
        if (whole.length === 0) limit *= 2;
        else {
          after = whole[whole.length - 1]!.key;
          yield groupByKey(whole, columns);
        }
      }
    },
  };
}

interface FetchedRow {
  readonly row: number;
  readonly key: string;
  readonly cells: string;
}

/** The last key may go on beyond the rows at hand. */
function withoutLastKey(rows: readonly FetchedRow[]): FetchedRow[] {
  const last = rows[rows.length - 1]!.key;
  return rows.filter(({ key }) => key !== last);
}

function groupByKey(
  rows: readonly FetchedRow[],
  columns: ReadonlyMap<string, number>,
): Map<string, StagedRow[]> {
  const groups = new Map<string, StagedRow[]>();
  for (const { row, key, cells } of rows) {
    const staged = { row, key, cells: cells.split(cellEnd), columns };
    const group = groups.get(key);
    if (group) group.push(staged);
    else groups.set(key, [staged]);
  }
  return groups;
}
