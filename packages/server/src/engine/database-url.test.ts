import { describe, expect, it } from 'vitest';
import { readDatabaseUrl } from './database-url.js';

const secret = 'p%40ss-%E5%8F%A3%E4%BB%A4';
const base = `postgres://app:${secret}@db.example:6432/onemap`;

describe('an address of a database', () => {
  it('has a name without user and password', () => {
    expect(readDatabaseUrl(base)).toEqual({
      url: base,
      label: 'db.example:6432/onemap',
      poolSize: 10,
      readTimeoutInMs: 15_000,
    });
    expect(readDatabaseUrl('postgresql://app@[::1]/onemap').label).toBe('[::1]:5432/onemap');
  });

  it('keeps our own parameters from the driver', () => {
    const found = readDatabaseUrl(`${base}?pool_size=40&statement_timeout=5000&application_name=portal`);
    expect(found).toMatchObject({ poolSize: 40, readTimeoutInMs: 5000 });
    expect(found.url).toBe(`${base}?application_name=portal`);
  });

  it('may lead to a socket of this machine', () => {
    expect(readDatabaseUrl('postgres:///onemap?host=/run/postgresql&user=onemap').label).toBe(
      '/run/postgresql:5432/onemap',
    );
  });

  it('asks for TLS as libpq does', () => {
    for (const mode of ['disable', 'require', 'verify-full'])
      expect(new URL(readDatabaseUrl(`${base}?sslmode=${mode}`).url).searchParams.get('uselibpqcompat')).toBe(
        'true',
      );
  });

  it.each([
    ['', /DATABASE_URL/],
    [`app:${secret}`, /postgres:\/\//],
    [`mysql://app:${secret}@h/x`, /postgres:\/\//],
    [`postgres://app:${secret}@db.example`, /数据库/],
    [`postgres://app:${secret}@/onemap`, /DATABASE_URL/],
    [`postgres://app:${secret}@h:port/onemap`, /%xx/],
    ['postgres:///onemap', /host=/],
    [`${base}?pool_size=0`, /pool_size/],
    [`${base}?pool_size=1e3`, /pool_size/],
    [`${base}?statement_timeout=15s`, /statement_timeout/],
    [`${base}?sslmode=prefer`, /sslmode/],
    [`${base}?sslmode=verify-ca`, /sslrootcert/],
    [`${base}?sslmode=verify-full&sslrootcert=/no/such.crt`, /\/no\/such\.crt/],
  ])('%j is refused, and its password is not repeated', (address, message) => {
    let said = '';
    expect(() => {
      try {
        readDatabaseUrl(address);
      } catch (error) {
        said = String(error);
        throw error;
      }
    }).toThrow(RangeError);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/p%40ss|p@ss|%E5%8F%A3|口令-/);
  });
});
