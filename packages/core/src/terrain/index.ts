// The land in three dimensions; an export of its own, since MapLibre GL is loaded with it.
export {
  cameraAction,
  cameraSteps,
  type CameraAction,
  type CameraStep,
  type PressedKey,
} from './camera-keys.js';
export { columnFeatures, tallestColumn, type ColumnFeature, type TerrainColumn } from './columns.js';
export type { ElevationReader, ElevationSource, ElevationSurface, ElevationTiles } from './elevation.js';
export { TerrainRefusedError, type TerrainRefusal } from './engine.js';
export { heightOfCode, terrariumCode, type HeightEncoding } from '../geo/height-code.js';
export { surfaceTile, type TileAddress } from './surface-tile.js';
export {
  type TerrainContent,
  type TerrainFind,
  type TerrainImagery,
  type TerrainPoint,
  type TerrainStyle,
} from './terrain-model.js';
export {
  firstPitch,
  TerrainScene,
  type TerrainPadding,
  type TerrainSceneOptions,
  type TerrainView,
} from './terrain-scene.js';
export { readTerrain, writeTerrain, type SharedTerrain } from './view-text.js';
