// Core, privacy: sensitive fields are masked after login too, without changing a type or dropping a key.
import type { Household, HouseholdSummary } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { textOf } from '../http/exchange.js';
import { idNumberPattern } from '../http/redact.js';
import { ensure, few } from '../outcome.js';
import { householdsOf } from '../read-list.js';
import { archives } from '../town-records.js';

const accounts = ['town', 'county'] as const;

export const maskingChecks: readonly Check[] = [
  check(
    {
      id: 'core.mask.id-number',
      layer: 'privacy',
      zh: '证件号码只露前 3 后 4，第 7 至 14 位（出生日期）从不露出，birthDate 同时为 null',
      en: 'Of an id number only the first three and the last four characters are shown, and no date of birth',
      why: '出生日期加姓名就能补出整个号码。',
      source: pages.masking,
    },
    async (probe) => {
      for (const persona of accounts)
        for (const { members } of await archives(probe, persona))
          for (const { idNumber, birthDate } of members) {
            ensure(birthDate === null, `${persona} 看到了 birthDate，应为 null`);
            if (idNumber === null) continue;
            ensure(
              /^[0-9]{3}\*{8,}[0-9Xx*]{4}$/.test(idNumber),
              `${persona} 看到的证件号码应为前 3 后 4，中间全是 *`,
            );
          }
    },
  ),
  check(
    {
      id: 'core.mask.phone',
      layer: 'privacy',
      zh: '电话对乡镇与县只露前 3 后 4，清单与档案都如此',
      en: 'Phones show the first three and the last four digits, in lists and archives',
      why: '整页的完整电话是诈骗的名单。',
      source: pages.masking,
    },
    async (probe) => {
      const masked = (phone: string | null): boolean =>
        phone === null || /^[0-9]{3}\*+[0-9]{4}$|^\*+$/.test(phone);
      for (const persona of accounts) {
        const list = await householdsOf(probe, persona, probe.profile.town);
        ensure(
          list.items.every(({ phone }) => masked(phone)),
          `${persona} 在清单里看到了完整的电话`,
          list.exchanges[0],
        );
        for (const { phone, members } of await archives(probe, persona)) {
          ensure(masked(phone), `${persona} 在档案里看到了完整的电话`);
          ensure(
            members.every((member) => masked(member.phone)),
            `${persona} 看到了家庭成员的完整电话`,
          );
        }
      }
    },
  ),
  check(
    {
      id: 'core.mask.bank-account',
      layer: 'privacy',
      zh: '银行账号只露后 4 位，或为 null',
      en: 'Of a bank account only the last four digits are shown',
      why: '一卡通账号与姓名、证件号码放在一起就能冒领。',
      source: pages.masking,
    },
    async (probe) => {
      for (const persona of accounts)
        for (const { bankAccount } of await archives(probe, persona))
          ensure(
            bankAccount === null || /^\*{4,}[0-9]{4}$|^\*+$/.test(bankAccount),
            `${persona} 看到的银行账号应只有后 4 位`,
          );
    },
  ),
  check(
    {
      id: 'core.mask.keys',
      layer: 'privacy',
      zh: '掩码不去掉键：各账号看到的键完全相同，没有值写 null',
      en: 'Masking drops no key: every account sees the same keys',
      why: '键时有时无，QGIS 的字段表会错位，界面会报错。',
      source: pages.masking,
    },
    async (probe) => {
      const personas = [
        'town',
        'county',
        ...('administrator' in probe.profile.personas ? ['administrator'] : []),
      ];
      const seen = new Map<string, string>();
      for (const persona of personas) {
        const [household] = await archives(probe, persona);
        const list = await householdsOf(probe, persona, probe.profile.town);
        seen.set(persona, [keysOf(household!), keysOf(list.items[0]!)].join(' | '));
      }
      const [first, ...others] = [...seen];
      for (const [persona, keys] of others)
        ensure(keys === first![1], `${persona} 与 ${first![0]} 看到的键不同：${difference(keys, first![1])}`);
      for (const key of required) ensure(key in (await archives(probe, 'town'))[0]!, `档案缺少键 ${key}`);
    },
  ),
  check(
    {
      id: 'core.mask.types',
      layer: 'privacy',
      zh: '掩码不改变类型：数字掩码为 null，不是 0、-1 或 "***"；point 仍是位置，_masked 列出的键都在',
      en: 'Masking changes no type: a number becomes null, never text',
      why: '数字列里混进文字，QGIS 与 GDAL 会把整列当作文字。',
      source: pages.masking,
    },
    async (probe) => {
      const personas = ['town', ...('administrator' in probe.profile.personas ? ['administrator'] : [])];
      for (const persona of personas)
        for (const household of await archives(probe, persona)) {
          const faults = typeFaults(household);
          ensure(faults.length === 0, `${persona} 看到的 ${few(faults)} 类型不对`);
          const unknown = household._masked.filter((key) => !(key in household));
          ensure(unknown.length === 0, `_masked 里的 ${few(unknown)} 不是档案的键`);
        }
    },
  ),
  check(
    {
      id: 'core.mask.listed',
      layer: 'privacy',
      zh: '凡是掩码了的字段都列在它那一层的 _masked 里，成员的 birthDate 也是',
      en: 'Whatever is masked is listed in _masked',
      why: '界面据此显示锁的图标与「查看全号」；没有列出的会被当作真值。',
      source: pages.masking,
    },
    async (probe) => {
      for (const household of await archives(probe, 'town')) {
        for (const part of [household, ...household.members, ...household.helpers] as unknown as Record<
          string,
          unknown
        >[]) {
          const hidden = Object.entries(part).filter(
            ([, value]) => typeof value === 'string' && /\*{2,}/.test(value),
          );
          for (const [key] of hidden)
            ensure((part._masked as string[]).includes(key), `${key} 掩码了，但没有列在 _masked 里`);
        }
        // Where there is a number there is a date of birth, so its null is a mask and no gap.
        for (const { idNumber, birthDate, _masked } of household.members)
          ensure(
            idNumber === null || birthDate !== null || _masked.includes('birthDate'),
            'birthDate 掩码为 null，但没有列在成员的 _masked 里',
          );
      }
    },
  ),
  check(
    {
      id: 'core.mask.nowhere',
      layer: 'privacy',
      zh: '任何读取的答复里都没有完整的证件号码（查看全号的接口除外）',
      en: 'No reading answer holds a whole id number',
      why: '号码常从没想到的地方漏出：备注、错误信息、导出、编号。',
      source: pages.masking,
    },
    async (probe) => {
      for (const persona of accounts) await archives(probe, persona);
      for (const persona of accounts) await householdsOf(probe, persona, probe.profile.town);
      const reading = probe.world.transport.log.filter(
        ({ request }) => !/\/reveals|\/api(\/|$)/.test(new URL(request.url).pathname),
      );
      const leak = reading.find(
        (exchange) =>
          /json|text|csv/.test(exchange.headers.get('Content-Type') ?? '') && hasIdNumber(textOf(exchange)),
      );
      ensure(!leak, '答复里有完整的证件号码', leak);
    },
  ),
];

const required = [
  'phone',
  'bankAccount',
  'point',
  'address',
  'netIncomePerCapita',
  'members',
  'helpers',
  'history',
  '_masked',
  'revealable',
] as const;

function hasIdNumber(text: string): boolean {
  return [...text.matchAll(idNumberPattern)].some(([number]) => number!.length === 18);
}

function keysOf(part: object): string {
  const inner = Object.entries(part).flatMap(([key, value]) => {
    const [first] = Array.isArray(value) ? (value as unknown[]) : [];
    return typeof first === 'object' && first !== null && key !== 'helpers' && key !== 'measures'
      ? [`${key}:${Object.keys(first).sort().join()}`]
      : [];
  });
  return [Object.keys(part).sort().join(), ...inner].join(' ');
}

function difference(a: string, b: string): string {
  const words = (text: string): Set<string> => new Set(text.split(/[\s,:|]+/));
  const [left, right] = [words(a), words(b)];
  return few([
    ...[...left].filter((word) => !right.has(word)),
    ...[...right].filter((word) => !left.has(word)),
  ]);
}

const numbers = [
  'netIncomePerCapita',
  'farmlandMu',
  'woodlandMu',
  'housingAreaM2',
  'firstIdentifiedYear',
  'exitYear',
  'relapseYear',
] as const;
const texts = ['phone', 'bankAccount', 'address', 'groupNo', 'mainCause', 'householdType'] as const;

/** The keys whose values have another type than the contract gives them, null aside. */
function typeFaults(household: Household): string[] {
  const record = household as unknown as Record<string, unknown>;
  const wrong = (keys: readonly string[], type: string): string[] =>
    keys.filter((key) => record[key] !== null && typeof record[key] !== type);
  const { point, members, otherCauses } = household as HouseholdSummary & Household;
  const pair =
    point === null ||
    (Array.isArray(point) && point.length === 2 && point.every((part) => typeof part === 'number'));
  const lists = Array.isArray(members) && Array.isArray(otherCauses);
  const health = !lists || members.every((member) => member.health === null || Array.isArray(member.health));
  const placeholder = numbers.filter((key) => record[key] === -1);
  return [
    ...wrong(numbers, 'number'),
    ...wrong(texts, 'string'),
    ...placeholder,
    ...(pair ? [] : ['point']),
    ...(lists ? [] : ['members']),
    ...(health ? [] : ['health']),
  ];
}
