// An invented valley of the loess hills: a river from west to east, a plain beside it, ridges and gullies above.

/** Metres from the frame's left and upper edge. */
export type Point = readonly [x: number, y: number];

export interface Terrain {
  /** Northing of the river's middle below the upper edge. */
  riverAt(x: number): number;
  /** Metres above the river. */
  readonly heightAt: Field;
  /** From -1, turned away from the light in the north-west, to 1. */
  readonly lightAt: Field;
}

/** A value for every place, worked out at posts and interpolated between them. */
export type Field = (x: number, y: number) => number;

/** Metres between the posts. */
const spacing = 12;
const plainWidth = 480;

export function createTerrain(side: number): Terrain {
  const heightAt = createField(side, (x, y) => rawHeight(x, y, side));
  const lightAt = createField(side, (x, y) => {
    const east = heightAt(x + spacing, y) - heightAt(x - spacing, y);
    const south = heightAt(x, y + spacing) - heightAt(x, y - spacing);
    return Math.max(-1, Math.min(1, (east + south) / (1.6 * spacing)));
  });
  return { riverAt: (x) => river(x, side), heightAt, lightAt };
}

/** @param side metres of an edge; places beyond it have the value of the edge */
export function createField(side: number, valueAt: Field): Field {
  const count = Math.ceil(side / spacing) + 2;
  const values = new Float32Array(count * count);
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      values[row * count + column] = valueAt(column * spacing, row * spacing);
  return (x, y) => {
    const u = Math.max(0, Math.min(count - 1.001, x / spacing));
    const v = Math.max(0, Math.min(count - 1.001, y / spacing));
    const column = Math.floor(u);
    const row = Math.floor(v);
    const fx = u - column;
    const i = row * count + column;
    const top = values[i]! * (1 - fx) + values[i + 1]! * fx;
    const bottom = values[i + count]! * (1 - fx) + values[i + count + 1]! * fx;
    return top + (bottom - top) * (v - row);
  };
}

function river(x: number, side: number): number {
  return side * 0.56 + 170 * Math.sin(x / 620) + 260 * Math.sin(x / 1900 + 0.7);
}

function rawHeight(x: number, y: number, side: number): number {
  const away = Math.max(0, Math.abs(y - river(x, side)) - plainWidth);
  const slope = 1 - Math.exp(-away / 900);
  const ridges = [
    [1500, 120],
    [700, 60],
    [330, 26],
    [150, 8],
  ].reduce((sum, [wave, size]) => sum + size! * (1 - 2 * Math.abs(noise(x / wave!, y / wave!, wave!))), 0);
  return away * 0.16 + slope * (60 + ridges);
}

/** Smooth noise from -1 to 1, the same on every machine. */
export function noise(x: number, y: number, kind: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [ease(x - column), ease(y - row)];
  const value = (dx: number, dy: number): number => 2 * chance(column + dx, row + dy, kind) - 1;
  const top = value(0, 0) * (1 - fx) + value(1, 0) * fx;
  const bottom = value(0, 1) * (1 - fx) + value(1, 1) * fx;
  return top * (1 - fy) + bottom * fy;
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** A number from 0 to 1 that belongs to three whole numbers. */
export function chance(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x27d4eb2d) ^ Math.imul(b, 0x165667b1) ^ Math.imul(c, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
