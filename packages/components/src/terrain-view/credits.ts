// The line below the picture: what is synthetic, whence figures, heights and imagery are, and the button of the table.
import type { ImagerySet } from '@onemap/core/map';
import type { ElevationSource } from '@onemap/core/terrain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../figures/place.js';
import type { Statistics } from '../figures/statistics.js';
import { icon } from '../internal/icons.js';
import type { Messages } from '../locales/messages.js';
import type { TerrainWords } from './words.js';

export interface CreditOptions {
  readonly statistics: Statistics;
  readonly place: Place;
  readonly words: TerrainWords;
  readonly common: Messages;
  readonly elevation: ElevationSource | undefined;
  readonly imagery: ImagerySet | undefined;
  readonly lacksTiles: boolean;
  /** Without a picture the table is always open. */
  readonly isRefused: boolean;
  readonly isTableOpen: boolean;
  readonly toggleTable: () => void;
  readonly download: () => void;
}

export function credits(options: CreditOptions): TemplateResult {
  const { statistics, place, words, common, elevation, imagery, lacksTiles, isRefused } = options;
  return html`<div class="credits" part="credits">
    ${statistics.synthetic || place.synthetic ? tag(common.synthetic) : nothing}
    ${elevation?.synthetic ? tag(words.syntheticHeights) : nothing}
    ${said(common.map.dataFrom(statistics.source))}
    ${elevation ? said(words.heights(elevation.source)) : nothing}
    ${imagery ? said(words.imagery(`${imagery.title} ${imagery.source}`)) : nothing}
    ${place.approvalNumber ? said(place.approvalNumber) : nothing}
    ${lacksTiles ? said(words.tilesMissing) : nothing}
    ${
      isRefused ? nothing : html`<span class="more">${downloadButton(options)} ${tableButton(options)}</span>`
    }
  </div>`;
}

const tag = (text: string): TemplateResult => html`<span class="tag tag-synthetic">${text}</span>`;
const said = (text: string): TemplateResult => html`<span>${text}</span>`;

function tableButton({ words, isTableOpen, toggleTable }: CreditOptions): TemplateResult {
  return html`<button
    type="button"
    class="button button-plain"
    aria-expanded=${isTableOpen ? 'true' : 'false'}
    @click=${toggleTable}
  >
    ${icon('table')}${isTableOpen ? words.hideTable : words.showTable}
  </button>`;
}

function downloadButton({ words, download }: CreditOptions): TemplateResult {
  return html`<button type="button" class="button button-plain" part="download" @click=${download}>
    ${icon('download')}${words.download}
  </button>`;
}
