// Points as columns of offsets, sorted into cells so that a view visits only what it shows.

/** Points as offsets from a local origin, 8 bytes each: float32 holds a county to the centimetre. */
export interface PointGeometry {
  /** x and y interleaved, map units. */
  readonly offsets: Float32Array;
  /** Palette index of each point. */
  readonly colors: Uint8Array;
}

/** Points sorted into square cells, so that a view visits only the cells that it shows. */
export interface PointGrid {
  /** Palette index of each point, in the order of the points. */
  readonly colors: Uint8Array;
  readonly minX: number;
  readonly minY: number;
  readonly cellSize: number;
  readonly columns: number;
  readonly rows: number;
  /** Point indices, cell by cell, ascending inside a cell. */
  readonly order: Uint32Array;
  /** x and y in the same order: a view reads them one after the other. */
  readonly offsets: Float32Array;
  /** Start of each cell in `order`, and the end of the last. */
  readonly starts: Uint32Array;
}

const pointsPerCell = 64;

export function buildPointGrid(points: PointGeometry): PointGrid {
  const { offsets } = points;
  const count = offsets.length / 2;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < offsets.length; i += 2) {
    minX = Math.min(minX, offsets[i]!);
    maxX = Math.max(maxX, offsets[i]!);
    minY = Math.min(minY, offsets[i + 1]!);
    maxY = Math.max(maxY, offsets[i + 1]!);
  }
  if (count === 0) [minX, minY, maxX, maxY] = [0, 0, 0, 0];
  const perSide = Math.max(1, Math.round(Math.sqrt(count / pointsPerCell)));
  const cellSize = Math.max(maxX - minX, maxY - minY, Number.MIN_VALUE) / perSide || 1;
  const columns = Math.floor((maxX - minX) / cellSize) + 1;
  const rows = Math.floor((maxY - minY) / cellSize) + 1;
  const cellOf = (i: number): number =>
    Math.floor((offsets[2 * i + 1]! - minY) / cellSize) * columns +
    Math.floor((offsets[2 * i]! - minX) / cellSize);
  const starts = new Uint32Array(columns * rows + 1);
  for (let i = 0; i < count; i++) starts[cellOf(i) + 1]!++;
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
  const next = starts.slice();
  const order = new Uint32Array(count);
  const sorted = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const place = next[cellOf(i)]!++;
    order[place] = i;
    sorted[2 * place] = offsets[2 * i]!;
    sorted[2 * place + 1] = offsets[2 * i + 1]!;
  }
  return { colors: points.colors, minX, minY, cellSize, columns, rows, order, offsets: sorted, starts };
}
