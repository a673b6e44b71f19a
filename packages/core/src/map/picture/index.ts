// Pictures of the drawn map; an export of its own, since no page needs it before somebody takes one.
export { mapFrame, tilesReadable, UnreadableBasemapError, whenDrawn } from './map-frame.js';
