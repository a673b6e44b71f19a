// Counts of a million households by village, type and year: our typed columns against objects, d3 and arquero.
/* global window */
import { aggregate } from '@onemap/core';
import { op, table } from 'arquero';
import { rollup } from 'd3-array';

const sizes = { village: 415, type: 4, year: 7 };
const names = Object.keys(sizes);

/** As rows of a register come: in no order of their keys. */
function columnsOf(count) {
  let state = 7;
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const codes = Object.fromEntries(names.map((name) => [name, new Uint16Array(count)]));
  for (let i = 0; i < count; i++) for (const name of names) codes[name][i] = next(sizes[name]);
  return codes;
}

/** Each subject gets what it likes best, made before its time is taken, and answers its own groups. */
const subjects = {
  onemap: {
    prepare: (codes) => names.map((name) => ({ codes: codes[name], size: sizes[name] })),
    group: (keys) => aggregate(keys),
    count: (groups, village, type, year) => groups.rows[groups.at(village, type, year)],
  },
  objects: {
    prepare: rowsOf,
    group(rows) {
      const groups = new Map();
      for (const { village, type, year } of rows) {
        const key = `${village}|${type}|${year}`;
        groups.set(key, (groups.get(key) ?? 0) + 1);
      }
      return groups;
    },
    count: (groups, village, type, year) => groups.get(`${village}|${type}|${year}`),
  },
  'd3 rollup': {
    prepare: rowsOf,
    group: (rows) =>
      rollup(
        rows,
        (list) => list.length,
        ({ village }) => village,
        ({ type }) => type,
        ({ year }) => year,
      ),
    count: (groups, village, type, year) => groups.get(village).get(type).get(year),
  },
  arquero: {
    prepare: (codes) => table(codes),
    group: (rows) => rows.groupby(...names).rollup({ count: op.count() }),
    count: (groups, village, type, year) =>
      groups.objects().find((row) => row.village === village && row.type === type && row.year === year).count,
  },
};

function rowsOf(codes) {
  return Array.from(codes.village, (village, i) => ({ village, type: codes.type[i], year: codes.year[i] }));
}

/** Milliseconds of one grouping, and the count of one group, which all subjects must agree on. */
window.group = (name, count) => {
  const { prepare, group, count: countOf } = subjects[name];
  const given = prepare(columnsOf(count));
  const start = performance.now();
  const groups = group(given);
  const took = performance.now() - start;
  return { took, counted: countOf(groups, 207, 2, 3) };
};
