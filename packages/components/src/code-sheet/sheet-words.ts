// The words of the sheet in both languages; they come with the element, which is loaded when it is used.
import type { Locale } from '@onemap/core';

const zhCN = {
  label: '档案二维码打印页',
  title: (region: string) => `${region}档案二维码`,
  empty: '请选择一个村。',
  noHouseholds: '这个区划里没有可以看到的户。',
  unsupported: '这个后端不能生成二维码，或当前身份不能生成。',
  count: (count: number) => `共 ${count} 户`,
  note: '每户生成一个新的二维码，记入审计。已有的码可以取出重印，与门上的相同。',
  reprint: '取出已有的码重印',
  reprinting: '正在取出…',
  missing: (count: number) => `其中 ${count} 户没有可以重印的码，请另行生成。`,
  validity: '有效期',
  days: (days: number) => (days % 365 === 0 ? `${days / 365} 年` : `${days} 天`),
  revokeOthers: '同时停用各户以前的二维码',
  make: (count: number) => `生成 ${count} 户的二维码`,
  goOn: (count: number) => `继续生成其余 ${count} 户`,
  made: '已全部生成',
  progress: (done: number, all: number) => `已有 ${done} / ${all} 户`,
  failed: (head: string) => `${head}户没有生成：`,
  print: '打印',
  family: (head: string) => `${head}户`,
  group: (group: string) => `第 ${group} 组`,
  codeOf: (head: string) => `${head}户的档案二维码`,
  until: (day: string) => `${day} 到期`,
  scan: '扫码查看帮扶档案',
};

type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : never;
};
export type SheetWords = Words<typeof zhCN>;

const en: SheetWords = {
  label: 'Sheet of QR codes',
  title: (region) => `QR codes of ${region}`,
  empty: 'Choose a village.',
  noHouseholds: 'No household of this region is visible to you.',
  unsupported: 'This backend issues no codes, or not to you.',
  count: (count) => `${count} households`,
  note: 'Each household gets a new code, and the log an entry. Codes from before can be printed again, as they are.',
  reprint: 'Fetch the codes from before',
  reprinting: 'Fetching…',
  missing: (count) => `${count} of them have no code that can be printed again: make new ones.`,
  validity: 'Valid for',
  days: (days) => (days % 365 === 0 ? `${days / 365} y` : `${days} d`),
  revokeOthers: 'Revoke earlier codes of these households',
  make: (count) => `Make ${count} codes`,
  goOn: (count) => `Go on with the other ${count}`,
  made: 'All made',
  progress: (done, all) => `${done} of ${all} ready`,
  failed: (head) => `No code for ${head}: `,
  print: 'Print',
  family: (head) => head,
  group: (group) => `Group ${group}`,
  codeOf: (head) => `QR code of ${head}'s archive`,
  until: (day) => `until ${day}`,
  scan: 'Scan for the archive',
};

export function sheetWords(locale: Locale): SheetWords {
  return locale === 'en' ? en : zhCN;
}
