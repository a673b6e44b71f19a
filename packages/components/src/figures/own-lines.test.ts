// Lines of a page's own classes: what is usable, and what is left aside.
import { describe, expect, it } from 'vitest';
import { linesFromAttribute, usableLines } from './own-lines.js';

describe('Lines of a page', () => {
  it.each([
    ['3, 10, 20', [3, 10, 20]],
    ['20，3、10', [3, 10, 20]],
    [' 2.5 2.5 -1 ', [-1, 2.5]],
  ])('are read from “%s”', (text, lines) => {
    expect(linesFromAttribute(text)).toEqual(lines);
  });

  it.each([null, '', ' , ', '3, ten', '1 2 3 4 5 6 7 8 9', '3, Infinity', '<b>3</b>'])(
    'are none in %j',
    (text) => {
      expect(linesFromAttribute(text)).toBeUndefined();
    },
  );

  it.each([
    undefined,
    null,
    7,
    '3,10',
    {},
    [],
    ['3', 10],
    [NaN],
    [[3]],
    Array.from({ length: 9 }, (_, i) => i),
    Array.from({ length: 65 }, () => 3),
  ])('are none in a property %j', (value) => {
    expect(usableLines(value)).toBeUndefined();
  });
});
