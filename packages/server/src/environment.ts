// What every handler finds on its request: the viewer, the request's id and the public address.
import type { Viewer } from './auth/viewer.js';

export interface Variables {
  requestId: string;
  viewer: Viewer;
}

export interface Environment {
  Variables: Variables;
}
