// Income by component and year, each year beside the poverty line of its own.
import type { HouseholdIncome } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { styleProperty } from '../internal/style-property.js';
import { locked, numberText, section, yuanText } from '../household-card/card-view.js';
import type { ArchiveView } from './archive-view.js';

type Amount = keyof ArchiveView['text']['components'];

export const components: readonly Amount[] = [
  'wageYuan',
  'businessYuan',
  'propertyYuan',
  'transferYuan',
  'businessCostYuan',
];

export function income(view: ArchiveView): TemplateResult {
  const { household, text } = view;
  if (household.income.length === 0)
    return section(text.income, html`<p class="quiet">${text.incomeNone}</p>`);
  return section(
    text.income,
    html`${summary(view)}
      <div class="scroll" role="region" tabindex="0" aria-label=${text.income}>
        ${incomeTable(view, household.income)}
      </div>
      <p class="note">${text.incomeBase}</p>`,
  );
}

/** A row a component, a column a year: how the form in the village office has it. */
export function incomeTable(view: ArchiveView, years: readonly HouseholdIncome[]): TemplateResult {
  const { household, text } = view;
  const most = Math.max(
    1,
    ...years.map(({ netIncomePerCapita, povertyLineYuan }) =>
      Math.max(netIncomePerCapita ?? 0, povertyLineYuan ?? 0),
    ),
  );
  const current = (year: number) => (year === household.asOf ? 'true' : nothing);
  return html`<table class="income-table">
    <thead>
      <tr>
        <th scope="col">${text.component}</th>
        ${years.map(({ year }) => html`<th scope="col" class="number" aria-current=${current(year)}>${year}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${components.map(
        (name) =>
          html`<tr>
            <th scope="row">${text.components[name]}</th>
            ${years.map((year) => html`<td class="number">${amount(view, year, name)}</td>`)}
          </tr>`,
      )}
      <tr class="total">
        <th scope="row">${text.perPerson}</th>
        ${years.map((year) => html`<td class="number">${amount(view, year, 'netIncomePerCapita')}</td>`)}
      </tr>
      <tr>
        <th scope="row">${text.line}</th>
        ${years.map(
          ({ povertyLineYuan: line }) =>
            html`<td class="number">
              ${line === null ? html`<span class="quiet">—</span>` : numberText(view, line)}
            </td>`,
        )}
      </tr>
      <tr class="against">
        <th scope="row">${text.ratio}</th>
        ${years.map((year) => html`<td class="number">${against(view, year, most)}</td>`)}
      </tr>
    </tbody>
  </table>`;
}

function amount(view: ArchiveView, year: HouseholdIncome, name: Amount | 'netIncomePerCapita'): unknown {
  if (year._masked.includes(name)) return locked(view, null);
  const value = year[name];
  return value === null ? html`<span class="quiet">—</span>` : yuanText(view, value);
}

/** A bar of the income with a mark where the line is, and the ratio in words. */
function against(
  view: ArchiveView,
  { netIncomePerCapita: net, povertyLineYuan: line }: HouseholdIncome,
  most: number,
) {
  if (net === null || line === null) return html`<span class="quiet">—</span>`;
  return html`<span
      class="meter ${net >= line ? 'reached' : 'below'}"
      ${styleProperty('--_share', String(Math.max(0, net) / most))}
      ><span class="mark-line" ${styleProperty('--_line', String(line / most))}></span></span
    >${percentText(view, net, line)}`;
}

function percentText(view: ArchiveView, net: number, line: number): string {
  return `${numberText(view, (100 * net) / line)}%`;
}

/** The year on show in one sentence; nothing where the amount is hidden or missing. */
function summary(view: ArchiveView): TemplateResult | typeof nothing {
  const { household, text } = view;
  const shown = household.income.find(({ year }) => year === household.asOf);
  if (shown === undefined || shown.netIncomePerCapita === null || shown.povertyLineYuan === null)
    return nothing;
  const { year, netIncomePerCapita: net, povertyLineYuan: line } = shown;
  return html`<p class="summary">
    ${text.incomeSummary(year, yuanText(view, net), numberText(view, line), percentText(view, net, line))}
  </p>`;
}
