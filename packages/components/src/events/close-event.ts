// `om-close`: the user wants a panel, such as the household card, to go away.
import { OmEvent } from './om-event.js';

export class OmCloseEvent extends OmEvent<Record<never, never>> {
  constructor() {
    super('om-close', {});
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-close': OmCloseEvent;
  }
}
