// Points in boxes, by their numbers and by outlines, against a slow computation and the filter.
import type { Position } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { prepareGeometry } from '../query/prepared-geometry.js';
import type { AreaLike } from '../shape/area-geometry.js';
import {
  at,
  counted,
  indexOf,
  net,
  numbersOf,
  points,
  polygon,
  randomOf,
  ring,
  selected,
  unit,
} from './counted-points.fixtures.js';
import { selectInBox } from './index.js';

describe('Points in a box', () => {
  const index = indexOf(points);
  const inBox = (...box: [number, number, number, number]): number[] => numbersOf(selectInBox(index, box));

  it('are those between its edges, edges included', () => {
    const [low, high] = [at(5, 7), at(31, 22)];
    const wanted = points.flatMap(([lon, lat], id) =>
      lon >= low[0] && lon <= high[0] && lat >= low[1] && lat <= high[1] ? [id] : [],
    );
    expect(wanted).toHaveLength(27 * 16);
    expect(inBox(low[0], low[1], high[0], high[1])).toEqual(wanted);
  });

  it.each([1, 2, 3])(
    'are the same on random boxes, edges on points and beyond all of them: seed %i',
    (seed) => {
      const random = randomOf(seed);
      const below = (limit: number): number => Math.floor(random() * limit);
      const many = Array.from({ length: 5000 }, () => at(below(400), below(300)));
      const dense = indexOf(many);
      for (let turn = 0; turn < 60; turn++) {
        const [west, south] = at(below(500) - 50, below(400) - 50);
        const [east, north] = [west + below(turn * 8) * unit, south + below(turn * 6) * unit];
        const wanted = many.flatMap(([lon, lat], id) =>
          lon >= west && lon <= east && lat >= south && lat <= north ? [id] : [],
        );
        const found = numbersOf(selectInBox(dense, [west, south, east, north]));
        expect(found, `${seed}, ${turn}`).toEqual(wanted);
      }
    },
  );

  it('are all, one column, or none', () => {
    expect(inBox(-180, -90, 180, 90)).toHaveLength(3600);
    expect(inBox(at(3, 0)[0], -90, at(3, 0)[0], 90)).toHaveLength(60);
    expect(inBox(105, 34.5, 106, 34.4)).toEqual([]);
    expect(inBox(NaN, 34, 106, 35)).toEqual([]);
  });

  it('are found on both sides of the antimeridian', () => {
    const around: Position[] = [
      [179.5, 0],
      [-179.5, 0],
      [178, 0],
      [-178, 0],
    ];
    expect(numbersOf(selectInBox(indexOf(around), [179, -1, -179, 1]))).toEqual([0, 1]);
  });
});

describe('An outline that is a box', () => {
  const corners: Position[] = [at(5, 7), at(31, 7), at(31, 22), at(5, 22)];
  const outlines = [corners, [...corners].reverse()].flatMap((way) =>
    way.map((_, first) => [...way.slice(first), ...way.slice(0, first + 1)]),
  );

  it.each(outlines.map((each, turn) => [turn, each] as const))(
    'holds what the computation in whole numbers finds, wherever it begins: %i',
    (_, outline) => {
      expect(selected(points, polygon(outline))).toEqual(counted(points, polygon(outline)));
      expect(selected(points, polygon(outline))).toHaveLength(27 * 16);
    },
  );

  it.each([4, 5, 6])('holds what a filter finds, also within a micrometre of its edge: seed %i', (seed) => {
    const random = randomOf(seed);
    const near = (value: number): number => value + (Math.floor(random() * 9) - 4) * 4e-12;
    for (let turn = 0; turn < 40; turn++) {
      const [west, south] = [105 + random(), 34 + random()];
      const [east, north] = [west + random() * 0.2, south + random() * 0.2];
      const outline = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ] as Position[];
      const area = { type: 'Polygon', coordinates: [outline] } as const;
      const all = Array.from({ length: 1500 }, (_, id): Position => {
        const [lon, lat] = [
          west + (random() * 1.4 - 0.2) * (east - west),
          south + random() * (north - south),
        ];
        if (id % 3 === 0) return [near(random() < 0.5 ? west : east), lat];
        return id % 3 === 1 ? [lon, near(random() < 0.5 ? south : north)] : [lon, lat];
      });
      const prepared = prepareGeometry({ type: 'Polygon', coordinates: [outline] });
      const wanted = all.flatMap((position, id) => (prepared.meetsPoint(position) ? [id] : []));
      expect(selected(all, area), `${seed}, ${turn}`).toEqual(wanted);
    }
  });

  it('is none with a bend, without width, or with a number that is none', () => {
    const bent = polygon(ring([0, 0], [40, 0], [40, 40], [0, 39]));
    expect(selected(points, bent)).toEqual(counted(points, bent));
    const flat = polygon(ring([0, 5], [40, 5], [40, 5], [0, 5]));
    expect(selected(points, flat)).toEqual(counted(points, flat));
    expect(selected(points, flat)).toHaveLength(41);
    const endless = polygon([at(0, 0), [Infinity, 34], [Infinity, 35], [at(0, 0)[0], 35], at(0, 0)]);
    expect(() => selected(points, endless)).toThrow(RangeError);
  });
});

describe('A selection of many runs', () => {
  it('is listed whole: every second column of 20,000 points', () => {
    const [columns, rows] = [200, 100];
    const stripe = (column: number): Position[][] => [
      ring([column, 0], [column, rows], [column + 0.25, rows], [column + 0.25, 0]),
    ];
    const area: AreaLike = {
      type: 'MultiPolygon',
      coordinates: Array.from({ length: columns / 2 }, (_, at) => stripe(2 * at)),
    };
    const found = selected(net(105, 34, columns, rows), area);
    expect(found).toEqual(Array.from({ length: (columns / 2) * rows }, (_, place) => 2 * place));
  });
});
