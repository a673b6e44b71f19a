// A count as a density: the counted persons or households of a region divided by its area.
import type { Cell } from '@onemap/contract/cube';
import type { BoundaryGeometry, Indicator } from '@onemap/contract';
import { areaSquareMeters } from '../geo/measure.js';
import { findIndicator } from '../indicator/definitions.js';

/** What is counted may stand on an area: persons and households, not money and not floor space. */
const countedUnits: ReadonlySet<string> = new Set(['人', '户']);

/**
 * The count whose density is shown: the indicator itself, or the numerator of a ratio (of the incidence the poor
 * persons). Undefined where neither counts persons or households.
 */
export function countedIndicator(indicator: Indicator, known: readonly Indicator[]): Indicator | undefined {
  const find = (id: string): Indicator | undefined =>
    known.find((each) => each.id === id) ?? findIndicator(id);
  const counted = indicator.numerator === null ? indicator : find(indicator.numerator);
  return counted && counted.kind === 'count' && countedUnits.has(counted.unit) ? counted : undefined;
}

/** The density of a count, persons or households a square kilometre; its parts are the count and the area. */
export function densityIndicator(counted: Indicator): Indicator {
  return {
    ...counted,
    title: `${counted.title}密度`,
    titleEn: `${counted.titleEn ?? counted.title} per square kilometre`,
    unit: `${counted.unit}/平方公里`,
    kind: 'ratio',
    decimals: 1,
    numerator: counted.id,
    denominator: 'areaKm2',
    denominatorTitle: '行政区域面积',
    perHundred: false,
    policyBreaks: null,
  };
}

/** Square kilometres of an outline on the ellipsoid, for a region whose area is not published. */
export function areaKm2Of(outline: BoundaryGeometry): number {
  return areaSquareMeters(outline) / 1e6;
}

/** A count over an area; missing without an area above 0. */
export function densityCell(counted: Cell, areaKm2: number | null): Cell {
  if (counted.value === null) return counted;
  if (areaKm2 === null || !(areaKm2 > 0)) return { value: null, status: 'missing' };
  return { value: counted.value / areaKm2, status: 'ok' };
}
