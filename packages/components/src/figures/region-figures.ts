// Joins places and statistics for one moment: what each region shows, in the order of the map.
import type { Region, RegionLevel } from '@onemap/contract';
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
  return figureReader(statistics, span)(place.region);
}

export function childFigures(place: Place, statistics: Statistics, span: ShownSpan): RegionFigure[] {
  const read = figureReader(statistics, span);
  return place.children.map(({ properties }) => read(properties));
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

type Named = Pick<Region, 'code' | 'name' | 'shortName' | 'level'>;

/** Only the value of a moment has one before to be compared with, and parts that it is made of. */
function figureReader({ cube }: Statistics, span: ShownSpan): (region: Named) => RegionFigure {
  const { indicator, breaks, moment, reading } = span;
  const { numerator, denominator } = indicator;
  const whole = reading === 'value';
  const before = whole ? shiftMoment(moment, -1) : null;
  const colors = rampColors(indicator.ramp, breaks.length + 1);
  return (region) => {
    const { code, level } = region;
    const cell = span.cellOf(code);
    const classIndex = cell.value === null ? null : classOf(cell.value, breaks);
    return {
      code,
      name: nameOf(region),
      level,
      cell,
      before: before === null ? missing : cellOf(cube, code, before, indicator.id),
      numerator: whole && numerator !== null ? cellOf(cube, code, moment, numerator) : null,
      denominator: whole && denominator !== null ? cellOf(cube, code, moment, denominator) : null,
      classIndex,
      color: classIndex === null ? null : (colors[classIndex] ?? null),
    };
  };
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
