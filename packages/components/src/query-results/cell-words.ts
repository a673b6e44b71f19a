// What a cell says: a number with its separators, a code by its words, nothing as a dash.
import type { Locale } from '@onemap/core';
import type { ResultColumn } from '@onemap/core/result-set';
import { codeWords, type QueryField } from '../query-builder/query-fields.js';
import { numberWords } from '../query-builder/sentence.js';

export interface CellWriter {
  readonly field: QueryField;
  /** Empty for no value. */
  text(row: number): string;
}

/** The words of a code are looked up once, however many rows have it. */
export function cellWriter(field: QueryField, column: ResultColumn | undefined, locale: Locale): CellWriter {
  if (!column) return { field, text: () => '' };
  if (column.kind === 'number') {
    const write = isYear(field) ? String : (value: number) => numberWords(rounded(value), locale);
    return { field, text: (row) => (Number.isNaN(column.values[row]!) ? '' : write(column.values[row]!)) };
  }
  const words = new Map<string, string>();
  return {
    field,
    text: (row) => {
      const own = column.at(row);
      if (own === null) return '';
      const known = words.get(own);
      if (known !== undefined) return known;
      const text = wordsOf(field, own, locale);
      words.set(own, text);
      return text;
    },
  };
}

/** A year is no amount: it has no separators. */
function isYear({ name, title }: QueryField): boolean {
  return name === 'asOf' || /(年|年份|year)$/i.test(title);
}

/** Two digits are enough to read; files and conditions have them all. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A list of codes stands in one text. */
function wordsOf(field: QueryField, text: string, locale: Locale): string {
  if (field.type !== 'list') return codeWords(field.name, text, locale);
  return text
    .split('、')
    .map((part) => codeWords(field.name, part, locale))
    .join(locale === 'en' ? ', ' : '、');
}
