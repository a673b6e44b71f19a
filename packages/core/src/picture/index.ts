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
export { compressedRows, type PagePixels } from './print/page-rows.js';
export {
  cssPixelsOf,
  denominatorAt,
  metersPerPixelAt,
  orientations,
  pagePixels,
  paperNames,
  paperOf,
  parseScale,
  printResolutions,
  readableScale,
  scaleLadder,
  scaleText,
  standardScale,
  type Orientation,
  type Paper,
  type PaperName,
} from './print/paper.js';
export { pdfFile, type PdfOptions } from './print/pdf.js';
export { type PageText } from './print/pdf-text.js';
export { pngFile, type PngOptions } from './print/png.js';
export {
  printFurniture,
  printSheet,
  type PrintFurniture,
  type PrintSheet,
  type PrintSheetOptions,
  type PrintSheetWords,
} from './print/print-sheet.js';
export { type FrameEdge, type FramedView } from './print/frame-graticule.js';
