// A picture of symbols: what lies on what, how much is drawn, and what is hit.
import { describe, expect, it } from 'vitest';
import { labelBoxesFree } from './label-room.js';
import type { MapSymbol, SymbolPaint, SymbolPart } from './symbol-model.js';
import { drawingOrder, hitSymbol, paintSymbols, type SymbolScene } from './symbol-scene.js';
import { lightSymbolStyle } from './symbol-layer.js';
import { cornersOf, partAt } from './symbol-shapes.js';

const paint: SymbolPaint = { color: '#0072b2', pattern: 'plain' };
const part = (share: number): SymbolPart => ({ share, paint });
const disc = (radius: number): MapSymbol => ({ shape: 'disc', radius, parts: [part(1)], value: '' });

function sceneOf(
  symbols: readonly (MapSymbol | null)[],
  points: readonly (readonly [number, number])[],
  size: readonly [number, number] = [200, 100],
): SymbolScene {
  return {
    places: points.map((_, index) => ({ id: String(index), position: [0, 0], name: '' })),
    symbols,
    order: drawingOrder(symbols),
    at: Float64Array.from(points.flat()),
    size,
    highlighted: -1,
  };
}

/** A context that counts what is drawn on it. */
function counting() {
  const calls: Record<string, number> = {};
  const heard: [string, ...unknown[]][] = [];
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get: (target, name: string) =>
      name === 'measureText'
        ? () => ({ width: 10 })
        : name in target
          ? Reflect.get(target, name)
          : (...args: unknown[]) => {
              calls[name] = (calls[name] ?? 0) + 1;
              heard.push([name, ...args]);
            },
  });
  return { calls, heard, brush: { context, ratio: 1, style: lightSymbolStyle } };
}

describe('The order of drawing', () => {
  it('goes from the largest to the smallest, so that none is hidden; equal ones as they come', () => {
    expect(drawingOrder([disc(2), disc(9), null, disc(5), disc(9)])).toEqual([1, 4, 3, 0]);
  });

  it('is that of the picture', () => {
    const { heard, brush } = counting();
    paintSymbols(
      brush,
      sceneOf(
        [disc(2), disc(9)],
        [
          [50, 50],
          [52, 50],
        ],
      ),
    );
    expect(heard.filter(([name]) => name === 'arc').map(([, , , radius]) => radius)).toEqual([9, 2]);
  });
});

describe('A hit', () => {
  const pie: MapSymbol = { shape: 'pie', radius: 20, parts: [part(0.5), part(0.25), part(0.25)], value: '' };

  it('is on the smallest symbol that lies there', () => {
    const scene = sceneOf(
      [disc(30), disc(4)],
      [
        [50, 50],
        [60, 50],
      ],
    );
    expect(hitSymbol(scene, 1, [61, 50])).toEqual({ place: 1, part: null });
    expect(hitSymbol(scene, 1, [40, 50])).toEqual({ place: 0, part: null });
    expect(hitSymbol(scene, 1, [95, 50])).toBeNull();
  });

  it('is in device pixels, with symbols in CSS pixels', () => {
    const scene = sceneOf([disc(10)], [[100, 50]]);
    expect(hitSymbol(scene, 2, [118, 50])).toEqual({ place: 0, part: null });
    expect(hitSymbol(scene, 1, [118, 50])).toBeNull();
  });

  it('names the slice, from the top clockwise', () => {
    // Half: 12 to 6 o'clock. A quarter: 6 to 9. The last: 9 to 12.
    expect([partAt(pie, 10, 1), partAt(pie, -5, 10), partAt(pie, -5, -10)]).toEqual([0, 1, 2]);
    expect(partAt(pie, 21, 0)).toBeUndefined();
  });

  it('names the whole in the hole of a ring', () => {
    const ring: MapSymbol = { ...pie, shape: 'donut' };
    expect([partAt(ring, 3, 3), partAt(ring, 15, 1)]).toEqual([null, 0]);
  });

  it('names the piece of a bar from the bottom up, and the column of several bars', () => {
    // Area of the circle: 20 px wide gives 24 px wide, 52 px high.
    const stack: MapSymbol = { ...pie, shape: 'stack' };
    expect([partAt(stack, 0, 25), partAt(stack, 0, -5), partAt(stack, 0, -25)]).toEqual([0, 1, 2]);
    expect(partAt(stack, 13, 0)).toBeUndefined();
    const bars: MapSymbol = { ...pie, shape: 'bars' };
    expect([partAt(bars, -16, 0), partAt(bars, 0, 10), partAt(bars, 16, 0)]).toEqual([0, 1, 2]);
  });
});

describe('Areas', () => {
  it('are those of the circle for every shape', () => {
    const { heard, brush } = counting();
    const shapes = ['stack', 'bars'] as const;
    for (const shape of shapes)
      paintSymbols(brush, sceneOf([{ shape, radius: 20, parts: [part(1)], value: '' }], [[100, 50]]));
    const rects = heard
      .filter(([name]) => name === 'rect')
      .map(([, , , w, h]) => (w as number) * (h as number));
    // The stack's one piece is all of it; of bars the frame comes first.
    expect(rects[0]).toBeCloseTo(Math.PI * 400, 6);
    expect(rects[1]).toBeCloseTo(Math.PI * 400, 6);
  });
});

describe('Ten thousand regions', () => {
  const count = 10_000;
  const points = Array.from({ length: count }, (_, i): [number, number] => [
    (i % 100) * 10 + 5,
    Math.floor(i / 100) * 10 + 5,
  ]);
  const symbols = points.map((_, i) => disc(1 + (i % 4)));

  it('are one circle each, and no more labels than find room', () => {
    const { calls, brush } = counting();
    paintSymbols(brush, sceneOf(symbols, points, [1000, 1000]));
    expect([calls.arc, calls.fill, calls.stroke]).toEqual([count, count, count]);
    expect(calls.fillText ?? 0).toBeLessThanOrEqual(400);
  });

  it('are not drawn outside of the picture', () => {
    const { calls, brush } = counting();
    paintSymbols(brush, sceneOf(symbols, points, [100, 100]));
    // Ten columns and rows lie inside; of the next ones, 5 px outside, only those of radius 4 and its outline reach in.
    expect(calls.arc).toBeGreaterThanOrEqual(100);
    expect(calls.arc).toBeLessThanOrEqual(121);
  });
});

describe('Room for labels', () => {
  it('is taken once', () => {
    const room = labelBoxesFree([100, 40], 1);
    room.take([0, 0, 20, 20]);
    expect(room.takeIfFree([10, 10, 30, 30])).toBe(false);
    expect(room.takeIfFree([24, 24, 44, 36])).toBe(true);
    expect(room.takeIfFree([24, 24, 44, 36])).toBe(false);
  });

  it('ends with the picture', () => {
    expect(labelBoxesFree([100, 40], 1).takeIfFree([90, 10, 110, 20])).toBe(false);
    expect(labelBoxesFree([100, 40], 1).takeIfFree([-1, 10, 10, 20])).toBe(false);
  });
});

describe('A shape with corners', () => {
  const area = (corners: readonly (readonly [number, number])[]): number =>
    Math.abs(
      corners.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = corners[(i + 1) % corners.length]!;
        return sum + (x * nextY - nextX * y) / 2;
      }, 0),
    );

  it.each(['square', 'triangle', 'diamond'] as const)('%s has the area of its circle', (shape) => {
    expect(area(cornersOf({ shape, radius: 10 })!)).toBeCloseTo(Math.PI * 100, 6);
  });

  it('is hit within its box and not beside it', () => {
    const symbol: MapSymbol = { ...disc(10), shape: 'square' };
    expect([partAt(symbol, 8.8, 0), partAt(symbol, 8.9, 0), partAt(symbol, 0, -8.9)]).toEqual([
      null,
      undefined,
      undefined,
    ]);
  });
});

describe('A number in a ring', () => {
  it('is written in its middle, and no name without words takes room', () => {
    const { heard, brush } = counting();
    const ring: MapSymbol = { ...disc(20), shape: 'donut', inside: '12' };
    paintSymbols(brush, sceneOf([ring], [[50, 40]]));
    expect(heard.filter(([name]) => name === 'fillText')).toEqual([['fillText', '12', 50, 40]]);
    expect(heard.filter(([name]) => name === 'strokeText')).toEqual([]);
  });
});
