// Flows between the states of consecutive years: from each household's yearly status, or from stocks, exits and relapses.
import type { ChartCell, ChartData, ChartSeries } from './data.js';
import { missingCell } from './data.js';
import type { FlowLink } from './sankey-layout.js';

/** Between year and state in the key of a node. */
const separator = '|';

export interface StatusRow {
  /** Whose status it is. */
  readonly id: string;
  readonly year: number | string;
  readonly status: string;
}

export interface StateKey {
  readonly year: string;
  readonly state: string;
}

/**
 * One unit for each household and pair of consecutive years. A household that is not in a year's list is `absent`
 * there, unless it is in neither. Years are those of the rows, in order.
 */
export function flowsOfStatuses(rows: readonly StatusRow[]): FlowLink[] {
  const years = [...new Set(rows.map(({ year }) => String(year)))].sort();
  const known = new Map<string, Map<string, string>>();
  for (const { id, year, status } of rows) {
    const own = known.get(id) ?? new Map<string, string>();
    known.set(id, own.set(String(year), status));
  }
  const counts = new Map<string, FlowLink>();
  for (const states of known.values()) {
    years.slice(1).forEach((year, index) => {
      const before = years[index]!;
      if (!states.has(before) && !states.has(year)) return;
      const [from, to] = [
        nodeKey(before, states.get(before) ?? 'absent'),
        nodeKey(year, states.get(year) ?? 'absent'),
      ];
      const key = JSON.stringify([from, to]);
      counts.set(key, { from, to, value: (counts.get(key)?.value ?? 0) + 1 });
    });
  }
  return [...counts.values()].sort((a, b) => (nodeOrder(a) < nodeOrder(b) ? -1 : 1));
}

export interface YearOfPoverty {
  readonly year: string;
  /** In poverty at the end of the year. */
  readonly poor: number;
  /** Out of poverty in the year, and back in it. */
  readonly exited: number;
  readonly relapsed: number;
}

/**
 * Between two years: those who stayed, left and came back, and what is needed for the sums to hold, as newly
 * identified or as other decrease (death, removal, correction). Years that do not follow each other have no flows.
 */
export function flowsOfStocks(years: readonly YearOfPoverty[]): FlowLink[] {
  return years.slice(1).flatMap((now, index): FlowLink[] => {
    const before = years[index]!;
    if (Number(now.year) !== Number(before.year) + 1) return [];
    const rest = now.poor - now.relapsed - (before.poor - now.exited);
    const stayed = before.poor - now.exited + Math.min(0, rest);
    const [poorBefore, poorNow] = [nodeKey(before.year, 'poor'), nodeKey(now.year, 'poor')];
    const links = [
      { from: poorBefore, to: poorNow, value: stayed },
      { from: poorBefore, to: nodeKey(now.year, 'exited'), value: now.exited },
      { from: poorBefore, to: nodeKey(now.year, 'left'), value: Math.max(0, -rest) },
      { from: nodeKey(now.year, 'relapsed'), to: poorNow, value: now.relapsed },
      { from: nodeKey(now.year, 'identified'), to: poorNow, value: Math.max(0, rest) },
    ];
    return links.filter(({ value }) => value > 0);
  });
}

/** Flows as a table: from where down the categories, to where across the series. */
export function tableOfFlows(
  links: readonly FlowLink[],
  labelOf: (state: StateKey) => string,
  rest: Omit<
    ChartData,
    'categories' | 'categoryKind' | 'series' | 'seriesKind' | 'multiple' | 'additive' | 'whole'
  >,
): ChartData {
  const froms = [...new Set(links.map(({ from }) => from))];
  const tos = [...new Set(links.map(({ to }) => to))];
  const values = new Map(links.map(({ from, to, value }) => [JSON.stringify([from, to]), value]));
  const cell = (from: string, to: string): ChartCell => {
    const value = values.get(JSON.stringify([from, to]));
    return value === undefined ? missingCell : { value, status: 'ok' };
  };
  return {
    ...rest,
    categories: froms.map((key) => ({ key, label: labelOf(stateOf(key)) })),
    categoryKind: 'other',
    series: tos.map((key): ChartSeries => ({
      ...{ key, label: labelOf(stateOf(key)), unit: rest.unit, decimals: rest.decimals },
      cells: froms.map((from) => cell(from, key)),
    })),
    seriesKind: 'other',
    ...{ multiple: false, additive: true, whole: null },
  };
}

/** Every cell with a positive number is a flow from its category to its series. */
export function linksOf({
  categories,
  series,
}: ChartData): (FlowLink & { category: number; series: number })[] {
  return categories.flatMap((from, category) =>
    series.flatMap((to, index) => {
      const value = to.cells[category]?.value ?? 0;
      return value > 0 ? [{ from: from.key, to: to.key, value, category, series: index }] : [];
    }),
  );
}

/** Year and state of a node; a key of another form is a state without a year. */
export function stateOf(key: string): StateKey {
  const at = key.indexOf(separator);
  return at < 0 ? { year: '', state: key } : { year: key.slice(0, at), state: key.slice(at + 1) };
}

function nodeKey(year: string, state: string): string {
  return `${year}${separator}${state}`;
}

function nodeOrder({ from, to }: FlowLink): string {
  return `${from} ${to}`;
}
