// The parts of the toolbox as they are drawn: the choice of a collection, the choice of a place, and the foot.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { PickedThings } from './picked-things.js';
import type { AskedPlace } from './place-filter.js';
import type { ToolboxWords } from './words.js';

interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Who may not read households is told so kindly, and offered the rest. */
export function collectionChoice(
  collections: readonly Choice[],
  chosen: string,
  words: ToolboxWords,
  choose: (id: string) => void,
): TemplateResult {
  const hasHouseholds = collections.some(({ id }) => id === 'households');
  return html`${lineOf('collection', words.collection, collections, chosen, choose)}
  ${hasHouseholds ? nothing : html`<p class="note">${icon('lock')}<span>${words.signIn}</span></p>`}`;
}

/** A place that is none of the regions on offer, such as a drawn one, stands among them. */
export function regionChoice(
  regions: readonly Choice[],
  place: AskedPlace | null,
  words: ToolboxWords,
  choose: (code: string) => void,
): TemplateResult {
  const isOffered = place === null || regions.some(({ id }) => id === place.region);
  const all = [
    { id: '', title: words.anywhere },
    ...(isOffered ? [] : [{ id: 'kept', title: place.words }]),
    ...regions,
  ];
  return lineOf('place', words.place, all, isOffered ? (place?.region ?? '') : 'kept', choose);
}

function lineOf(
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult {
  return html`<label class="line">
    <span>${label}</span>
    <select
      class="choice ${name}"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ({ id, title }) => html`<option value=${id} .selected=${id === chosen}>${title}</option>`,
      )}
    </select>
  </label>`;
}

/** What a link did not bring. */
export interface LinkFaults {
  /** Whether it was not readable. */
  readonly fault?: boolean;
  /** Words of a place that it had no room for. */
  readonly leftOut?: string;
  /** Whether what was picked could not be read. */
  readonly picksLeftOut?: boolean;
}

/** What all elements of the page ask of households, in words; nothing where it is empty. */
export function commonNote(
  sentence: string,
  words: ToolboxWords,
  remove: () => void,
): TemplateResult | typeof nothing {
  if (sentence === '') return nothing;
  return html`<p class="note common">
    ${icon('filter')}<span>${words.common(sentence)}</span>
    <button type="button" class="button" @click=${remove}>${words.removeCommon}</button>
  </p>`;
}

/** What a link did not bring, and what one will not carry. */
export function linkNotes(
  { fault, leftOut, tooLong }: LinkFaults & { readonly tooLong: boolean },
  words: ToolboxWords,
): TemplateResult {
  return html`${fault ? note(words.badLink) : nothing}
  ${leftOut === undefined ? nothing : note(words.leftOut(leftOut))}
  ${tooLong ? note(words.tooLong, 'status') : nothing}`;
}

/** What of the picks could not be read, and what could not be looked up. */
export function picksNotes(
  picks: Pick<PickedThings, 'isNotLookedUp' | 'lookAgain'>,
  isLeftOut: boolean,
  words: ToolboxWords,
): TemplateResult {
  const failure = html`<p class="note common" role="alert">
    <span>${words.notLookedUp}</span>
    <button type="button" class="button" @click=${() => picks.lookAgain()}>${words.retry}</button>
  </p>`;
  return html`${isLeftOut ? note(words.picksLeftOut) : nothing}${picks.isNotLookedUp ? failure : nothing}`;
}

function note(text: string, role: 'alert' | 'status' = 'alert'): TemplateResult {
  return html`<p class="note" role=${role}>${text}</p>`;
}

export interface Foot {
  readonly sentence: string;
  readonly words: ToolboxWords;
  readonly isAsked: boolean;
  /** Whether the result is that of an earlier question. */
  readonly isStale: boolean;
  readonly ask: () => void;
  readonly clear: () => void;
}

export function footView({ sentence, words, isAsked, isStale, ask, clear }: Foot): TemplateResult {
  return html`<div class="foot">
    <p class="sentence" part="sentence">${sentence}</p>
    ${isStale ? html`<p class="quiet">${words.changed}</p>` : nothing}
    <div class="tools">
      <button type="button" class="button button-primary ask" @click=${ask}>
        ${icon('search')}${isAsked ? words.again : words.ask}
      </button>
      <button type="button" class="button clear" @click=${clear}>${words.clear}</button>
    </div>
  </div>`;
}
