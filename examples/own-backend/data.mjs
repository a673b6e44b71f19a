// The imaginary county of data.json: its regions as rectangles, and its households made by counting. All invented.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const data = JSON.parse(readFileSync(new URL('data.json', import.meta.url), 'utf8'));
const childLevels = { province: 'prefecture', prefecture: 'county', county: 'town', town: 'village' };

export const { origin, latestYear } = data;
export const regions = makeRegions();
export const households = data.towns.flatMap(makeHouseholds).sort(byKey('id'));

function makeRegions() {
  const list = data.upper.map((region) => ({ ...region, bbox: data.bbox }));
  data.towns.forEach(({ code, name }, at) => {
    const bbox = cutBox(data.bbox, at, data.towns.length);
    list.push({ code, name: `${name}镇`, level: 'town', parent: data.upper[2].code, bbox });
    data.villages.forEach((village, row) => list.push(makeVillage(code, `${name}${village}村`, row, bbox)));
  });
  return list.map((region) => describeRegion(region, list)).sort(byKey('code'));
}

function makeVillage(parent, name, row, bbox) {
  return { code: villageCode(parent, row), name, level: 'village', parent, bbox: cutBox(bbox, row, 3) };
}

function villageCode(town, row) {
  return `${town.slice(0, 9)}${201 + row}`;
}

function describeRegion(region, list) {
  const [west, south, east, north] = region.bbox;
  const childCount = list.filter(({ parent }) => parent === region.code).length;
  return {
    ...origin,
    ...region,
    shortName: region.name.slice(0, -1),
    center: [round((west + east) / 2), round((south + north) / 2)],
    areaKm2: null,
    childLevel: childLevels[region.level] ?? null,
    childCount,
  };
}

/** The part `at` of `parts` strips side by side, from west to east. */
function cutBox([west, south, east, north], at, parts) {
  const width = (east - west) / parts;
  return [round(west + at * width), south, round(west + (at + 1) * width), north];
}

function makeHouseholds(town, order) {
  // A number of its own for each household of the county: a hundred to a town.
  return Array.from({ length: town.households }, (_, at) => makeHousehold(100 * order + at, town.code));
}

/** The whole truth about one household; households.mjs shows each role its part of it. */
function makeHousehold(serial, town) {
  const village = regions.find(({ code }) => code === villageCode(town, serial % 3));
  const surname = pick(data.surnames, serial);
  // Drawn from the number, so that profile.json can name two of them; a real backend draws at random.
  const id = `880121-${createHash('sha256').update(`示例户 ${serial}`).digest('base64url').slice(0, 22)}`;
  const members = makeMembers(id, serial, surname);
  return {
    id,
    region: village.code,
    regionName: village.name,
    groupNo: String(1 + (serial % 4)),
    headName: `${surname}示例`,
    mainCause: pick(data.causes, serial),
    otherCauses: serial % 2 ? ['lackOfFunds'] : [],
    // Every ninth household has no position, every fifth no telephone: a register is like that.
    point: serial % 9 === 8 ? null : makePoint(village.bbox, serial),
    address: `${village.name}示例${1 + serial}号`,
    phone: serial % 5 === 4 ? null : makePhone(serial),
    bankAccount: `62000000000000${10000 + serial}`,
    home: data.home,
    members,
    measures: [2015, 2017].map((year) => ({ id: `${id}-m${year}`, year, ...data.measure })),
    helpers: [{ id: `${id}-h1`, ...data.helper }],
    history: makeHistory(serial, members.length),
  };
}

function makePoint([west, south, east, north], serial) {
  const [along, up] = [37, 53].map((step) => ((serial * step) % 90) / 100 + 0.05);
  return [round(west + (east - west) * along), round(south + (north - south) * up)];
}

function makeMembers(id, serial, surname) {
  const year = serial % 20;
  const phone = makePhone(serial);
  const head = { name: `${surname}示例`, relation: 'head', sex: 'male', birthYear: 1960 + year, phone };
  const spouse = { name: '冯样本', relation: 'spouse', sex: 'female', birthYear: 1962 + year, phone: null };
  const son = {
    name: `${surname}样本`,
    relation: 'son',
    sex: 'male',
    birthYear: 2008 + (serial % 4),
    phone: null,
  };
  const family = serial % 3 ? [head, spouse, son] : [head, spouse];
  return family.map((member, at) => ({
    id: `${id}-${1 + at}`,
    ...member,
    birthDate: `${member.birthYear}-04-12`,
    idNumber: `880121${member.birthYear}0412${1000 + serial}`,
    health: [serial % 4 ? 'healthy' : 'chronic'],
    ...(member === son ? data.child : data.adult),
    ...data.member,
  }));
}

function makePhone(serial) {
  return `1380000${1000 + serial}`;
}

/** The years in the register: it begins with the first that has a status. */
function makeHistory(serial, memberCount) {
  const householdType = pick(data.types, serial);
  return pick(data.careers, serial).flatMap((status, at) => {
    const netIncomePerCapita = 2000 + 7 * serial + 300 * at;
    return status
      ? [{ year: data.firstYear + at, status, householdType, memberCount, netIncomePerCapita }]
      : [];
  });
}

function pick(list, at) {
  return list[at % list.length];
}

/** By code point, as the contract orders its lists: `<`, and no language's alphabet. */
function byKey(key) {
  return (one, other) => (one[key] < other[key] ? -1 : 1);
}

function round(degrees) {
  return Math.round(degrees * 1e5) / 1e5;
}
