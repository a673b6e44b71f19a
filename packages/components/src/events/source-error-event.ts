// `om-source-error`: data could not be had; the element shows its error state.
import { OmEvent } from './om-event.js';

export class OmSourceErrorEvent extends OmEvent<{ error: unknown }> {
  constructor(error: unknown) {
    super('om-source-error', { error });
  }

  get error(): unknown {
    return this.detail.error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-source-error': OmSourceErrorEvent;
  }
}
