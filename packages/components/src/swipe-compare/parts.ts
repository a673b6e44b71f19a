// The drawn parts of a comparison: divider, lens, the chips on the image, and the choices below it.
import { swipeModes, type SwipeMode, type SwipeView } from '@onemap/core/map';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, type IconName } from '../internal/icons.js';
import { styleProperty } from '../internal/style-property.js';
import type { SideModel } from './side-model.js';
import type { SwipeWords } from './words.js';

export interface Slider {
  readonly view: SwipeView;
  readonly label: string;
  readonly valueText: string;
  readonly onDown: (event: PointerEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const arrows: Readonly<Record<string, readonly IconName[]>> = {
  vertical: ['chevron-left', 'chevron-right'],
  horizontal: ['chevron-up', 'chevron-down'],
  spyglass: ['search'],
};

export function sliderHandle({ view, label, valueText, onDown, onKey }: Slider): TemplateResult {
  return html`<div
    class="handle"
    part="handle"
    role="slider"
    tabindex="0"
    aria-label=${label}
    aria-orientation=${view.mode === 'horizontal' ? 'vertical' : 'horizontal'}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(view.position)}
    aria-valuetext=${valueText}
    @pointerdown=${onDown}
    @keydown=${onKey}
  >
    <span class="grip">${arrows[view.mode]?.map((name) => icon(name))}</span>
  </div>`;
}

interface ChipOptions {
  /** CSS pixels. */
  readonly room: number;
  readonly before: string;
  readonly words: SwipeWords;
}

/** Year and day of capture on the image; a side without content says why, and what has not come can be asked for again. */
export function chip(
  side: 'left' | 'right',
  model: SideModel,
  { room, before, words }: ChipOptions,
): TemplateResult {
  return html`<p class="chip chip-${side}" part="label" ${styleProperty('--_room', `${room}px`)}>
    <strong>${before} ${model.label}</strong>
    ${model.missing === '' ? html`<span>${model.detail}</span>` : html`<span class="missing">${model.missing}</span>`}
    ${model.retry ? html`<button type="button" class="button" @click=${model.retry}>${words.retry}</button>` : nothing}
  </p>`;
}

export function yearChoice(
  model: SideModel,
  label: string,
  words: SwipeWords,
  choose: (year: number) => void,
): TemplateResult | typeof nothing {
  if (model.year === undefined) return html`<span class="own">${model.label}</span>`;
  const { year } = model;
  const years = [...new Set([...model.years, year])].sort((a, b) => a - b);
  return html`<select
    aria-label=${label}
    .value=${live(String(year))}
    @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}
  >
    ${years.map((each) => html`<option value=${each} ?selected=${each === year}>${words.year(each)}</option>`)}
  </select>`;
}

export function modeChoice(
  mode: SwipeMode,
  words: SwipeWords,
  choose: (mode: SwipeMode) => void,
): TemplateResult {
  return html`<select
    class="mode"
    aria-label=${words.mode}
    .value=${live(mode)}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as SwipeMode)}
  >
    ${swipeModes.map(
      (each) => html`<option value=${each} ?selected=${each === mode}>${words.modes[each]}</option>`,
    )}
  </select>`;
}

interface Fade {
  readonly position: number;
  readonly label: string;
  readonly valueText: string;
  readonly move: (position: number) => void;
  readonly end: () => void;
}

/** At the left end the left side is seen alone, at the right end the right one. */
export function fadeSlider({ position, label, valueText, move, end }: Fade): TemplateResult {
  return html`<input
    class="fade"
    type="range"
    min="0"
    max="100"
    aria-label=${label}
    aria-valuetext=${valueText}
    .value=${live(String(100 - position))}
    @input=${(event: Event) => move(100 - Number((event.target as HTMLInputElement).value))}
    @change=${end}
  />`;
}

export function iconButton(name: IconName, label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${act}>
    ${icon(name)}
  </button>`;
}
