// `om-swipe-change`: the user chose another way to compare, another year, or moved the divider (at the end of a drag).
import type { SwipeMode } from '@onemap/core/map';
import { OmEvent } from './om-event.js';

/** All that a permalink needs to show the same comparison again; each has a property of the same name. */
export interface SwipeState {
  readonly mode: SwipeMode;
  /** Per cent of the left side; with a lens its distance from the left. */
  readonly position: number;
  /** Per cent from the top. */
  readonly lensY: number;
  /** CSS pixels. */
  readonly lensRadius: number;
  /** Year on the left, `2013`; undefined for layers of the page's own. */
  readonly left: string | undefined;
  readonly right: string | undefined;
}

export class OmSwipeChangeEvent extends OmEvent<SwipeState> {
  constructor(state: SwipeState) {
    super('om-swipe-change', state);
  }

  get mode(): SwipeMode {
    return this.detail.mode;
  }

  get position(): number {
    return this.detail.position;
  }

  get lensY(): number {
    return this.detail.lensY;
  }

  get lensRadius(): number {
    return this.detail.lensRadius;
  }

  get left(): string | undefined {
    return this.detail.left;
  }

  get right(): string | undefined {
    return this.detail.right;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-swipe-change': OmSwipeChangeEvent;
  }
}
