// A layer that reads a GeoTIFF or COG where it lies and draws it without WebGL; loaded when a page shows one.
import TileLayer from 'ol/layer/Tile.js';
import ImageTile from 'ol/source/ImageTile.js';
import TileGrid from 'ol/tilegrid/TileGrid.js';
import {
  boundsInGrid,
  footprintOf,
  gridOf,
  nativeLevel,
  openCog,
  resolutionOf,
  tileBounds,
  tileSize,
  type Cog,
  type CogOrigin,
} from '../imagery/index.js';
import type { CogSettings } from './basemap-config.js';
import type { BasemapOptions } from './basemaps.js';
import type { ImageryOptions } from './imagery.js';

type Loader = (
  z: number,
  x: number,
  y: number,
  options: { signal?: AbortSignal },
) => Promise<HTMLCanvasElement>;

const grid = gridOf('WebMercatorQuad');
/** What a page may read by itself: no `file:`, no `data:`. */
const readable = ['http:', 'https:', 'blob:'];
/** Tiles that stay drawn. */
const keptTiles = 96;

/** @throws ImageryError for a file that cannot be had or shown, RangeError where none is named */
export async function createCogLayer(config: CogSettings, options: ImageryOptions = {}): Promise<CogLayer> {
  const ending = new AbortController();
  const { crs, bands, noData, stretch } = config;
  const cog = await openCog(originOf(config), {
    ...{ crs, bands, noData, stretch },
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    signal: ending.signal,
  });
  // A picture beyond the globe has no tiles.
  footprintOf(cog.levels[0]!);
  return new CogLayer(cog, ending, options.onError);
}

/** As a basemap: who asks is told that it cannot be shown, as of a host that refuses its tiles. */
export async function cogBasemap(
  config: CogSettings,
  { fetch, onRefused }: Pick<BasemapOptions, 'fetch' | 'onRefused'>,
): Promise<CogLayer> {
  const onError = (error: unknown): void => {
    const { status } = ((error as { cause?: unknown }).cause ?? {}) as { status?: unknown };
    onRefused?.({ status: typeof status === 'number' ? status : 0, layer: 'cog' });
  };
  try {
    return await createCogLayer(config, { fetch, onError });
  } catch (error) {
    onError(error);
    throw error;
  }
}

export class CogLayer extends TileLayer<ImageTile> {
  readonly #ending: AbortController;

  constructor(cog: Cog, ending: AbortController, onError?: (error: unknown) => void) {
    super({ className: 'onemap-basemap', cacheSize: keptTiles, source: sourceOf(cog, onError) });
    this.#ending = ending;
  }

  protected override disposeInternal(): void {
    this.#ending.abort();
    super.disposeInternal();
  }
}

function originOf({ url, file }: CogSettings): CogOrigin {
  if (file) return { file };
  if (!url) throw new RangeError('cog: neither url nor file is given');
  const { protocol, href } = new URL(url, document.baseURI);
  if (!readable.includes(protocol)) throw new RangeError(`cog: url is ${protocol}, not http(s)`);
  return { url: href };
}

function sourceOf(cog: Cog, onError: ((error: unknown) => void) | undefined): ImageTile {
  const deepest = nativeLevel(cog.levels[0]!, grid);
  // On a fine screen a tile has four times as many pixels, where the picture has them.
  const size = window.devicePixelRatio > 1 ? 2 * tileSize : tileSize;
  return new ImageTile({
    projection: grid.crs,
    tileGrid: new TileGrid({
      extent: [...boundsInGrid(cog.levels[0]!, grid)],
      origin: [grid.left, grid.top],
      resolutions: Array.from({ length: deepest + 1 }, (_, z) => resolutionOf(grid, z)),
      tileSize,
    }),
    tileSize: size,
    loader: loaderOf(cog, size, onError),
    transition: 0,
    wrapX: false,
  });
}

function loaderOf(cog: Cog, size: number, onError: ((error: unknown) => void) | undefined): Loader {
  const pixelsOf = cog.pixelsIn(grid.crs);
  let told = false;
  return async (z, x, y, { signal }) => {
    try {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = size;
      if (signal?.aborted) return canvas;
      const rgba = await pixelsOf(tileBounds(grid, { z, x, y }), size);
      if (rgba) canvas.getContext('2d')?.putImageData(imageOf(rgba, size), 0, 0);
      return canvas;
    } catch (error) {
      if (!told && !signal?.aborted) onError?.(error);
      told = true;
      throw error;
    }
  };
}

function imageOf(rgba: Uint8Array, size: number): ImageData {
  return new ImageData(new Uint8ClampedArray(rgba.buffer as ArrayBuffer), size, size);
}
