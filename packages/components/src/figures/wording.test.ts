// The base of a ratio in words: bare numbers of one unit, and units where the parts have two.
import { findIndicator } from '@onemap/core';
import { expect, it } from 'vitest';
import { messagesOf } from '../locales/messages.js';
import { baseParts } from './wording.js';

const known = (value: number) => ({ value, status: 'ok' as const });
const wordingOf = (id: string, locale: 'zh-CN' | 'en' = 'zh-CN') => ({
  ...{ indicator: findIndicator(id)!, locale, words: messagesOf(locale) },
});

it('persons of persons need no unit', () => {
  expect(baseParts(wordingOf('povertyIncidence'), known(1204), known(9710))).toBe(
    '1,204 ÷ 9,710 农村户籍人口',
  );
});

it('yuan of persons tell both units', () => {
  const income = wordingOf('netIncomePerCapita');
  expect(baseParts(income, known(4_120_000), known(1030))).toBe('4,120,000 元 ÷ 1,030 人 登记收入的人口');
  expect(baseParts(wordingOf('netIncomePerCapita', 'en'), known(4_120_000), known(1030))).toBe(
    '4,120,000 yuan ÷ 1,030 persons with recorded income',
  );
  expect(baseParts(income, { value: null, status: 'suppressed' }, known(1030))).toBe('');
});
