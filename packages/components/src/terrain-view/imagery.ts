// Which imagery is draped over the land: of the shown year, else of the nearest one before it.
import type { ImagerySet } from '@onemap/core/map';
import type { TerrainImagery } from '@onemap/core/terrain';

export interface DrapedImagery {
  readonly set: ImagerySet;
  readonly tiles: TerrainImagery;
}

/** Undefined without a set in web mercator tiles; of one year the finest. */
export function drapedImagery(
  catalogue: readonly ImagerySet[],
  year: number | undefined,
): DrapedImagery | undefined {
  const usable = catalogue.flatMap((set) => {
    const tiles = tilesOf(set);
    return tiles ? [{ set, tiles }] : [];
  });
  const metres = ({ set }: DrapedImagery): number => set.resolutionM ?? Infinity;
  const sorted = usable.sort((a, b) => b.set.year - a.set.year || metres(a) - metres(b));
  return sorted.find(({ set }) => year === undefined || set.year <= year) ?? sorted[sorted.length - 1];
}

/** MapLibre drapes tiles by address in web mercator; what a page paints itself, and WMTS, it does not. */
function tilesOf({ tiles, extent }: ImagerySet): TerrainImagery | undefined {
  if (tiles.type !== 'xyz' || (tiles.crs ?? 'EPSG:3857') !== 'EPSG:3857' || tiles.url.includes('{-y}'))
    return undefined;
  const { url, tileSize, minZoom, maxZoom } = tiles;
  return {
    url: url.replace(/\{([a-z0-9])-[a-z0-9]\}/, '$1'),
    ...(extent && { extent }),
    ...(tileSize !== undefined && { tileSize }),
    ...(minZoom !== undefined && { minZoom }),
    ...(maxZoom !== undefined && { maxZoom }),
  };
}
