// Picks the words of a language.
import type { Locale } from '@onemap/core';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The same keys with any words: a leaf is a string, or a function that answers one. */
type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Words<T[Key]>;
};

export type Messages = Words<typeof zhCN>;

const languages: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

/** The words of a language; an unknown one falls back to Chinese. */
export function messagesOf(locale: Locale): Messages {
  return languages[locale] ?? zhCN;
}
