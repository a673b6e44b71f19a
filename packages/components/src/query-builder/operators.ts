// Which questions a field can be asked, and with which values they begin.
import type { FieldTest, TestOperator, TestValue } from '@onemap/core/query';
import type { QueryField } from './query-fields.js';

const byKind: Readonly<Record<'choice' | 'text' | 'number' | 'date' | 'boolean', readonly TestOperator[]>> = {
  choice: ['oneOf', 'noneOf', 'equals', 'notEquals', 'empty', 'notEmpty'],
  text: ['contains', 'equals', 'startsWith', 'notEquals', 'empty', 'notEmpty'],
  number: ['less', 'atMost', 'more', 'atLeast', 'between', 'equals', 'notEquals', 'empty', 'notEmpty'],
  date: ['within', 'atLeast', 'atMost', 'equals', 'empty', 'notEmpty'],
  boolean: ['equals', 'empty', 'notEmpty'],
};

/** The usual one first; none for what cannot be asked so. */
export function operatorsOf({ type, choices }: QueryField): readonly TestOperator[] {
  if (choices) return byKind.choice;
  return type === 'geometry' || type === 'list' ? [] : byKind[type];
}

/** The fields that a builder offers. */
export function askable(fields: readonly QueryField[]): QueryField[] {
  return fields.filter((field) => operatorsOf(field).length > 0);
}

/** A test that waits for its values. */
export function newTest(field: QueryField): FieldTest {
  return withOperator(
    { kind: 'test', field: field.name, operator: 'equals', values: [] },
    operatorsOf(field)[0]!,
    field,
  );
}

/** The same test with another question; the values that still fit stay. */
export function withOperator(test: FieldTest, operator: TestOperator, field: QueryField): FieldTest {
  const kept = test.values.filter((value) => fits(value, field));
  return { ...test, operator, values: valuesFor(operator, kept, field) };
}

function valuesFor(
  operator: TestOperator,
  kept: readonly TestValue[],
  field: QueryField,
): readonly TestValue[] {
  if (operator === 'empty' || operator === 'notEmpty') return [];
  if (operator === 'oneOf' || operator === 'noneOf') return kept.filter((value) => value !== '');
  const wanted = operator === 'between' || operator === 'within' ? 2 : 1;
  return Array.from({ length: wanted }, (_none, index) => kept[index] ?? blank(field));
}

function blank({ type }: QueryField): TestValue {
  if (type === 'number') return NaN;
  return type === 'date' ? { date: '' } : type === 'boolean' ? true : '';
}

function fits(value: TestValue, { type, choices }: QueryField): boolean {
  if (choices) return choices.some(({ id }) => id === value);
  if (type === 'date') return typeof value === 'object';
  return typeof value === (type === 'text' ? 'string' : type);
}
