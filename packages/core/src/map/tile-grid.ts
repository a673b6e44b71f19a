// The levels of tiles: pixel size per level, and the address of one tile in a template.
import type { TileCrs, WmtsBasemap } from './basemap-config.js';

/** Half the width of EPSG:3857's square in metres. */
export const mercatorHalfWidth = 20037508.342789244;

/** Top left corner of the world in map units. */
export function gridOrigin(crs: TileCrs): [number, number] {
  return crs === 'EPSG:3857' ? [-mercatorHalfWidth, mercatorHalfWidth] : [-180, 90];
}

/**
 * Map units a pixel for levels 0 to `maxZoom`, each half of the last.
 * @param levelZeroPixels width of the whole world at level 0
 */
export function gridResolutions(crs: TileCrs, maxZoom: number, levelZeroPixels = 256): number[] {
  const width = crs === 'EPSG:3857' ? 2 * mercatorHalfWidth : 360;
  return Array.from({ length: maxZoom + 1 }, (_, level) => width / levelZeroPixels / 2 ** level);
}

/** Fills `{z}`, `{x}`, `{y}`, `{-y}` and one sub-domain range such as `{a-d}` or `{0-7}`. */
export function xyzTileUrl(template: string, z: number, x: number, y: number, rowsAtZero: number): string {
  const rows = Math.max(1, rowsAtZero * 2 ** z);
  return template
    .replace(/\{([a-z0-9])-([a-z0-9])\}/, (_, from: string, to: string) => {
      const first = from.charCodeAt(0);
      const count = to.charCodeAt(0) - first + 1;
      return String.fromCharCode(first + ((x + y) % count));
    })
    .replace('{z}', String(z))
    .replace('{x}', String(x))
    .replace('{-y}', String(rows - 1 - y))
    .replace('{y}', String(y));
}

/** The address of one WMTS tile, by key-value pairs or by template. */
export function wmtsTileUrl(config: WmtsBasemap, z: number, x: number, y: number): string {
  const matrix = config.matrixIds?.[z] ?? String(z);
  const style = config.style ?? 'default';
  if (config.encoding === 'REST') {
    const values: Record<string, string> = {
      layer: config.layer,
      style,
      tilematrixset: config.matrixSet,
      tilematrix: matrix,
      tilerow: String(y),
      tilecol: String(x),
    };
    return config.url.replace(/\{(\w+)\}/g, (whole, name: string) => values[name.toLowerCase()] ?? whole);
  }
  const pairs = {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: config.layer,
    STYLE: style,
    TILEMATRIXSET: config.matrixSet,
    FORMAT: config.format ?? 'image/png',
    TILEMATRIX: matrix,
    TILEROW: String(y),
    TILECOL: String(x),
  };
  const separator = config.url.includes('?') ? (/[?&]$/.test(config.url) ? '' : '&') : '?';
  return config.url + separator + new URLSearchParams(pairs).toString();
}
