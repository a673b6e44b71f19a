// The legend of compared figures: one for both sides, since both have the same classes.
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ViewModel } from '../figures/view-model.js';

/** The counts are those of the side whose year stands in the title. A drag of the divider leaves it as it is. */
export function legendView(model: ViewModel | undefined, between: string, narrow: boolean): unknown {
  return guard([model, between, narrow], () => {
    if (!model?.hasFigures) return nothing;
    const title = [model.legend.title, model.periodText].join(between);
    return html`<om-legend
      .legend=${{ ...model.legend, title }}
      .level=${model.childLevel ?? 'town'}
      layout=${narrow ? 'compact' : 'full'}
    ></om-legend>`;
  });
}
