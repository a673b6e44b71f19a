// Shapes on a canvas as they are meant: a part that shines through, and nothing of it left for the next one.
import { describe, expect, it } from 'vitest';
import type { Shape } from '@onemap/core/chart';
import { paintShapes } from './canvas-painter.js';

/** The red of three pixels of a white canvas after painting. */
function redsOf(shapes: readonly Shape[]): number[] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [30, 10];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 30, 10);
  paintShapes(context, shapes, (paint) => paint, 'sans-serif');
  return [5, 15, 25].map((x) => context.getImageData(x, 5, 1, 1).data[0]!);
}

const square = (x: number, more: object): Shape => ({
  kind: 'path',
  steps: [['M', x, 0], ['L', x + 10, 0], ['L', x + 10, 10], ['L', x, 10], ['Z']],
  fill: '#000000',
  ...more,
});

describe('a shape on a canvas', () => {
  it('lets through what its opacity says, and the next one nothing', () => {
    const [quarter, whole, ground] = redsOf([square(0, { opacity: 0.25 }), square(10, {})]);
    // A quarter of black over white is 191.25.
    expect(Math.abs(quarter! - 191.25)).toBeLessThan(2);
    expect([whole, ground]).toEqual([0, 255]);
  });

  it('has the same opacity for its edge', () => {
    const line = {
      kind: 'path',
      steps: [
        ['M', 0, 5],
        ['L', 10, 5],
      ],
      stroke: '#000000',
      strokeWidth: 6,
      opacity: 0.5,
    } as const;
    expect(Math.abs(redsOf([line])[0]! - 127.5)).toBeLessThan(2);
  });
});
