// Map order and the nearest neighbour in a direction, on a grid that can be checked by eye.
import { describe, expect, it } from 'vitest';
import { inMapOrder, nearestIn } from './map-order.js';

const at = (name: string, lon: number, lat: number) => ({ name, position: [lon, lat] as [number, number] });
const places = [at('d', 1, 0.05), at('a', 0, 1), at('c', 0, 0), at('b', 1, 0.9)];
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join('');

describe('map order', () => {
  it('goes by rows from north to south and from west to east in a row', () => {
    expect(names(inMapOrder(places, ({ position }) => position))).toBe('abcd');
  });

  it('keeps one place, and none', () => {
    expect(inMapOrder([], () => [0, 0])).toEqual([]);
    expect(names(inMapOrder([places[0]!], ({ position }) => position))).toBe('d');
  });
});

describe('the next place in a direction', () => {
  const positions = inMapOrder(places, ({ position }) => position).map(({ position }) => position);

  it.each([
    ['right', 0, 1],
    ['down', 0, 2],
    ['left', 3, 2],
    ['up', 3, 1],
  ] as const)('%s of %d is %d', (direction, from, to) => {
    expect(nearestIn(direction, positions, from)).toBe(to);
  });

  it('is none at the edge', () => {
    expect(nearestIn('left', positions, 0)).toBeNull();
    expect(nearestIn('up', positions, 1)).toBeNull();
  });
});
