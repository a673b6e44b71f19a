// Pictures of the land in GeoTIFF: where they lie, their colours, and their pixels in tiles. An export of its own because it brings geotiff and proj4.
export { planBands, type BandChoice, type BandPlan } from './band-reading.js';
export { toRgba, type ColorTables } from './colors.js';
export { boundsInGrid, footprintOf, levelsOf, nativeLevel, type Footprint } from './footprint.js';
export { blockBytes, geoTiffHeader, type GeoTiffPlan } from './geotiff-header.js';
export { apply, between, invert, readGeoreference, type Affine, type Georeference } from './georeference.js';
export {
  countTiles,
  deepestLevel,
  gridIds,
  gridOf,
  isInRange,
  resolutionOf,
  tileBounds,
  tileRange,
  tileSize,
  type Bounds,
  type GridId,
  type ImageGrid,
  type TileAddress,
  type TileRange,
} from './grids.js';
export { ImageryError, type ImageryFault } from './imagery-error.js';
export { measureColors, type MeasuredColors } from './measure-colors.js';
export { openCog, type Cog, type CogOptions, type CogOrigin } from './open-cog.js';
export { boxOf, interpolate, latticeOver, step, type Lattice } from './lattice.js';
export { checkComplete, checkSize, unreadable, type Picture, type PictureChoice } from './picture.js';
export { readPieces, type PieceReader, type PixelWindow, type Samples } from './pieces.js';
export { rasterOf, type Raster, type RasterOptions } from './raster.js';
export {
  measureStretch,
  percentile,
  stretchTables,
  usualStretch,
  type Stretch,
  type StretchChoice,
} from './stretch.js';
export { createWarp, type TilePixels, type Warp } from './warp.js';
