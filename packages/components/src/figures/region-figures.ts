// Joins places and statistics for one moment: what each region shows, in the order of the map.
import type { Indicator, Region, RegionLevel } from '@onemap/contract';
import type { Cell, StatCube } from '@onemap/contract/cube';
import { classOf, rampColors, shiftMoment, type Moment } from '@onemap/core';
import type { Place } from './place.js';
import type { ShownSpan } from './shown-span.js';
import type { Statistics } from './statistics.js';

export interface RegionFigure {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly cell: Cell;
  /** The same a year, quarter or month before; missing in the first one. */
  readonly before: Cell;
  /** Null where the indicator is no ratio. */
  readonly numerator: Cell | null;
  readonly denominator: Cell | null;
  /** Class of the value from 0, or null without a value. */
  readonly classIndex: number | null;
  /** Null is drawn as the hatch of no data. */
  readonly color: string | null;
}

const missing: Cell = { value: null, status: 'missing' };

/** A cell, or a missing one where the cube has no such region, moment or measure. */
export function cellOf(cube: StatCube, region: string, moment: Moment | number, measure: string): Cell {
  try {
    return cube.at({ region, time: moment, measure });
  } catch (error) {
    if (error instanceof RangeError) return missing;
    throw error;
  }
}

export function ownFigure(place: Place, statistics: Statistics, span: ShownSpan): RegionFigure {
  return figureOf(place.region, statistics, span);
}

export function childFigures(place: Place, statistics: Statistics, span: ShownSpan): RegionFigure[] {
  return place.children.map(({ properties }) => figureOf(properties, statistics, span));
}

/** A village is called by its short name: 王家川村, not 王家川村民委员会. */
export function nameOf({ name, shortName, level }: Pick<Region, 'name' | 'shortName' | 'level'>): string {
  return level === 'village' ? shortName : name;
}

/** Whether any shown region has a value at any moment. */
export function hasFigures({ cube, moments, indicator }: Statistics): boolean {
  const regions = cube.keys('region');
  return moments.some((moment) =>
    regions.some((code) => cellOf(cube, code, moment, indicator.id).status !== 'missing'),
  );
}

/** Only the value of a moment has one before to be compared with, and parts that it is made of. */
function figureOf(
  region: Pick<Region, 'code' | 'name' | 'shortName' | 'level'>,
  { cube }: Statistics,
  { indicator, breaks, moment, reading, cellOf: cellOfSpan }: ShownSpan,
): RegionFigure {
  const { code, level } = region;
  const at = (measure: string, when = moment): Cell => cellOf(cube, code, when, measure);
  const cell = cellOfSpan(code);
  const classIndex = cell.value === null ? null : classOf(cell.value, breaks);
  const whole = reading === 'value';
  return {
    code,
    name: nameOf(region),
    level,
    cell,
    before: whole ? at(indicator.id, shiftMoment(moment, -1)) : missing,
    numerator: whole && indicator.numerator !== null ? at(indicator.numerator) : null,
    denominator: whole && indicator.denominator !== null ? at(indicator.denominator) : null,
    classIndex,
    color: classIndex === null ? null : classColor(indicator, breaks, classIndex),
  };
}

function classColor(indicator: Indicator, breaks: readonly number[], index: number): string | null {
  return rampColors(indicator.ramp, breaks.length + 1)[index] ?? null;
}

/** The latest moment at which any shown region has a value, else the last one; undefined without any. */
export function latestMoment({ cube, moments, indicator }: Statistics): Moment | undefined {
  const regions = cube.keys('region');
  for (let index = moments.length - 1; index >= 0; index--) {
    const moment = moments[index]!;
    if (regions.some((region) => cellOf(cube, region, moment, indicator.id).value !== null)) return moment;
  }
  return moments[moments.length - 1];
}
