// Starts the database thread from TypeScript source; a thread does not inherit the loader of its process.
import { register } from 'tsx/esm/api';

register();
await import('./pglite-worker.ts');
