// The button that exports, its choices, and what is said while a file is made and after it.
import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { styleProperty } from '../internal/style-property.js';
import type { PictureWords } from '../picture-file/words.js';
import type { ExportController, ExportFormat } from './export.controller.js';

export interface ExportMenu {
  readonly exports: ExportController;
  readonly words: PictureWords;
  /** Whether a play has more than one step. */
  readonly plays: boolean;
  /** Whether this browser records a WebM. */
  readonly recordsWebm: boolean;
}

export function exportMenu({ exports, words, plays, recordsWebm }: ExportMenu): TemplateResult {
  const formats: readonly ExportFormat[] = plays ? ['png', 'gif', 'webm'] : ['png'];
  return html`<div class="export" part="export" @keydown=${closeByEscape(exports)}>
    <button
      type="button"
      class="button export-button"
      aria-expanded=${exports.open ? 'true' : 'false'}
      @click=${() => exports.toggle()}
    >
      ${icon('download')}${words.export}
    </button>
    ${
      exports.open
        ? html`<div class="export-panel" role="group" aria-label=${words.export}>
            ${exports.busy ? progress(exports, words) : choices(exports, words, formats, recordsWebm)}
            <p class="export-end" role="status">${endText(exports, words)}</p>
          </div>`
        : nothing
    }
  </div>`;
}

function choices(
  exports: ExportController,
  words: PictureWords,
  formats: readonly ExportFormat[],
  recordsWebm: boolean,
): TemplateResult {
  const able = (format: ExportFormat): boolean => format !== 'webm' || recordsWebm;
  const retry = exports.end === 'noBasemap' ? exports.wish : undefined;
  return html`<div class="export-choices">
      ${formats.map(
        (format) =>
          html`<button
            type="button"
            class="button"
            data-format=${format}
            ?disabled=${!able(format)}
            title=${able(format) ? nothing : words.noWebm}
            @click=${() => void exports.start({ format, basemap: true })}
          >
            ${words[format]}
          </button>`,
      )}
    </div>
    ${formats.every(able) ? nothing : html`<p class="export-note">${words.noWebm}</p>`}
    ${
      retry
        ? html`<button
            type="button"
            class="button button-primary"
            data-format="again"
            @click=${() => void exports.start({ ...retry, basemap: false })}
          >
            ${words.withoutBasemap}
          </button>`
        : nothing
    }`;
}

function progress(exports: ExportController, words: PictureWords): TemplateResult {
  const percent = Math.round((exports.share ?? 0) * 100);
  const text = words.making(`${percent}%`);
  return html`<div class="export-choices">
    <div
      class="export-bar"
      role="progressbar"
      aria-label=${words.export}
      aria-valuenow=${percent}
      aria-valuemin="0"
      aria-valuemax="100"
      ${styleProperty('--_done', `${percent}%`)}
    ></div>
    <span class="export-note">${text}</span>
    <button type="button" class="button" data-format="cancel" @click=${() => exports.cancel()}>
      ${words.cancel}
    </button>
  </div>`;
}

function endText({ end }: ExportController, words: PictureWords): string {
  return end === undefined ? '' : words[end];
}

function closeByEscape(exports: ExportController) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !exports.open) return;
    event.preventDefault();
    event.stopPropagation();
    exports.toggle();
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.export-button')?.focus();
  };
}

export const exportMenuStyles = css`
  .export {
    position: absolute;
    right: 0;
    bottom: 100%;
    display: flex;
    flex-direction: column-reverse;
    align-items: flex-end;
    margin-bottom: 8px;
    pointer-events: auto;
  }

  /* Without a legend of its own the layer stands below that of a poverty map: on a phone the button takes a row. */
  :host([narrow]) .export:first-child {
    position: relative;
    bottom: auto;
    pointer-events: none;
  }

  :host([narrow]) .export:first-child > * {
    pointer-events: auto;
  }

  :host([narrow]) .export:first-child .export-panel {
    position: absolute;
    right: 0;
    bottom: 100%;
  }

  .export-button {
    box-shadow: var(--_shadow-resting);
  }

  .export-panel {
    max-width: 320px;
    margin-bottom: 8px;
    padding: 12px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-lifted);
  }

  .export-choices {
    display: flex;
    flex-direction: column;
  }

  .export-choices > * + * {
    margin-top: 8px;
  }

  .export-bar {
    width: 220px;
    height: 8px;
    border-radius: var(--_radius);
    background: linear-gradient(var(--_color-accent), var(--_color-accent)) no-repeat 0 0 / var(--_done, 0%)
      100% var(--_color-border);
  }

  .export-note,
  .export-end {
    margin: 8px 0 0;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .export-end:empty {
    margin: 0;
  }
`;
