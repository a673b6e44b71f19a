// Vertices moved, taken out and added, in outer rings and holes.
import { describe, expect, it } from 'vitest';
import { moveVertex, removeVertex, splitEdge, verticesOf, type AreaGeometry } from './index.js';

const triangle = (x: number): [number, number][] => [
  [x, 0],
  [x + 2, 0],
  [x, 2],
  [x, 0],
];
const two: AreaGeometry = {
  type: 'MultiPolygon',
  coordinates: [[triangle(0), triangle(0.1)], [triangle(10)]],
};

describe('The vertices of an area', () => {
  it('are counted over all rings, each once', () => {
    expect(verticesOf(two)).toHaveLength(9);
    expect(verticesOf(two)[6]).toEqual([10, 0]);
  });

  it('are moved with the ring still closed', () => {
    const moved = moveVertex(two, 6, [9, -1]);
    expect(moved.coordinates[1]).toEqual([
      [
        [9, -1],
        [12, 0],
        [10, 2],
        [9, -1],
      ],
    ]);
    expect(moved.coordinates[0]).toEqual(two.coordinates[0]);
  });

  it('are taken out; a ring of three goes as a whole', () => {
    expect(removeVertex(two, 4)!.coordinates[0]).toEqual([triangle(0)]);
    expect(removeVertex(two, 0)).toEqual({ type: 'Polygon', coordinates: [triangle(10)] });
    expect(removeVertex({ type: 'Polygon', coordinates: [triangle(0)] }, 1)).toBeNull();
  });

  it('are added half-way to the next one, also to the first', () => {
    const split = splitEdge({ type: 'Polygon', coordinates: [triangle(0)] }, 2);
    expect(split.coordinates[0]).toEqual([
      [0, 0],
      [2, 0],
      [0, 2],
      [0, 1],
      [0, 0],
    ]);
  });

  it('that are not there are refused', () => {
    for (const vertex of [-1, 9, 1.5, NaN]) expect(() => moveVertex(two, vertex, [0, 0])).toThrow(RangeError);
  });
});
