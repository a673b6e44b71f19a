// The inputs of a test's values: a number with its unit, days, a text, one code or several.
import type { Locale } from '@onemap/core';
import type { FieldTest, TestValue } from '@onemap/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QueryField } from './query-fields.js';
import { builderWordsOf } from './words.js';

interface Inputs {
  readonly test: FieldTest;
  readonly field: QueryField;
  readonly locale: Locale;
  readonly change: (values: readonly TestValue[]) => void;
}

export function valueInputs(inputs: Inputs): TemplateResult | typeof nothing {
  const { operator } = inputs.test;
  if (operator === 'empty' || operator === 'notEmpty') return nothing;
  if (operator === 'oneOf' || operator === 'noneOf')
    return inputs.field.choices ? checkboxes(inputs) : listInput(inputs);
  const { values } = inputs.test;
  return html`${values.map((_value, index) => single(inputs, index))}
  ${inputs.field.unit === '' ? nothing : html`<span class="unit">${inputs.field.unit}</span>`}`;
}

function checkboxes({ test, field, locale, change }: Inputs): TemplateResult {
  const chosen = new Set(test.values);
  const toggle = (id: string): void => {
    if (!chosen.delete(id)) chosen.add(id);
    change((field.choices ?? []).map((choice) => choice.id).filter((each) => chosen.has(each)));
  };
  return html`<fieldset class="codes">
    <legend class="visually-hidden">${builderWordsOf(locale).value}</legend>
    ${field.choices?.map(
      ({ id, label }) =>
        html`<label class="code"
          ><input
            type="checkbox"
            value=${id}
            .checked=${live(chosen.has(id))}
            @change=${() => toggle(id)}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}

/** Texts or numbers of a list that a filter brought along, separated by commas. */
function listInput({ test, field, locale, change }: Inputs): TemplateResult {
  const read = (text: string): TestValue[] =>
    text
      .split(/[,，、]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) =>
        field.type === 'number' ? Number(part) : field.type === 'date' ? { date: part } : part,
      );
  const texts = test.values.map((value) => (typeof value === 'object' ? value.date : String(value)));
  return html`<input
    class="field"
    aria-label=${builderWordsOf(locale).value}
    .value=${live(texts.join(', '))}
    @change=${(event: Event) => change(read((event.target as HTMLInputElement).value))}
  />`;
}

function single(inputs: Inputs, index: number): TemplateResult {
  const { test, field, locale, change } = inputs;
  const words = builderWordsOf(locale);
  const label = test.values.length === 1 ? words.value : index === 0 ? words.from : words.to;
  const put = (value: TestValue): void =>
    change(test.values.map((each, place) => (place === index ? value : each)));
  const value = test.values[index]!;
  if (field.choices) return choice(inputs, label, value, put);
  if (field.type === 'boolean') return yesOrNo(inputs, label, value, put);
  const type = field.type === 'number' ? 'number' : field.type === 'date' ? 'date' : 'text';
  return html`<input
    class="field value-${type}"
    type=${type}
    step=${type === 'number' ? 'any' : nothing}
    aria-label=${label}
    .value=${live(shown(value))}
    @change=${(event: Event) => put(readValue((event.target as HTMLInputElement).value, field))}
  />`;
}

function shown(value: TestValue): string {
  if (typeof value === 'object') return value.date;
  return typeof value === 'number' && Number.isNaN(value) ? '' : String(value);
}

function readValue(text: string, { type }: QueryField): TestValue {
  if (type === 'number') return text.trim() === '' ? NaN : Number(text);
  return type === 'date' ? { date: text } : text;
}

function choice(
  { field }: Inputs,
  label: string,
  value: TestValue,
  put: (value: TestValue) => void,
): TemplateResult {
  return html`<select
    class="choice value"
    aria-label=${label}
    @change=${(event: Event) => put((event.target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${value === ''}></option>
    ${field.choices?.map(
      ({ id, label: words }) => html`<option value=${id} .selected=${id === value}>${words}</option>`,
    )}
  </select>`;
}

function yesOrNo(
  { locale }: Inputs,
  label: string,
  value: TestValue,
  put: (value: TestValue) => void,
): TemplateResult {
  const words = builderWordsOf(locale);
  return html`<select
    class="choice value"
    aria-label=${label}
    @change=${(event: Event) => put((event.target as HTMLSelectElement).value === 'true')}
  >
    <option value="true" .selected=${value === true}>${words.yes}</option>
    <option value="false" .selected=${value === false}>${words.no}</option>
  </select>`;
}
