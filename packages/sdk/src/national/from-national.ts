// Reads a row of the national system into the names and code lists of the contract.
import { codeByLabel, type CodeListName } from '@onemap/contract/codes';
import { type FieldKind, type NationalField, nationalFields } from './fields.js';

/** What a row says about a household or a person, under the names of the contract; absent columns are absent. */
export type NationalFacts = Record<string, string | number | boolean | readonly string[] | null>;

export interface NationalColumn {
  readonly column: string;
  /** `unknown`: no such field; `no-label`: a bare number, which means different things in different exports; `unread`: no such label or form. */
  readonly reason: 'unknown' | 'no-label' | 'unread';
}

export interface NationalRow {
  readonly household: NationalFacts;
  readonly member: NationalFacts;
  /** Columns whose values were left out, in the order of the row; nothing is dropped in silence. */
  readonly left: readonly NationalColumn[];
}

const byCode = (): Map<string, NationalField> => new Map(nationalFields.map((field) => [field.code, field]));

/**
 * Reads one row, for example of a backend that keeps the national column names. Code lists are read by label
 * (`因病`, or `{ value: '1', label: '因病' }`), never by number: exports number them differently.
 * @param row columns in any case, such as `AAC007` or `aac007`; null and empty texts become null
 */
export function fromNational(row: Readonly<Record<string, unknown>>): NationalRow {
  const known = byCode();
  const facts: { household: NationalFacts; member: NationalFacts } = { household: {}, member: {} };
  const left: NationalColumn[] = [];
  for (const [column, value] of Object.entries(row)) {
    const field = known.get(column.trim().toUpperCase());
    if (!field) left.push({ column, reason: 'unknown' });
    else {
      const read = valueOf(field.kind, value);
      if (read === undefined)
        left.push({ column, reason: isBareNumber(field.kind, value) ? 'no-label' : 'unread' });
      else facts[field.owner][field.name] = read;
    }
  }
  return { ...facts, left };
}

/** Undefined when the value cannot be read. */
function valueOf(kind: FieldKind, value: unknown): NationalFacts[string] | undefined {
  const texts = textsOf(value);
  if (texts === undefined) return undefined;
  if (typeof kind === 'object' && kind.many) return allCodes(kind.list, texts.flatMap(split));
  const [text = ''] = texts;
  if (texts.length > 1) return undefined;
  if (text === '') return null;
  if (typeof kind === 'object') return codeByLabel(kind.list, text)?.id;
  return readers[kind](text);
}

const readers: Record<Exclude<FieldKind, object>, (text: string) => string | number | boolean | undefined> = {
  text: (text) => text,
  number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  year: (text) => (/^(19|20)\d\d(0[1-9]|1[0-2])?$/.test(text) ? Number(text.slice(0, 4)) : undefined),
  region: (text) => (/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(text) ? text.padEnd(12, '0') : undefined),
  flag: (text) => ({ 是: true, 否: false })[text],
};

function allCodes(list: CodeListName, texts: readonly string[]): string[] | undefined {
  const ids = texts.filter((text) => text !== '').map((text) => codeByLabel(list, text)?.id);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

function split(text: string): string[] {
  return text.split(/[、,，;；]/).map((part) => part.trim());
}

/** The labels in a value: itself, that of a pair, or those of a list. */
function textsOf(value: unknown): string[] | undefined {
  if (Array.isArray(value)) {
    const all = value.map(textsOf);
    return all.every((texts) => texts !== undefined) ? all.flat() : undefined;
  }
  if (value === null || value === undefined) return [''];
  if (typeof value === 'object') return 'label' in value ? textsOf(value.label) : undefined;
  if (typeof value === 'boolean') return [value ? '是' : '否'];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return [String(value).trim()];
}

function isBareNumber(kind: FieldKind, value: unknown): boolean {
  return typeof kind === 'object' && /^\d+$/.test(String(value).trim());
}
