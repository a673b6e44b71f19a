// The development login of the reference server; production brings the portal's own.
import type { Persona, Token } from '@onemap/contract';
import type { Caller } from '../caller.js';
import type { CallOptions } from '../options.js';

export function createAuth(caller: Caller) {
  return {
    personas: (_params: object = {}, options?: CallOptions): Promise<Persona[]> =>
      caller.items('/auth/personas', {}, options),

    /** Keep the answered token where the client's `auth` callback finds it. */
    token: (request: { persona: string }, options?: CallOptions): Promise<Token> =>
      caller.post('/auth/token', { body: request }, options),
  };
}
