// What explains the picture: the classes of the columns, the colours of households, year, exaggeration and what is invented.
import { html, nothing, type TemplateResult } from 'lit';
import type { PointColumns } from '@onemap/core/map';
import type { OmClassToggleEvent } from '../events/index.js';
import { pointLegend } from '../figures/point-legend.js';
import type { ViewModel } from '../figures/view-model.js';
import { shortValue } from '../figures/wording.js';
import type { Messages } from '../locales/messages.js';
import { exaggerationSlider } from './parts.js';
import { largestValue } from './terrain-content.js';
import type { TerrainWords } from './words.js';

export interface FootOptions {
  readonly model: ViewModel;
  readonly words: TerrainWords;
  readonly common: Messages;
  /** Households of the shown year, coloured by status; none where none are drawn. */
  readonly points: PointColumns | undefined;
  readonly activeClass: number | null;
  readonly isCompact: boolean;
  readonly times: number;
  /** `times` in words. */
  readonly timesText: string;
  readonly hasHeights: boolean;
  readonly syntheticHeights: boolean;
  readonly toggleClass: (event: OmClassToggleEvent) => void;
  readonly exaggerate: (times: number) => void;
}

export function foot(options: FootOptions): TemplateResult {
  const { model, points, activeClass, isCompact, toggleClass } = options;
  return html`${
    model.children.length === 0
      ? nothing
      : html`<om-legend
          .legend=${model.legend}
          .level=${model.childLevel ?? 'village'}
          .unit=${model.statistics.unit}
          .activeClass=${activeClass}
          layout=${isCompact ? 'compact' : 'auto'}
          note=${columnNote(options)}
          @om-class-toggle=${toggleClass}
        ></om-legend>`
  }
  ${points ? pointLegend(points, model.wording) : nothing} ${ground(options)}`;
}

/** What a column's height says. */
export function columnNote({ model, words }: Pick<FootOptions, 'model' | 'words'>): string {
  return words.columns(shortValue(model.wording, largestValue(model)));
}

function ground(options: FootOptions): TemplateResult {
  const { model, words, common, times, timesText, hasHeights, syntheticHeights, exaggerate } = options;
  const isInvented = model.statistics.synthetic || model.place.synthetic;
  return html`<div class="sheet ground" part="ground">
    <p class="period">
      <strong>${model.periodText}</strong>
      ${isInvented ? tag(common.synthetic) : nothing}
      ${syntheticHeights ? tag(words.syntheticHeights) : nothing}
    </p>
    ${hasHeights ? exaggerationSlider(words, times, timesText, exaggerate) : html`<span>${words.flat}</span>`}
    <p class="quiet help">${words.help}</p>
  </div>`;
}

const tag = (text: string): TemplateResult => html`<span class="tag tag-synthetic">${text}</span>`;
