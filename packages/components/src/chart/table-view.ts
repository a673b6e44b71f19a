// The table that says the same as the picture; long ones grow by a press, so that ten thousand rows freeze no page.
import { formatNumber, formatUnit, type Locale } from '@onemap/core';
import type { ChartCell, ChartTable, ChartTableColumn } from '@onemap/core/chart';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartWords } from './words.js';

export interface TableOptions {
  readonly caption: string;
  readonly locale: Locale;
  readonly words: ChartWords;
  /** How many rows are in the page. */
  readonly shown: number;
  readonly showMore: () => void;
}

/** Rows that come at a time. */
export const rowStep = 200;

export function tableView(table: ChartTable, options: TableOptions): TemplateResult {
  const { caption, locale, words, shown } = options;
  const rest = table.rows.length - shown;
  return html`<div class="scroller" part="table" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${table.rowTitle}</th>
            ${table.columns.map(({ title, unit }) => html`<th scope="col">${headText(title, formatUnit(unit, locale))}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.slice(0, shown).map(
            ({ label, cells }) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${cells.map((cell, index) => cellView(cell, table.columns[index]!, options))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rest > 0
        ? html`<button type="button" class="button" @click=${options.showMore}>
            ${words.moreRows(Math.min(rest, rowStep))}
          </button>`
        : nothing
    }`;
}

function headText(title: string, unit: string): string {
  return unit === '' ? title : `${title} (${unit})`;
}

function cellView(
  { value, status }: ChartCell,
  { decimals }: ChartTableColumn,
  { locale, words }: TableOptions,
): TemplateResult {
  if (value !== null) return html`<td>${formatNumber(value, decimals, locale)}</td>`;
  return html`<td class="quiet">${status === 'suppressed' ? words.suppressed : words.noData}</td>`;
}
