// Picks the words of a language.
import type { Locale } from '@onemap/core';
import { en } from './en.js';
import type { Messages } from './words.js';
import { zhCN } from './zh-CN.js';

export type { Messages } from './words.js';

const languages: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

/** The words of a language; an unknown one falls back to Chinese. */
export function messagesOf(locale: Locale): Messages {
  return languages[locale] ?? zhCN;
}
