// A household's income of a year, in yuan: components and what they leave a person.
import type { CellReader } from './cells.js';

export interface IncomeRecord {
  readonly wage_yuan: number | null;
  readonly business_yuan: number | null;
  readonly property_yuan: number | null;
  readonly transfer_yuan: number | null;
  readonly business_cost_yuan: number | null;
  /** 人均纯收入: wage + business + property + transfer - business cost, divided by members; two decimals. */
  readonly net_income_per_capita_yuan: number | null;
}

export function readIncome(cells: CellReader, members: number): IncomeRecord {
  const parts = {
    wage_yuan: cells.amount('wage'),
    business_yuan: cells.amount('business'),
    property_yuan: cells.amount('property'),
    transfer_yuan: cells.amount('transfer'),
    business_cost_yuan: cells.amount('businessCost'),
  };
  const given = cells.number('netIncomePerCapita');
  return { ...parts, net_income_per_capita_yuan: given ?? perCapita(parts, members) };
}

function perCapita(parts: Omit<IncomeRecord, 'net_income_per_capita_yuan'>, members: number): number | null {
  const { wage_yuan, business_yuan, property_yuan, transfer_yuan, business_cost_yuan } = parts;
  const all = [wage_yuan, business_yuan, property_yuan, transfer_yuan, business_cost_yuan];
  if (members === 0 || all.every((part) => part === null)) return null;
  const total =
    (wage_yuan ?? 0) +
    (business_yuan ?? 0) +
    (property_yuan ?? 0) +
    (transfer_yuan ?? 0) -
    (business_cost_yuan ?? 0);
  return Math.round((total / members) * 100) / 100;
}
