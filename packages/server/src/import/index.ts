// Real input: files into the register.
export { importFiles } from './run.js';
export type { ImportFile, ImportOptions } from './run.js';
export { importKinds } from './report.js';
export type { FileReport, ImportKind, ImportReport, RowError } from './report.js';
