// The data of an imaginary county: regions as rectangles and households made by counting. All invented (示意数据).
import { createHash } from 'node:crypto';

export const origin = { synthetic: true, source: '示意数据' };
export const latestYear = 2017;

const firstYear = 2014;
/** No province has the number 88: what is seen here can be taken for no real place. */
const county = '880121000000';
const townNames = ['青禾', '云溪', '石桥', '南坪'];
const villageNames = ['东湾', '中庄', '西岭'];
/** Households of each town: two towns with enough to page through, two with a few. */
const householdCounts = [14, 13, 4, 3];
const surnames = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王'];

/** The status at the end of each year from 2014 to 2017; null before the household was registered. */
const careers = [
  ['notExited', 'notExited', 'notExited', 'notExited'],
  ['notExited', 'notExited', 'exited', 'exited'],
  ['notExited', 'preExit', 'exited', 'relapsed'],
  [null, 'notExited', 'notExited', 'preExit'],
  [null, null, 'notExited', 'exited'],
  ['notExited', 'exited', 'relapsed', 'relapsed'],
  [null, null, null, 'notExited'],
];
const types = ['general', 'dibaoPoor', 'general', 'dibao', 'wubao'];
const causes = ['illness', 'schooling', 'lackOfWater', 'lackOfLabour', 'disability', 'poorTransport'];

export const regions = makeRegions();
export const households = makeHouseholds();

function makeRegions() {
  const whole = [97, 38, 97.8, 38.4];
  const towns = townNames.map((_, at) => `880121${101 + at}000`);
  const list = [
    makeRegion('880000000000', '示例省', 'province', null, whole, 'prefecture', 1),
    makeRegion('880100000000', '示例市', 'prefecture', '880000000000', whole, 'county', 1),
    makeRegion(county, '示例县', 'county', '880100000000', whole, 'town', towns.length),
  ];
  towns.forEach((code, at) => {
    const box = cutBox(whole, at, townNames.length);
    list.push(makeRegion(code, `${townNames[at]}镇`, 'town', county, box, 'village', villageNames.length));
    villageNames.forEach((name, row) => {
      const village = `${code.slice(0, 9)}${201 + row}`;
      list.push(makeRegion(village, `${townNames[at]}${name}村`, 'village', code, cutBox(box, row, 3), null, 0));
    });
  });
  return list.sort((one, other) => (one.code < other.code ? -1 : 1));
}

function makeRegion(code, name, level, parent, bbox, childLevel, childCount) {
  const center = [round((bbox[0] + bbox[2]) / 2), round((bbox[1] + bbox[3]) / 2)];
  const shortName = name.slice(0, -1);
  return { ...origin, code, name, shortName, level, parent, center, bbox, areaKm2: null, childLevel, childCount };
}

/** The part `at` of `parts` strips side by side, from west to east. */
function cutBox([west, south, east, north], at, parts) {
  const width = (east - west) / parts;
  return [round(west + at * width), south, round(west + (at + 1) * width), north];
}

function makeHouseholds() {
  const list = [];
  householdCounts.forEach((count, town) => {
    for (let number = 0; number < count; number += 1) list.push(makeHousehold(list.length, town, number));
  });
  // By code point, as the contract orders them: `<` on ASCII texts.
  return list.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The whole truth about one household; households.mjs shows each role its part of it. */
function makeHousehold(serial, town, number) {
  const village = `880121${101 + town}${201 + (number % 3)}`;
  const { name, bbox } = regions.find(({ code }) => code === village);
  const id = makeId(serial);
  const surname = surnames[serial % surnames.length];
  const career = careers[serial % careers.length];
  return {
    id,
    region: village,
    regionName: name,
    groupNo: String(1 + (number % 4)),
    headName: `${surname}示例`,
    mainCause: causes[serial % causes.length],
    otherCauses: serial % 2 ? ['lackOfFunds'] : [],
    // Every ninth household has no position: such homes are in the register too.
    point: serial % 9 === 8 ? null : makePoint(bbox, serial),
    address: `${townNames[town]}镇${name}示例${1 + number}号`,
    phone: serial % 5 === 4 ? null : `1380000${String(1000 + serial)}`,
    bankAccount: `62000000000000${String(10000 + serial)}`,
    members: makeMembers(id, serial, surname),
    measures: [makeMeasure(`${id}-m1`, 2015), makeMeasure(`${id}-m2`, 2017)],
    helpers: [makeHelper(`${id}-h1`)],
    history: makeHistory(career, types[serial % types.length], 2000 + serial * 7, serial % 3 ? 3 : 2),
  };
}

/** A hash of a serial number, so that profile.json can name two households; a real backend draws ids at random. */
function makeId(serial) {
  return `880121-${createHash('sha256').update(`示例户 ${serial}`).digest('base64url').slice(0, 22)}`;
}

function makePoint([west, south, east, north], serial) {
  const along = ((serial * 37) % 90) / 100 + 0.05;
  const up = ((serial * 53) % 90) / 100 + 0.05;
  return [round(west + (east - west) * along), round(south + (north - south) * up)];
}

function makeMembers(id, serial, surname) {
  const head = makeMember(`${id}-1`, `${surname}示例`, 'head', 'male', 1960 + (serial % 20), serial);
  const spouse = makeMember(`${id}-2`, '冯样本', 'spouse', 'female', 1962 + (serial % 20), serial);
  const child = makeMember(`${id}-3`, `${surname}样本`, 'son', 'male', 2008 + (serial % 4), serial);
  return serial % 3 ? [head, spouse, child] : [head, spouse];
}

function makeMember(id, name, relation, sex, birthYear, serial) {
  const young = relation === 'son';
  const birthDate = `${birthYear}-04-12`;
  return {
    id,
    name,
    relation,
    sex,
    birthYear,
    birthDate,
    idNumber: `880121${birthDate.replaceAll('-', '')}${String(1000 + serial)}`,
    ethnicGroup: 'Han',
    education: young ? null : 'primary',
    studentStatus: young ? 'primary' : null,
    health: [serial % 4 ? 'healthy' : 'chronic'],
    labourSkill: young ? 'none' : 'ordinary',
    workPlace: null,
    workMonths: null,
    phone: relation === 'head' ? `1380000${String(1000 + serial)}` : null,
  };
}

function makeMeasure(id, year) {
  const unit = '示例县示例局';
  return { id, category: 'industry', batch: 'production', year, unit, content: '发放示例种苗', amountYuan: 3000 };
}

function makeHelper(id) {
  const unit = '示例县示例局';
  return { id, kind: 'cadre', name: '陈示例', unit, post: '科员', phone: '13900000000', from: '2015-06-01', to: null };
}

function makeHistory(career, householdType, income, memberCount) {
  return career.flatMap((status, at) => {
    const year = firstYear + at;
    return status ? [{ year, status, householdType, memberCount, netIncomePerCapita: income + 300 * at }] : [];
  });
}

function round(degrees) {
  return Math.round(degrees * 1e5) / 1e5;
}
