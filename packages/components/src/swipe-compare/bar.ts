// The choices below the image: years, way to compare, blink, area and picture, and whose images these are.
import type { SwipeMode, SwipeSide } from '@onemap/core/map';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Messages } from '../locales/messages.js';
import type { BlinkController } from './blink.controller.js';
import { fadeSlider, iconButton, modeChoice, yearChoice } from './parts.js';
import type { SideModel } from './side-model.js';
import type { SwipeWords } from './words.js';

/** Narrower than this, in CSS pixels, the choices take two lines. */
export const narrowBelow = 600;

export interface Bar {
  readonly mode: SwipeMode;
  readonly position: number;
  readonly left: SideModel;
  readonly right: SideModel;
  readonly words: SwipeWords;
  readonly common: Messages;
  readonly blink: BlinkController;
  readonly area: { readonly chosen: boolean; readonly offered: boolean; readonly drawing: boolean };
  readonly synthetic: boolean;
  readonly credits: string;
  readonly chooseYear: (side: SwipeSide, year: number) => void;
  readonly chooseMode: (mode: SwipeMode) => void;
  readonly drawArea: (drawing: boolean) => void;
  readonly takeView: () => void;
  readonly clearArea: () => void;
  readonly fadeTo: (position: number) => void;
  readonly tell: () => void;
  readonly save: () => void;
}

export function barView(bar: Bar): TemplateResult {
  const { words, left, right, mode, area } = bar;
  return html`<div class="bar" part="base" role="group" aria-label=${words.label}>
    <div class="choices">
      ${yearChoice(left, words.leftYear, words, (year) => bar.chooseYear('left', year))}
      ${modeChoice(mode, words, bar.chooseMode)}
      ${yearChoice(right, words.rightYear, words, (year) => bar.chooseYear('right', year))}
      ${mode === 'blink' ? blinkButtons(bar) : nothing} ${iconButton('download', words.download, bar.save)}
    </div>
    ${mode === 'opacity' ? fading(bar) : nothing}
    ${area.offered ? html`<div class="choices area">${areaButtons(bar)}</div>` : nothing}
    <p class="quiet">
      ${bar.synthetic ? html`<span class="tag tag-synthetic">${bar.common.synthetic}</span>` : nothing}
      ${area.drawing ? words.drawHint : bar.credits}
    </p>
  </div>`;
}

/** Sources, 审图号 and licences of both sides, each once. */
export function creditsOf(
  models: readonly SideModel[],
  others: readonly string[],
  { words, common }: Pick<Bar, 'words' | 'common'>,
): string {
  const sets = models.flatMap(({ set }) => set ?? []);
  const each = (texts: readonly (string | null)[]): string =>
    [...new Set(texts)].filter((text) => text !== null && text !== '').join(common.timeAxis.comma);
  const sources = each([...sets.map(({ source }) => source), ...others]);
  const approvals = each(sets.map(({ mapApprovalNumber }) => mapApprovalNumber));
  const licences = each(sets.map(({ licence }) => licence));
  return [
    sources === '' ? '' : common.map.dataFrom(sources),
    sets.length === 0 ? '' : `${common.mapApproval} ${approvals || '——'}`,
    licences === '' ? '' : words.licence(licences),
  ]
    .filter((text) => text !== '')
    .join(words.between);
}

function blinkButtons({ blink, words }: Bar): TemplateResult {
  const [name, label] = blink.paused
    ? (['player-play', words.resume] as const)
    : (['player-pause', words.pause] as const);
  return html`${iconButton(name, label, () => blink.toggle())}
  ${iconButton('repeat', words.swap, () => blink.swap())}`;
}

function areaButtons({ area, words, drawArea, takeView, clearArea }: Bar): TemplateResult {
  if (area.chosen) return textButton(words.clearArea, clearArea);
  return html`${textButton(words.drawArea, () => drawArea(!area.drawing), area.drawing)}
  ${area.drawing ? textButton(words.wholeView, takeView) : nothing}`;
}

function textButton(label: string, act: () => void, pressed?: boolean): TemplateResult {
  return html`<button type="button" class="button" aria-pressed=${ifDefined(pressed)} @click=${act}>
    ${label}
  </button>`;
}

function fading({ left, right, words, position, fadeTo, tell }: Bar): TemplateResult {
  return html`<div class="fading">
    <span>${left.label}</span>
    ${fadeSlider({
      position,
      label: words.fade,
      valueText: words.share(right.label, Math.round(100 - position)),
      move: fadeTo,
      end: tell,
    })}
    <span>${right.label}</span>
  </div>`;
}
