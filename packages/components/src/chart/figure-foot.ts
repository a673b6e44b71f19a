// The line below a figure: source, 示意数据, and the buttons for the table and for files.
import type { ChartData } from '@onemap/core/chart';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { ChartFormat } from './export.js';
import type { ChartWords } from './words.js';

export interface FootState {
  readonly tableOpen: boolean;
  readonly filesOpen: boolean;
  readonly setTable: (open: boolean) => void;
  readonly setFiles: (open: boolean) => void;
  readonly save: (format: ChartFormat) => void;
}

const formats: readonly ChartFormat[] = ['csv', 'svg', 'png'];

export function footView(
  { source, synthetic }: ChartData,
  words: ChartWords,
  state: FootState,
): TemplateResult {
  const { tableOpen, filesOpen, setTable, setFiles, save } = state;
  return html`<div class="foot">
      <span class="source">${source === '' ? nothing : words.source(source)}</span>
      ${synthetic ? html`<span class="tag tag-synthetic">${words.synthetic}</span>` : nothing}
      <button
        type="button"
        class="button"
        part="table-button"
        title=${words.table}
        aria-expanded=${tableOpen ? 'true' : 'false'}
        @click=${() => setTable(!tableOpen)}
      >
        ${icon('table')}<span class="label">${words.table}</span>
      </button>
      <button
        type="button"
        class="button"
        part="download-button"
        title=${words.download}
        aria-expanded=${filesOpen ? 'true' : 'false'}
        @click=${() => setFiles(!filesOpen)}
      >
        ${icon('download')}<span class="label">${words.download}</span>
      </button>
    </div>
    ${
      filesOpen
        ? html`<div class="files" role="group" aria-label=${words.download}>
            ${formats.map(
              (format) =>
                html`<button type="button" class="button" data-format=${format} @click=${() => save(format)}>
                  ${words[format]}
                </button>`,
            )}
          </div>`
        : nothing
    }`;
}
