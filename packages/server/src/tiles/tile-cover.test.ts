import { describe, expect, it } from 'vitest';
import { coverBox } from './tile-cover.js';

const seed = 20_260_302;
let state = seed;
const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;

const steps = 2 ** 30;

/** The tile code by another formula than the code's: rows by the inverse hyperbolic sine, bits woven as text. */
function codeOf(lon: number, lat: number): bigint {
  const column = Math.floor(((lon + 180) / 360) * steps);
  const row = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * steps);
  const digits = (value: number): string =>
    Math.min(value, steps - 1)
      .toString(2)
      .padStart(30, '0');
  return BigInt(`0b${[...digits(row)].map((digit, i) => digit + digits(column)[i]).join('')}`);
}

type Box = [west: number, south: number, east: number, north: number];

function holds(box: Box, lon: number, lat: number): boolean {
  const code = codeOf(lon, lat);
  return coverBox(box)!.some(({ first, end }) => BigInt(first) <= code && code < BigInt(end));
}

/** From a metre to the whole world. */
function randomBox(): Box {
  const width = 10 ** (random() * 7.2 - 5);
  const [west, south] = [random() * (359 - Math.min(width, 358)) - 179.5, random() * 160 - 80];
  return [west, south, Math.min(180, west + width), Math.min(84, south + width * random())];
}

describe('the cover of a box by tile codes', () => {
  it('holds every place of the box, its corners and edges included', () => {
    for (let round = 0; round < 300; round += 1) {
      const box = randomBox();
      const [west, south, east, north] = box;
      const [lon, lat] = [west + random() * (east - west), south + random() * (north - south)];
      const places = [west, lon, east].flatMap((x) => [south, lat, north].map((y) => [x, y] as const));
      for (const [x, y] of places)
        expect(holds(box, x, y), `seed ${seed}, box ${box.join()}, ${x} ${y}`).toBe(true);
    }
  });

  it('is few ranges, in order, that do not touch', () => {
    for (let round = 0; round < 300; round += 1) {
      const ranges = coverBox(randomBox())!.map(({ first, end }) => [BigInt(first), BigInt(end)] as const);
      expect(ranges.length).toBeLessThanOrEqual(16);
      ranges.forEach(([first, end], i) => {
        expect(first < end).toBe(true);
        if (i > 0) expect(ranges[i - 1]![1] < first).toBe(true);
      });
    }
  });

  it('is not much larger than a box that is no smaller than its tiles', () => {
    // 0.5 by 0.5 degrees hold 25 by about 30 tiles of zoom 14 and more; the cover is at most a tile wider on each side.
    const all = coverBox([105, 34, 105.5, 34.5])!.reduce(
      (sum, { first, end }) => sum + (BigInt(end) - BigInt(first)),
      0n,
    );
    const wholeTile = 4n ** 30n / 4n ** 10n;
    // At zoom 10 a tile is 0.352 degrees wide: 0.5 degrees touch at most 3 of them each way.
    expect(all <= 9n * wholeTile).toBe(true);
    expect(holds([105, 34, 105.5, 34.5], 107, 34.2)).toBe(false);
  });

  it('knows the whole grid as one range, and none where places have no code', () => {
    expect(coverBox([-180, -85, 180, 85])).toEqual([{ first: '0', end: String(4n ** 30n) }]);
    expect(coverBox([105, 84, 106, 86])).toBeNull();
    expect(coverBox([105, -90, 106, 0])).toBeNull();
  });
});
