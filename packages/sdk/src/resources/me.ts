// The caller: role, data scope, permissions.
import type { Me } from '@onemap/contract';
import type { Caller } from '../caller.js';
import type { CallOptions } from '../options.js';

export function createMe(caller: Caller) {
  return {
    /** Role, regions and permissions; a caller without a token is `anonymous`. */
    get: (options?: CallOptions): Promise<Me> => caller.get('/me', {}, options),
  };
}
