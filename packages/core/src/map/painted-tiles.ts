// Tiles that a function paints: imagery without a server, for examples and tests.
import TileLayer from 'ol/layer/Tile.js';
import { createXYZ } from 'ol/tilegrid.js';
import { toLonLat } from 'ol/proj.js';
import ImageTile from 'ol/source/ImageTile.js';
import type { Bbox, Position } from '@onemap/contract';

const tileSize = 256;

/** One tile: what it covers, and where a place of it lies, in pixels of the context. */
export interface TilePaper {
  readonly context: CanvasRenderingContext2D;
  readonly size: number;
  /** Degrees. */
  readonly extent: Bbox;
  readonly pixelOf: (position: Position) => [x: number, y: number];
}

export type PaintTile = (paper: TilePaper) => void;

/** A layer of tiles in web mercator; `paint` is called once a tile and may paint beyond its edges. */
export function paintedTileLayer(paint: PaintTile): TileLayer<ImageTile> {
  const grid = createXYZ({ tileSize });
  const loader = (z: number, x: number, y: number): HTMLCanvasElement => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = tileSize;
    const context = canvas.getContext('2d');
    if (context) paint(paperOf(context, grid.getTileCoordExtent([z, x, y])));
    return canvas;
  };
  return new TileLayer({ source: new ImageTile({ loader, tileGrid: grid, transition: 0 }) });
}

function paperOf(context: CanvasRenderingContext2D, tile: readonly number[]): TilePaper {
  const [west, south] = toLonLat([tile[0]!, tile[1]!]);
  const [east, north] = toLonLat([tile[2]!, tile[3]!]);
  const extent: Bbox = [west!, south!, east!, north!];
  const across = tileSize / (east! - west!);
  const down = tileSize / (north! - south!);
  // Within one tile a parallel is as good as straight and a degree as good as even.
  return {
    context,
    size: tileSize,
    extent,
    pixelOf: ([lon, lat]) => [(lon - west!) * across, (north! - lat) * down],
  };
}
