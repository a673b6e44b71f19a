// The caller: role, data scope, permissions.
import type { Me } from '@onemap/contract';
import { type Core, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

export function createMe(core: Core) {
  return {
    /** Role, regions and permissions; a caller without a token is `anonymous`. */
    get: (options?: CallOptions): Promise<Me> => getObject(core, '/me', {}, options),
  };
}
