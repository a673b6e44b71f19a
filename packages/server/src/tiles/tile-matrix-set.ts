// The definition of WebMercatorQuad as OGC 17-083r4 writes it in JSON.
import type { TileMatrixSet } from '@onemap/contract';

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
