// An element inside a map asks it to stay where it is, as when the user has moved it.
import type { MapHandle } from '@onemap/core/map';
import type { OmMap } from './map.js';

export function keepViewOf(handle: MapHandle | undefined): void {
  const root = handle?.map.getTargetElement()?.getRootNode();
  if (root instanceof ShadowRoot) (root.host as Partial<OmMap>).keepView?.();
}
