// What the legend of two indicators says: the classes of both axes with their ends, and the places in each crossing.
import type { Cell } from '@onemap/contract/cube';
import type { Indicator } from '@onemap/contract';
import { pairedCell, type BivariateBreaks } from '../thematic/bivariate.js';
import type { Locale } from '../view-state.js';
import { bivariateColors } from './bivariate-ramp.js';
import { legendModel, type LegendClass, type LegendModel } from './legend.js';

export interface BivariateAxis extends Pick<LegendModel, 'title' | 'unit' | 'denominatorTitle'> {
  /** Low to high; counts and colours are those of the crossings. */
  readonly classes: readonly Pick<LegendClass, 'label' | 'sign' | 'from' | 'to'>[];
}

export interface BivariateCrossing {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly count: number;
}

export interface BivariateLegendModel {
  readonly x: BivariateAxis;
  readonly y: BivariateAxis;
  /** Row by row from the lowest class of `y`, in a row from the lowest class of `x`. */
  readonly crossings: readonly BivariateCrossing[];
  /** Places that lack one of the two. */
  readonly noData: { readonly count: number };
  /** Places where one of the two is not public. */
  readonly suppressed: { readonly count: number };
}

export interface BivariateLegendInput {
  readonly x: Indicator;
  readonly y: Indicator;
  readonly breaks: BivariateBreaks;
  /** One pair a place. */
  readonly cells: readonly (readonly [x: Cell, y: Cell])[];
  readonly locale: Locale;
}

/** @throws RangeError for an axis of more than two breaks */
export function bivariateLegend({ x, y, breaks, cells, locale }: BivariateLegendInput): BivariateLegendModel {
  const colors = bivariateColors(breaks.x.length + 1, breaks.y.length + 1);
  const paired = cells.map(([first, second]) => pairedCell(first, second, breaks));
  const countOf = (column: number, row: number): number =>
    paired.filter((pair) => pair.status === 'ok' && pair.at.x === column && pair.at.y === row).length;
  return {
    x: axisOf(x, breaks.x, locale),
    y: axisOf(y, breaks.y, locale),
    crossings: colors.flatMap((row, rowIndex) =>
      row.map((color, column) => ({ x: column, y: rowIndex, color, count: countOf(column, rowIndex) })),
    ),
    noData: { count: paired.filter(({ status }) => status === 'missing').length },
    suppressed: { count: paired.filter(({ status }) => status === 'suppressed').length },
  };
}

function axisOf(indicator: Indicator, breaks: readonly number[], locale: Locale): BivariateAxis {
  const { title, unit, denominatorTitle, classes } = legendModel({ indicator, breaks, values: [], locale });
  return {
    ...{ title, unit, denominatorTitle },
    classes: classes.map(({ label, sign, from, to }) => ({ label, sign, from, to })),
  };
}
