// Opens the household tiles of a running server with GDAL's MVT driver and compares the counts; needs `ogrinfo`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const usage = `node scripts/check-gis-tiles.mjs --base http://localhost:8080/onemap/v1 [--persona county]
Signs in by the dev login, then runs (GDAL_HTTP_HEADERS carries the token):
  ogrinfo -q -ro MVT:<base>/tiles/households/8  -sql "select sum(households) as n from householdGrid"
  ogrinfo -q -ro MVT:<base>/tiles/households/12 -sql "select count(*) as n from households"
Both have to be the number of households that /households counts.`;

const { values } = parseArgs({
  options: { base: { type: 'string' }, persona: { type: 'string', default: 'county' } },
});

async function main() {
  if (values.base === undefined) return fail(usage);
  const version = spawnSync('ogrinfo', ['--version'], { encoding: 'utf8' }).stdout?.trim();
  if (!version) return fail('ogrinfo is not installed (Debian: apt-get install gdal-bin).');
  const token = await signIn();
  const list = await ask('/households?limit=1', { headers: { authorization: `Bearer ${token}` } });
  const counts = {
    listed: list.numberMatched,
    'cells of zoom 8': countWith(token, 8, 'select sum(households) as n from householdGrid'),
    'points of zoom 12': countWith(token, 12, 'select count(*) as n from households'),
  };
  console.log(`${new Date().toISOString().slice(0, 10)} ${version}`, counts);
  if (new Set(Object.values(counts)).size > 1) fail('The counts differ.');
}

async function signIn() {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ persona: values.persona });
  return (await ask('/auth/token', { method: 'POST', headers, body })).accessToken;
}

async function ask(path, init) {
  const response = await fetch(values.base + path, init);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

function countWith(token, zoom, sql) {
  const { stdout, stderr } = spawnSync(
    'ogrinfo',
    ['-q', '-ro', `MVT:${values.base}/tiles/households/${zoom}`, '-sql', sql],
    { encoding: 'utf8', env: { ...process.env, GDAL_HTTP_HEADERS: `Authorization: Bearer ${token}` } },
  );
  const found = / n \(\w+\) = (\d+)/.exec(stdout);
  if (!found) throw new Error(`ogrinfo of zoom ${zoom}: ${stderr || stdout}`);
  return Number(found[1]);
}

function fail(text) {
  console.error(text);
  process.exitCode = 1;
}

await main();
