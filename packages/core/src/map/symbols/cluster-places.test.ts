// Clusters of places: who is with whom, in any order of magnitude, and the same every time.
import type { Position } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { clusterPlaces } from './cluster-places.js';

describe('Places', () => {
  // At 34.74 degrees a thousandth of a degree is 111.2 m northwards and 91.4 m eastwards.
  const places: Position[] = [
    [105.34, 34.74],
    [105.341, 34.74],
    [105.34, 34.742],
    [105.5, 34.9],
  ];

  it('within the radius are one cluster at their mean, the others stand alone', () => {
    const clusters = clusterPlaces(places, 100);
    expect(clusters.map(({ members }) => members)).toEqual([[0, 1], [2], [3]]);
    expect(clusters[0]!.position[0]).toBeCloseTo(105.3405, 9);
    expect(clusters[0]!.position[1]).toBeCloseTo(34.74, 9);
  });

  it('are apart as far east as north: 91 m is outside of 90 m and inside of 92 m', () => {
    expect(clusterPlaces(places.slice(0, 2), 90)).toHaveLength(2);
    expect(clusterPlaces(places.slice(0, 2), 92)).toHaveLength(1);
  });

  it('that are equal are gathered by a radius of 0', () => {
    expect(clusterPlaces([places[0]!, places[3]!, places[0]!], 0).map(({ members }) => members)).toEqual([
      [0, 2],
      [1],
    ]);
  });

  it('may be none', () => {
    expect(clusterPlaces([], 50)).toEqual([]);
  });

  it('are refused with a negative radius', () => {
    expect(() => clusterPlaces(places, -1)).toThrow(RangeError);
    expect(() => clusterPlaces(places, NaN)).toThrow(RangeError);
  });
});

describe('Clusters of random places', () => {
  const seed = 20_261_127;

  it(`hold every place once, each near its first member, first members apart (seed ${seed})`, () => {
    let state = seed;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const places = Array.from({ length: 600 }, (): Position => [105 + random() / 2, 34.5 + random() / 2]);
    const radius = 2000;
    const clusters = clusterPlaces(places, radius);
    expect(clusters.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(places.map((_, i) => i));
    const [cos, degree] = [Math.cos((34.75 * Math.PI) / 180), 111_195];
    const apart = (a: number, b: number): number =>
      Math.hypot((places[a]![0] - places[b]![0]) * cos, places[a]![1] - places[b]![1]) * degree;
    for (const { members } of clusters)
      for (const index of members) expect(apart(members[0]!, index)).toBeLessThan(radius * 1.01);
    clusters.forEach(({ members: [first] }, at) => {
      for (const { members } of clusters.slice(at + 1))
        expect(apart(first!, members[0]!)).toBeGreaterThan(radius * 0.99);
    });
  });
});
