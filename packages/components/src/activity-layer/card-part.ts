// One activity in full: what, when, where, by whom, for how many, its photos and the households visited.
import type { Activity } from '@onemap/contract';
import type { Locale } from '@onemap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { archiveHref } from '../internal/archive-href.js';
import { icon } from '../internal/icons.js';
import { labelOf } from '../locales/code-labels.js';
import type { ActivityWords } from './activity-words.js';
import { kindSwatch } from './kind-symbols.js';

interface CardView {
  readonly activity: Activity;
  readonly locale: Locale;
  readonly words: ActivityWords;
  readonly count: (value: number) => string;
  /** Where a household's archive is, `{id}` in it. */
  readonly archiveUrl: string | undefined;
  readonly close: () => void;
  readonly openHousehold: (id: string) => void;
}

export function activityCard(view: CardView): TemplateResult {
  const { activity, words, close } = view;
  const { title, summary } = activity.properties;
  return html`<article class="card" part="card" aria-label=${title}>
    <button class="button button-plain back" type="button" @click=${close}>
      ${icon('chevron-left')}${words.back}
    </button>
    <h3 tabindex="-1">${title}</h3>
    <dl>
      ${factsOf(view).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${summary ? html`<p>${summary}</p>` : nothing} ${photosOf(view)} ${householdsOf(view)}
  </article>`;
}

type Fact = readonly [name: string, value: unknown];

function factsOf({ activity, locale, words, count }: CardView): Fact[] {
  const { kind, date, regionName, participantCount, householdsReached, ...rest } = activity.properties;
  const unit = labelOf('organiserKind', rest.organiserKind, locale);
  const organiser = [rest.organiser, rest.organiser && unit ? `（${unit}）` : unit].join('');
  const facts: Fact[] = [
    [words.kind, html`${kindSwatch(kind)}${labelOf('activityKind', kind, locale)}`],
    [words.date, date],
    [words.place, regionName],
    [words.organiser, organiser],
    [words.helperUnit, rest.helperUnit === rest.organiser ? '' : rest.helperUnit],
    [words.participants, words.people(count(participantCount))],
    [words.reached, words.households(count(householdsReached))],
  ];
  return facts.filter(([, value]) => value !== '' && value !== null && value !== undefined);
}

/** Only pictures that a page may fetch: a link of another kind is left out. */
function photosOf({ activity, words }: CardView): TemplateResult | typeof nothing {
  const { photos, title } = activity.properties;
  const links = photos.filter(({ href }) => /^(https?:|\/(?!\/))/i.test(href));
  if (links.length === 0) return nothing;
  return html`<h4>${words.photos}</h4>
    <ul class="photos">
      ${links.map(
        ({ href, title: name }, index) =>
          html`<li>
            <a href=${href} target="_blank" rel="noopener noreferrer"
              ><img src=${href} alt=${name ?? words.photo(title, index + 1)} loading="lazy"
            /></a>
          </li>`,
      )}
    </ul>`;
}

function householdsOf({
  activity,
  words,
  archiveUrl,
  openHousehold,
}: CardView): TemplateResult | typeof nothing {
  const { households, _masked: masked } = activity.properties;
  if (households.length === 0)
    return masked.includes('households') ? html`<p class="quiet">${words.visitedMasked}</p>` : nothing;
  return html`<h4>${words.visited}</h4>
    <div class="tools">
      ${households.map((id, index) => {
        const name = words.openHousehold(index + 1);
        const href = archiveHref(archiveUrl, id);
        return href === undefined
          ? html`<button class="button" type="button" data-household=${id} @click=${() => openHousehold(id)}>
              ${name}
            </button>`
          : html`<a class="button" href=${href} data-household=${id} @click=${() => openHousehold(id)}
              >${name}</a
            >`;
      })}
    </div>`;
}
