// What every part of the archive is drawn from: what the card has, the whole archive, and the archive's own words.
import type { HouseholdArchive } from '@onemap/contract';
import type { CardView } from '../household-card/card-view.js';
import type { ArchiveWords } from './archive-words.js';

export interface ArchiveView extends CardView {
  readonly household: HouseholdArchive;
  readonly text: ArchiveWords;
}

/** A day of a moment with the offset of China, `2026-03-01T08:00:00.000+08:00`. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
