// Why a household is poor and what is done about it: causes, policies and assistance, helpers.
import type { Helper, Measure } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { codeText, fieldText, locked, section, yuanText, type CardView } from './card-view.js';

export function causes(view: CardView): TemplateResult {
  return section(view.words.householdCard.causes, causeContent(view));
}

function causeContent(view: CardView): TemplateResult {
  const { mainCause, causeGroup, otherCauses, _masked } = view.household;
  const text = view.words.householdCard;
  if (_masked.includes('mainCause')) {
    return html`<p>${locked(view, causeGroup && text.causeGroup(text.causeGroups[causeGroup]))}</p>`;
  }
  if (mainCause === null) return html`<p class="quiet">${text.noCause}</p>`;
  return html`<ul class="tags">
    <li class="tag tag-strong">
      <span class="tag-kind">${text.mainCause}</span>${codeText(view, 'cause', mainCause)}
    </li>
    ${otherCauses.map((cause) => html`<li class="tag tag-soft">${codeText(view, 'cause', cause)}</li>`)}
  </ul>`;
}

/** Newest first. */
export function policies(view: CardView): TemplateResult {
  const text = view.words.householdCard;
  const measures = [...view.household.measures].sort((a, b) => b.year - a.year);
  const list = html`<ul class="rows">
    ${measures.map((measure) => policy(view, measure))}
  </ul>`;
  return section(text.policies, measures.length > 0 ? list : html`<p class="quiet">${text.noPolicies}</p>`);
}

function policy(view: CardView, { category, year, unit, content, amountYuan }: Measure): TemplateResult {
  const text = view.words.householdCard;
  return html`<li class="policy">
    <div class="grow">
      <strong>${codeText(view, 'measureCategory', category)}</strong>
      <span class="quiet">${text.year(year)}</span>
      <div>${content}</div>
      ${unit === null ? nothing : html`<div class="quiet">${unit}</div>`}
    </div>
    ${
      amountYuan === null
        ? nothing
        : html`<span class="amount"
            >${yuanText(view, amountYuan)}<span class="unit">${text.yuan}</span></span
          >`
    }
  </li>`;
}

export function helpers(view: CardView): TemplateResult {
  const text = view.words.householdCard;
  const list = html`<ul class="rows">
    ${view.household.helpers.map((helper) => person(view, helper))}
  </ul>`;
  const empty = html`<p class="quiet">${text.noHelpers}</p>`;
  return section(text.helpers, view.household.helpers.length > 0 ? list : empty);
}

function person(view: CardView, helper: Helper): TemplateResult {
  const text = view.words.householdCard;
  const place = [helper.unit, helper.post].filter((part) => part !== null).join(' · ');
  return html`<li>
    <strong>${fieldText(view, helper, 'name', helper.name)}</strong>
    <span class="tag tag-soft">${text[helper.kind]}</span>
    <div class="quiet">${place}</div>
    <div>${phone(view, helper)} <span class="quiet">${span(view, helper)}</span></div>
  </li>`;
}

function phone(view: CardView, helper: Helper): TemplateResult | typeof nothing {
  if (helper.phone === null) return nothing;
  if (helper._masked.includes('phone')) return locked(view, helper.phone);
  return html`<a href="tel:${helper.phone}">${icon('phone')}${helper.phone}</a>`;
}

function span({ words }: CardView, { from, to }: Helper): string {
  const text = words.householdCard;
  if (from !== null && to !== null) return text.span(from, to);
  if (from !== null) return text.since(from);
  return to === null ? '' : text.until(to);
}
