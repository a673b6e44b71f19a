// Pictures of the drawn map; an export of its own, since no page needs it before somebody takes one.
export { mapFrame, tilesReadable, UnreadableBasemapError, whenDrawn } from './map-frame.js';
export {
  BorrowedMap,
  MapLentError,
  mostPixels,
  type BorrowOptions,
  type PictureLimits,
  type PicturePart,
} from './borrowed-map.js';
export { layerName, UnreadableLayersError } from './layer-leave.js';
export { fittedView, Placement, type PaperView } from './paper-view.js';
export { isLent } from '../lent-map.js';
export { twinOf } from '../twin-of-map.js';
export type { Waiting } from './drawn-with.js';
