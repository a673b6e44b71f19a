// No answer arrived: the network, the name, a certificate or a cross-origin rule stood in the way.
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** A browser does not tell the reasons apart; `cause` is what `fetch` threw. */
export const ConnectionError = /* @__PURE__ */ errorClass('ConnectionError');
export type ConnectionError = NamedError<'ConnectionError'>;

export const isConnectionError = /* @__PURE__ */ errorGuard('ConnectionError');
