// What every part of the household card is drawn from: the record, the words and how to write its values.
import type { CodeListName } from '@onemap/contract/codes';
import type { Household, Member } from '@onemap/contract';
import { formatNumber, type Locale } from '@onemap/core';
import { html, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { labelOf } from '../locales/code-labels.js';
import type { Messages } from '../locales/messages.js';

export interface CardView {
  readonly household: Household;
  readonly words: Messages;
  readonly locale: Locale;
  /** No room for a table of many columns. */
  readonly narrow: boolean;
}

/** The label of a code, or the words for an item that was not filled in. */
export function codeText(view: CardView, list: CodeListName, id: string | null): string {
  return labelOf(list, id, view.locale) ?? view.words.householdCard.notFilled;
}

/** A value that the viewer may not see in full, with its lock; null reads as withheld. */
export function locked(view: CardView, text: string | null): TemplateResult {
  return html`<span class="locked">${icon('lock')}${text ?? view.words.householdCard.masked}</span>`;
}

/** A text of the record: locked where `_masked` names its field. */
export function fieldText(
  view: CardView,
  owner: { readonly _masked: readonly string[] },
  field: string,
  text: string | null,
): TemplateResult {
  if (owner._masked.includes(field)) return locked(view, text);
  return text === null || text === '' ? notFilled(view) : html`${text}`;
}

export function notFilled(view: CardView): TemplateResult {
  return html`<span class="quiet">${view.words.householdCard.notFilled}</span>`;
}

/** With separators and as many digits as the value needs, at most `decimals`. */
export function numberText(view: CardView, value: number, decimals = 0): string {
  const rounded = Number(value.toFixed(decimals));
  let needed = 0;
  while (needed < decimals && Number(rounded.toFixed(needed)) !== rounded) needed += 1;
  return formatNumber(value, needed, view.locale);
}

/** Money: whole yuan, or yuan and fen. */
export function yuanText(view: CardView, yuan: number): string {
  return formatNumber(yuan, Number.isInteger(yuan) ? 0 : 2, view.locale);
}

/** Age in completed years at the end of a year; null when the birth year is not known. */
export function ageOf(member: Member, year: number): number | null {
  const born = member.birthDate === null ? member.birthYear : Number(member.birthDate.slice(0, 4));
  return born === null ? null : year - born;
}

/** A village as people call it: 永安村 for 永安村村民委员会 and 永安村民委员会. */
export function villageName(name: string): string {
  return name.replace(/村?村民委员会$/, '村').replace(/(社区)?居民委员会$/, '社区');
}

/** The number of a group without the word, which registers write or leave out: `2` for `2组` and `第2组`. */
export function groupNumber(groupNo: string): string {
  return groupNo.replace(/^第|[组社]$/g, '').trim();
}

/** A titled part of the card. */
export function section(title: string, content: unknown): TemplateResult {
  return html`<section class="part">
    <h3>${title}</h3>
    ${content}
  </section>`;
}

/** One line of a list of terms. */
export function term(name: string, value: unknown): TemplateResult {
  return html`<div class="term">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
