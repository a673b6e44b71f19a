// What is done for a household and how it went: projects that cover it, visits with photos, entry, exit and monitoring.
import type { HouseholdActivity, HouseholdEvent, HouseholdProject } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../locales/code-labels.js';
import { codeText, locked, section, yuanText } from '../household-card/card-view.js';
import type { ArchiveView } from './archive-view.js';
import type { PhotosController } from './photos.controller.js';
import { photoRow } from './photos-part.js';

export function projects(view: ArchiveView): TemplateResult {
  const { text, household } = view;
  return section(
    text.projects,
    list(household.projects, text.noProjects, (each) => project(view, each)),
  );
}

function project(view: ArchiveView, { name, category, unit, budgetYuan, ...years }: HouseholdProject) {
  const { text } = view;
  const facts = [
    unit,
    projectYears(view, years),
    budgetYuan !== null && text.budget(yuanText(view, budgetYuan)),
  ];
  return html`<strong>${name}</strong>
    ${category === null ? nothing : html`<span class="tag tag-soft">${codeText(view, 'measureCategory', category)}</span>`}
    <div class="quiet">${facts.filter(Boolean).join(' · ')}</div>`;
}

export function projectYears(
  { text }: ArchiveView,
  { startedYear, completedYear }: Pick<HouseholdProject, 'startedYear' | 'completedYear'>,
): string {
  return completedYear === null ? text.building(startedYear) : text.done(startedYear, completedYear);
}

export function activities(view: ArchiveView, controller: PhotosController): TemplateResult {
  const { text, household } = view;
  const hidden = household.activities.some(({ _masked }) => _masked.includes('content'));
  return section(
    text.activities,
    html`${list(household.activities, text.noActivities, (each) => activity(view, each, controller))}
    ${hidden ? html`<p class="note">${locked(view, text.noteHidden)}</p>` : nothing}`,
  );
}

function activity(
  view: ArchiveView,
  { date, type, content, photos, ...visit }: HouseholdActivity,
  controller: PhotosController,
) {
  return html`<strong>${date}</strong> <span class="tag tag-soft">${codeText(view, 'visitType', type)}</span>
    <span class="quiet">${[visit.helperName, visit.helperUnit].filter(Boolean).join(' · ')}</span>
    ${content === null ? nothing : html`<div>${content}</div>`}
    ${photoRow(view, { date, photos }, controller)}`;
}

export function events(view: ArchiveView): TemplateResult {
  const { text, household } = view;
  return section(
    text.events,
    html`<div class="events">${list(household.events, text.noEvents, (each) => event(view, each))}</div>`,
  );
}

function event(view: ArchiveView, { kind, year, date, monitorType }: HouseholdEvent): TemplateResult {
  const { text, locale, household } = view;
  const type = labelOf('monitorType', monitorType, locale);
  const watch = kind === 'monitored' ? household.monitoring.find(({ from }) => from === date) : undefined;
  const risks = (watch?.risks ?? []).map((risk) => codeText(view, 'riskType', risk));
  return html`<strong>${date ?? text.yearOption(year)}</strong>
    ${eventText(view, kind)}
    <span class="quiet">
      ${[type, risks.length > 0 && text.risk(risks.join(locale === 'en' ? ', ' : '、'))].filter(Boolean).join(' · ')}
    </span>`;
}

export function eventText(view: ArchiveView, kind: HouseholdEvent['kind']): string {
  return codeText(view, 'householdEvent', kind);
}

function list<T>(items: readonly T[], empty: string, item: (each: T) => TemplateResult): TemplateResult {
  if (items.length === 0) return html`<p class="quiet">${empty}</p>`;
  return html`<ul class="rows">
    ${items.map((each) => html`<li>${item(each)}</li>`)}
  </ul>`;
}
