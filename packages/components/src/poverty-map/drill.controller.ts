// Where the map is in the tree of regions: follows the provider, or drills by itself when its region is pinned.
import type { Region } from '@onemap/contract';
import type { ReactiveControllerHost } from 'lit';
import { OmRegionChangeEvent } from '../events/index.js';
import { isInReach, reachableAncestors } from './drill.js';
import type { Place } from '../figures/place.js';
import { regionCode } from '../figures/view-choice.js';

interface Surroundings {
  /** The element's own region, which pins the map. */
  readonly pinned: () => string | undefined;
  /** The provider's region, 12 digits. */
  readonly shared: () => string | undefined;
  readonly place: () => Place | undefined;
}

export class DrillController {
  /** The region that was last drawn. */
  lastDrawn: string | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #around: Surroundings;
  /** Where a pinned map has gone. */
  #drilled: string | undefined;
  #asked: string | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, around: Surroundings) {
    this.#host = host;
    this.#around = around;
  }

  /** The region to show, 12 digits. */
  get region(): string | undefined {
    const pinned = this.#around.pinned();
    return pinned === undefined ? this.#around.shared() : (this.#drilled ?? regionCode(pinned));
  }

  /** The region to return to when the shown one cannot be loaded. */
  get before(): string | undefined {
    return this.lastDrawn === this.region ? undefined : this.lastDrawn;
  }

  /** From the top of this map down to the direct parent; a pinned region is the top. */
  get ancestors(): readonly Region[] {
    return reachableAncestors(this.#around.place()?.ancestors ?? [], regionCode(this.#around.pinned()));
  }

  /** Whether the map may jump to a region: below its top, and in the county that it shows. */
  reaches(code: string): boolean {
    return isInReach(code, regionCode(this.#around.pinned()), this.region);
  }

  /** Another region is pinned: the map starts there. */
  restart(): void {
    this.#drilled = undefined;
  }

  /** Whether the region is another one than when this was last asked. */
  hasLeft(): boolean {
    const left = this.region !== this.#asked;
    this.#asked = this.region;
    return left;
  }

  readonly goTo = (code: string): void => {
    const pinned = this.#around.pinned() !== undefined;
    if (pinned) this.#drilled = code;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new OmRegionChangeEvent(code, pinned ? { bubbles: false } : {}));
  };

  goUp(): void {
    const { ancestors } = this;
    const parent = ancestors[ancestors.length - 1];
    if (parent) this.goTo(parent.code);
  }
}
