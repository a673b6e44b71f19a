// The kinds that are shown with their counts, and the activities as a table.
import type { Activity, ActivityKind } from '@onemap/contract';
import type { Locale } from '@onemap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { labelOf } from '../locales/code-labels.js';
import type { ActivityWords } from './activity-words.js';
import { kindOrder, kindSwatch } from './kind-symbols.js';

export const rowsAtOnce = 20;

interface KindsView {
  readonly activities: readonly Activity[];
  /** Null for all. */
  readonly kinds: readonly ActivityKind[] | null;
  readonly locale: Locale;
  readonly words: ActivityWords;
  readonly count: (value: number) => string;
  readonly choose: (kinds: readonly ActivityKind[] | null) => void;
}

/** The legend is the filter: a kind that is not pressed is neither on the map nor in the list. */
export function kindButtons({ activities, kinds, locale, words, count, choose }: KindsView): TemplateResult {
  const counts = countsOf(activities);
  const present = kindOrder.filter((kind) => counts.has(kind));
  const shown = kinds ?? present;
  const toggle = (kind: ActivityKind): void => {
    const next = shown.includes(kind) ? shown.filter((one) => one !== kind) : [...shown, kind];
    choose(present.every((one) => next.includes(one)) ? null : next);
  };
  return html`<div class="kinds" part="legend" role="group" aria-label=${words.kinds}>
    ${present.map(
      (kind) =>
        html`<button
          class="kind"
          type="button"
          aria-pressed=${shown.includes(kind) ? 'true' : 'false'}
          data-kind=${kind}
          @click=${() => toggle(kind)}
        >
          ${kindSwatch(kind)}<span>${labelOf('activityKind', kind, locale)}</span
          ><span class="number">${count(counts.get(kind)!)}</span>
        </button>`,
    )}
    ${
      kinds === null
        ? nothing
        : html`<button class="kind all" type="button" @click=${() => choose(null)}>${words.allKinds}</button>`
    }
  </div>`;
}

export function countsOf(activities: readonly Activity[]): ReadonlyMap<ActivityKind, number> {
  const counts = new Map<ActivityKind, number>();
  for (const { properties } of activities)
    counts.set(properties.kind, (counts.get(properties.kind) ?? 0) + 1);
  return counts;
}

interface ListView {
  /** Those to list, all of them. */
  readonly activities: readonly Activity[];
  /** How many rows are written. */
  readonly rows: number;
  readonly caption: string;
  readonly locale: Locale;
  readonly words: ActivityWords;
  readonly open: (activity: Activity) => void;
  readonly point: (activity: Activity | null) => void;
  readonly showMore: () => void;
}

export function activityTable(view: ListView): TemplateResult {
  const { activities, rows, words } = view;
  if (activities.length === 0) return html`<p class="quiet">${words.nothingChosen}</p>`;
  const left = Math.min(rowsAtOnce, activities.length - rows);
  return html`<table part="table" @pointerleave=${() => view.point(null)}>
      <caption class="visually-hidden">
        ${view.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.date}</th>
          <th scope="col">${words.activity}</th>
          <th scope="col">${words.place}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          activities.slice(0, rows),
          ({ id }) => id,
          (activity) => activityRow(view, activity),
        )}
      </tbody>
    </table>
    ${
      left > 0
        ? html`<button class="button more" type="button" @click=${view.showMore}>
            ${words.showMore(left)}
          </button>`
        : nothing
    }`;
}

function activityRow({ locale, open, point }: ListView, activity: Activity): TemplateResult {
  const { date, kind, title, regionName } = activity.properties;
  const label = labelOf('activityKind', kind, locale) ?? '';
  return html`<tr @pointerenter=${() => point(activity)}>
    <td class="date">${date}</td>
    <td>
      <button
        class="name"
        type="button"
        data-activity=${activity.id}
        @click=${() => open(activity)}
        @focus=${() => point(activity)}
        @blur=${() => point(null)}
      >
        ${kindSwatch(kind)}<span class="visually-hidden">${label}：</span><span>${title}</span>
      </button>
    </td>
    <td>${regionName}</td>
  </tr>`;
}
