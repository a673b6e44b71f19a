// Reads which moments a query of statistics asks for, and refuses those that the cube does not keep.
import { readMoment, type Moment, type TimeUnit } from '../time/moments.js';
import { StatisticsRefusal } from './breakdown.js';
import type { CubeDefinition } from './cubes.js';

export interface TimeQuery {
  readonly time?: readonly string[] | undefined;
  readonly timeUnit?: string | undefined;
}

export interface AskedTime {
  /** In the order asked for, each once; absent for all moments of the unit. */
  readonly moments?: readonly Moment[];
  readonly unit: TimeUnit;
}

const units: readonly TimeUnit[] = ['year', 'quarter', 'month'];

/**
 * All years where nothing is asked for.
 * @throws StatisticsRefusal for a moment or unit of another form, for both at once, and for a unit that is not kept
 */
export function readAskedTime(
  { timeUnits = ['year'] }: CubeDefinition,
  { time, timeUnit }: TimeQuery,
): AskedTime {
  if (time !== undefined && timeUnit !== undefined)
    throw new StatisticsRefusal('invalid-parameter', 'timeUnit', '与 time 只用其一');
  const unit = units.find((each) => each === (timeUnit ?? 'year'));
  if (!unit) throw new StatisticsRefusal('invalid-parameter', 'timeUnit', `未知的时间单位：${timeUnit}`);
  const asked = time?.map((moment) => readMoment(moment)?.unit) ?? [unit];
  if (asked.includes(undefined))
    throw new StatisticsRefusal('invalid-parameter', 'time', '写作 2016、2016-Q3 或 2016-08');
  if (asked.some((each) => each !== undefined && !timeUnits.includes(each)))
    throw new StatisticsRefusal('combination-not-kept', time ? 'time' : 'timeUnit', '该立方体只有年度');
  return { unit, ...(time && { moments: [...new Set(time)] }) };
}
