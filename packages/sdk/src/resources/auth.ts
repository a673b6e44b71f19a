// The development login of the reference server; production brings the portal's own.
import type { Persona, Token } from '@onemap/contract';
import { type Core, getItems, postObject } from '../core.js';
import type { CallOptions } from '../options.js';

export function createAuth(core: Core) {
  return {
    personas: (_params: object = {}, options?: CallOptions): Promise<Persona[]> =>
      getItems(core, '/auth/personas', {}, options),

    /** Keep the answered token where the client's `auth` callback finds it. */
    token: (request: { persona: string }, options?: CallOptions): Promise<Token> =>
      postObject(core, '/auth/token', { body: request }, options),
  };
}
