// Why a kind of chart cannot be drawn from a table without saying something untrue.
import { sumOf, type ChartCell, type ChartData, type ChartSeries } from './data.js';
import { linksOf } from './flows.js';
import { columnsOf } from './sankey-layout.js';
import { pointsOf } from './scatter.js';

/**
 * `multiple`: one household is in several parts. `rate`: rates do not add up. `several`: more than one series of parts.
 * `incomplete`: a part has no number. `negative`: a part is below zero. `not-whole`: the parts are not the whole.
 * `nothing`: all parts are zero. `circle`: flows lead back to where they came from. `pair`: a second series is wanting. `no-pairs`:
 * nothing has both numbers.
 */
export type Refusal =
  | 'multiple'
  | 'rate'
  | 'several'
  | 'incomplete'
  | 'negative'
  | 'not-whole'
  | 'nothing'
  | 'circle'
  | 'pair'
  | 'no-pairs';

export interface RingPart {
  readonly label: string;
  readonly cell: ChartCell;
  readonly category: number;
  readonly series: number;
}

/** What a pie is judged by. */
export type RingData = Pick<
  ChartData,
  'categories' | 'multiple' | 'unit' | 'decimals' | 'additive' | 'whole'
> & { readonly series: readonly Pick<ChartSeries, 'label' | 'cells'>[] };

/** The parts of a pie: the categories of one series, or the series of one category. */
export function ringParts({ categories, series }: Pick<RingData, 'categories' | 'series'>): RingPart[] {
  if (series.length === 1) {
    return categories.map(({ label }, category) => ({
      label,
      cell: series[0]!.cells[category]!,
      category,
      series: 0,
    }));
  }
  return series.map(({ label, cells }, index) => ({ label, cell: cells[0]!, category: 0, series: index }));
}

/** Why the table is no pie; null when it is one. */
export function whyNoRing(data: RingData): Refusal | null {
  if (data.series.length > 1 && data.categories.length > 1) return 'several';
  if (data.multiple) return 'multiple';
  const cells = ringParts(data).map(({ cell }) => cell);
  if (cells.some(({ value }) => (value ?? 0) < 0)) return 'negative';
  const sum = sumOf(cells);
  if (sum === null) return 'incomplete';
  if (sum === 0) return 'nothing';
  if (data.unit === '%') return Math.abs(sum - 100) > slack(cells.length, data.decimals) ? 'not-whole' : null;
  if (!data.additive) return 'rate';
  const whole = data.whole?.cell.value ?? null;
  return whole !== null && Math.abs(sum - whole) > slack(cells.length, data.decimals) ? 'not-whole' : null;
}

/** Why series cannot be stacked; null when they can. */
export function whyNoStack({ multiple, additive }: ChartData): Refusal | null {
  if (multiple) return 'multiple';
  return additive ? null : 'rate';
}

/** Why flows make no Sankey diagram; null when they do. */
export function whyNoFlow(data: ChartData): Refusal | null {
  const links = linksOf(data);
  if (links.length === 0) return 'nothing';
  try {
    columnsOf(links);
    return null;
  } catch {
    return 'circle';
  }
}

/** Why two numbers for each category cannot be set against each other; null when they can. */
export function whyNoScatter(data: ChartData): Refusal | null {
  return whyNoPair(data) ?? (pointsOf(data).length === 0 ? 'no-pairs' : null);
}

/** Why there are no two sides to compare; null when there are. */
export function whyNoPair({ series }: ChartData): Refusal | null {
  return series.length < 2 ? 'pair' : null;
}

/** Parts that were rounded may miss the whole by half a unit of their last digit each. */
function slack(parts: number, decimals: number): number {
  return parts * 0.5 * 10 ** -decimals + 1e-9;
}
