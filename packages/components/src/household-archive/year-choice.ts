// The years of an archive: one before, one after, and all of them in a list.
import { html, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { ArchiveWords } from './archive-words.js';

/** @param years oldest first; a year that is not among them is the nearest one before it */
export function yearChoice(
  years: readonly number[],
  shown: number,
  text: ArchiveWords,
  choose: (year: number) => void,
): TemplateResult {
  const at = years.lastIndexOf(years.filter((year) => year <= shown).pop() ?? NaN);
  const step = (by: number, name: string, sign: 'chevron-left' | 'chevron-right') => {
    const year = years[at + by];
    return html`<button
      type="button"
      class="icon-button"
      aria-label=${name}
      ?disabled=${at < 0 || year === undefined}
      @click=${() => year !== undefined && choose(year)}
    >
      ${icon(sign)}
    </button>`;
  };
  const pick = (event: Event) => choose(Number((event.target as HTMLSelectElement).value));
  return html`<div class="years" role="group" aria-label=${text.year}>
    ${step(-1, text.earlier, 'chevron-left')}
    <select aria-label=${text.year} @change=${pick}>
      ${[...years]
        .reverse()
        .map(
          (year) =>
            html`<option value=${year} ?selected=${year === years[at]}>${text.yearOption(year)}</option>`,
        )}
    </select>
    ${step(1, text.later, 'chevron-right')}
  </div>`;
}
