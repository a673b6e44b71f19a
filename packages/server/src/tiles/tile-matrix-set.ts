// The definitions of the tile matrix sets as OGC 17-083r4 writes them in JSON.
import type { TileMatrixSet } from '@onemap/contract';
import { gridOf, resolutionOf, tileSize } from '@onemap/core/imagery';

export const tileMatrixSetId = 'WebMercatorQuad';
export const tileMatrixSetUri = 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad';
export const webMercator = 'http://www.opengis.net/def/crs/EPSG/0/3857';

const deepest = 24;
/** Half the equator of the sphere in metres, and the scale of zoom 0 at 0.28 mm a pixel. */
const halfWorld = 20037508.342789244;
const topScale = 559082264.0287178;

export const webMercatorQuad: TileMatrixSet = {
  id: tileMatrixSetId,
  title: 'Google Maps Compatible for the World',
  uri: tileMatrixSetUri,
  crs: webMercator,
  orderedAxes: ['X', 'Y'],
  wellKnownScaleSet: 'http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible',
  tileMatrices: Array.from({ length: deepest + 1 }, (_, zoom) => ({
    id: String(zoom),
    scaleDenominator: topScale / 2 ** zoom,
    cellSize: (2 * halfWorld) / 256 / 2 ** zoom,
    pointOfOrigin: [-halfWorld, halfWorld],
    tileWidth: 256,
    tileHeight: 256,
    matrixWidth: 2 ** zoom,
    matrixHeight: 2 ** zoom,
  })),
};

/** In degrees, with Tianditu's numbers of levels; level 0, half outside the world, is left out. */
export const cgcs2000Quad: TileMatrixSet = {
  id: 'CGCS2000Quad',
  title: 'CGCS2000 经纬度，级别与天地图的 c 相同',
  uri: 'urn:onemap:def:tilematrixset:CGCS2000Quad',
  crs: 'http://www.opengis.net/def/crs/EPSG/0/4490',
  orderedAxes: ['Lat', 'Lon'],
  tileMatrices: Array.from({ length: deepest }, (_, index) => {
    const [grid, zoom] = [gridOf('CGCS2000Quad'), index + 1];
    const cellSize = resolutionOf(grid, zoom);
    return {
      id: String(zoom),
      scaleDenominator: (cellSize * grid.metersPerUnit) / 0.00028,
      cellSize,
      pointOfOrigin: [90, -180],
      tileWidth: tileSize,
      tileHeight: tileSize,
      matrixWidth: grid.columns(zoom),
      matrixHeight: grid.rows(zoom),
    };
  }),
};

export const tileMatrixSets: readonly TileMatrixSet[] = [webMercatorQuad, cgcs2000Quad];
