// The map half of core: basemaps, thematic layers and the typed-array raster engine below them.
export type {
  BasemapConfig,
  CogBasemap,
  BasemapRefusal,
  BlankBasemap,
  BlankColors,
  TiandituBasemap,
  TileCrs,
  WmtsBasemap,
  XyzBasemap,
} from './basemap-config.js';
export type { BaseMapOptions, MapHandle, MapViewState, Padding, PixelPosition } from './map-handle.js';
export {
  lightThematicStyle,
  type Highlight,
  type PointColumns,
  type RegionLabel,
  type ThematicStyle,
} from './thematic-model.js';
export { ThematicLayer, type ThematicLayerOptions } from './thematic-layer.js';
export { noShapes, ShapeLayer, type ShapeLine, type Shapes } from './shape-layer.js';
export { AreaBox } from './area-box.js';
export { isDrawnOn } from './drawn-on.js';
export { isTaken, takePixels } from './taken-pixels.js';
export { addGraticule } from './graticule-layer.js';
export { layerOrder } from './layer-order.js';
export {
  layerStackOf,
  noLayerChoices,
  type LayerChoices,
  type LayerRole,
  type LayerStack,
  type ListedLayer,
} from './layer-stack.js';
export { SketchLayer } from './sketch-layer.js';
export type { SketchHandlers, SketchShape, SketchStyle, SketchView } from './sketch-model.js';
export { createBaseMap } from './base-map.js';
export { basemapCrs, createBasemapLayers, type BasemapLayers, type BasemapOptions } from './basemaps.js';
export { placeLabels, type LabelBox } from './labels.js';
export { clusterPlaces, type PlaceCluster } from './symbols/cluster-places.js';
export { cornersOf as symbolCorners, extentOf as symbolExtent } from './symbols/symbol-shapes.js';
export { lightSymbolStyle, SymbolLayer } from './symbols/symbol-layer.js';
export type {
  MapSymbol,
  SymbolPaint,
  SymbolPart,
  SymbolPattern,
  SymbolPlace,
  SymbolShape,
  SymbolStyle,
} from './symbols/symbol-model.js';
export {
  decodeHouseholdTile,
  householdLayer,
  tilesCovering,
  type HouseholdColumns,
  type TileId,
} from './tiles.js';
export {
  createImageryLayers,
  imageryOf,
  imageryYears,
  type CogImagery,
  type ImageryOptions,
  type ImagerySet,
  type ImageryTiles,
  type MapLayer,
  type OwnImageryLayers,
  type PaintedImagery,
} from './imagery.js';
export type { ImageryFault } from '../imagery/imagery-error.js';
export { pictureOfMap, type MapPictureOptions, type PaneClips } from './map-picture.js';
export { createMapTwin, type MapTwin } from './map-twin.js';
export type { PaintTile, TilePaper } from './painted-tiles.js';
export { Swipe } from './swipe.js';
export { drawLine as drawDividerLine } from './swipe-divider.js';
export { TileFaultWatch, type TileFault } from './tile-fault.js';
export {
  dividerAt,
  swipeModes,
  swipeSides,
  type SwipeFrame,
  type SwipeMode,
  type SwipeSide,
  type SwipeView,
} from './swipe-view.js';
