// A household year by year: status by shape and label, members, and income as small bars with their numbers.
import type { HouseholdYear } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { styleProperty } from '../internal/style-property.js';
import { locked, numberText, section, type CardView } from './card-view.js';
import { statusMark } from './status-mark.js';

export function history(view: CardView): TemplateResult {
  const text = view.words.householdCard;
  const years = [...view.household.history].sort((a, b) => a.year - b.year);
  const most = Math.max(1, ...years.map(({ netIncomePerCapita }) => netIncomePerCapita ?? 0));
  const titles = [text.historyYear, text.historyStatus, text.historyMembers, text.historyIncome];
  return section(
    text.history,
    html`<table class="history">
      <thead>
        <tr>
          ${titles.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${years.map((year) => row(view, year, most))}
      </tbody>
    </table>`,
  );
}

function row(view: CardView, { year, status, memberCount, netIncomePerCapita }: HouseholdYear, most: number) {
  return html`<tr aria-current=${year === view.household.asOf ? 'true' : nothing}>
    <th scope="row">${year}</th>
    <td>${statusMark(view, status)}</td>
    <td class="number">${numberText(view, memberCount)}</td>
    <td class="income">${income(view, netIncomePerCapita, most)}</td>
  </tr>`;
}

function income(view: CardView, yuan: number | null, most: number): TemplateResult | string {
  if (yuan === null) {
    return view.household._masked.includes('netIncomePerCapita') ? locked(view, null) : '—';
  }
  const share = String(Math.max(0, yuan) / most);
  return html`<span class="bar" ${styleProperty('--_share', share)}></span>${numberText(view, yuan)}`;
}
