// What stands over the picture while it is being drawn: large while there is nothing, a line once the columns can be read.
import { html, nothing, type TemplateResult } from 'lit';
import type { TerrainDrawn, TerrainPhase } from './terrain.controller.js';
import type { TerrainWords } from './words.js';

export interface LoadingOptions {
  readonly words: TerrainWords;
  readonly phase: TerrainPhase;
  readonly drawn: TerrainDrawn;
  /** Columns that are being drawn. */
  readonly columns: number;
  readonly hasHeights: boolean;
  readonly hasImagery: boolean;
}

export function loadingNotice(options: LoadingOptions): TemplateResult | typeof nothing {
  const { words, phase, drawn, columns, hasHeights, hasImagery } = options;
  if (phase === 'lost') return html`<p class="notice sheet">${spinner}${words.lost}</p>`;
  if (phase === 'open' && drawn === 'whole') return nothing;
  if (phase === 'open' && drawn === 'columns') {
    const land = words.land(hasHeights, hasImagery);
    return html`<p class="notice sheet is-small" part="loading">${spinner}${land}</p>`;
  }
  return html`<div class="notice sheet" part="loading">
    ${spinner}
    <div>
      <strong>${words.opening}</strong>
      <span class="quiet">${phase === 'open' ? words.drawing(columns) : words.engine}</span>
    </div>
  </div>`;
}

const spinner = html`<span class="spinner" aria-hidden="true"></span>`;
