// Discs of points in the id buffer: place, outline, order, culling, dense views, hits.
import { describe, expect, it } from 'vitest';
import type { Matrix } from './geometry.js';
import type { PointBuffers, StampOptions } from './disc-stamp.js';
import { buildPointGrid } from './point-grid.js';
import { hasIdInBox, nearestId } from './point-hits.js';
import { stampSteps } from './points.js';
import { seeded } from './random-shapes.test-data.js';

const identity: Matrix = [1, 0, 0, 1, 0, 0];

function stamp(
  offsets: number[],
  options: Partial<StampOptions> = {},
  colors?: number[],
  matrix = identity,
): PointBuffers {
  const { width = 20, height = 20, radius = 2, outline = 1, visible = new Uint8Array(256).fill(1) } = options;
  const buffers = { ids: new Uint32Array(width * height), shades: new Uint8Array(width * height) };
  const points = {
    offsets: Float32Array.from(offsets),
    colors: Uint8Array.from(colors ?? new Array<number>(offsets.length / 2).fill(0)),
  };
  const steps = stampSteps(
    buildPointGrid(points),
    matrix,
    { width, height, radius, outline, visible },
    buffers,
  );
  while (!steps.next().done);
  return buffers;
}

/** The ids after the discs have been painted one after the other in grid order, each alone known by its shades. */
function paintedUp(
  offsets: number[],
  { width, height }: { width: number; height: number },
  shadesOf: (one: number[]) => Uint8Array,
): Uint32Array {
  const ids = new Uint32Array(width * height);
  const covers = new Uint8Array(width * height);
  const colors = new Uint8Array(offsets.length / 2);
  for (const point of buildPointGrid({ offsets: Float32Array.from(offsets), colors }).order) {
    const shades = shadesOf(offsets.slice(2 * point, 2 * point + 2));
    shades.forEach((shade, at) => {
      const cover = shade >> 4;
      if (cover === 0 || (cover < 15 && cover < covers[at]!)) return;
      ids[at] = point + 1;
      covers[at] = cover;
    });
  }
  return ids;
}

describe('stampSteps', () => {
  it('covers the disc and its outline: radius 2 and outline 1 give the area of a circle of 3', () => {
    const { ids, shades } = stamp([10.125, 10.125]);
    const whole = shades.reduce((sum, shade) => sum + (shade >> 4) / 15, 0);
    const fill = shades.reduce((sum, shade) => sum + ((shade >> 4) / 15) * ((shade & 15) / 15), 0);
    expect(Math.abs(whole - Math.PI * 9)).toBeLessThan(0.6);
    expect(Math.abs(fill - Math.PI * 4)).toBeLessThan(0.6);
    expect(shades[10 * 20 + 10]).toBe(0xff);
    expect(ids[10 * 20 + 10]).toBe(1);
    expect(ids[10 * 20 + 14]).toBe(0);
  });

  it('lets the later point of one cell lie on top', () => {
    const { ids } = stamp([10, 10, 11, 10]);
    expect(ids[10 * 20 + 10]).toBe(2);
    expect(ids[10 * 20 + 8]).toBe(1);
  });

  it('leaves out hidden palette indices, so that what they would cover shows', () => {
    const visible = new Uint8Array(256).fill(1);
    visible[7] = 0;
    const { ids } = stamp([10, 10, 10, 10], { visible }, [0, 7]);
    expect(ids[10 * 20 + 10]).toBe(1);
  });

  it('draws the part of a disc whose middle lies outside the picture, on every side', () => {
    const { ids } = stamp([-1, 10, 21, 10, 10, -1, 10, 21]);
    expect([ids[10 * 20], ids[10 * 20 + 19], ids[10], ids[19 * 20 + 10]]).toEqual([1, 2, 3, 4]);
    expect(ids[0]).toBe(0);
  });

  it('finds every point of the view among many outside it, in a rotated view too', () => {
    const random = seeded(4513);
    const offsets = Array.from({ length: 20_000 }, () => random() * 1000);
    const [cos, sin] = [Math.cos(0.7), Math.sin(0.7)];
    const matrix: Matrix = [cos, sin, sin, -cos, -cos * 500 - sin * 500 + 100, -sin * 500 + cos * 500 + 100];
    const { ids } = stamp(offsets, { width: 200, height: 200, radius: 0.5, outline: 0.5 }, undefined, matrix);
    const stored = Float32Array.from(offsets);
    let inView = 0;
    for (let i = 0; i < stored.length; i += 2) {
      const [x, y] = [stored[i]! - 500, stored[i + 1]! - 500];
      const column = Math.floor(cos * x + sin * y + 100);
      const row = Math.floor(sin * x - cos * y + 100);
      if (column < 0 || row < 0 || column >= 200 || row >= 200) continue;
      inView++;
      expect(ids[row * 200 + column]).not.toBe(0);
    }
    // 40,000 of 1,000,000 square units at 0.01 points each.
    expect(Math.abs(inView - 400)).toBeLessThan(80);
  });

  it('covers every pixel that holds a point where there are more points than pixels', () => {
    const random = seeded(12);
    const offsets = Array.from({ length: 4000 }, () => random() * 30);
    const { ids } = stamp(offsets, { width: 30, height: 30, radius: 0.5, outline: 0.25 });
    const stored = Float32Array.from(offsets);
    const taken = new Set<number>();
    for (let i = 0; i < stored.length; i += 2)
      taken.add(Math.floor(stored[i + 1]!) * 30 + Math.floor(stored[i]!));
    for (const pixel of taken) expect(ids[pixel]).not.toBe(0);
  });

  it('draws what painting from the bottom up would: later discs on top, soft rims only where they cover more', () => {
    const random = seeded(77);
    const offsets = Array.from({ length: 600 }, () => random() * 110 - 5);
    // A radius of 18 makes rows of more than 32 pixels.
    for (const [radius, count] of [
      [2.5, 60],
      [18, 20],
    ] as const) {
      const chosen = offsets.slice(0, 2 * count);
      const picture = { width: 100, height: 100, radius, outline: 1 };
      const { ids } = stamp(chosen, picture);
      const expected = paintedUp(chosen, picture, (each) => stamp(each, picture).shades);
      expect([...ids]).toEqual([...expected]);
    }
  });

  it('holds a county to the centimetre: float32 offsets 60 km from the origin keep 4 mm', () => {
    const offset = 60_000.123;
    expect(Math.abs(Math.fround(offset) - offset)).toBeLessThan(0.004);
  });
});

describe('nearestId', () => {
  it('prefers the pixel under the pointer, then the nearest within the tolerance', () => {
    const ids = new Uint32Array(100);
    ids[5 * 10 + 2] = 7;
    ids[5 * 10 + 8] = 9;
    expect(nearestId(ids, 10, 10, 2.9, 5.1, 0)).toBe(7);
    expect(nearestId(ids, 10, 10, 4.5, 5.5, 3)).toBe(7);
    expect(nearestId(ids, 10, 10, 6.5, 5.5, 3)).toBe(9);
    expect(nearestId(ids, 10, 10, 5, 1, 3)).toBe(0);
  });
});

describe('hasIdInBox', () => {
  it('takes the pixels that a box touches, and clips it', () => {
    const ids = new Uint32Array(100);
    ids[3 * 10 + 4] = 1;
    expect(hasIdInBox(ids, 10, 10, [4.9, 3.9, 9, 9])).toBe(true);
    expect(hasIdInBox(ids, 10, 10, [5, 3, 9, 9])).toBe(false);
    expect(hasIdInBox(ids, 10, 10, [-50, -50, 50, 50])).toBe(true);
  });
});
