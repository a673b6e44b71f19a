// The reference backend as a library: open a database, create the store and the app, or serve it.
export { createApp } from './app.js';
export type { AppDependencies } from './app.js';
export { deriveKeys, loadKeys, temporaryKeys } from './auth/keys.js';
export type { Keys } from './auth/keys.js';
export { listAccounts, listPersonas } from './auth/personas.js';
export type { DevAccount } from './auth/personas.js';
export { createTokens } from './auth/tokens.js';
export type { TokenOptions, Tokens } from './auth/tokens.js';
export { createViewer } from './auth/viewer.js';
export type { Viewer, ViewerClaims } from './auth/viewer.js';
export type { Db, Query, ReadScope, Row } from './store/db.js';
export { FolderLockedError } from './store/folder-lock.js';
export { migrate } from './store/migrate.js';
export { openPglite } from './store/pglite.js';
export type { PgliteDb, PgliteOptions } from './store/pglite.js';
export { createStore } from './store/store.js';
export type { Store, StoreOptions } from './store/store.js';
