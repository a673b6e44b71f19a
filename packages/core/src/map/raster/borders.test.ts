// Edges told apart, and the mask of borders that a view gets.
import { describe, expect, it } from 'vitest';
import { markInnerBorders, markOutline, parentBase, strokeLine, strokeSteps, type Mask } from './borders.js';
import { uniqueEdges } from './edges.js';
import { packRegions, type Matrix } from './geometry.js';
import { asGeometry, type Shape } from './random-shapes.test-data.js';
import { rasterizeRegions } from './scanline.js';

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const left: Shape = [
  [
    [2, 2],
    [8, 2],
    [8, 14],
    [2, 14],
  ],
];
const right: Shape = [
  [
    [8, 2],
    [14, 2],
    [14, 14],
    [8, 14],
  ],
];
const pair = packRegions([left, right].map(asGeometry), (lonLat) => lonLat, [0, 0]);

function mask(width = 16, height = 16): Mask {
  return { coverage: new Uint8Array(width * height), width, height };
}

function total({ coverage }: Mask, base: number): number {
  return coverage.reduce((sum, value) => sum + (value > base ? (value - base) / 127 : 0), 0);
}

describe('uniqueEdges', () => {
  it('finds the one shared edge of two squares and the six outer ones', () => {
    const { from, outer } = uniqueEdges(pair);
    expect(from.length).toBe(7);
    expect([...outer].filter((flag) => flag === 0).length).toBe(1);
  });

  it('leaves out edges without length', () => {
    const ring: Shape = [
      [
        [0, 0],
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ];
    expect(uniqueEdges(packRegions([asGeometry(ring)], (lonLat) => lonLat, [0, 0])).from.length).toBe(3);
  });
});

describe('strokeLine', () => {
  for (const lineWidth of [0.75, 1.5, 3]) {
    for (const [dx, dy] of [
      [20, 0],
      [0, 20],
      [20, 7],
      [-9, 21],
    ] as const) {
      it(`covers length times width: ${lineWidth} wide towards ${dx}, ${dy}`, () => {
        const drawn = mask(40, 40);
        strokeLine(drawn, 20 - dx / 2, 20 - dy / 2, 20 + dx / 2, 20 + dy / 2, lineWidth, 'inner');
        const length = Math.hypot(dx, dy);
        // Round ends add up to a circle; thin lines are paler rather than narrower.
        const least = length * lineWidth * 0.93;
        const most = (length + Math.max(1, lineWidth)) * lineWidth * 1.07;
        expect(total(drawn, 0)).toBeGreaterThan(least);
        expect(total(drawn, 0)).toBeLessThan(most);
      });
    }
  }

  it('draws nothing for a line outside the picture and clips one through it', () => {
    const drawn = mask();
    strokeLine(drawn, -50, -50, -10, 60, 2, 'inner');
    expect(total(drawn, 0)).toBe(0);
    strokeLine(drawn, -1e6, 8, 1e6, 8, 1, 'inner');
    expect(Math.abs(total(drawn, 0) - 16)).toBeLessThan(0.5);
  });
});

describe('strokeSteps', () => {
  it('puts the inner border between the regions and the parent border around them', () => {
    const drawn = mask();
    const edges = uniqueEdges(pair);
    for (const step of strokeSteps(drawn, pair, edges, 'inner', 'inner', identity, 0.75)) void step;
    expect(drawn.coverage[8 * 16 + 7]).toBeGreaterThan(0);
    expect(drawn.coverage[8 * 16 + 2]).toBe(0);
    for (const step of strokeSteps(drawn, pair, edges, 'outer', 'parent', identity, 1.5)) void step;
    expect(drawn.coverage[8 * 16 + 2]).toBeGreaterThan(parentBase);
    expect(drawn.coverage[8 * 16 + 7]).toBeLessThan(parentBase);
    expect(drawn.coverage[8 * 16 + 4]).toBe(0);
  });
});

describe('borders from the ids', () => {
  it('marks one pixel left of a change between regions, none at the outside', () => {
    const drawn = mask();
    markInnerBorders(drawn, rasterizeRegions(pair, identity, 16, 16));
    const marked = [...drawn.coverage.keys()].filter((at) => drawn.coverage[at]! > 0);
    expect(marked).toEqual(Array.from({ length: 12 }, (_, i) => (i + 2) * 16 + 7));
  });

  it('marks the rim of all regions together', () => {
    const drawn = mask();
    markOutline(drawn, rasterizeRegions(pair, identity, 16, 16));
    // A square of 12 pixels has a rim of 4 x 12 - 4.
    expect([...drawn.coverage].filter((value) => value === 255).length).toBe(44);
  });
});
