// `om-kinds-change`: the user chose which kinds of activities are shown.
import type { ActivityKind } from '@onemap/contract';
import { OmEvent } from './om-event.js';

export class OmKindsChangeEvent extends OmEvent<{ kinds: readonly ActivityKind[] | null }> {
  constructor(kinds: readonly ActivityKind[] | null) {
    super('om-kinds-change', { kinds });
  }

  /** Null for all kinds. */
  get kinds(): readonly ActivityKind[] | null {
    return this.detail.kinds;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-kinds-change': OmKindsChangeEvent;
  }
}
