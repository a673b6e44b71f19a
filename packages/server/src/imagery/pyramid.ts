// Builds the upper levels while the lowest one is drawn: two rows of tiles of each level are enough to make one above.
import { tileSize } from '@onemap/core/imagery';
import type { TileAddress } from '../tiles/tile-grid.js';

/** Takes a finished tile; waits while it cannot take more. */
export type TakeTile<T> = (tile: TileAddress, pixels: T) => Promise<void>;

/** How pixels of one kind are made half as large. */
export interface Shrinking<T> {
  /** A tile without a pixel. */
  readonly empty: () => T;
  /** @param left and `top` of the quarter of the parent, in pixels */
  readonly shrinkInto: (parent: T, child: T, left: number, top: number) => void;
}

interface Level<T> {
  row: number;
  readonly tiles: Map<number, T>;
}

const half = tileSize / 2;

/** Tiles of level `maxZoom` are added row by row from the north; each level down to `minZoom` is handed on. */
export class Pyramid<T> {
  readonly #levels = new Map<number, Level<T>>();
  readonly #minZoom: number;
  readonly #maxZoom: number;
  readonly #take: TakeTile<T>;
  readonly #shrinking: Shrinking<T>;

  constructor(minZoom: number, maxZoom: number, take: TakeTile<T>, shrinking: Shrinking<T>) {
    this.#minZoom = minZoom;
    this.#maxZoom = maxZoom;
    this.#take = take;
    this.#shrinking = shrinking;
  }

  async add(tile: TileAddress, pixels: T): Promise<void> {
    await this.#take(tile, pixels);
    if (tile.z <= this.#minZoom) return;
    const above = await this.#levelAt(tile.z - 1, tile.y >> 1);
    const column = tile.x >> 1;
    const parent = above.tiles.get(column) ?? this.#shrinking.empty();
    above.tiles.set(column, parent);
    this.#shrinking.shrinkInto(parent, pixels, (tile.x & 1) * half, (tile.y & 1) * half);
  }

  /** Hands on what has waited for further rows. */
  async finish(): Promise<void> {
    for (let z = this.#maxZoom - 1; z >= this.#minZoom; z -= 1) await this.#flush(z);
  }

  async #levelAt(z: number, row: number): Promise<Level<T>> {
    const level = this.#levels.get(z) ?? { row, tiles: new Map<number, T>() };
    this.#levels.set(z, level);
    if (level.row !== row) await this.#flush(z);
    level.row = row;
    return level;
  }

  async #flush(z: number): Promise<void> {
    const level = this.#levels.get(z);
    if (!level) return;
    const tiles = [...level.tiles];
    level.tiles.clear();
    for (const [x, pixels] of tiles) await this.add({ z, x, y: level.row }, pixels);
  }
}

/** Of red, green, blue and alpha. */
export const shrinkingColors: Shrinking<Uint8Array> = {
  empty: () => new Uint8Array(4 * tileSize * tileSize),
  shrinkInto,
};

/** The mean of four pixels by their opacity, so that no data does not darken the edge. */
function shrinkInto(parent: Uint8Array, child: Uint8Array, left: number, top: number): void {
  const line = 4 * tileSize;
  for (let y = 0; y < half; y += 1) {
    for (let x = 0; x < half; x += 1)
      averageInto(parent, 4 * ((top + y) * tileSize + left + x), child, 2 * y * line + 8 * x);
  }
}

/** @param a the left upper one of the four */
function averageInto(to: Uint8Array, at: number, from: Uint8Array, a: number): void {
  const b = a + 4;
  const c = a + 4 * tileSize;
  const d = c + 4;
  const [p, q, r, s] = [from[a + 3]!, from[b + 3]!, from[c + 3]!, from[d + 3]!];
  const sum = p + q + r + s;
  if (sum === 0) return;
  for (let band = 0; band < 3; band += 1)
    to[at + band] =
      (from[a + band]! * p + from[b + band]! * q + from[c + band]! * r + from[d + band]! * s) / sum + 0.5;
  to[at + 3] = (sum + 2) >> 2;
}
