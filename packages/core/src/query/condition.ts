// A condition as people put it together: tests of single fields, joined in groups; the rest of a filter is kept as it is.
import type { Filter } from '@onemap/contract/cql2';

/** A calendar day, `2016-05-01`. */
export interface Day {
  readonly date: string;
}

export type TestValue = string | number | boolean | Day;

/**
 * `between` and `within` have two values, both ends inclusive, the first for numbers and the second for days;
 * `oneOf` and `noneOf` have one or more; `contains` and `startsWith` take a text as it was typed; `empty` and
 * `notEmpty` have none.
 */
export const testOperators = [
  ...(['equals', 'notEquals', 'oneOf', 'noneOf', 'less', 'atMost', 'more', 'atLeast'] as const),
  ...(['between', 'within', 'contains', 'startsWith', 'empty', 'notEmpty'] as const),
] as const;
export type TestOperator = (typeof testOperators)[number];

export interface FieldTest {
  readonly kind: 'test';
  readonly field: string;
  readonly operator: TestOperator;
  readonly values: readonly TestValue[];
}

export interface ConditionGroup {
  readonly kind: 'group';
  readonly join: 'and' | 'or';
  readonly items: readonly Condition[];
}

/** A part of a filter that is no test of a field, such as `NOT (…)` or a drawn area. */
export interface OtherCondition {
  readonly kind: 'other';
  readonly filter: Filter;
}

export type Condition = FieldTest | ConditionGroup | OtherCondition;

export const noCondition: ConditionGroup = { kind: 'group', join: 'and', items: [] };

/** The condition as a group, which a builder can add to. */
export function asGroup(condition: Condition): ConditionGroup {
  return condition.kind === 'group' ? condition : { kind: 'group', join: 'and', items: [condition] };
}

/** Whether a test has all values that it needs, each of them something. */
export function isComplete({ operator, values }: FieldTest): boolean {
  if (operator === 'empty' || operator === 'notEmpty') return true;
  const needed = operator === 'between' || operator === 'within' ? 2 : 1;
  return values.length >= needed && values.every(isGiven);
}

function isGiven(value: TestValue): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'object') return /^\d{4}-\d{2}-\d{2}$/.test(value.date);
  return value !== '';
}

/**
 * Without tests that lack a value, without empty groups, and without groups of one: what is asked, and no more. Null
 * when nothing is left.
 */
export function essence(condition: Condition): Condition | null {
  if (condition.kind === 'test') return isComplete(condition) ? condition : null;
  if (condition.kind === 'other') return condition;
  const items = condition.items.map(essence).filter((item): item is Condition => item !== null);
  if (items.length === 0) return null;
  return items.length === 1 ? items[0]! : { ...condition, items };
}
