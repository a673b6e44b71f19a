// The parts of the builder as they are drawn: a group with its conditions, a test with its field, question and values.
import { toCql2Text } from '@onemap/contract/cql2';
import {
  isComplete,
  noCondition,
  type Condition,
  type ConditionGroup,
  type FieldTest,
  type OtherCondition,
} from '@onemap/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { Path } from './edit-condition.js';
import { askable, newTest, operatorsOf, withOperator } from './operators.js';
import { unknownField, type QueryField } from './query-fields.js';
import { testSentence, type Language } from './sentence.js';
import { valueInputs } from './value-inputs.js';
import { builderWordsOf } from './words.js';

export interface BuilderActions {
  replace(path: Path, item: Condition): void;
  remove(path: Path): void;
  add(path: Path, item: Condition): void;
}

interface Drawing extends Language {
  readonly actions: BuilderActions;
}

export function groupView(group: ConditionGroup, path: Path, drawing: Drawing): TemplateResult {
  const words = builderWordsOf(drawing.locale);
  const { actions, fields } = drawing;
  const [first] = askable(fields);
  const items = group.items.map((item, index) => html`<li>${itemView(item, [...path, index], drawing)}</li>`);
  const isInner = path.length > 0;
  return html`${
      isInner
        ? html`<div class="line">
            ${joinChoice(group, path, drawing)}${removeButton(words.removeGroup, path, drawing)}
          </div>`
        : group.items.length > 1
          ? joinChoice(group, path, drawing)
          : nothing
    }
    ${
      items.length > 0
        ? html`<ul class="items">
            ${items}
          </ul>`
        : nothing
    }
    <div class="adds">
      <button
        type="button"
        class="button add"
        data-path=${path.join('.')}
        ?disabled=${!first}
        @click=${() => first && actions.add(path, newTest(first))}
      >
        ${icon('plus')}${words.add}
      </button>
      ${
        path.length === 0
          ? html`<button
              type="button"
              class="button button-plain add-group"
              ?disabled=${!first}
              @click=${() =>
                first && actions.add(path, { ...noCondition, join: 'or', items: [newTest(first)] })}
            >
              ${words.addGroup}
            </button>`
          : nothing
      }
    </div>`;
}

function joinChoice(group: ConditionGroup, path: Path, { actions, locale }: Drawing): TemplateResult {
  const words = builderWordsOf(locale);
  return html`<select
    class="choice join"
    aria-label=${words.join}
    @change=${(event: Event) =>
      actions.replace(path, { ...group, join: (event.target as HTMLSelectElement).value as 'and' | 'or' })}
  >
    <option value="and" .selected=${group.join === 'and'}>${words.all}</option>
    <option value="or" .selected=${group.join === 'or'}>${words.any}</option>
  </select>`;
}

function itemView(item: Condition, path: Path, drawing: Drawing): TemplateResult {
  if (item.kind === 'test') return testView(item, path, drawing);
  if (item.kind === 'other') return otherView(item, path, drawing);
  const words = builderWordsOf(drawing.locale);
  return html`<div class="group" role="group" aria-label=${words.group}>
    ${groupView(item, path, drawing)}
  </div>`;
}

function removeButton(label: string, path: Path, { actions }: Drawing): TemplateResult {
  return html`<button
    type="button"
    class="icon-button button-plain remove"
    aria-label=${label}
    title=${label}
    @click=${() => actions.remove(path)}
  >
    ${icon('x')}
  </button>`;
}

function otherView({ filter }: OtherCondition, path: Path, drawing: Drawing): TemplateResult {
  const words = builderWordsOf(drawing.locale);
  const text = textOf(() => toCql2Text(filter)) ?? words.textless;
  return html`<div class="other">
    ${removeButton(words.remove(text), path, drawing)}
    <p class="quiet">${words.keptAsIs}</p>
    <code>${text}</code>
  </div>`;
}

/** A string with a backslash before a quote has no text form. */
function textOf(write: () => string): string | undefined {
  try {
    return write();
  } catch {
    return undefined;
  }
}

function testView(test: FieldTest, path: Path, drawing: Drawing): TemplateResult {
  const { fields, locale, actions } = drawing;
  const words = builderWordsOf(locale);
  const known = fields.find(({ name }) => name === test.field);
  const field = known ?? unknownField(test.field);
  const change = (changed: FieldTest): void => actions.replace(path, changed);
  const name = isComplete(test) ? testSentence(test, drawing) : field.title;
  return html`<div class="test" role="group" aria-label=${name}>
    <div class="line">
      ${fieldChoice(test, known, drawing, (chosen) => change(newTest(chosen)))}
      ${removeButton(words.remove(name), path, drawing)}
    </div>
    <div class="line">
      ${operatorChoice(test, field, drawing, (operator) => change(withOperator(test, operator, field)))}
      ${valueInputs({ test, field, locale, change: (values) => change({ ...test, values }) })}
    </div>
    ${known ? nothing : html`<p class="problem">${words.masked(test.field)}</p>`}
    ${isComplete(test) ? nothing : html`<p class="quiet">${words.unfinished}</p>`}
  </div>`;
}

function fieldChoice(
  test: FieldTest,
  known: QueryField | undefined,
  { fields, locale }: Drawing,
  choose: (field: QueryField) => void,
): TemplateResult {
  return html`<select
    class="choice field-choice"
    aria-label=${builderWordsOf(locale).field}
    @change=${(event: Event) => {
      const field = fields.find(({ name }) => name === (event.target as HTMLSelectElement).value);
      if (field) choose(field);
    }}
  >
    ${known ? nothing : html`<option value=${test.field} .selected=${true}>${test.field}</option>`}
    ${askable(fields).map(
      ({ name, title }) => html`<option value=${name} .selected=${name === test.field}>${title}</option>`,
    )}
  </select>`;
}

function operatorChoice(
  test: FieldTest,
  field: QueryField,
  { locale }: Drawing,
  choose: (operator: FieldTest['operator']) => void,
): TemplateResult {
  const words = builderWordsOf(locale);
  const offered = operatorsOf(field);
  const all = offered.includes(test.operator) ? offered : [test.operator, ...offered];
  const label = (operator: FieldTest['operator']): string =>
    (field.type === 'date' ? words.dateOperators[operator] : undefined) ?? words.operators[operator];
  return html`<select
    class="choice operator"
    aria-label=${words.operator}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as FieldTest['operator'])}
  >
    ${all.map(
      (operator) =>
        html`<option value=${operator} .selected=${operator === test.operator}>${label(operator)}</option>`,
    )}
  </select>`;
}
