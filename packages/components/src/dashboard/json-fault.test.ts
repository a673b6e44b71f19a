// Where a text stops being JSON, worked out by counting signs.
import { describe, expect, it } from 'vitest';
import { jsonFault, lineAndColumn } from './json-fault.js';

describe('The fault of a text', () => {
  it.each([
    ['{}', undefined],
    [' [1, -2.5e3, "a\\u00e9", true, null, {"b": []}] ', undefined],
    ['', 0],
    ['{"a": 1', 7],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['{"a": 1,}', 8],
    ['[1, 2,]', 6],
    ['[1 2]', 3],
    ['{"a": 01}', 6],
    ['{"a": 1.}', 6],
    ['{"a": undefined}', 6],
    ['{"a": "x\ny"}', 6],
    ['{"a": "\\x"}', 6],
    ['{} {}', 3],
    ['[truely]', 1],
    ['// no\n{}', 0],
  ])('%j', (json, place) => {
    expect(jsonFault(json)).toBe(place);
  });

  it('agrees with the browser about what is JSON', () => {
    const parses = (json: string): boolean => {
      try {
        JSON.parse(json);
        return true;
      } catch {
        return false;
      }
    };
    const signs = ['{', '}', '[', ']', '"a"', ':', ',', '1', 'null', ' '];
    for (const a of signs)
      for (const b of signs)
        for (const c of signs)
          for (const d of signs) {
            const json = a + b + c + d;
            expect([json, jsonFault(json) === undefined]).toEqual([json, parses(json)]);
          }
  });

  it('does not fall over what is nested beyond measure', () => {
    expect(jsonFault('['.repeat(100_000))).toBeTypeOf('number');
  });

  it('is told by line and column from 1', () => {
    expect(lineAndColumn('{\n  "a": x\n}', 9)).toEqual({ line: 2, column: 8 });
    expect(lineAndColumn('', 0)).toEqual({ line: 1, column: 1 });
  });
});
