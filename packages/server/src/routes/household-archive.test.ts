// The whole archive of a household and its parts: what they hold, when, and for whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  HouseholdArchive,
  HouseholdHistory,
  HouseholdIncomes,
  HouseholdMembers,
  Problem,
} from '@onemap/contract';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { visitNote, writeSmallArchive } from '../store/small-archive.test-data.js';
import { householdId } from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await writeSmallArchive(server.db);
});
afterAll(() => server.db.close());

const part = <T>(persona: string, name: string, query = '') =>
  server.get<T>(persona, `/households/${householdId(1)}/${name}${query}`);
const archive = (persona: string, query = '') => part<HouseholdArchive>(persona, 'archive', query);

describe('the archive of a household', () => {
  it('has its income by component, beside the line of the year', async () => {
    const { items } = await part<HouseholdIncomes>('town', 'income');
    expect(items.map(({ year, povertyLineYuan }) => [year, povertyLineYuan])).toEqual([
      [2019, 3218],
      [2020, 4000],
    ]);
    expect(items[1]).toEqual({
      ...{ year: 2020, memberCount: 3, wageYuan: 5000, businessYuan: 4803, propertyYuan: 0 },
      ...{ transferYuan: 1000, businessCostYuan: 1800, netIncomePerCapita: 3001 },
      ...{ povertyLineYuan: 4000, _masked: [] },
    });
  });

  it('has visits newest first, photos under a whole address', async () => {
    const { activities } = await archive('village');
    expect(activities.map(({ date }) => date)).toEqual(['2020-10-11', '2019-08-09', '2018-05-06']);
    expect(activities[0]).toMatchObject({
      content: visitNote,
      photos: [{ href: `${publicUrl}/photos/v3.jpg`, title: null }],
    });
  });

  it('tells of entry and monitoring', async () => {
    const { events, monitoring } = await part<HouseholdHistory>('cadre', 'history');
    expect(events.map(({ kind, date, year }) => [kind, date ?? year])).toEqual([
      ['enter', 2014],
      ['monitored', '2020-03-15'],
      ['cleared', '2020-11-30'],
    ]);
    expect(monitoring[0]).toMatchObject({ type: 'unstableExited', risks: ['illness'] });
  });

  it('ends with the year asked for', async () => {
    const then = await archive('county', '?as-of=2019');
    expect(then.asOf).toBe(2019);
    expect(then.activities.map(({ id }) => id)).toEqual(['v2', 'v1']);
    expect(then.projects).toMatchObject([{ id: 'j1', startedYear: 2018, completedYear: null }]);
    expect([then.monitoring, then.income.map(({ year }) => year)]).toEqual([[], [2019]]);
    expect(then.events.map(({ kind }) => kind)).toEqual(['enter']);
    expect((await archive('county', '?as-of=2017')).projects).toEqual([]);
  });

  it('has the duties of helpers as they stood at the end of the year, newest first and by term', async () => {
    const of = async (persona: string, query = '') =>
      (await archive(persona, query)).duties!.map(({ id, helperId, helperName, due, state, doneOn }) =>
        [id, helperId, helperName, due, state, doneOn].join(' '),
      );
    const [third, second] = ['d3 k1 李四 2020-05-31 open ', 'd2 k1 李四 2020-09-30 done 2020-09-12'];
    const latest = [third, second, 'd4    open ', 'd1   2019-12-31 done 2020-02-03'];
    for (const persona of ['town', 'cadre', 'auditor', 'administrator', 'householder'])
      expect(await of(persona), persona).toEqual(latest);
    expect(await of('town', '?as-of=2019')).toEqual(['d1   2019-12-31 open ']);
    expect(await of('town', '?as-of=2018')).toEqual([]);
  });

  it('has the members of the year: who came later is not there, and who has left since is', async () => {
    const of = async (year: number) => part<HouseholdMembers>('town', 'members', `?as-of=${year}`);
    const told = ({ items }: HouseholdMembers) =>
      items.map(({ id, name, relation, studentStatus }) => [id, name, relation, studentStatus]);
    const [then, now] = [await of(2019), await of(2020)];
    expect([then.membersYear, then.minorCount]).toEqual([2019, 1]);
    expect(told(then)).toEqual([
      ['m1', '张三1', 'head', null],
      ['m0', '王母', 'mother', null],
      ['m2', '张小', 'son', 'preschool'],
    ]);
    expect(then.items[0]).toMatchObject({ health: ['healthy'], phone: '138****5678' });
    expect(then.items[1]).toMatchObject({ idNumber: null, phone: null, birthYear: 1945, birthDate: null });
    expect([now.membersYear, now.items.map(({ id }) => id)]).toEqual([2020, ['m1', 'm2', 'm3']]);
    expect(now.items[0]).toMatchObject({ health: ['chronic'] });
    // No register of 2018: that of 2019 is the earliest, and nobody's school in 2018 is known from it.
    const before = await of(2018);
    expect([before.asOf, before.membersYear]).toEqual([2018, 2019]);
    expect(before.items.map(({ id, studentStatus }) => [id, studentStatus])).toEqual([
      ['m1', null],
      ['m0', null],
      ['m2', null],
    ]);
  });

  it('has the house of the register that the members are from', async () => {
    const of = async (year: number) => {
      const { dangerHouseLevel, drinkingWater, housingAreaM2 } = await archive('town', `?as-of=${year}`);
      return [dangerHouseLevel, drinkingWater, housingAreaM2];
    };
    expect([await of(2018), await of(2019)]).toEqual([
      ['levelD', 'rain', 60],
      ['levelD', 'rain', 60],
    ]);
    expect(await of(2020)).not.toContain('levelD');
  });

  it('masks the members of an earlier year as those of the present', async () => {
    const seen = await part<HouseholdMembers>('auditor', 'members', '?as-of=2019');
    expect(seen.items.map(({ name, health }) => [name, health])).toEqual([
      ['张**', null],
      ['王*', null],
    ]);
    expect([seen.minorCount, seen._masked]).toEqual([1, ['members']]);
  });

  it('counts minors where it does not list them', async () => {
    const seen = await part<HouseholdMembers>('administrator', 'members');
    expect(seen.items.map(({ id }) => id)).toEqual(['m1']);
    expect([seen.minorCount, seen._masked]).toEqual([2, ['members']]);
    expect((await part<HouseholdMembers>('householder', 'members'))._masked).toEqual([]);
  });

  it('hides amounts and notes from those who only watch', async () => {
    const text = JSON.stringify(await archive('auditor'));
    expect(text).not.toContain(visitNote);
    expect(text).not.toMatch(/9003|4803|3001[^0-9"]/);
  });

  const paths = [
    ...['archive', 'members', 'measures', 'pairings', 'activities', 'projects', 'income', 'history'],
  ];
  it.each(paths)('is not found outside of the scope at /%s, and nothing for a visitor', async (name) => {
    for (const persona of ['neighbour-town', 'donor']) {
      const outside = await server.call(persona, `/households/${householdId(1)}/${name}`);
      expect(outside.status).toBe(404);
      expect(((await outside.json()) as Problem).code).toBe('household-not-found');
    }
    expect((await server.call('visitor', `/households/${householdId(1)}/${name}`)).status).toBe(401);
    expect((await server.call('town', `/households/${householdId(1)}/${name}?year=2019`)).status).toBe(400);
  });
});
