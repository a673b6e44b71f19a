// `om-activity-select`: the user opened an activity, or closed its card.
import { OmEvent } from './om-event.js';

export class OmActivitySelectEvent extends OmEvent<{ activity: string | null }> {
  constructor(activity: string | null) {
    super('om-activity-select', { activity });
  }

  /** Id of the activity; null when none is open any more. */
  get activity(): string | null {
    return this.detail.activity;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-activity-select': OmActivitySelectEvent;
  }
}
