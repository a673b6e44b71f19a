// The legend of two indicators: a table of three by three, with both breaks written out and the places in each cell.
import { contrastRatio, formatNumber, type BivariateAxis, type BivariateLegendModel } from '@onemap/core';
import { html, type TemplateResult } from 'lit';
import type { ViewModel } from '../../../figures/view-model.js';
import { legendPanel } from '../legend-panel.js';
import { wordsOf } from '../theme-words.js';
import { bivariateWords } from './words.js';

export function crossedLegend(
  legend: BivariateLegendModel,
  { wording, childLevel }: ViewModel,
  narrow: boolean,
): TemplateResult {
  const { x, y } = legend;
  const { words: messages, locale } = wording;
  const words = wordsOf(bivariateWords, locale);
  const level = messages.levels[childLevel ?? 'town'];
  const count = (number: number): string => words.places(formatNumber(number, 0, locale), level);
  return legendPanel({
    title: words.and(x.title, y.title),
    unit: '',
    body: html`<table class="legend-table">
      <caption>
        ${words.up(axisTitle(y))}
      </caption>
      <tbody>
        ${[...y.classes.keys()].reverse().map((row) => rowOf(legend, row, (number) => formatNumber(number, 0, locale)))}
      </tbody>
      <tfoot>
        <tr>
          <td></td>
          ${x.classes.map(({ sign, label }) => html`<th scope="col" title=${label}>${sign}</th>`)}
        </tr>
        <tr>
          <td></td>
          <td class="legend-axis" colspan=${x.classes.length}>${words.across(axisTitle(x))}</td>
        </tr>
      </tfoot>
    </table>`,
    notes: [
      words.thirds,
      ...(legend.noData.count > 0 ? [`${messages.noData} ${count(legend.noData.count)}`] : []),
      ...(legend.suppressed.count > 0
        ? [`${messages.legend.suppressed} ${count(legend.suppressed.count)}`]
        : []),
    ],
    narrow,
    wide: true,
  });
}

/** "人均纯收入，元" */
function axisTitle({ title, unit }: BivariateAxis): string {
  return `${title} (${unit})`;
}

function rowOf(
  { y, crossings }: BivariateLegendModel,
  row: number,
  text: (count: number) => string,
): TemplateResult {
  const { sign, label } = y.classes[row]!;
  return html`<tr>
    <th scope="row" title=${label}>${sign}</th>
    ${crossings.filter((crossing) => crossing.y === row).map(({ color, count }) => html`<td>${cell(color, text(count))}</td>`)}
  </tr>`;
}

/** The number stands in the colour itself, in black or white, whichever can be read. */
function cell(color: string, count: string): TemplateResult {
  const ink = contrastRatio(color, '#ffffff') >= contrastRatio(color, '#000000') ? '#ffffff' : '#000000';
  return html`<svg class="legend-cell">
    <rect width="100%" height="100%" fill=${color}></rect>
    <text x="50%" y="50%" dy="0.35em" text-anchor="middle" font-size="12" fill=${ink}>${count}</text>
  </svg>`;
}
