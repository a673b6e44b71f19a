// What every handler finds on its request: the viewer, the request's id, where it comes from and what it may still ask.
import type { Viewer } from './auth/viewer.js';
import type { Quota } from './middleware/quotas.js';

export interface Variables {
  requestId: string;
  viewer: Viewer;
  /** Where the caller's token came from; undefined for a visitor. */
  credential: 'header' | 'cookie' | undefined;
  /** Undefined where it is not known: a request without a socket. */
  clientAddress: string | undefined;
  /** What is left to the caller; undefined where nothing is counted. */
  quota: Quota | undefined;
}

/** What the adapter of Node hands over beside the request; nothing where the app is called without a port. */
export interface Bindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
}

export interface Environment {
  Variables: Variables;
  Bindings: Bindings;
}
