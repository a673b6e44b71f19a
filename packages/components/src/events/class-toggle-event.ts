// `om-class-toggle`: the user chose one class of a legend, or all of them again.
import { OmEvent } from './om-event.js';

export class OmClassToggleEvent extends OmEvent<{ classIndex: number | null }> {
  constructor(classIndex: number | null) {
    super('om-class-toggle', { classIndex });
  }

  /** 0 for the lowest class; null when all are shown. */
  get classIndex(): number | null {
    return this.detail.classIndex;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-class-toggle': OmClassToggleEvent;
  }
}
