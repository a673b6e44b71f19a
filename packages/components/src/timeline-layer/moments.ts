// What the layer shows at any moment: the one in view, the one that follows in a play, and each one of a film.
import { advance, rangeOf, type Locale, type Period } from '@onemap/core';
import type { Shown } from '../figures/figures.controller.js';
import { statusPalette, type HouseholdPoints } from '../figures/household-points.js';
import { Memo } from '../figures/memo.js';
import { ShownModel } from '../figures/shown-model.js';
import { ShownPoints } from '../figures/shown-points.js';
import { axisOf, type TimeChoice } from '../figures/shown-span.js';
import type { ViewModel } from '../figures/view-model.js';
import type { Messages } from '../locales/messages.js';
import type { ThemeController } from './theme.controller.js';
import type { ThemeView } from './themes/theme.js';

/** What is shown at one moment. */
export interface MomentShot {
  readonly model: ViewModel;
  readonly view: ThemeView;
}

export interface MomentInputs {
  readonly shown: Shown | undefined;
  /** Undefined where none are drawn. */
  readonly households: HouseholdPoints | undefined;
  readonly words: Messages;
  readonly locale: Locale;
  readonly patterns: boolean;
  readonly scheme: 'light' | 'dark';
  readonly time: TimeChoice;
}

export class Moments {
  readonly #theme: ThemeController;
  readonly #inputs: () => MomentInputs;
  readonly #now = new ShownModel();
  readonly #next = new ShownModel();
  readonly #points = new ShownPoints();
  readonly #populated = { light: new Memo<ThemeView>(), dark: new Memo<ThemeView>() };

  constructor(theme: ThemeController, inputs: () => MomentInputs) {
    this.#theme = theme;
    this.#inputs = inputs;
  }

  /** Undefined before the first load, after a failed one, and where there is no year to show. */
  get model(): ViewModel | undefined {
    return this.#modelIn(this.#now, this.#inputs().time.period);
  }

  /** What the theme shows now; undefined while it shows nothing, or says why it cannot. */
  get shot(): MomentShot | undefined {
    return this.shotIn(this.#inputs().scheme);
  }

  /** The same in another scheme, as on paper. */
  shotIn(scheme: 'light' | 'dark'): MomentShot | undefined {
    const { model } = this;
    const view = this.#theme.viewIn(scheme);
    if (!model || view?.kind !== 'view') return undefined;
    const points = this.#points.get(this.#inputs().households, model);
    if (!points) return { model, view };
    return { model, view: this.#populated[scheme].get([view, points], () => populated(view, points)) };
  }

  /** The same in another period; made anew each time. */
  shotAt(period: Period): MomentShot | undefined {
    const { time, households } = this.#inputs();
    const model = this.#modelIn(new ShownModel(), period);
    const view = model && this.#theme.viewOf(model, { ...time, period });
    if (!model || !view) return undefined;
    const points = new ShownPoints().get(households, model);
    return { model, view: points ? populated(view, points) : view };
  }

  /** The shown moment and the one after it; undefined at the end of the axis. */
  get joined(): readonly [ViewModel, ViewModel] | undefined {
    const { model } = this;
    if (!model) return undefined;
    const axis = axisOf(model.statistics);
    const next = advance(axis, 'instant', rangeOf(axis, 'instant', model.period), false);
    const moment = next && axis.steps[next.to]?.moment;
    const following = moment && this.#modelIn(this.#next, { from: moment, to: moment });
    return following ? [model, following] : undefined;
  }

  #modelIn(view: ShownModel, period: Period | undefined): ViewModel | undefined {
    const { shown, words, locale, patterns, time } = this.#inputs();
    return view.get(shown, { words, locale, patterns, time: { ...time, period } });
  }
}

/** With the households of the shown village in the shown year. */
function populated(view: ThemeView, points: NonNullable<ThemeView['ground']['points']>): ThemeView {
  return { ...view, ground: { ...view.ground, points, pointPalette: statusPalette } };
}
