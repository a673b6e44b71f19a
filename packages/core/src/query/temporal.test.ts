// The temporal relations against a table drawn by hand.
import { describe, expect, it } from 'vitest';
import { parseCql2Text } from '@onemap/contract/cql2';
import { evaluateFilter, type FilterRecord } from './evaluate.js';

const evaluate = (text: string, record: FilterRecord = {}) => evaluateFilter(parseCql2Text(text), record);

/** Days of January 2016 as an interval. */
const span = (from: number, to: number): string => `INTERVAL('2016-01-${pad(from)}', '2016-01-${pad(to)}')`;
const pad = (day: number): string => String(day).padStart(2, '0');

/** Every relation that holds between the two; the thirteen of Allen, and the two that sum them up. */
const table: readonly (readonly [string, string, readonly string[]])[] = [
  [span(1, 3), span(5, 9), ['t_before', 't_disjoint']],
  [span(5, 9), span(1, 3), ['t_after', 't_disjoint']],
  [span(1, 5), span(5, 9), ['t_meets', 't_intersects']],
  [span(5, 9), span(1, 5), ['t_metBy', 't_intersects']],
  [span(1, 6), span(5, 9), ['t_overlaps', 't_intersects']],
  [span(5, 9), span(1, 6), ['t_overlappedBy', 't_intersects']],
  [span(1, 6), span(1, 9), ['t_starts', 't_intersects']],
  [span(1, 9), span(1, 6), ['t_startedBy', 't_intersects']],
  [span(3, 6), span(1, 9), ['t_during', 't_intersects']],
  [span(1, 9), span(3, 6), ['t_contains', 't_intersects']],
  [span(3, 9), span(1, 9), ['t_finishes', 't_intersects']],
  [span(1, 9), span(3, 9), ['t_finishedBy', 't_intersects']],
  [span(1, 9), span(1, 9), ['t_equals', 't_intersects']],
];
const relations = [...new Set(table.flatMap(([, , names]) => names))];

describe('two intervals', () => {
  it.each(table)('%s and %s stand in the relations %j and no others', (left, right, names) => {
    expect(relations).toHaveLength(15);
    const found = relations.filter((name) => evaluate(`${name}(${left}, ${right})`) === true);
    expect([...found].sort()).toEqual([...names].sort());
  });

  it.each([
    ["t_intersects(INTERVAL('..', '2016-01-05'), INTERVAL('2016-01-05', '..'))", true],
    ["t_disjoint(INTERVAL('..', '2016-01-04'), INTERVAL('2016-01-05', '..'))", true],
    ["t_equals(INTERVAL('..', '..'), INTERVAL('..', '..'))", true],
    ["t_contains(INTERVAL('..', '..'), INTERVAL('2016-01-01', '2016-01-02'))", true],
    ["t_starts(INTERVAL('2016-01-01', '2016-01-02'), INTERVAL('2016-01-01', '..'))", true],
    ["t_before(INTERVAL('..', '..'), INTERVAL('2016-01-01', '..'))", false],
  ])('%s with open ends is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

describe('instants', () => {
  it.each([
    ["since = DATE('2016-05-01')", true],
    ["since < DATE('2016-05-01')", false],
    ["since < TIMESTAMP('2016-05-01T00:00:00Z')", false],
    ["since < TIMESTAMP('2016-05-01T00:00:00.000001Z')", true],
    ["t_equals(since, TIMESTAMP('2016-05-01T00:00:00.0Z'))", true],
    ["t_after(since, DATE('2016-04-30'))", true],
    ["t_before(since, INTERVAL('2016-05-02', '..'))", true],
    ["t_intersects(since, INTERVAL('2016-05-01', '2016-05-02'))", true],
    ["t_during(since, INTERVAL('2016-05-01', '2016-05-02'))", false],
    ["t_during(since, INTERVAL('2016-04-30', '2016-05-02'))", true],
    ["t_contains(INTERVAL('..', '2016-05-02'), since)", true],
    ["since in (DATE('2014-01-01'), DATE('2016-05-01'))", true],
    ["t_after(until, DATE('2016-04-30'))", null],
    ["t_intersects(INTERVAL(since, until), INTERVAL('2016-01-01', '..'))", null],
    ["t_intersects(INTERVAL(since, until), INTERVAL('2014-01-01', '2015-01-01'))", false],
    ["t_disjoint(INTERVAL(since, until), INTERVAL('2014-01-01', '2015-01-01'))", true],
    ["since > DATE('2016-01-01') and word > DATE('2016-01-01')", null],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text, { since: '2016-05-01', until: null, word: 'yesterday' })).toBe(expected);
  });
});
