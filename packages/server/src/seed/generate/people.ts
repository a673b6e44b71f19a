// Invented people: names from lists, ID numbers and phones that cannot belong to anyone.
import { idNumberCheckDigit } from '@onemap/core';
import type { Random } from './random.js';

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕巩蒋魏雒牛史狄颉令康柳',
];
const maleSigns = [...'伟强军平勇杰峰宝贵福林海生明建国文斌龙虎成发财旺全喜顺田山'];
const femaleSigns = [...'芳娟秀英兰霞梅玲桂香琴花月红莲彩凤巧云霞丽雪燕珍改'];
const middleSigns = [...'小玉志永金文春建世天正国新红俊来爱'];

export function surname(random: Random): string {
  return random.pick(surnames);
}

/** A full name; `family` is the surname it carries. */
export function personName(random: Random, family: string, sex: 'male' | 'female'): string {
  const last = random.pick(sex === 'male' ? maleSigns : femaleSigns);
  return family + (random.chance(0.7) ? random.pick(middleSigns) : '') + last;
}

export interface Birth {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A birthday in this year; days stop at 28, so every month has them. */
export function birthIn(random: Random, year: number): Birth {
  return { year, month: random.integer(1, 12), day: random.integer(1, 28) };
}

/** An ID number with a valid check digit in an area that is no division's code, so it was never issued; `order` tells people with one birthday apart (0 to 499). */
export function inventedIdNumber(
  unissuedArea: string,
  birth: Birth,
  sex: 'male' | 'female',
  order: number,
): string {
  const date = `${birth.year}${String(birth.month).padStart(2, '0')}${String(birth.day).padStart(2, '0')}`;
  const sequence = 2 * order + (sex === 'male' ? 1 : 0);
  const first17 = unissuedArea + date + String(sequence).padStart(3, '0');
  return first17 + idNumberCheckDigit(first17);
}

/** Hands out ID numbers so that none comes twice. */
export function createIdNumbers(unissuedArea: string): (birth: Birth, sex: 'male' | 'female') => string {
  const used = new Map<string, number>();
  return (birth, sex) => {
    let { day, month, year } = birth;
    for (;;) {
      const key = `${year}-${month}-${day}-${sex}`;
      const order = used.get(key) ?? 0;
      if (order < 500) {
        used.set(key, order + 1);
        return inventedIdNumber(unissuedArea, { year, month, day }, sex, order);
      }
      if (++day > 28) [day, month] = [1, month + 1];
      if (month > 12) [month, year] = [1, year + 1];
    }
  };
}

/** Eleven digits of a range that no operator uses: they begin with 100. */
export function inventedPhone(random: Random): string {
  return `100${String(random.integer(0, 99_999_999)).padStart(8, '0')}`;
}

/** Nineteen digits that no bank issues: they begin with 0000. */
export function inventedBankAccount(random: Random): string {
  return `0000${String(random.integer(0, 9_999_999)).padStart(7, '0')}${String(random.integer(0, 99_999_999)).padStart(8, '0')}`;
}
