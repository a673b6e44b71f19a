// The people of a household: members with schooling, health and work, and the children at school.
import type { Member } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../locales/code-labels.js';
import { ageOf, codeText, fieldText, locked, section, type CardView } from './card-view.js';

const pupils = new Set([
  'son',
  'daughter',
  'grandson',
  'granddaughter',
  'maternalGrandson',
  'maternalGranddaughter',
  'greatGrandson',
  'greatGranddaughter',
]);

export function family(view: CardView): TemplateResult {
  const text = view.words.householdCard;
  const list = view.narrow ? memberList : memberTable;
  const empty = html`<p class="quiet">${text.noMembers}</p>`;
  const content = view.household.members.length === 0 ? empty : list(view);
  return section(
    text.family,
    html`${content}${notes(view).map((note) => html`<p class="note">${note}</p>`)}`,
  );
}

/** What a reader has to know about the list: which register it is from, and who is not in it. */
function notes({ household, words }: CardView): string[] {
  const { members, minorCount, membersYear, _masked, asOf } = household;
  const { membersAsOf, minors, hiddenMembers } = words.householdCard;
  const found: string[] = [];
  if (membersYear !== asOf && members.length > 0) found.push(membersAsOf(membersYear));
  if (_masked.includes('members')) found.push(minorCount > 0 ? minors(minorCount) : hiddenMembers);
  return found;
}

export function schooling(view: CardView): TemplateResult {
  const text = view.words.householdCard;
  const children = view.household.members.filter(
    ({ relation, studentStatus }) => studentStatus !== null && pupils.has(relation),
  );
  const list = html`<ul class="rows">
    ${children.map(
      (child) =>
        html`<li>
          <strong>${name(view, child)}</strong> ${ageText(view, child)} ·
          ${codeText(view, 'studentStatus', child.studentStatus)}
        </li>`,
    )}
  </ul>`;
  return section(text.schooling, children.length > 0 ? list : html`<p class="quiet">${text.noSchooling}</p>`);
}

function memberTable(view: CardView): TemplateResult {
  const text = view.words.householdCard;
  const withNumber = view.household.members.some(({ idNumber }) => idNumber !== null);
  const titles = [
    text.name,
    text.relation,
    text.sex,
    text.age,
    text.education,
    text.health,
    text.labour,
    text.work,
  ];
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${text.family}>
    <table>
      <thead>
        <tr>
          ${titles.map((title) => html`<th scope="col">${title}</th>`)}
          ${withNumber ? html`<th scope="col">${text.idNumber}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${view.household.members.map(
          (member) =>
            html`<tr>
              <th scope="row">${name(view, member)}</th>
              <td>${codeText(view, 'relation', member.relation)}</td>
              <td>${text.sexes[member.sex]}</td>
              <td class="number">${ageText(view, member)}</td>
              <td>${learning(view, member) ?? '—'}</td>
              <td>${health(view, member) ?? '—'}</td>
              <td>${labelOf('labourSkill', member.labourSkill, view.locale) ?? '—'}</td>
              <td>${work(view, member) ?? '—'}</td>
              ${withNumber ? html`<td>${idNumber(view, member) ?? '—'}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function memberList(view: CardView): TemplateResult {
  const text = view.words.householdCard;
  return html`<ul class="rows">
    ${view.household.members.map((member) => {
      const facts = [
        learning(view, member),
        health(view, member),
        labelOf('labourSkill', member.labourSkill, view.locale),
        work(view, member),
      ].filter((fact) => fact !== undefined);
      const identity = idNumber(view, member);
      return html`<li>
        <strong>${name(view, member)}</strong>
        ${codeText(view, 'relation', member.relation)} · ${text.sexes[member.sex]} · ${ageText(view, member)}
        <div class="quiet">${facts.map((fact, index) => (index === 0 ? fact : html` · ${fact}`))}</div>
        ${identity === undefined ? nothing : html`<div class="quiet">${text.idNumber} ${identity}</div>`}
      </li>`;
    })}
  </ul>`;
}

function name(view: CardView, member: Member): TemplateResult {
  return fieldText(view, member, 'name', member.name);
}

function ageText(view: CardView, member: Member): string {
  const age = ageOf(member, view.household.asOf);
  return age === null ? '—' : view.words.householdCard.ageYears(age);
}

function learning(view: CardView, { education, studentStatus }: Member): string | undefined {
  const grade = labelOf('studentStatus', studentStatus, view.locale);
  if (grade !== undefined && studentStatus !== 'preschoolAge')
    return view.words.householdCard.atSchool(grade);
  return grade ?? labelOf('education', education, view.locale);
}

function health(view: CardView, member: Member): TemplateResult | string | undefined {
  if (member._masked.includes('health')) return locked(view, null);
  const labels = (member.health ?? [])
    .map((id) => labelOf('health', id, view.locale))
    .filter((label) => label !== undefined);
  return labels.length > 0 ? labels.join(view.locale === 'en' ? ', ' : '、') : undefined;
}

function work(view: CardView, { workPlace, workMonths }: Member): string | undefined {
  const months = workMonths ? view.words.householdCard.workMonths(workMonths) : '';
  const text = [workPlace ?? '', months].filter((part) => part !== '').join(' ');
  return text === '' ? undefined : text;
}

function idNumber(view: CardView, member: Member): TemplateResult | undefined {
  if (member.idNumber === null) return undefined;
  return fieldText(view, member, 'idNumber', member.idNumber);
}
