// The figures of a distribution: an indicator by the categories of one dimension, all regions and moments at once.
import type { Indicator, StatDataset } from '@onemap/contract';
import { readCube, type Cell, type StatCube } from '@onemap/contract/cube';
import { codeLabel } from '@onemap/contract/codes';
import {
  findCube,
  readBreakdown,
  statDimension,
  StatisticsRefusal,
  type DataSource,
  type Locale,
  type Moment,
} from '@onemap/core';
import { expectAnswer } from '../../../figures/answer.js';
import { labelOf } from '../../../locales/code-labels.js';
import type { ThemeRequest } from '../theme.js';

export interface Breakdown {
  readonly dimension: string;
  readonly cube: StatCube;
  /** In the order of the code list, so that ages stay in the order of ages. */
  readonly categories: readonly string[];
  /** One unit may be of several categories: these do not add up. */
  readonly multiple: boolean;
  /** Measure and name of what a category is a share of, where the categories do not add up. */
  readonly denominator: { readonly measure: string; readonly title: string } | null;
  /** Of each category over all regions and moments: which of them deserve a part of their own. */
  readonly sums: readonly number[];
  /** The largest share of any category in any region below and moment, 0 to 1; 0 where categories add up. */
  readonly largestShare: number;
}

export const defaultDimension = 'householdType';

/** Whether statistics keep the indicator by the dimension; null when they do. */
export function whyNotKept(indicator: Indicator, dimension: string): 'unknown' | 'not-kept' | null {
  const cube = findCube(indicator.cube);
  if (dimension !== defaultDimension && !isDimension(dimension)) return 'unknown';
  if (!cube) return 'not-kept';
  try {
    readBreakdown(cube, { measure: [indicator.id], [dimension]: ['*'] });
    return null;
  } catch (error) {
    if (error instanceof StatisticsRefusal) return 'not-kept';
    throw error;
  }
}

export async function loadBreakdown(
  source: DataSource,
  { model, options }: ThemeRequest,
  signal: AbortSignal,
): Promise<Breakdown> {
  const { indicator, region, unit } = model.statistics;
  const dimension = options.dimension ?? defaultDimension;
  const hasChildren = model.place.children.length > 0;
  const dataset = await source.statistics.data(
    indicator.cube,
    {
      measure: indicator.id,
      region: hasChildren ? [region, `${region}:children`] : region,
      [dimension]: '*',
      ...(unit !== 'year' && { timeUnit: unit }),
    },
    { signal },
  );
  expectAnswer(Array.isArray(dataset?.value) && dataset.id.includes(dimension), 'statistics');
  return breakdownOf(dataset, dimension, indicator.id);
}

/** What holds for all moments is found here once: a step of time only looks up. */
function breakdownOf(dataset: StatDataset, dimension: string, measure: string): Breakdown {
  const cube = readCube(dataset);
  const info = dataset.extension.dimensions?.[dimension as keyof typeof dataset.extension.dimensions];
  const categories = cube.keys(dimension);
  const multiple = info?.multiple === true;
  const denominator = info?.denominators?.[measure] ?? null;
  const plain = { dimension, cube, categories };
  const sums = categories.map(() => 0);
  let largestShare = 0;
  for (const region of cube.keys('region'))
    for (const moment of cube.keys('time')) {
      const bases = denominator ? cellsOf(plain, region, moment, denominator.measure) : [];
      cellsOf(plain, region, moment, measure).forEach(({ value }, index) => {
        sums[index]! += value ?? 0;
        const base = bases[index]?.value ?? 0;
        if (multiple && value !== null && base > 0) largestShare = Math.max(largestShare, value / base);
      });
    }
  return { ...plain, multiple, denominator, sums, largestShare };
}

/** One a category; missing where the answer holds no such region or moment. */
export function cellsOf(
  { cube, dimension, categories }: Pick<Breakdown, 'cube' | 'dimension' | 'categories'>,
  region: string,
  moment: Moment,
  measure: string,
): Cell[] {
  return categories.map((category) => {
    try {
      return cube.at({ region, time: moment, measure, [dimension]: category });
    } catch (error) {
      if (error instanceof RangeError) return { value: null, status: 'missing' };
      throw error;
    }
  });
}

export function dimensionTitle(dimension: string, locale: Locale): string {
  if (dimension === defaultDimension) return locale === 'en' ? 'household type' : '户类型';
  if (locale === 'zh-CN') return statDimension(dimension).title;
  return dimension.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

export function categoryTitle({ dimension, cube }: Breakdown, category: string, locale: Locale): string {
  const list = dimension === defaultDimension ? 'householdType' : statDimension(dimension).codes;
  return labelOf(list, category, locale) ?? codeLabel(list, category) ?? cube.label(dimension, category);
}

function isDimension(id: string): boolean {
  try {
    return statDimension(id).id === id;
  } catch {
    return false;
  }
}
