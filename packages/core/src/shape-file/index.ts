// Areas from files of the user's; an export of its own, so that a page loads it when a file is chosen.
export { shapeFileLimits, type ShapeFileLimits } from './limits.js';
export { readShapeFile, type ChosenFile, type ReadShape } from './read-shape-file.js';
export { ShapeFileError, type ShapeFileReason } from './shape-file-error.js';
