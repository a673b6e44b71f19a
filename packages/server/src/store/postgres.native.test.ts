import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from './db.js';
import { createNativeDatabase, nativeServer } from './empty-database.test-data.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres.js';
import { writeSmallRegister } from './small-register.test-data.js';
import { databaseUrl, runAsAdmin } from '../engine/native-server.test-data.js';

const server = nativeServer()!;
let url: string;
let drop: () => Promise<void>;
let db: Db;
beforeAll(async () => {
  ({ url, drop } = await createNativeDatabase(server));
  db = openPostgres({ url, poolSize: 3 });
  await writeSmallRegister(db);
});
afterAll(async () => {
  await db.close();
  await drop();
});

const households = async (of: Db, prefixes: string[]) =>
  (
    await of.read({ prefixes }, (query) => query<{ n: number }>('select count(*)::int as n from household'))
  )[0]!.n;

/** Cuts the connections of this database, as a restart of the server or a firewall does. */
const cut = (state: string) =>
  runAsAdmin(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = '${new URL(url).pathname.slice(1)}' and state = '${state}'`,
  );

describe('the native driver', () => {
  it('logs in as an ordinary user, and steps down to the reading role', async () => {
    const [row] = await db.read({ prefixes: [] }, (query) =>
      query(`select current_user::text as now, (select rolsuper from pg_roles where rolname = session_user) as super,
        current_setting('jit') as jit, current_setting('timezone') as zone`),
    );
    expect(row).toEqual({ now: 'onemap_reader', super: false, jit: 'off', zone: 'UTC' });
  });

  it('confines a superuser too', async () => {
    const admin = new URL(server.adminUrl);
    admin.pathname = new URL(url).pathname;
    const other = openPostgres({ url: admin.href });
    expect([await households(other, []), await households(other, ['620523106'])]).toEqual([0, 9]);
    await other.close();
  });

  it('keeps scopes apart on few connections', async () => {
    const scopes = Array.from({ length: 60 }, (_, n) => [[], ['620523106'], ['62']][n % 3]!);
    const counts = await Promise.all(scopes.map((prefixes) => households(db, prefixes)));
    expect(counts).toEqual(scopes.map(([prefix]) => ({ '620523106': 9, '62': 13 })[prefix ?? ''] ?? 0));
  });

  it('replaces connections that died while idle', async () => {
    await Promise.all([1, 2, 3].map(() => households(db, [])));
    await cut('idle');
    expect(await Promise.all([1, 2, 3].map(() => households(db, ['62'])))).toEqual([13, 13, 13]);
  });

  it('says that the database is gone when its connection dies in a transaction, and keeps nothing of it', async () => {
    const write = db.write(async (query) => {
      await query('delete from household');
      await cut('idle in transaction');
      await query('select 1');
    });
    await expect(write).rejects.toMatchObject({ code: expect.stringMatching(/^(57P01|08006)$/) as string });
    expect(await households(db, ['62'])).toBe(13);
  });

  it('cancels a read that takes too long, on the server too', async () => {
    const hasty = openPostgres({ url, poolSize: 1, readTimeoutInMs: 2000 });
    const slow = hasty.read({ prefixes: [] }, (query) => query('select pg_sleep(60)'));
    await expect(slow).rejects.toMatchObject({ code: '57014' });
    expect(await households(hasty, ['62'])).toBe(13);
    await hasty.close();
  });

  it('lets a reader go who waits too long for a connection', async () => {
    const narrow = openPostgres({ url, poolSize: 1, readTimeoutInMs: 2000 });
    let started: () => void = () => undefined;
    const holds = new Promise<void>((resolve) => (started = resolve));
    let finish: () => void = () => undefined;
    const holding = narrow.write(() => {
      started();
      return new Promise<void>((resolve) => (finish = resolve));
    });
    await holds;
    await expect(households(narrow, [])).rejects.toMatchObject({
      code: expect.stringMatching(/^(57014|53300)$/) as string,
    });
    finish();
    await holding;
    await narrow.close();
  });

  it('lets running transactions end when it is closed, and takes no other', async () => {
    const other = openPostgres({ url });
    let started: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (started = resolve));
    const slow = other.read({ prefixes: [] }, async (query) => {
      await query('select 1');
      started();
      return query('select pg_sleep(0.2), 1 as one');
    });
    await running;
    await other.close();
    expect(await slow).toEqual([{ pg_sleep: '', one: 1 }]);
    await expect(households(other, [])).rejects.toMatchObject({ code: '57P01' });
  });

  it('says that a server cannot be reached', async () => {
    const nobody = openPostgres({ url: 'postgres://a:b@127.0.0.1:1/x' });
    await expect(households(nobody, [])).rejects.toMatchObject({ code: '08006' });
    await nobody.close();
  });
});

describe('migrations of a native server', () => {
  const name = (suffix: string) => `${server.template}_${suffix}`;

  it('are applied once by servers that start together', async () => {
    const owner = server.owner ? `owner ${server.owner.name}` : '';
    await runAsAdmin(server, `create database ${name('together')} ${owner} template template0`);
    const both = [1, 2, 3].map(() => openPostgres({ url: databaseUrl(server, name('together')) }));
    const applied = await Promise.all(both.map((one) => migrate(one)));
    await Promise.all(both.map((one) => one.close()));
    expect(applied.filter(({ length }) => length > 0)).toHaveLength(1);
  });

  it.runIf(server.owner)(
    'are refused to a user without the roles, and done once they are granted',
    async () => {
      const user = `${name('user')}`;
      await runAsAdmin(server, `create role ${user} login password 'x'`);
      await runAsAdmin(server, `create database ${name('granted')} owner ${user} template template0`);
      const address = new URL(databaseUrl(server, name('granted')));
      [address.username, address.password] = [user, 'x'];
      const other = openPostgres({ url: address.href });
      await expect(migrate(other)).rejects.toMatchObject({ code: '42501' });
      await runAsAdmin(server, `grant onemap_reader, onemap_writer to ${user}`);
      expect(await migrate(other)).toContain('0001-foundation.sql');
      expect(await households(other, ['62'])).toBe(0);
      await other.close();
      await runAsAdmin(server, `drop database ${name('granted')} with (force)`);
      await runAsAdmin(server, `drop role ${user}`);
    },
  );
});
