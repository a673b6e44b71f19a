// The demo's data: generated files, loaded through the importer like anyone's.
export { seedDemo } from './demo.js';
export type { SeedOptions } from './demo.js';
