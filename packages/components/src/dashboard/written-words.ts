// The words of a layout, written once or in each language, and what is left of them for a reader of one language.
import type { Locale } from '@onemap/core';

/** The same words in each language. */
export interface Translations {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Words that are read on the screen. */
export type Words = string | Translations;

type Worded<T> = T extends string
  ? Words
  : T extends object
    ? { readonly [Key in keyof T]: Worded<T[Key]> }
    : T;

/** A type whose named fields may be written in each language. */
export type InWords<T, Names extends keyof T> = {
  readonly [Key in keyof T]: Key extends Names ? Worded<T[Key]> : T[Key];
};

/** What a layout, or a piece of it, is for a reader of one language. */
export type Spoken<T> = T extends string
  ? T
  : T extends Translations
    ? string
    : T extends object
      ? { readonly [Key in keyof T]: Spoken<T[Key]> }
      : T;

/** The same with each pair of translations replaced by the one of the locale. */
export function spoken<T>(written: T, locale: Locale): Spoken<T> {
  return inLocale(written, locale) as Spoken<T>;
}

function inLocale(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isTranslations(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inLocale(field, locale)]));
}

function isTranslations(value: object): value is Translations {
  const { 'zh-CN': chinese, en, ...more } = value as Record<string, unknown>;
  return typeof chinese === 'string' && typeof en === 'string' && Object.keys(more).length === 0;
}
