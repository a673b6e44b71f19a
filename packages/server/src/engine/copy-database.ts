// Fills an empty database with the rows of another one that has the same schema, whichever engine either is.
import type { Db, Query } from '../store/db.js';

/** Rows sent at once. */
const rowsAtOnce = 2000;
/** About the database itself, not about what is in it. */
const notCopied = ['schema_migration', 'server_key'];

interface Table {
  readonly name: string;
  /** Names of the columns that are stored; those that the database computes follow from them. */
  readonly columns: readonly string[];
}

/** Whether a migrated database holds nothing yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  return (await db.write((query) => query('select from region limit 1'))).length === 0;
}

/** In one transaction: a copy that was cut short leaves the database empty. Both must be migrated to the same schema. */
export async function copyDatabase(from: Db, to: Db): Promise<void> {
  await from.write((read) =>
    to.write(async (write) => {
      for (const table of await listTables(read)) await copyTable(table, read, write);
    }),
  );
  await to.write((query) => query('analyze'));
}

async function listTables(query: Query): Promise<Table[]> {
  const rows = await query<Table>(
    `select c.relname::text as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1::text[])
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname`,
    [notCopied],
  );
  return rows;
}

/** As JSON, which writes a number with all its digits and names each column. */
async function copyTable({ name, columns }: Table, read: Query, write: Query): Promise<void> {
  const list = columns.join(', ');
  await read(
    `declare copied no scroll cursor for select row_to_json(r)::text as row from (select ${list} from ${name}) as r`,
  );
  for (;;) {
    const rows = await read<{ row: string }>(`fetch ${rowsAtOnce} from copied`);
    if (rows.length === 0) break;
    await write(
      `insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, $1::json)
       on conflict do nothing`,
      [`[${rows.map(({ row }) => row).join(',')}]`],
    );
  }
  await read('close copied');
}
