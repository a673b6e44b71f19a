// The parts that a dashboard draws itself, of what stands in the layout: headings, text, big numbers and tables.
import { formatNumber, formatUnit, type Locale } from '@onemap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DashboardPart, FiguresPart, HeadingPart, TableColumn, TablePart, TextPart } from './layout.js';
import type { DashboardWords } from './words.js';
import type { Spoken } from './written-words.js';

export interface Reader {
  readonly locale: Locale;
  readonly words: DashboardWords;
}

/** Nothing for a part that is an element. */
export function ownPart(part: Spoken<DashboardPart>, reader: Reader): TemplateResult | typeof nothing {
  if (part.part === 'heading') return heading(part);
  if (part.part === 'text') return paragraphs(part, reader);
  if (part.part === 'figures') return figures(part);
  return part.part === 'table' ? table(part, reader) : nothing;
}

function heading({ text, note }: Spoken<HeadingPart>): TemplateResult {
  return html`<div class="heading">
    <h3>${text}</h3>
    ${note ? html`<p class="quiet">${note}</p>` : nothing}
  </div>`;
}

function paragraphs({ title, paragraphs: all, source }: Spoken<TextPart>, { words }: Reader): TemplateResult {
  return html`<div class="text">
    ${title ? html`<h3>${title}</h3>` : nothing} ${all.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${source ? html`<p class="source">${words.source(source)}</p>` : nothing}
  </div>`;
}

function figures({ items }: Spoken<FiguresPart>): TemplateResult {
  return html`<ul class="figures">
    ${items.map(
      ({ title, value, unit, period, base }) =>
        html`<li class="figure">
          <span class="figure-head"
            ><span>${title}</span><span class="quiet">${period ?? nothing}</span></span
          >
          <span class="figure-value">${value}<span class="figure-unit"> ${unit}</span></span>
          ${base ? html`<span class="quiet">${base}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function table({ title, columns, rows, note, source }: Spoken<TablePart>, reader: Reader): TemplateResult {
  return html`<div class="table" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption>
        <h3>${title}</h3>
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${sideOf(column, rows)}>${columnTitle(column, reader)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column, index) => cell(column, row[column.key], { index, rows, reader }))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${note ? html`<p class="quiet">${note}</p>` : nothing}
    ${source ? html`<p class="source">${reader.words.source(source)}</p>` : nothing}
  </div>`;
}

interface CellPlace {
  readonly index: number;
  readonly rows: Spoken<TablePart>['rows'];
  readonly reader: Reader;
}

/** The first column names the row. */
function cell(
  column: Spoken<TableColumn>,
  value: string | number | null | undefined,
  place: CellPlace,
): TemplateResult {
  const text = cellText(value, column, place.reader.locale);
  if (place.index === 0) return html`<th scope="row" class=${sideOf(column, place.rows)}>${text}</th>`;
  return html`<td class=${sideOf(column, place.rows)}>${text}</td>`;
}

function cellText(
  value: string | number | null | undefined,
  { decimals }: Spoken<TableColumn>,
  locale: Locale,
): string {
  if (typeof value !== 'number') return value ?? '—';
  return formatNumber(value, decimals ?? (String(value).split('.')[1] ?? '').length, locale);
}

function columnTitle({ title, unit }: Spoken<TableColumn>, { locale }: Reader): string {
  if (!unit) return title;
  const text = formatUnit(unit, locale);
  return locale === 'en' ? `${title} (${text})` : `${title}（${text}）`;
}

/** Numbers stand at the right, words at the left. */
function sideOf({ key }: Spoken<TableColumn>, rows: Spoken<TablePart>['rows']): 'end' | 'start' {
  return rows.some((row) => typeof row[key] === 'number') ? 'end' : 'start';
}
