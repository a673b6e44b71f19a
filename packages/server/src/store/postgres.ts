// The native driver: a pool of connections to a PostgreSQL server, each transaction on one of them.
import pg from 'pg';
import { connectionFailed, DatabaseError, databaseClosed, tooManyConnections } from './database-error.js';
import type { Db, Query } from './db.js';
import { withDeadline } from './deadline.js';
import { openPairings, scopeStatements } from './scope-statements.js';
import { elementTypes, valueParsers, writeParameter } from './values.js';

export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database?sslmode=…` */
  readonly url: string;
  /** Most connections at once; default 10. */
  readonly poolSize?: number;
  /** Milliseconds a reading transaction may take, its wait for a connection included; default 15,000. */
  readonly readTimeoutInMs?: number;
  /** The server is a Citus coordinator: settings must travel to its workers. */
  readonly citus?: boolean;
}

type Client = pg.PoolClient;

/** Opens no connection yet: the first transaction does, and a connection that has died is replaced. */
export function openPostgres(options: PostgresOptions): Db {
  const { url, poolSize = 10, readTimeoutInMs = 15_000, citus = false } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: readTimeoutInMs,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'onemap',
    types: { getTypeParser: typeParser as never },
  });
  // A connection dies idle, or between two statements of a transaction, whose next one then fails. Nobody listening
  // to it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const settings = `${citus ? scopeTravels : ''} ${transactionSettings}`;
  const writing = `${citus ? oneConnectionEach : ''} ${settings}`;
  const limits = `set local statement_timeout = ${readTimeoutInMs};
    set local idle_in_transaction_session_timeout = ${readTimeoutInMs};`;
  return {
    read: async (scope, work) => {
      const opening = `begin isolation level repeatable read; ${settings} ${limits} ${scopeStatements(scope)}`;
      const reading = runTransaction(
        pool,
        opening,
        async (query) => {
          await openPairings(query, scope);
          return work(query);
        },
        readTimeoutInMs + 1000,
      );
      return withDeadline(reading, readTimeoutInMs);
    },
    write: (work) => runTransaction(pool, `begin isolation level read committed; ${writing}`, work),
    close: async () => {
      if (!pool.ending) await pool.end();
    },
  };
}

/** What a transaction sets is set on the workers too. */
const scopeTravels = "set local citus.propagate_set_commands = 'local';";

/** A writing transaction has one connection to each node, the coordinator's own included, and so sees what it has written. */
const oneConnectionEach =
  "set local citus.multi_shard_modify_mode = 'sequential'; set local citus.enable_local_execution = off;";

/** Alike on every server, and set in the transaction, since a pooler in between may hand out any session. */
const transactionSettings =
  "set local jit = off; set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'postgres';";

function typeParser(type: number): (text: string) => unknown {
  const element = elementTypes[type];
  if (element === undefined) return valueParsers[type] ?? String;
  const parse = valueParsers[element] ?? String;
  return (text) => arrays.create(text, parse).parse();
}

/** Its published type says that it is a function; it is this. */
const arrays = pg.types.arrayParser as unknown as {
  create(text: string, parse: (element: string) => unknown): { parse(): unknown[] };
};

async function runTransaction<T>(
  pool: pg.Pool,
  opening: string,
  work: (query: Query) => Promise<T>,
  queryTimeoutInMs?: number,
): Promise<T> {
  const client = await begin(pool, opening);
  const send = createSender(client, queryTimeoutInMs);
  let over = false;
  const query: Query = async <R>(sql: string, params?: readonly unknown[]) => {
    if (over) throw new Error('the transaction of this query is over');
    return (await send(sql, params)) as R[];
  };
  try {
    const answer = await work(query);
    over = true;
    await send('commit');
    client.release();
    return answer;
  } catch (error) {
    over = true;
    await giveUp(client, send, error);
    throw error;
  }
}

/** A connection that turns out to be dead before anything ran on it is replaced by the next. */
async function begin(pool: pg.Pool, opening: string): Promise<Client> {
  for (let attempt = 0; ; attempt += 1) {
    const client = await pool.connect().catch((error: unknown) => {
      throw pool.ending
        ? new DatabaseError('the database is closed', databaseClosed)
        : asDatabaseError(error);
    });
    try {
      await client.query(opening);
      return client;
    } catch (error) {
      client.release(true);
      const failure = asDatabaseError(error);
      if (!isBroken(failure) || attempt >= pool.options.max!) throw failure;
    }
  }
}

type Send = (sql: string, params?: readonly unknown[]) => Promise<unknown[]>;

/** One statement after the other on the connection, however many were asked for at once. */
function createSender(client: Client, timeoutInMs: number | undefined): Send {
  let last: Promise<unknown> = Promise.resolve();
  const run: Send = async (text, params) => {
    const timeout = timeoutInMs === undefined ? {} : { query_timeout: timeoutInMs };
    try {
      const result: pg.QueryResult | pg.QueryResult[] = await client.query(
        params === undefined
          ? { text, ...timeout }
          : { text, values: params.map(writeParameter), ...timeout },
      );
      return (Array.isArray(result) ? result[result.length - 1]?.rows : result.rows) ?? [];
    } catch (error) {
      throw asDatabaseError(error);
    }
  };
  return (sql, params) => {
    const result = last.then(() => run(sql, params));
    last = result.catch(() => undefined);
    return result;
  };
}

/** Undoes the transaction; a connection on which even that fails is closed, and the server undoes it. */
async function giveUp(client: Client, send: Send, error: unknown): Promise<void> {
  if (error instanceof DatabaseError && isBroken(error)) return client.release(true);
  await send('rollback').then(
    () => client.release(),
    () => client.release(true),
  );
}

function isBroken({ code }: DatabaseError): boolean {
  return code === undefined || /^(08|57P0)/.test(code);
}

/** An error without a SQLSTATE is the connection's own. */
function asDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const message = messageOf(error);
  if (error instanceof pg.DatabaseError) return new DatabaseError(message, error.code);
  const code = /timeout exceeded when trying to connect/.test(message)
    ? tooManyConnections
    : connectionFailed;
  return new DatabaseError(message, code);
}

/** A host with two addresses fails twice, and the error that holds both says nothing itself. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
