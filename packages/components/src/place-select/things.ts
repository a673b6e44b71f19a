// What may be picked on the map one by one, such as households: who finds it is around the element and is asked by context.
import { createContext } from '@lit/context';
import type { Bbox, Position } from '@onemap/contract';
import type { AreaGeometry, Combination } from '@onemap/core/shape';
import type { SelectedPlace } from '../events/index.js';

export interface Thing {
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** Null where a link has named it alone, until it is looked up. */
  readonly position: Position | null;
}

/** What has been picked so far; another object after each change. */
export interface Picks {
  /** Those that are picked by themselves, or in addition to an area. */
  readonly picked: readonly Thing[];
  /** Those that are taken out of an area. */
  readonly taken: readonly Thing[];
}

export interface ThingFinder extends Picks {
  readonly picks: Picks;
  /** Those in a box of degrees, a few dozen at most. */
  find(bbox: Bbox, signal: AbortSignal): Promise<readonly Thing[]>;
  /** How many lie in an area, where that is known at once: it is asked at each step of a drag. */
  countIn(area: AreaGeometry): number | null;
  /**
   * Picks more, or lets go what was picked.
   * @param how they join an area that is selected
   * @returns the area that stays selected
   */
  toggle(things: readonly Thing[], how: Combination): SelectedPlace | null;
  /** A further area joins what is picked: what no longer belongs to the selection is let go. */
  join(area: AreaGeometry, how: Combination): void;
  /** Takes what was picked at an earlier step; null for nothing. */
  restore(picks: Picks | null): void;
  /** Lets all go. */
  clear(): void;
}

/** Null where nothing can be picked. */
export const thingsContext = createContext<ThingFinder | null | undefined>(Symbol.for('onemap.things'));

/** Whether it is picked and shown as such: a click lets it go. */
export function isShownIn({ picked, taken }: Picks, { id }: Thing): boolean {
  return [...picked, ...taken].some((other) => other.id === id && other.position !== null);
}
