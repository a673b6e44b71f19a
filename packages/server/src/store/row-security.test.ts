import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmptyDatabase } from './empty-database.test-data.js';
import { migrate } from './migrate.js';
import type { Db, ReadScope } from './db.js';
import { scopeStatements } from './scope-statements.js';
import { writeSmallArchive } from './small-archive.test-data.js';
import {
  cadre,
  hostileCadre,
  householdId,
  town,
  villages,
  writeSmallRegister,
} from './small-register.test-data.js';

const tables = [
  ...['household', 'household_year', 'member', 'member_year', 'measure', 'helper'],
  ...['household_visit', 'household_project', 'household_monitoring', 'household_duty'],
  'archive_link',
  'activity_household',
];

describe('row security', () => {
  let db: Db;
  beforeAll(async () => {
    db = await openEmptyDatabase();
    await writeSmallRegister(db);
    await writeSmallArchive(db);
  });
  afterAll(() => db.close());

  const count = (prefixes: string[], table: string): Promise<number> =>
    db.read(
      { prefixes },
      async (query) => (await query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n,
    );

  const run = (sql: string) => db.read({ prefixes: ['62'] }, (query) => query(sql));

  it.each(tables)('shows no row of %s without a scope', async (table) => {
    expect(await count([], table)).toBe(0);
  });

  it.each(tables)(
    'shows no row of %s without a scope after a scoped transaction, on the same session',
    async (table) => {
      expect(await count(['62'], table)).toBeGreaterThan(0);
      expect(await count([], table)).toBe(0);
    },
  );

  it.each(tables)('shows no row of %s to the reading role where no scope was ever set', async (table) => {
    const rows = await db.write(async (query) => {
      await query('set local role onemap_reader');
      return query<{ n: number }>(`select count(*)::int as n from ${table}`);
    });
    expect(rows[0]!.n).toBe(0);
  });

  it('ignores an empty prefix among others', async () => {
    const rows = await db.write(async (query) => {
      await query(`set local role onemap_reader; set local app.scope = ',620523107,'`);
      return query<{ n: number }>('select count(*)::int as n from household');
    });
    expect(rows[0]!.n).toBe(4);
  });

  it('counts a village, a town and the county by hand: 7, 9 and 13 households', async () => {
    expect(await count([villages[0]], 'household')).toBe(7);
    expect(await count(['620523106'], 'household')).toBe(9);
    expect(await count(['620523'], 'household')).toBe(13);
    expect(await count(['620523106', '620523107'], 'household')).toBe(13);
  });

  it('takes digits only for a scope', () => {
    expect(scopeStatements({ prefixes: ['620523', town] })).toContain(
      `set local app.scope = '620523,${town}'`,
    );
    for (const prefix of ['', '6', "62' or '1'='1", '62;drop table household', '%', '６２']) {
      expect(() => scopeStatements({ prefixes: [prefix] })).toThrow(RangeError);
    }
  });

  const seenBy = (scope: ReadScope): Promise<string[]> =>
    db.read(scope, async (query) =>
      (await query<{ id: string }>('select id from household order by id')).map(({ id }) => id),
    );

  describe('of a cadre', () => {
    it('shows the households of running pairings, whatever their region, and of no other', async () => {
      expect(await seenBy({ prefixes: [], pairingsOf: cadre })).toEqual([householdId(1), householdId(9)]);
    });

    it('shows the parts of those households only', async () => {
      for (const [table, rows] of [
        ['household_year', 4],
        ['member', 3],
        ['member_year', 5],
        ['measure', 1],
        ['helper', 2],
      ] as const) {
        const found = await db.read({ prefixes: [], pairingsOf: cadre }, (query) =>
          query<{ household: string }>(`select household from ${table}`),
        );
        expect(found, table).toHaveLength(rows);
        expect([householdId(1), householdId(9)]).toEqual(
          expect.arrayContaining(found.map(({ household }) => household)),
        );
      }
    });

    it('takes an account with quotes, statements and Chinese as a name and nothing else', async () => {
      expect(await seenBy({ prefixes: [], pairingsOf: hostileCadre })).toEqual([householdId(2)]);
      for (const account of ["' or ''='", "x'; reset role; --", '%', '\\', `${cadre} `, cadre.toUpperCase()])
        expect(await seenBy({ prefixes: [], pairingsOf: account }), account).toEqual([]);
      expect(await count(['62'], 'household')).toBe(13);
    });

    it('without a name shows nothing, though pairings without one are on record', async () => {
      expect(await seenBy({ prefixes: [], pairingsOf: '' })).toEqual([]);
      await expect(seenBy({ prefixes: [], pairingsOf: '\0' })).rejects.toThrow();
    });

    it('counts the first and the last day of a pairing, and no day more', async () => {
      const day = '(select today_in_china())';
      const pair = (from: string, to: string) =>
        db.write((query) =>
          query(
            `update helper set from_date = ${from}, to_date = ${to} where household = '${householdId(9)}'`,
          ),
        );
      const mine = () => seenBy({ prefixes: [], pairingsOf: cadre });
      await pair(day, day);
      expect(await mine()).toContain(householdId(9));
      await pair(`${day} - 9`, `${day} - 1`);
      expect(await mine()).toEqual([householdId(1)]);
      await pair(`${day} + 1`, 'null');
      expect(await mine()).toEqual([householdId(1)]);
      await pair('null', 'null');
      expect(await mine()).toEqual([householdId(1), householdId(9)]);
    });

    it('leaves nothing open for the next transaction', async () => {
      await seenBy({ prefixes: [], pairingsOf: cadre });
      expect(await seenBy({ prefixes: [] })).toEqual([]);
      const settings = await db.read({ prefixes: [] }, (query) =>
        query(`select current_setting('app.households', true) as households, scope_pairings_of() as account`),
      );
      expect(settings).toEqual([{ households: '', account: null }]);
    });
  });

  describe('of a household', () => {
    it('shows that one household', async () => {
      expect(await seenBy({ prefixes: [], households: [householdId(5)] })).toEqual([householdId(5)]);
      expect(await seenBy({ prefixes: [] })).toEqual([]);
    });

    it('takes ids of households only', async () => {
      for (const id of [
        '',
        '620523',
        "620523-household001' or '1'='1",
        '620523-household001,620523-household002',
      ])
        await expect(seenBy({ prefixes: [], households: [id] }), id).rejects.toThrow(RangeError);
    });

    it('ignores an empty id among others', async () => {
      const rows = await db.write(async (query) => {
        await query(`set local role onemap_reader; set local app.households = ',${householdId(5)},'`);
        return query<{ n: number }>('select count(*)::int as n from household');
      });
      expect(rows[0]!.n).toBe(1);
    });
  });

  it('lets the reading role write nothing but the audit log', async () => {
    const others = tables.filter((table) => table !== 'archive_link');
    for (const table of [...others, 'region', 'region_year', 'published_figure', 'rollup_poverty']) {
      await expect(run(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(run(`update ${table} set county = county`)).rejects.toThrow(/permission denied/);
      await expect(run(`insert into ${table} (county) values ('620523')`)).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  describe('of archive links', () => {
    const add = (id: string, region: string, household = householdId(1)) => `insert into archive_link
      (county, household, region, id, token_hash, created_at, created_by, expires_at)
      values ('620523', '${household}', '${region}', '${id}', '${id}', now(), 's', now())`;
    const within = (scope: ReadScope, sql: string) => db.read(scope, (query) => query(sql));

    it('lets the reading role add inside its scope, revoke, and change nothing else', async () => {
      await expect(within({ prefixes: ['620523106'] }, add('a', villages[0]))).resolves.toEqual([]);
      const revoke = `update archive_link set revoked_at = now(), revoked_by = 's' where id = 'a' returning id`;
      expect(await within({ prefixes: ['620523107'] }, revoke)).toEqual([]);
      expect(await within({ prefixes: ['620523106'] }, revoke)).toEqual([{ id: 'a' }]);
      await expect(within({ prefixes: ['620523107'] }, add('b', villages[0]))).rejects.toThrow(/row-level/);
      for (const attempt of ['delete from archive_link', `update archive_link set expires_at = now()`])
        await expect(within({ prefixes: ['62'] }, attempt)).rejects.toThrow(/permission denied/);
    });

    it('shows the holder of a token its own link and no household', async () => {
      const seen = (archiveToken: string) =>
        within(
          { prefixes: [], archiveToken },
          'select id, (select count(*)::int from household) as n from archive_link',
        );
      expect(await seen('0'.repeat(64))).toEqual([{ id: 'link-of-the-past', n: 0 }]);
      expect(await seen('1'.repeat(64))).toEqual([]);
      await expect(seen(`${'0'.repeat(63)}'`)).rejects.toThrow(RangeError);
    });
  });

  describe('of the audit log', () => {
    const add = (id: string, region: string) => `insert into audit_log
      (county, id, at, subject, role, action, object_type, success, detail, region)
      values ('620523', '${id}', now(), 's', 'village', 'reveal', 'household', true, '{}', '${region}')`;
    const kept = () => db.write((query) => query('select id, success from audit_log order by id'));

    it('lets the reading role add, and change nothing', async () => {
      await expect(run(add('a', villages[0]))).resolves.toEqual([]);
      for (const attempt of [
        'update audit_log set success = false',
        'delete from audit_log',
        'truncate audit_log',
        `${add('a', villages[0])} on conflict (county, id) do update set success = false`,
        'drop table audit_log',
        'alter table audit_log disable trigger all',
        "select purge_audit_log('2000-01-01')",
        'alter table household disable row level security',
      ]) {
        await expect(run(attempt), attempt).rejects.toThrow(/permission denied|must be owner/);
      }
      expect(await kept()).toEqual([{ id: 'a', success: true }]);
    });

    it('shows an entry to those only who watch over its region, whatever households they see', async () => {
      await run(add('b', '620523107201'));
      await run(add('c', ''));
      const seen = (scope: Omit<ReadScope, 'prefixes'>, prefixes: string[] = []) =>
        db.read({ ...scope, prefixes }, async (query) =>
          (await query<{ id: string }>('select id from audit_log order by id')).map(({ id }) => id),
        );
      expect(await seen({}, ['62'])).toEqual([]);
      expect(await seen({ pairingsOf: cadre })).toEqual([]);
      expect(await seen({ auditPrefixes: ['620523'] })).toEqual(['a', 'b', 'c']);
      expect(await seen({ auditPrefixes: ['620523107'] })).toEqual(['b', 'c']);
      expect(await seen({ auditPrefixes: ['110101'] })).toEqual(['c']);
      expect(await seen({ auditPrefixes: [] })).toEqual([]);
      expect(await seen({}, ['62'])).toEqual([]);
      await expect(run(`${add('d', villages[0])} returning *`)).rejects.toThrow(/row-level security/);
    });

    it('refuses even its owner to change, delete or empty it', async () => {
      for (const attempt of [
        'update audit_log set success = false',
        "delete from audit_log where id = 'a'",
        'truncate audit_log',
        `${add('a', villages[0])} on conflict (county, id) do update set success = false`,
        "select set_config('app.audit_purge', 'on', true); delete from audit_log",
      ]) {
        await expect(
          db.write((query) => query(attempt)),
          attempt,
        ).rejects.toThrow(/can only be added to/);
      }
      expect(await kept()).toHaveLength(3);
    });

    it('loses entries by its maintenance alone, once they are 180 days old', async () => {
      const aged = (id: string, days: number) =>
        add(id, '').replace('now()', `now() - interval '${days} days'`);
      await run(aged('old', 181));
      await run(aged('young', 179));
      const purge = (days: number) =>
        db.write((query) =>
          query<{ n: number }>(`select purge_audit_log(now() - interval '${days} days')::int as n`),
        );
      await expect(purge(179)).rejects.toThrow(/at least 180 days/);
      expect(await purge(180)).toEqual([{ n: 1 }]);
      expect(await purge(180)).toEqual([{ n: 0 }]);
      expect((await kept()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'young']);
      await expect(db.write((query) => query('delete from audit_log'))).rejects.toThrow(/only be added to/);
    });
  });

  it('answers the next transaction after a failing one', async () => {
    const failing = db.read({ prefixes: ['62'] }, (query) => query('select no_such_column from household'));
    const next = count(['62'], 'household');
    await expect(failing).rejects.toThrow(/no_such_column/);
    expect(await next).toBe(13);
  });

  it('keeps transactions apart that run at the same time', async () => {
    const scopes = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? ['620523106'] : []));
    const counts = await Promise.all(scopes.map((prefixes) => count(prefixes, 'household')));
    expect(counts).toEqual(scopes.map(({ length }) => (length > 0 ? 9 : 0)));
  });

  it('takes back a write that throws half-way', async () => {
    const write = db.write(async (query) => {
      await query('delete from household');
      throw new Error('half-way');
    });
    await expect(write).rejects.toThrow('half-way');
    expect(await count(['62'], 'household')).toBe(13);
  });

  it('refuses a query after its transaction has ended', async () => {
    const query = await db.read({ prefixes: ['62'] }, async (inside) => inside);
    await expect(query('select 1')).rejects.toThrow(/over/);
  });

  it('applies each migration once', async () => {
    expect(await migrate(db)).toEqual([]);
  });

  it('finds a point on the edge of a box, at the scale where the comparison is exact', async () => {
    const inside = (east: number) =>
      db.read({ prefixes: ['62'] }, (query) =>
        query<{ id: string }>(
          `select id from household where pt <@ box(point(105.3 * 1e5, 34.8 * 1e5), point($1::float8 * 1e5, 35 * 1e5)) order by id`,
          [east],
        ),
      );
    expect(await inside(105.301)).toEqual([{ id: householdId(1) }]);
    expect(await inside(105.3009999)).toEqual([]);
  });
});
