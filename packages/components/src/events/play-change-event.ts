// `om-play-change`: a play of the time axis began or ended.
import { OmEvent } from './om-event.js';

export class OmPlayChangeEvent extends OmEvent<{ playing: boolean }> {
  constructor(playing: boolean) {
    super('om-play-change', { playing });
  }

  get playing(): boolean {
    return this.detail.playing;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-play-change': OmPlayChangeEvent;
  }
}
