import { expect, it } from 'vitest';
import { crossesItself } from './index.js';

it('A ring like an hourglass crosses itself, a square and a triangle do not', () => {
  const [a, b, c, d] = [
    [105, 34],
    [105.1, 34],
    [105.1, 34.1],
    [105, 34.1],
  ] as [number, number][] as [[number, number], [number, number], [number, number], [number, number]];
  expect(crossesItself([a, b, d, c])).toBe(true);
  expect(crossesItself([a, b, c, d])).toBe(false);
  expect(crossesItself([a, b, c])).toBe(false);
});
