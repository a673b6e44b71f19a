// `om-result-select`: the user chose one row of a result, in the table or on the map.
import { OmEvent } from './om-event.js';

export class OmResultSelectEvent extends OmEvent<{ collection: string; id: string }> {
  constructor(collection: string, id: string) {
    super('om-result-select', { collection, id });
  }

  /** Id of the collection that was asked; `local` for rows of the page's own. */
  get collection(): string {
    return this.detail.collection;
  }

  get id(): string {
    return this.detail.id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-result-select': OmResultSelectEvent;
  }
}
