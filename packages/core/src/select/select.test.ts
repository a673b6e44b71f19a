// Selected points against a slow computation in whole numbers, on random and on hard shapes.
import type { Position } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { geodesicBetween } from '../geo/geodesic.js';
import { prepareGeometry } from '../query/prepared-geometry.js';
import type { AreaLike } from '../shape/area-geometry.js';
import {
  at,
  counted,
  indexOf,
  numbersOf,
  points,
  polygon,
  randomOf,
  ring,
  selected,
  square,
} from './counted-points.fixtures.js';
import { buildPointIndex, selectInCircle } from './index.js';

const hardShapes: Readonly<Record<string, AreaLike>> = {
  'a square along the net': polygon(square(0, 40)),
  'the same the other way around': polygon(square(0, 40).reverse()),
  'a hole, whose edge belongs to it': polygon(square(0, 40), square(10, 30)),
  'a hole that touches the edge': polygon(square(0, 40), ring([0, 10], [20, 5], [20, 20])),
  'a hole that reaches beyond': polygon(square(0, 30), square(20, 40)),
  'an island in a hole': {
    type: 'MultiPolygon',
    coordinates: [[square(0, 40), square(10, 30)], [square(15, 25)]],
  },
  'overlapping polygons with a hole in one': {
    type: 'MultiPolygon',
    coordinates: [[square(0, 30), square(5, 25)], [square(20, 40)]],
  },
  'a spike without width': polygon(ring([0, 0], [20, 0], [20, 20], [20, 45], [20, 20], [0, 20])),
  'a spike of one unit': polygon(ring([0, 0], [40, 0], [40, 1], [1, 1])),
  'a ring that crosses itself': polygon(ring([0, 0], [40, 40], [40, 0], [0, 40])),
  'a star that is gone around twice': polygon(ring([20, 45], [32, 5], [0, 30], [40, 30], [8, 5])),
  'a ring that is gone around twice': polygon([...square(0, 40), ...square(0, 40).slice(1)]),
  'collinear and repeated vertices': polygon(
    ring([0, 0], [10, 0], [10, 0], [20, 0], [40, 0], [40, 40], [20, 20], [0, 0], [0, 0]),
  ),
  'a comb': polygon(
    ring(
      [0, 0],
      ...Array.from({ length: 20 }, (_, tooth): [number, number][] => [
        [2 * tooth, 40],
        [2 * tooth + 1, 1],
      ]).flat(),
      [40, 40],
      [40, 0],
    ),
  ),
  'a line': polygon(ring([0, 0], [40, 40])),
  'one position': polygon(ring([20, 20], [20, 20], [20, 20])),
  'all points and more': polygon(square(-100, 200)),
  'nothing near': polygon(square(500, 600)),
};

describe('Points in a polygon', () => {
  it.each(Object.entries(hardShapes))('are those of the computation in whole numbers: %s', (_, area) => {
    expect(selected(points, area)).toEqual(counted(points, area));
  });

  it('are the same on random shapes, vertices on points', () => {
    const seed = Date.now() % 2 ** 31;
    const random = randomOf(seed);
    for (let round = 0; round < 60; round++) {
      const corner = (): [number, number] => [Math.floor(random() * 64) - 12, Math.floor(random() * 64) - 12];
      const rings = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
        ring(...Array.from({ length: 3 + Math.floor(random() * 12) }, corner)),
      );
      const area: AreaLike =
        random() < 0.5 ? polygon(...rings) : { type: 'MultiPolygon', coordinates: rings.map((one) => [one]) };
      const scattered = Array.from({ length: 500 }, () => at(...corner()));
      expect(selected(scattered, area), `seed ${seed}, round ${round}`).toEqual(counted(scattered, area));
    }
  });

  it('are the same with 10,000 vertices', () => {
    const vertices = Array.from({ length: 10_000 }, (_, step): [number, number] => {
      const turn = (2 * Math.PI * step) / 10_000;
      const far = 300 * (1 + 0.3 * Math.sin(40 * turn));
      return [Math.round(far * Math.cos(turn)), Math.round(far * Math.sin(turn))];
    });
    const area = polygon(ring(...vertices));
    const random = randomOf(7);
    const around = Array.from({ length: 800 }, (_, id) =>
      id % 4 === 0
        ? at(...vertices[Math.floor(random() * vertices.length)]!)
        : at(Math.floor(random() * 800) - 400, Math.floor(random() * 800) - 400),
    );
    expect(selected(around, area)).toEqual(counted(around, area));
  });

  it('are those of a filter, also for decimal degrees on a slanting edge', () => {
    const area = {
      type: 'Polygon',
      coordinates: [
        [
          [105, 34],
          [105.3, 34.1],
          [105.2, 34.7],
          [105, 34],
        ],
      ] as Position[][],
    } as const;
    const onEdge = Array.from({ length: 99 }, (_, step): Position => [
      Math.round((105 + (0.3 * (step + 1)) / 100) * 1e7) / 1e7,
      Math.round((34 + (0.1 * (step + 1)) / 100) * 1e7) / 1e7,
    ]);
    const random = randomOf(11);
    const scattered = Array.from({ length: 2000 }, (): Position => [104.9 + random() * 0.5, 33.9 + random()]);
    const prepared = prepareGeometry(area);
    const all = [...onEdge, ...scattered];
    const wanted = all.flatMap((position, id) => (prepared.meetsPoint(position) ? [id] : []));
    expect(selected(all, area)).toEqual(wanted);
    expect(wanted.slice(0, 99)).toEqual(onEdge.map((_, id) => id));
  });

  it('are found on both sides of the antimeridian', () => {
    const side = (west: number, east: number): Position[][] => [
      [
        [west, 50],
        [east, 50],
        [east, 52],
        [west, 52],
        [west, 50],
      ],
    ];
    const area: AreaLike = { type: 'MultiPolygon', coordinates: [side(179, 180), side(-180, -178)] };
    const around: Position[] = [
      [179.5, 51],
      [180, 51],
      [-180, 51],
      [-178, 50],
      [-177.9, 51],
      [178.9, 51],
      [0, 51],
    ];
    expect(selected(around, area)).toEqual([0, 1, 2, 3]);
  });

  it('are found also where one lies far off all others', () => {
    const far: Position[] = [[0, 0], [73, 18], ...points];
    const area: AreaLike = {
      type: 'MultiPolygon',
      coordinates: [
        [square(0, 40)],
        [
          [
            [-1, -1],
            [1, -1],
            [1, 1],
            [-1, 1],
            [-1, -1],
          ],
        ],
      ],
    };
    const own = counted(points, polygon(square(0, 40))).map((id) => id + 2);
    expect(selected(far, area)).toEqual([0, ...own]);
  });

  it('are found where all lie at one place, or on one line', () => {
    const same = Array.from({ length: 50 }, () => at(20, 20));
    expect(selected(same, polygon(square(0, 40)))).toHaveLength(50);
    expect(selected(same, polygon(square(21, 40)))).toHaveLength(0);
    const line = Array.from({ length: 50 }, (_, id) => at(id, 20));
    expect(selected(line, polygon(square(10, 20)))).toHaveLength(11);
  });

  it('are none of no points, of no polygons, and of what is no place', () => {
    expect(selected([], polygon(square(0, 40)))).toEqual([]);
    expect(selected(points, { type: 'MultiPolygon', coordinates: [] })).toEqual([]);
    expect(selected(points, polygon([]))).toEqual([]);
    const broken: Position[] = [[NaN, 34], [105, NaN], [Infinity, 34], at(1, 1), [105, -Infinity]];
    expect(selected(broken, polygon(square(0, 40)))).toEqual([3]);
    expect(() => selected(points, polygon(ring([0, 0], [NaN, 1], [1, 1])))).toThrow(RangeError);
    expect(() => buildPointIndex(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
  });
});

describe('Points in a circle', () => {
  it('are those of the geodesic distance', () => {
    const random = randomOf(3);
    const center: Position = [105.34, 34.74];
    const around = Array.from({ length: 3000 }, (): Position => [
      105.3 + random() * 0.08,
      34.7 + random() * 0.08,
    ]);
    const wanted = around.flatMap((position, id) =>
      geodesicBetween(center, position).lengthMeters <= 2500 ? [id] : [],
    );
    expect(numbersOf(selectInCircle(indexOf(around), center, 2500))).toEqual(wanted);
  });

  it('are found across the antimeridian and around a pole', () => {
    const around: Position[] = [
      [-179.99, 60],
      [179, 60],
      [0, 89.99],
      [180, 89.99],
    ];
    expect(numbersOf(selectInCircle(indexOf(around), [179.99, 60], 2000))).toEqual([0]);
    expect(numbersOf(selectInCircle(indexOf(around), [90, 90], 2000))).toEqual([2, 3]);
  });
});
