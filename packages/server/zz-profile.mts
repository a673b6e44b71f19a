import { openPglite } from './src/store/pglite.ts';
import { migrate } from './src/store/migrate.ts';
import { createStore } from './src/store/store.ts';
import { createViewer } from './src/auth/viewer.ts';
import { createHouseholdTiles } from './src/tiles/household-tiles.ts';
import { readFileSync } from 'node:fs';
let t = performance.now();
const lap = (n: string) => { console.log(n.padEnd(40), (performance.now() - t).toFixed(0)); t = performance.now(); };
const db = await openPglite({ inMemory: true, snapshot: new Blob([readFileSync('/tmp/rv/snap.tar.gz')]) });
lap('open'); await migrate(db); lap('migrate');
const store = createStore(db, { cursorKey: new Uint8Array(32), clock: () => new Date(), newId: () => 'x' });
const anon = createViewer({ role: 'county', regions: [], subject: '', displayName: '' });
const county = createViewer({ role: 'county', regions: ['620523'], subject: '', displayName: '' });
const q = (sql: string, p: unknown[] = []) => db.read({ prefixes: ['620523'] }, (query) => query(sql, p));
const params = { measure: ['povertyIncidence'], region: ['620523:village'] };
for (let i = 0; i < 3; i++) { const d = await store.statistics.data(anon, 'poverty', params); lap('stat ' + i); JSON.stringify(d); lap('json'); }
for (let i = 0; i < 2; i++) { await q(`select json_agg(t)::text from (select code, name, 0 as depth from region where code = $1 union all select code, name, 1 from region where code >= $2 and code < $3 and level = 'village' order by depth, code) t`, ['620523000000', '620523', '620523:']); lap('sql regions'); }
const codes = (await q(`select code from region where code like '620523%' and level='village'`)).map((r: any) => r.code); lap('codes');
for (let i = 0; i < 3; i++) { await q(`select json_agg(t)::text from (select region, year::int, household_type, suppressed, synthetic, source, poor_persons::float8 as "poorPersons" from rollup_poverty where county = any($1) and region = any($2) and ($3::int[] is null or year = any($3::int[])) and household_type = any($4)) t`, [['620523'], codes, null, ['*']]); lap('sql rollup'); }
for (let i = 0; i < 2; i++) { await q(`select json_agg(t)::text from (select region, year::int, indicator as measure, value, synthetic, source from region_year where county = any($1) and region = any($2) and ($3::int[] is null or year = any($3::int[])) and indicator = any($4)) t`, [['620523'], codes, null, ['povertyIncidence', 'ruralPopulation']]); lap('sql yearly'); }
const tiles = createHouseholdTiles(store.householdPoints);
const box = [104.5, 34, 106, 35.5] as const;
for (let i = 0; i < 3; i++) { const p = await store.householdPoints.inBox(county, box as any); lap('inBox ' + p.length); }
for (const [z, x, y] of [[8, 202, 101], [9, 405, 203]] as const) { const b = await tiles.get(county, { z, x, y }); lap(`tile ${z} ${b?.length}`); }
console.log((await q(`explain analyze select h.id, (select json_agg(y) from (select year, status, household_type as type from household_year hy where hy.county = h.county and hy.household = h.id order by year) y) from household h where h.household_class <> 'ordinary' and h.pt <@ box(point(10450000,3400000), point(10600000,3550000)) order by h.id limit 100000`)).map((r: any) => r['QUERY PLAN']).join('\n'));
t = performance.now();
for (let i = 0; i < 2; i++) { await q(`select json_agg(t)::text from (select household as id, string_agg(year::text || ':' || coalesce(status,'') , ',' order by year) s, (array_agg(household_type order by year desc))[1] as type from household_year where county='620523' group by household) t`); lap('grouped'); }
for (let i = 0; i < 3; i++) { await store.regions.boundary('620523', 'village'); lap('boundary'); }
await db.close();
