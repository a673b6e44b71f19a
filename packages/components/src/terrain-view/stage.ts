// The picture's box with what lies over it: title, places, card, camera buttons, legend, and the notice while it is drawn.
import { html, nothing, type TemplateResult } from 'lit';
import { titleLine } from '../figures/title-line.js';
import type { ViewModel } from '../figures/view-model.js';
import { styleProperty } from '../internal/style-property.js';
import type { CameraController } from './camera.controller.js';
import { cameraButtons } from './parts.js';
import type { TerrainWords } from './words.js';

type Part = TemplateResult | typeof nothing;

export interface StageOptions {
  readonly words: TerrainWords;
  readonly model: ViewModel;
  readonly isNarrow: boolean;
  readonly camera: CameraController;
  /** Pixels of the middle of what nothing lies over. */
  readonly middle: readonly [x: number, y: number];
  readonly places: Part;
  readonly card: Part;
  readonly foot: Part;
  readonly notice: Part;
}

export function stage(options: StageOptions): TemplateResult {
  const { words, model, isNarrow, camera, middle, places, card, foot, notice } = options;
  const [x, y] = middle;
  return html`<section class="scene" part="scene" aria-label=${words.label(model.own.name)}>
    <div
      class="keys"
      role="application"
      tabindex="0"
      aria-label=${words.keys}
      aria-describedby="keys-hint"
      @keydown=${camera.onKey}
    >
      <div class="picture"></div>
      <span class="cross" ${styleProperty('--_x', `${x}px`)} ${styleProperty('--_y', `${y}px`)}></span>
    </div>
    <span class="visually-hidden" id="keys-hint">${words.keysHint}</span>
    <div class="head">
      <div class="sheet title">
        <h2>${titleLine(isNarrow ? model.shortTitle : model.title)}</h2>
        <p>${isNarrow ? model.shortSummary : model.summary}</p>
      </div>
      ${places} ${card}
    </div>
    <div class="side">${cameraButtons(words, camera.act, () => camera.act('north'))}</div>
    ${isNarrow ? nothing : html`<div class="foot ${card === nothing ? '' : 'has-card'}">${foot}</div>`}
    ${notice}
  </section>`;
}
