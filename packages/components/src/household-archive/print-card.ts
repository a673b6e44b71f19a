// The one-page card for paper: what hangs on a household's wall, A4, with the code where one was issued.
import type { Helper, Member } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../locales/code-labels.js';
import {
  ageOf,
  codeText,
  fieldText,
  groupNumber,
  numberText,
  villageName,
  yuanText,
} from '../household-card/card-view.js';
import { typeText } from '../household-card/summary-part.js';
import type { ArchiveView } from './archive-view.js';
import { standingOf } from './duty-part.js';
import { incomeTable } from './income-part.js';
import { eventText, projectYears } from './work-part.js';

/** Rows that fit on the page beside everything else. */
const most = {
  members: 8,
  measures: 6,
  projects: 4,
  helpers: 3,
  duties: 3,
  activities: 3,
  years: 4,
} as const;

/** @param code the drawn code, or nothing */
export function printCard(view: ArchiveView, code: unknown): TemplateResult {
  const { household, text, words } = view;
  const { householdCard: labels } = words;
  return html`<article class="card">
    <header>
      <div class="grow">
        <h1>${text.cardTitle}</h1>
        <p>
          ${villageName(household.regionName)}${
            household.groupNo === null ? nothing : html` · ${labels.group(groupNumber(household.groupNo))}`
          }
          · ${text.cardDate(household.asOf)}
        </p>
      </div>
      ${
        code === nothing
          ? nothing
          : html`<figure>
              ${code}
              <figcaption>${text.scan}</figcaption>
            </figure>`
      }
    </header>
    ${facts(view)}
    ${table(
      labels.family,
      [labels.name, labels.relation, labels.age, labels.education, labels.health, labels.labour],
      rowsOf(view, household.members, most.members, (member) => memberRow(view, member)),
    )}
    <h2>${text.income}</h2>
    ${incomeTable(view, household.income.slice(-most.years))}
    ${table(
      labels.policies,
      undefined,
      rowsOf(view, household.measures, most.measures, (measure) => [
        measure.year,
        codeText(view, 'measureCategory', measure.category),
        measure.content,
        measure.unit ?? '',
        measure.amountYuan === null ? '' : `${yuanText(view, measure.amountYuan)} ${labels.yuan}`,
      ]),
    )}
    ${table(
      text.projects,
      undefined,
      rowsOf(view, household.projects, most.projects, (project) => [
        project.name,
        project.unit ?? '',
        projectYears(view, project),
      ]),
    )}
    ${table(
      labels.helpers,
      undefined,
      rowsOf(view, household.helpers, most.helpers, (helper) => helperRow(view, helper)),
    )}
    ${table(
      text.duties,
      undefined,
      rowsOf(view, household.duties ?? [], most.duties, (duty) => [
        duty.year,
        duty.content,
        duty.helperName ?? '',
        duty.due ?? '',
        text.standings[standingOf(view, duty)],
      ]),
    )}
    ${table(
      text.activities,
      undefined,
      rowsOf(view, household.activities, most.activities, (activity) => [
        activity.date,
        codeText(view, 'visitType', activity.type),
        activity.helperName ?? '',
        activity.content ?? '',
      ]),
    )}
    <h2>${text.events}</h2>
    <p>
      ${household.events.map(({ kind, year, date }) => `${date ?? text.yearOption(year)} ${eventText(view, kind)}`).join(' → ') || text.noEvents}
    </p>
    <p class="signatures">
      <span>${text.signedHead}</span><span>${text.signedHelper}</span><span>${text.signedOn}</span>
    </p>
    <footer>${household.synthetic ? `${words.synthetic} · ` : ''}${labels.source(household.source)}</footer>
  </article>`;
}

function facts(view: ArchiveView): TemplateResult {
  const { household, words, text } = view;
  const { householdCard: labels } = words;
  const area = household.housingAreaM2;
  const pairs: [string, unknown][] = [
    [text.head, fieldText(view, household, 'headName', household.headName)],
    [labels.phone, fieldText(view, household, 'phone', household.phone)],
    [labels.members, `${household.memberCount} ${labels.persons}`],
    [text.type, typeText(view)],
    [
      labels.statusNow,
      household.status === null ? labels.notRegistered : codeText(view, 'exitStatus', household.status),
    ],
    [labels.causes, causeText(view)],
    [
      labels.housingArea,
      area === null ? labels.notFilled : `${numberText(view, area, 1)} ${labels.squareMeters}`,
    ],
    [labels.dangerHouse, codeText(view, 'dangerHouseLevel', household.dangerHouseLevel)],
    [labels.water, codeText(view, 'drinkingWater', household.drinkingWater)],
    [labels.road, codeText(view, 'roadType', household.roadType)],
  ];
  return html`<dl class="facts">
    ${pairs.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The causes in one line; their group where they are hidden. */
function causeText(view: ArchiveView): string {
  const { mainCause, causeGroup, otherCauses, _masked } = view.household;
  const { householdCard: labels } = view.words;
  if (_masked.includes('mainCause'))
    return causeGroup === null ? labels.masked : labels.causeGroup(labels.causeGroups[causeGroup]);
  if (mainCause === null) return labels.noCause;
  const names = [mainCause, ...otherCauses].map((cause) => codeText(view, 'cause', cause));
  return names.join(view.locale === 'en' ? ', ' : '、');
}

interface Rows {
  readonly rows: readonly (readonly unknown[])[];
  /** What is said of rows that did not fit. */
  readonly rest: string;
}

function rowsOf<T>(
  { text }: ArchiveView,
  items: readonly T[],
  fit: number,
  row: (item: T) => readonly unknown[],
): Rows {
  const left = items.length - fit;
  return { rows: items.slice(0, fit).map(row), rest: left > 0 ? text.cardMore(left) : '' };
}

function table(title: string, heads: readonly string[] | undefined, { rows, rest }: Rows): unknown {
  if (rows.length === 0) return nothing;
  return html`<h2>${title}${rest === '' ? nothing : html`<small>${rest}</small>`}</h2>
    <table>
      ${
        heads === undefined
          ? nothing
          : html`<thead>
              <tr>
                ${heads.map((head) => html`<th scope="col">${head}</th>`)}
              </tr>
            </thead>`
      }
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function memberRow(view: ArchiveView, member: Member): readonly unknown[] {
  const age = ageOf(member, view.household.asOf);
  const label = (list: 'education' | 'studentStatus' | 'labourSkill', id: string | null) =>
    labelOf(list, id, view.locale);
  const health = member._masked.includes('health')
    ? view.words.householdCard.masked
    : (member.health ?? [])
        .map((id) => labelOf('health', id, view.locale))
        .join(view.locale === 'en' ? ', ' : '、');
  return [
    fieldText(view, member, 'name', member.name),
    codeText(view, 'relation', member.relation),
    age === null ? '—' : view.words.householdCard.ageYears(age),
    label('studentStatus', member.studentStatus) ?? label('education', member.education) ?? '—',
    health || '—',
    label('labourSkill', member.labourSkill) ?? '—',
  ];
}

function helperRow(view: ArchiveView, helper: Helper): readonly unknown[] {
  return [
    fieldText(view, helper, 'name', helper.name),
    view.words.householdCard[helper.kind],
    [helper.unit, helper.post].filter(Boolean).join(' '),
    helper.phone ?? '',
    [helper.from, helper.to].filter(Boolean).join(' — '),
  ];
}
