// An outline and its text: by hand for a square, there and back for holes, islands and random rings.
import { describe, expect, it } from 'vitest';
import { readAreaText, writeAreaText } from './area-text.js';

describe('The text of an outline', () => {
  it('is the way from vertex to vertex, in signs of five bits', () => {
    const coordinates = [
      [
        [0.000001, 0],
        [0.000001, -0.000002],
        [0.000017, 0.000001],
        [0.000001, 0],
      ],
    ];
    // Steps 1 0, 0 -2, 16 3 are 2 0, 0 3, 32 6: 32 takes two signs, the lower five bits first and marked (32 + 0).
    expect(writeAreaText({ type: 'Polygon', coordinates } as never)).toBe('CAADgBG');
    expect(readAreaText('CAADgBG')).toEqual({ type: 'Polygon', coordinates });
  });

  it('keeps holes and islands', () => {
    const ring = (x: number, y: number, size: number) => [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y],
    ];
    const area = {
      type: 'MultiPolygon',
      coordinates: [[ring(105, 34, 1), ring(105.5, 34.25, 0.25)], [ring(-179, -89, 2)]],
    };
    expect(readAreaText(writeAreaText(area as never))).toEqual(area);
  });

  const seed = 20_261_127;
  it(`comes back within half a millionth of a degree (seed ${seed})`, () => {
    let state = seed;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 200; round++) {
      const ring = Array.from({ length: 3 + Math.floor(random() * 50) }, () => [
        random() * 360 - 180,
        random() * 180 - 90,
      ]);
      ring.push(ring[0]!);
      const read = readAreaText(writeAreaText({ type: 'Polygon', coordinates: [ring] } as never));
      const back = read!.coordinates[0] as number[][];
      expect(back).toHaveLength(ring.length);
      back.forEach(([lon, lat], index) => {
        expect(Math.abs(lon! - ring[index]![0]!)).toBeLessThan(5.1e-7);
        expect(Math.abs(lat! - ring[index]![1]!)).toBeLessThan(5.1e-7);
      });
    }
  });

  it.each(['', 'A', 'AAAAA', 'gggggggA', '_________', 'CAADgBG.', '~CAADgBG', 'CAAD%BG'])(
    'is nothing for %j',
    (text) => {
      expect(readAreaText(text)).toBeNull();
    },
  );
});
