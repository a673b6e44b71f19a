// The head of the household card: three numbers that matter, their change and their base, and the basic facts.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { codeText, fieldText, locked, numberText, section, term, type CardView } from './card-view.js';

/** The type of household; where it is masked, the group it belongs to. */
export function typeText(view: CardView): string {
  const { householdType, householdTypeGroup, householdClass } = view.household;
  if (householdType !== null) return codeText(view, 'householdType', householdType);
  if (householdTypeGroup !== null) return view.words.householdCard.typeGroups[householdTypeGroup];
  return codeText(view, 'householdClass', householdClass);
}

export function figures(view: CardView): TemplateResult {
  const { household, words } = view;
  const text = words.householdCard;
  const before = household.history.find(({ year }) => year === household.asOf - 1);
  return html`<div class="figures">
      ${figure(
        text.members,
        amount(view, household.memberCount, text.persons),
        change(view, household.memberCount, before?.memberCount, text.persons),
      )}
      ${figure(text.income, income(view), incomeChange(view, before?.netIncomePerCapita))}
      ${statusFigure(view)}
    </div>
    <p class="base-line">${text.base(household.asOf)}</p>`;
}

export function basics(view: CardView): TemplateResult {
  const { household, words } = view;
  const text = words.householdCard;
  return section(
    text.basics,
    html`<dl class="terms">
      ${term(text.phone, fieldText(view, household, 'phone', household.phone))}
      ${term(text.bankAccount, fieldText(view, household, 'bankAccount', household.bankAccount))}
      ${term(text.address, fieldText(view, household, 'address', household.address))}
      ${term(text.standard, codeText(view, 'identificationStandard', household.identificationStandard))}
    </dl>`,
  );
}

function figure(title: string, value: unknown, note: unknown): TemplateResult {
  return html`<div class="figure">
    <span class="figure-title">${title}</span>
    <span class="figure-value">${value}</span>
    <span class="figure-note">${note}</span>
  </div>`;
}

function amount(view: CardView, value: number, unit: string): TemplateResult {
  return html`${numberText(view, value)}<span class="unit">${unit}</span>`;
}

function income(view: CardView): TemplateResult {
  const { household, words } = view;
  if (household._masked.includes('netIncomePerCapita')) return locked(view, null);
  if (household.netIncomePerCapita === null) return html`—`;
  return amount(view, household.netIncomePerCapita, words.householdCard.yuan);
}

function incomeChange(view: CardView, before: number | null | undefined): unknown {
  const now = view.household.netIncomePerCapita;
  if (now === null) return nothing;
  const better = typeof before === 'number' && now > before;
  const text = change(view, now, before, view.words.householdCard.yuan);
  return better ? html`<span class="better">${text}</span>` : text;
}

function change(
  view: CardView,
  now: number,
  before: number | null | undefined,
  unit: string,
): TemplateResult | string {
  const { more, less, equal, noLastYear } = view.words.householdCard;
  if (typeof before !== 'number') return noLastYear;
  const difference = Math.round(now) - Math.round(before);
  if (difference === 0) return equal;
  const size = numberText(view, Math.abs(difference));
  const words = difference > 0 ? more(size, unit) : less(size, unit);
  return html`${icon(difference > 0 ? 'arrow-up' : 'arrow-down')}${words}`;
}

/** The year that explains the status: of exit, of relapse, or of identification. */
function statusFigure(view: CardView): TemplateResult {
  const { status, exitYear, relapseYear, firstIdentifiedYear } = view.household;
  const text = view.words.householdCard;
  const identified = firstIdentifiedYear === null ? nothing : text.identifiedIn(firstIdentifiedYear);
  if (status === 'exited') return figure(text.exitYear, yearText(view, exitYear), identified);
  if (status === 'relapsed') return figure(text.relapseYear, yearText(view, relapseYear), identified);
  const note = status === null ? text.notRegistered : codeText(view, 'exitStatus', status);
  return figure(text.firstIdentified, yearText(view, firstIdentifiedYear), note);
}

function yearText({ words }: CardView, year: number | null): TemplateResult | string {
  return year === null ? '—' : html`${year}<span class="unit">${words.householdCard.yearUnit}</span>`;
}
