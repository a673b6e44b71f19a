// Invents what the paired cadre undertakes to do for a household each year, and how much of it is done by when.
import { cadreNumber } from './assistance.js';
import type { Value } from './csv.js';
import { createRandom } from './random.js';
import type { PlannedHousehold } from './register.js';

/** What is to be done, and by which month and day. */
const duties: readonly (readonly [string, string])[] = [
  ['每月入户走访一次', '1231'],
  ['落实教育资助政策', '0930'],
  ['协助销售花椒等农产品', '1031'],
  ['推荐一次就业岗位或技能培训', '0630'],
  ['核查住房与饮水安全', '0531'],
  ['讲解并协助办理医疗保险', '1130'],
];
const years = [2018, 2019, 2020];

/** Two or three a year since 2018: most done within their year, some in the spring after it, some not at all. */
export function* planDuties(households: readonly PlannedHousehold[], seed: string): Generator<Value[]> {
  for (const [i, { no, village, years: lived }] of households.entries()) {
    const random = createRandom(seed, 'duties', no);
    const first = lived[0]?.year ?? years[0]!;
    for (const year of years.filter((each) => each >= first)) {
      const start = random.integer(1, duties.length - 1);
      const chosen = [0, start, ...(random.chance(0.4) ? [(start % (duties.length - 1)) + 1] : [])];
      for (const [ordinal, duty] of chosen.entries()) {
        const [content, due] = duties[duty]!;
        const chance = random.between(0, 1);
        const doneOn = chance < 0.65 ? `${year}${due}` : chance < 0.8 ? `${year + 1}0315` : '';
        const done = doneOn !== '' && doneOn < '2021';
        yield [
          village,
          no,
          `Z${no}-${year}-${ordinal + 1}`,
          ...[year, content, cadreNumber(village, i), `${year}${due}`],
          ...(done ? ['已完成', doneOn] : ['未完成', '']),
        ];
      }
    }
  }
}
