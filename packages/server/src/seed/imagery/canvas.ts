// A picture in memory that lines and roofs are drawn into, in metres of the ground.
import type { Point } from './terrain.js';

/** Red, green and blue, 0 to 255; what is beyond is cut off. */
export type Color = readonly [red: number, green: number, blue: number];

export interface Canvas {
  /** Pixels of an edge. */
  readonly size: number;
  readonly pixels: Uint8ClampedArray;
  fill(colorAt: (x: number, y: number) => Color): void;
  /** A line of a width in metres. */
  line(points: readonly Point[], width: number, color: Color): void;
  /** A rectangle around a middle, turned by radians. */
  box(middle: Point, length: number, width: number, turn: number, color: Color): void;
}

export function createCanvas(side: number, pixel: number): Canvas {
  const size = Math.round(side / pixel);
  const pixels = new Uint8ClampedArray(3 * size * size);
  const put = (column: number, row: number, [red, green, blue]: Color): void => {
    const at = 3 * (row * size + column);
    pixels[at] = red;
    pixels[at + 1] = green;
    pixels[at + 2] = blue;
  };

  /** Every pixel of a box whose middle the shape holds. */
  const paint = (
    [left, top, right, bottom]: readonly [number, number, number, number],
    holds: (x: number, y: number) => boolean,
    color: Color,
  ): void => {
    const first = (value: number): number => Math.max(0, Math.floor(value / pixel));
    const last = (value: number): number => Math.min(size - 1, Math.floor(value / pixel));
    for (let row = first(top); row <= last(bottom); row += 1)
      for (let column = first(left); column <= last(right); column += 1)
        if (holds((column + 0.5) * pixel, (row + 0.5) * pixel)) put(column, row, color);
  };

  return {
    ...{ size, pixels },
    fill: (colorAt) => {
      for (let row = 0; row < size; row += 1)
        for (let column = 0; column < size; column += 1)
          put(column, row, colorAt((column + 0.5) * pixel, (row + 0.5) * pixel));
    },
    line: (points, width, color) => {
      const half = width / 2;
      for (let i = 1; i < points.length; i += 1) {
        const [[x1, y1], [x2, y2]] = [points[i - 1]!, points[i]!];
        const box = [
          Math.min(x1, x2) - half,
          Math.min(y1, y2) - half,
          Math.max(x1, x2) + half,
          Math.max(y1, y2) + half,
        ] as const;
        paint(box, (x, y) => distance(x, y, x1, y1, x2, y2) <= half, color);
      }
    },
    box: ([cx, cy], length, width, turn, color) => {
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      const reach = Math.hypot(length, width) / 2;
      const holds = (x: number, y: number): boolean => {
        const [dx, dy] = [x - cx, y - cy];
        return Math.abs(dx * cos + dy * sin) <= length / 2 && Math.abs(dy * cos - dx * sin) <= width / 2;
      };
      paint([cx - reach, cy - reach, cx + reach, cy + reach], holds, color);
    },
  };
}

function distance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
