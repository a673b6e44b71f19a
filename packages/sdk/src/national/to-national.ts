// Writes facts of the contract as a row with the column names of the national system.
import { codeList, type CodeListName } from '@onemap/contract/codes';
import { type FieldKind, nationalFields } from './fields.js';

/** A value of a code list as the national front ends take it. */
export interface NationalPair {
  readonly value: string;
  readonly label: string;
}

type Written = string | number | null | NationalPair | readonly NationalPair[];

export interface ToNationalOptions {
  /** How an entry of a code list is written: its label (default), or `{value, label}` with the number of the national form. */
  readonly codes?: 'label' | 'pair';
}

/**
 * Writes the facts that are there; a fact without a national column is left out.
 * @throws RangeError for a value that its code list does not hold
 */
export function toNational(
  facts: { readonly household?: object; readonly member?: object },
  { codes = 'label' }: ToNationalOptions = {},
): Record<string, Written> {
  const row: Record<string, Written> = {};
  for (const { code, owner, name, kind } of nationalFields) {
    const value = (facts[owner] as Record<string, unknown> | undefined)?.[name];
    if (value !== undefined) row[code] = written(kind, name, value, codes);
  }
  return row;
}

function written(kind: FieldKind, name: string, value: unknown, codes: 'label' | 'pair'): Written {
  if (value === null) return null;
  if (typeof kind === 'object') {
    const pairs = [value].flat().map((id) => pairOf(kind.list, name, String(id)));
    if (codes === 'label') return pairs.map(({ label }) => label).join('、');
    return kind.many ? pairs : pairs[0]!;
  }
  if (kind === 'flag') return value ? '是' : '否';
  return typeof value === 'number' ? value : String(value);
}

function pairOf(list: CodeListName, name: string, id: string): NationalPair {
  const entry = codeList(list).find((each) => each.id === id);
  if (!entry) throw new RangeError(`${name}: ${id} is not in the code list ${list}`);
  return { value: entry.national, label: entry.zh };
}
