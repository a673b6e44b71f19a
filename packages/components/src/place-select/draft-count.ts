// How many things lie in a box or a circle while it is being drawn.
import type { Position } from '@onemap/contract';
import { Memo } from '../figures/memo.js';
import { draftArea, isSpanned } from './drafts.js';
import type { DrawnTool } from './place-book.js';
import type { ThingFinder } from './things.js';

export class DraftCount {
  readonly #count = new Memo<number | null>();

  /** Null where it is not known at once, and for what has no area yet. @param ends of the drawing so far */
  of(
    finder: ThingFinder | null | undefined,
    tool: DrawnTool | null,
    ends: readonly [Position, Position] | null,
  ): number | null {
    if (!finder || !tool || !isSpanned(tool) || !ends) return null;
    return this.#count.get([finder, tool, ...ends], () => countIn(finder, tool, ends));
  }
}

function countIn(finder: ThingFinder, tool: DrawnTool, ends: readonly Position[]): number | null {
  try {
    const area = draftArea(tool as 'box' | 'circle', ends, 0);
    return area && finder.countIn(area);
  } catch {
    // A circle too wide to be one, or positions that are none: the drawing itself tells of it in the end.
    return null;
  }
}
