// One side of a comparison from what the element was given; what has not changed stays the same object.
import { imageryYears, type ImagerySet, type MapLayer, type SwipeSide } from '@onemap/core/map';
import type { Shown } from '../figures/figures.controller.js';
import { Memo } from '../figures/memo.js';
import type { ViewModel } from '../figures/view-model.js';
import {
  defaultYear,
  figuresSide,
  imagerySide,
  ownSide,
  type FiguresOfYear,
  type SideModel,
} from './side-model.js';
import { figuresOfYear, modelOfYear, yearsOf, type Looks } from './side-years.js';
import type { SwipeWords } from './words.js';

export interface SideInputs {
  readonly content: 'imagery' | 'indicator';
  readonly imagery: readonly ImagerySet[];
  /** The page's own layers, which take the place of a year. */
  readonly layers: readonly MapLayer[] | undefined;
  readonly label: string;
  /** The year that is asked for, as text. */
  readonly year: string | undefined;
  readonly shown: Shown | undefined;
  readonly looks: Looks;
  readonly swipeWords: SwipeWords;
}

export class ComparedSide {
  readonly #name: SwipeSide;
  readonly #years = new Memo<readonly number[]>();
  readonly #view = new Memo<ViewModel | undefined>();
  readonly #figures = new Memo<FiguresOfYear>();
  readonly #model = new Memo<SideModel>();

  constructor(name: SwipeSide) {
    this.#name = name;
  }

  of(inputs: SideInputs): SideModel {
    const { layers, swipeWords: words, looks } = inputs;
    const { locale } = looks;
    const label = inputs.label || words.own[this.#name];
    if (layers) return this.#model.get([layers, label], () => ownSide(layers, label));
    if (inputs.content === 'indicator') {
      const figures = this.#figuresOf(inputs);
      const nothing = looks.words.povertyMap.nothingAtAll;
      return this.#model.get([figures, locale], () => figuresSide(figures, words, nothing));
    }
    const year = this.#yearOf(inputs, imageryYears(inputs.imagery));
    return this.#model.get([inputs.imagery, year, locale], () =>
      imagerySide(inputs.imagery, year, { words, locale }),
    );
  }

  /** The figures of the side's year; undefined where it shows something else. */
  viewOf(inputs: SideInputs): ViewModel | undefined {
    const { shown, looks, layers, content } = inputs;
    if (layers || content !== 'indicator') return undefined;
    const year = this.#yearOf(inputs, this.#yearsOf(shown));
    return this.#view.get([shown, year, looks.locale], () =>
      shown && year !== undefined ? modelOfYear(shown, year, looks) : undefined,
    );
  }

  #figuresOf(inputs: SideInputs): FiguresOfYear {
    const { shown, looks } = inputs;
    const years = this.#yearsOf(shown);
    const year = this.#yearOf(inputs, years);
    const view = this.viewOf(inputs);
    return this.#figures.get([view, years, year, looks.scheme, looks.fontFamily], () =>
      figuresOfYear(years, year, view, looks),
    );
  }

  #yearsOf(shown: Shown | undefined): readonly number[] {
    return this.#years.get([shown], () => (shown ? yearsOf(shown) : []));
  }

  #yearOf({ year }: SideInputs, years: readonly number[]): number | undefined {
    return Number(year) || defaultYear(this.#name, years);
  }
}
