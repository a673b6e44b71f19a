// Both sides of a comparison, and what is said of them together.
import { swipeSides, type SwipeMode, type SwipeSide } from '@onemap/core/map';
import type { ViewModel } from '../figures/view-model.js';
import { ComparedSide, type SideInputs } from './compared-side.js';
import { sideInWords } from './comparison-picture.js';
import type { SideModel } from './side-model.js';
import type { SwipeWords } from './words.js';

export class ComparedSides {
  readonly #inputsOf: (side: SwipeSide) => SideInputs;
  readonly #sides = { left: new ComparedSide('left'), right: new ComparedSide('right') };

  constructor(inputsOf: (side: SwipeSide) => SideInputs) {
    this.#inputsOf = inputsOf;
  }

  of(side: SwipeSide): SideModel {
    return this.#sides[side].of(this.#inputsOf(side));
  }

  /** The figures of the side's year; undefined where it shows something else. */
  viewOf(side: SwipeSide): ViewModel | undefined {
    return this.#sides[side].viewOf(this.#inputsOf(side));
  }

  get both(): readonly [left: SideModel, right: SideModel] {
    return [this.of('left'), this.of('right')];
  }

  /** Why sides show nothing, each reason once; empty where both show something. */
  get missing(): string {
    return [...new Set(swipeSides.map((side) => this.of(side).missing))].join('');
  }

  /** Whether imagery of a side is no real one. */
  get synthetic(): boolean {
    return swipeSides.some((side) => this.of(side).set?.synthetic);
  }

  inWords(mode: SwipeMode, words: SwipeWords): readonly [left: string, right: string] {
    const [left, right] = words.sides[mode];
    return [sideInWords(left, this.of('left')), sideInWords(right, this.of('right'))];
  }
}
