// The legend of what the layer shows: of its households, drawn by its theme, or of classes.
import { html, type TemplateResult } from 'lit';
import type { OmClassToggleEvent } from '../events/index.js';
import { pointLegend } from '../figures/point-legend.js';
import type { PaperLegend } from '../picture-file/legend-sketch.js';
import type { Shot } from './picture.controller.js';
import type { ThemeView } from './themes/theme.js';

interface LegendPart {
  /** Whether classes are a bar of colours. */
  readonly folded: boolean;
  /** Whether the legend of a theme is folded to its title. */
  readonly small: boolean;
  readonly drawsClasses: boolean;
  readonly note: string;
  readonly toggle: (event: OmClassToggleEvent) => void;
  /** The legend as a sheet has it, which is light. */
  readonly onPaper: () => ThemeView['legend'] | undefined;
}

export function legendPart(
  { model, view: { legend, ground }, activeClass }: Shot,
  { folded, small, drawsClasses, note, toggle, onPaper }: LegendPart,
): TemplateResult {
  if (ground.points && drawsClasses)
    return html`<div class="legend">${pointLegend(ground.points, model.wording)}</div>`;
  if (legend.kind === 'drawn') {
    const paper: PaperLegend['onPaper'] = () => {
      const light = onPaper();
      return light?.kind === 'drawn' ? light.render(false) : undefined;
    };
    return html`<div class="legend" .onPaper=${paper}>${legend.render(small)}</div>`;
  }
  return html`<om-legend
    class="legend"
    .legend=${legend.model}
    .level=${model.childLevel ?? 'town'}
    .unit=${model.statistics.unit}
    .activeClass=${activeClass}
    .note=${note}
    layout=${folded ? 'compact' : 'full'}
    @om-class-toggle=${toggle}
  ></om-legend>`;
}
