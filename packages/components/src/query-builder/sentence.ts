// What a condition asks, as one sentence that a person reads before asking.
import { toCql2Text, type Filter } from '@onemap/contract/cql2';
import { formatNumber, type Locale } from '@onemap/core';
import { essence, type Condition, type FieldTest, type TestValue } from '@onemap/core/query';
import { codeWords, unknownField, type QueryField } from './query-fields.js';
import { builderWordsOf, type BuilderWords } from './words.js';

export interface Language {
  readonly fields: readonly QueryField[];
  readonly locale: Locale;
}

/** Empty when nothing is asked. Tests that lack a value are left out, as they are from the filter. */
export function sentenceOf(condition: Condition, language: Language): string {
  const asked = essence(condition);
  return asked ? partOf(asked, language, true) : '';
}

function partOf(condition: Condition, language: Language, outermost: boolean): string {
  const words = builderWordsOf(language.locale);
  if (condition.kind === 'test') return testSentence(condition, language);
  if (condition.kind === 'other') return filterWords(condition.filter, words);
  const parts = condition.items.map((item) => partOf(item, language, false));
  const joined = parts.join(condition.join === 'and' ? words.and : words.or);
  return outermost ? joined : words.inBrackets(joined);
}

export function testSentence(test: FieldTest, { fields, locale }: Language): string {
  const words = builderWordsOf(locale);
  const field = fields.find(({ name }) => name === test.field) ?? unknownField(test.field);
  const values = test.values.map((value) => valueWords(value, field, locale));
  const kind = field.type === 'date' ? 'date' : field.type === 'number' ? 'number' : 'text';
  const phrase = words.phrases[kind][test.operator] ?? words.phrases.text[test.operator]!;
  const { unit } = field;
  const last = unit === '' ? '' : ` ${unit}`;
  const said = test.operator === 'oneOf' || test.operator === 'noneOf' ? [words.listed(values)] : values;
  return phrase(field.title, ...withUnit(said, last));
}

/** The unit stands once, behind the last number. */
function withUnit(values: readonly string[], unit: string): [string, string] {
  const [first = '', second = ''] = values;
  return values.length > 1 ? [first, second + unit] : [first + unit, ''];
}

function valueWords(value: TestValue, field: QueryField, locale: Locale): string {
  const words = builderWordsOf(locale);
  if (typeof value === 'object') return value.date;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return numberWords(value, locale);
  if (field.choices) return codeWords(field.name, value, locale);
  return words.quoted(value);
}

/** With separators and as many digits as it has, at most six. */
export function numberWords(value: number, locale: Locale): string {
  const [, digits = ''] = String(Number(value.toFixed(6))).split('.');
  return formatNumber(value, digits.length, locale);
}

/** What no words say is shown as the text of the contract's language, a drawn area by what it is. */
function filterWords(filter: Filter, words: BuilderWords): string {
  if (filter.kind === 'operation' && filter.op === 's_intersects') return words.insideArea;
  try {
    return words.written(toCql2Text(filter));
  } catch {
    return words.unwritable;
  }
}
