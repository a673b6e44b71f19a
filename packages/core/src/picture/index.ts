// Pictures of a map to take away: title, legend, scale and source around the frame, and several of them as a film.
export { classRows, type ClassRowWords } from './class-rows.js';
export { mapFurniture, type FurnitureOptions, type FurnitureView } from './furniture.js';
export { encodeGif, type GifOptions, type Pixels } from './gif.js';
export { keyLegend, type KeyRow, type KeyWords } from './key-legend.js';
export {
  commonFrame,
  mapSheet,
  type LegendDrawing,
  type LegendRoom,
  type MapSheet,
  type MapSheetOptions,
  type MapSheetWords,
  type ScenePart,
} from './map-sheet.js';
