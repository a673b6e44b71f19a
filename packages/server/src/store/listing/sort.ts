// Reads `sortby`, and orders and continues a list by it: nulls come last, the id decides in the end.
import { HttpProblem, invalidParameter } from '../../http-problem.js';
import type { Conditions } from '../conditions.js';
import { propertyOf, reachable, type ListedProperties } from './listed-property.js';

export interface SortKey {
  readonly sql: string;
  /** Type that a value of a cursor is cast to. */
  readonly cast: string;
  readonly descending: boolean;
}

/** The values of the sort keys at an item, then its id; texts, numbers, booleans and nulls. */
export type Position = readonly unknown[];

const casts = { string: 'text', number: 'float8', integer: 'int', boolean: 'boolean', date: 'date' } as const;

/**
 * @param sortby names, each with `-` for descending; `+`, which an address turns into a space, says ascending
 * @throws HttpProblem `invalid-parameter` for an unknown or repeated name, `masked-property` for a masked one
 */
export function readSort(sortby: readonly string[] | undefined, properties: ListedProperties): SortKey[] {
  const names = (sortby ?? []).map((item) => item.replace(/^[-+ ]/, ''));
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) throw invalidParameter('sortby', `${quote(repeated)} 重复`);
  return (sortby ?? []).map((item, index) => sortKey(names[index]!, item.startsWith('-'), properties));
}

function sortKey(name: string, descending: boolean, properties: ListedProperties): SortKey {
  const property = propertyOf(properties, name);
  if (property && property.visibility !== 'open') {
    const message = `当前角色看不到 ${quote(name)} 的原值，不能按它排序`;
    throw new HttpProblem('masked-property', { errors: [{ parameter: 'sortby', message }] });
  }
  const known = reachable(properties).find(([own]) => own === name)?.[1];
  if (!known || known.type === 'geometry')
    throw invalidParameter('sortby', `没有可排序的字段 ${quote(name)}`);
  const collation = known.type === 'string' ? ' collate "C"' : '';
  return { sql: `(${known.sql})${collation}`, cast: casts[known.type], descending };
}

function quote(name: string): string {
  return JSON.stringify(name.slice(0, 40));
}

/** @param tail the columns that begin and are the id, `['h.county', 'h.id']` */
export function orderBy(keys: readonly SortKey[], tail: readonly string[]): string {
  const parts = keys.map(({ sql, descending }) => `${sql} ${descending ? 'desc' : 'asc'} nulls last`);
  return [...parts, ...tail].join(', ');
}

/** The key values as columns `k0`, `k1` …, as JSON can hold them. */
export function keyColumns(keys: readonly SortKey[]): string {
  return keys
    .map(({ sql, cast }, index) => `, (${sql})::${cast === 'date' ? 'text' : cast} as k${index}`)
    .join('');
}

/** What comes after a position in the order of `orderBy`. */
export function addAfter(
  where: Conditions,
  keys: readonly SortKey[],
  [county, id]: readonly [string, string],
  position: Position,
): void {
  const last = String(position[keys.length]);
  const after = (index: number): string => {
    const key = keys[index];
    if (!key) {
      return `(${county}, ${id}) > (${where.bind(last.slice(0, 6))}::text, ${where.bind(last)}::text)`;
    }
    const value = position[index];
    if (value === null) return `(${key.sql} is null and ${after(index + 1)})`;
    const bound = `${where.bind(String(value))}::text::${key.cast}${key.cast === 'text' ? ' collate "C"' : ''}`;
    const beyond = `${key.sql} ${key.descending ? '<' : '>'} ${bound} or ${key.sql} is null`;
    return `(${beyond} or (${key.sql} = ${bound} and ${after(index + 1)}))`;
  };
  where.addSql(after(0));
}
