// Invents a household's yearly income in whole yuan, below the poverty line or above it.
import type { Random } from './random.js';

/** Yuan a year for the whole household. */
export interface PlannedIncome {
  readonly wage: number;
  readonly business: number;
  readonly property: number;
  readonly transfer: number;
  /** 生产经营性支出, to be subtracted. */
  readonly cost: number;
}

/** Poverty line in yuan a person and year at current prices. 2017 and 2018 are between the published neighbours. */
const povertyLine: Readonly<Record<number, number>> = {
  2013: 2736,
  2014: 2800,
  2015: 2855,
  2016: 2952,
  2017: 3000,
  2018: 3100,
  2019: 3218,
  2020: 4000,
};

/** Components whose sum less the cost lies above the line of the year for those who have left poverty, and below it for others. */
export function planIncome(
  random: Random,
  year: number,
  members: number,
  exited: boolean,
  type: string,
): PlannedIncome {
  const line = povertyLine[year] ?? 4000;
  const perCapita = Math.round(line * (exited ? random.between(1.12, 2.3) : random.between(0.55, 0.97)));
  const net = perCapita * members;
  const supported = type === '一般贫困户' ? 0.12 : type === '五保户' ? 0.75 : 0.38;
  const transfer = Math.round(net * supported * random.between(0.8, 1.2));
  const property = Math.round(net * random.between(0, 0.04));
  const earned = net - transfer - property;
  const wage = Math.round(earned * (type === '五保户' ? 0 : random.between(0.3, 0.8)));
  const farming = earned - wage;
  const cost = Math.round(Math.max(0, farming) * random.between(0.15, 0.5));
  return { wage, business: farming + cost, property, transfer, cost };
}

/** What is left after the cost, yuan for the household. */
export function netOf({ wage, business, property, transfer, cost }: PlannedIncome): number {
  return wage + business + property + transfer - cost;
}
