// The list of duties of the household's helpers, by year: what, who, by when, and how it stands by word and icon.
import { dayInChina, dutyStanding, type DutyStanding } from '@onemap/core';
import type { HouseholdDuty } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../internal/icons.js';
import { section } from '../household-card/card-view.js';
import type { ArchiveView } from './archive-view.js';

const icons: Readonly<Record<DutyStanding, IconName>> = {
  done: 'circle-check',
  open: 'clock',
  overdue: 'alert-triangle',
};

/** Nothing where the backend keeps no duties. */
export function duties(view: ArchiveView): TemplateResult | typeof nothing {
  const { text, household } = view;
  const all = household.duties;
  if (all === undefined) return nothing;
  if (all.length === 0) return section(text.duties, html`<p class="quiet">${text.noDuties}</p>`);
  const years = [...new Set(all.map(({ year }) => year))];
  return section(
    text.duties,
    html`${years.map((year) => {
      const own = all.filter((each) => each.year === year);
      const done = own.filter(({ state }) => state === 'done').length;
      return html`<h4>
          ${text.yearOption(year)} <span class="quiet">${text.dutiesDone(done, own.length)}</span>
        </h4>
        <ul class="rows duties">
          ${own.map((each) => duty(view, each))}
        </ul>`;
    })}`,
  );
}

function duty(view: ArchiveView, each: HouseholdDuty): TemplateResult {
  const { text } = view;
  const standing = standingOf(view, each);
  const facts = [
    each.helperName ?? text.noHelper,
    each.due !== null && text.due(each.due),
    each.doneOn !== null && text.doneOn(each.doneOn),
  ];
  return html`<li>
    <div class="grow">
      <div>${each.content}</div>
      <div class="quiet">
        ${facts.filter(Boolean).map((fact, i) => html`${i > 0 ? ' · ' : nothing}<span class="fact">${fact}</span>`)}
      </div>
    </div>
    <span class="standing standing-${standing}">${icon(icons[standing])}${text.standings[standing]}</span>
  </li>`;
}

export function standingOf({ household }: ArchiveView, each: HouseholdDuty): DutyStanding {
  return dutyStanding(each, household.asOf, dayInChina(Date.now()));
}
