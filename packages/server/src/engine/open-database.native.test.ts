import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runVerify } from '../cli/verify.js';
import { runServe } from '../cli/serve.js';
import { createNativeDatabase, nativeServer } from '../store/empty-database.test-data.js';
import { OtherKeyError } from '../store/server-key.js';
import { judgeServer } from './check-server.js';
import { databaseUrl, runAsAdmin } from './native-server.test-data.js';
import { openDatabase, openKeyedDatabase } from './open-database.js';

const server = nativeServer()!;
let folder: string;
let url: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-open-'));
  ({ url, drop } = await createNativeDatabase(server));
});
afterAll(async () => {
  await drop();
  await rm(folder, { recursive: true });
});

const open = (address: string, data = 'a', more: Record<string, string> = {}) =>
  openKeyedDatabase({ dataFolder: join(folder, data), environment: { DATABASE_URL: address, ...more } });

const changed = (change: (address: URL) => void): string => {
  const address = new URL(url);
  change(address);
  return address.href;
};

/** What the start says, which must not hold the password. */
async function failureOf(address: string): Promise<string> {
  const error = await open(address).catch((thrown: unknown) => thrown as Error);
  expect(error).toBeInstanceOf(Error);
  const { message } = error as Error;
  const password = new URL(address).password;
  if (password !== '') expect(message).not.toContain(password);
  return message;
}

describe('a server by DATABASE_URL', () => {
  it('is opened by its address, and says what it is', async () => {
    const { db, about } = await open(`${url}?pool_size=3&statement_timeout=60000`);
    const [row] = await db.read({ prefixes: [] }, (query) =>
      query(`select current_setting('statement_timeout') as timeout, current_user::text as name`),
    );
    expect(row).toEqual({ timeout: '1min', name: 'onemap_reader' });
    expect(about).toContain(new URL(url).host);
    expect(about).toContain('至多 3 个连接');
    await db.close();
  });

  it('serves several processes that have one key, and refuses another key', async () => {
    const key = Buffer.alloc(32, 1).toString('base64');
    const { url: own, drop: dropOwn } = await createNativeDatabase(server);
    const both = await Promise.all([1, 2].map(() => open(own, 'none', { ONEMAP_KEY: key })));
    expect(both[0]!.keys).toEqual(both[1]!.keys);
    await expect(open(own, 'other')).rejects.toThrow(OtherKeyError);
    await Promise.all(both.map(({ db }) => db.close()));
    await dropOwn();
    expect(await readdir(folder)).not.toContain('none');
  });

  it.each<[string, (address: URL) => void, RegExp]>([
    ['that nobody serves', (address) => (address.port = '1'), /没有在这个端口上监听/],
    ['of no host', (address) => (address.hostname = 'nobody.invalid'), /主机名无法解析/],
    ['of no database', (address) => (address.pathname = '/no_such_database'), /没有这个数据库/],
    ['with a wrong password', (address) => (address.password = 'wr0ng-s3cret'), /用户或口令不对/],
    ['that asks for TLS', (address) => (address.search = '?sslmode=require'), /没有启用 TLS/],
  ])('says why an address %s cannot be used', async (_, change, sentence) => {
    expect(await failureOf(changed(change))).toMatch(sentence);
  });

  it.runIf(server.owner)('names the statements for a user who lacks rights', async () => {
    const name = `${server.template}_poor`;
    await runAsAdmin(server, `create role ${name} login password 'sup3r-s3cret'`);
    await runAsAdmin(server, `create database ${name} owner ${server.owner!.name} template template0`);
    const address = new URL(databaseUrl(server, name));
    [address.username, address.password] = [name, 'sup3r-s3cret'];
    expect(await failureOf(address.href)).toContain('grant onemap_reader, onemap_writer to');
    await runAsAdmin(server, `drop database ${name} with (force)`);
    await runAsAdmin(server, `drop role ${name}`);
  });

  it('is refused when it is too old, or keeps another encoding', () => {
    const facts = { number: 150018, version: '15.18 (Debian)', encoding: 'UTF8', citus: false };
    expect(judgeServer(facts, 'h')).toEqual({ version: '15.18', citus: false });
    expect(() => judgeServer({ ...facts, number: 140012, version: '14.12' }, 'h')).toThrow(/14\.12.*15/);
    expect(() => judgeServer({ ...facts, encoding: 'SQL_ASCII' }, 'h')).toThrow(/SQL_ASCII.*UTF8/);
  });

  it('is refused when its tables are newer than the program', async () => {
    const { url: own, drop: dropOwn } = await createNativeDatabase(server);
    const { db } = await openDatabase({ dataFolder: folder, environment: { DATABASE_URL: own } });
    await db.write((query) => query("insert into schema_migration values ('9999-later.sql', 'x')"));
    await db.close();
    expect(await failureOf(own)).toMatch(/9999-later\.sql.*升级程序/);
    await dropOwn();
  });
});

describe('the commands', () => {
  it('take the server that DATABASE_URL names, and no engine beside it', async () => {
    const before = process.env.DATABASE_URL;
    process.env.DATABASE_URL = url;
    const notes: string[] = [];
    const terminal = { out: () => undefined, note: (line: string) => notes.push(line) };
    try {
      expect(await runVerify(['--data', join(folder, 'untouched')])).toBe(0);
      expect(await readdir(folder)).not.toContain('untouched');
      await expect(runVerify(['--engine', 'postgres'])).rejects.toThrow(/DATABASE_URL/);
      expect(await runServe(['--engine', 'pglite'], terminal)).toBe(1);
      expect(notes.join()).toContain('DATABASE_URL');
    } finally {
      if (before === undefined) delete process.env.DATABASE_URL;
      else process.env.DATABASE_URL = before;
    }
  });
});
