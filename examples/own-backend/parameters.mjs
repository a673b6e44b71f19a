// The query parameters: each is read by its rule before anything is looked up; what has no rule here is refused.
import { URLSearchParams } from 'node:url';
import { parameterProblem, Problem } from './problems.mjs';
import { causes } from './codes.mjs';

const oneNumber = /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/;
const regionCode = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12}(-\d{2})?)$/;

/** A rule reads a text into a value; undefined means it is not valid. The message tells what would be. */
const limit = {
  // Larger than the most is no error: GDAL asks for whatever its user has set.
  read: (text) => (/^\d+$/.test(text) && Number(text) > 0 ? Math.min(Number(text), 1000) : undefined),
  message: ['应为正整数', 'must be a positive integer'],
};
const region = {
  read: (text) => (regionCode.test(text) ? text.padEnd(12, '0') : undefined),
  message: ['应为 2、4、6、9 或 12 位编码', 'must be a code of 2, 4, 6, 9 or 12 digits'],
};
const q = {
  read: (text) => (text !== '' && [...text].length <= 64 ? text : undefined),
  message: ['应为 1 至 64 个字符', 'must have 1 to 64 characters'],
};
const level = oneOf(['province', 'prefecture', 'county', 'town', 'village', 'group']);
// Any text: paging.mjs judges it, with an error code of its own.
const cursor = { read: (text) => text };
const asOf = {
  read: (text) => (/^(19|20)\d\d$|^2100$/.test(text) ? Number(text) : undefined),
  message: ['应为 1900 至 2100 的年份', 'must be a year from 1900 to 2100'],
};
const bbox = {
  read: readBbox,
  message: ['应为 西,南,东,北 四个数（或带高程的六个数）', 'must be west,south,east,north'],
};

export const parametersOf = {
  regions: { parent: region, level, q, limit, cursor },
  boundary: { level },
  places: { q, within: region, limit: { ...limit, read: (text) => atMost(50, limit.read(text)) } },
  households: {
    region,
    'as-of': asOf,
    status: listOf(['notExited', 'preExit', 'exited', 'relapsed']),
    householdType: listOf(['general', 'dibaoPoor', 'dibao', 'wubao']),
    mainCause: listOf(causes),
    bbox,
    limit,
    cursor,
  },
  household: { 'as-of': asOf },
  none: {},
};

/** Reads a query by the rules of its path: unknown names, repeats and bad values end here, with the name at fault. */
export function readQuery(search, rules) {
  const values = {};
  for (const [name, text] of new URLSearchParams(search)) {
    // hasOwn, not `in`: every object answers to `__proto__` and `constructor`.
    if (!Object.hasOwn(rules, name)) {
      throw parameterProblem('unknown-parameter', name, ['契约中没有这个参数', 'is not a parameter here']);
    }
    if (Object.hasOwn(values, name)) {
      throw parameterProblem('invalid-parameter', name, ['只可给出一次', 'may be given only once']);
    }
    values[name] = rules[name].read(text);
    if (values[name] === undefined) throw parameterProblem('invalid-parameter', name, rules[name].message);
  }
  return values;
}

/** The code of a region in a path, in its 12 digits. */
export function readRegionCode(text) {
  const code = region.read(text);
  if (code === undefined) throw parameterProblem('invalid-parameter', 'code', region.message);
  return code;
}

/** A malformed id is answered like one that does not exist: there is nothing to tell apart. */
export function readHouseholdId(text) {
  if (!/^\d{6}-[A-Za-z0-9_-]{8,64}$/.test(text)) throw new Problem('household-not-found');
  return text;
}

export function requireParameter(query, name) {
  if (query[name] !== undefined) return;
  throw parameterProblem('invalid-parameter', name, ['必须给出', 'is required']);
}

function readBbox(text) {
  const parts = text.split(',');
  const complete = (parts.length === 4 || parts.length === 6) && parts.every((part) => oneNumber.test(part));
  if (!complete) return undefined;
  const numbers = parts.map(Number);
  const [west, south, east, north] = numbers.length === 4 ? numbers : [0, 1, 3, 4].map((at) => numbers[at]);
  const onEarth = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  return onEarth && south <= north && numbers.every(Number.isFinite) ? [west, south, east, north] : undefined;
}

function oneOf(values) {
  return {
    read: (text) => (values.includes(text) ? text : undefined),
    message: [`应为 ${values.join('、')} 之一`, `must be one of ${values.join(', ')}`],
  };
}

function listOf(values) {
  const read = (text) =>
    text.split(',').every((part) => values.includes(part)) ? text.split(',') : undefined;
  return { ...oneOf(values), read };
}

function atMost(most, value) {
  return value === undefined ? undefined : Math.min(value, most);
}
