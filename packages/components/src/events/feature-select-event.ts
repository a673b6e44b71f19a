// `om-feature-select`: the user selected a region or a household.
import { OmEvent } from './om-event.js';

export class OmFeatureSelectEvent extends OmEvent<{ kind: 'region' | 'household'; id: string }> {
  constructor(kind: 'region' | 'household', id: string) {
    super('om-feature-select', { kind, id });
  }

  get kind(): 'region' | 'household' {
    return this.detail.kind;
  }

  /** 12-digit region code or household id. */
  get id(): string {
    return this.detail.id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-feature-select': OmFeatureSelectEvent;
  }
}
