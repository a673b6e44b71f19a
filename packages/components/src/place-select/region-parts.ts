// Regions as a selection: the level that a click takes, and the search by name or code.
import type { RegionLevel } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FoundRegion } from './region-outlines.js';
import type { PlaceWords } from './words.js';

export function levelChoice(
  levels: readonly RegionLevel[],
  chosen: RegionLevel | undefined,
  names: Readonly<Record<RegionLevel, string>>,
  choose: (level: RegionLevel | undefined) => void,
  words: PlaceWords,
): TemplateResult | typeof nothing {
  if (levels.length < 2) return nothing;
  const onChange = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    choose(value === '' ? undefined : (value as RegionLevel));
  };
  return html`<label class="line level">
    <span>${words.level}</span>
    <select class="choice" @change=${onChange}>
      <option value="" ?selected=${chosen === undefined}>${words.childLevel}</option>
      ${levels.map(
        (level) => html`<option value=${level} ?selected=${level === chosen}>${names[level]}</option>`,
      )}
    </select>
  </label>`;
}

export interface RegionView {
  /** Undefined while nothing was asked for or nothing has been answered. */
  readonly found: readonly FoundRegion[] | undefined;
  readonly hasOwn: boolean;
  readonly search: (query: string) => void;
  readonly take: (region: FoundRegion) => void;
  readonly takeOwn: () => void;
}

export function regionBlock(view: RegionView, words: PlaceWords): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('region') as HTMLInputElement;
    view.search(field.value.trim());
  };
  return html`<form class="line region" @submit=${onSubmit}>
      <input
        class="field"
        name="region"
        type="search"
        autocomplete="off"
        placeholder=${words.search}
        aria-label=${words.search}
        @keydown=${(event: KeyboardEvent) => event.key !== 'Escape' && event.stopPropagation()}
      />
      <button class="button" type="submit">${words.find}</button>
    </form>
    ${view.hasOwn ? html`<button class="button own" type="button" @click=${view.takeOwn}>${words.ownRegion}</button>` : nothing}
    ${view.found?.length === 0 ? html`<p class="quiet" role="status">${words.notFound}</p>` : nothing}
    ${
      view.found && view.found.length > 0
        ? html`<ul class="list found" part="found">
            ${view.found.map(
              (region) =>
                html`<li>
                  <button class="name" type="button" @click=${() => view.take(region)}>
                    ${region.name} <span class="quiet">${region.path}</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}
