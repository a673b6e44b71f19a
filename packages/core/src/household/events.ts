// A household's way through the years in words: entered, left, fell back, monitored.
import type { Household, HouseholdEvent, Monitoring } from '@onemap/contract';

/** What the events are told from. */
export type EventSource = Pick<Household, 'firstIdentifiedYear' | 'exitYear' | 'relapseYear' | 'history'>;

type Turn = readonly [kind: HouseholdEvent['kind'], year: number];

const order: readonly HouseholdEvent['kind'][] = ['enter', 'exit', 'relapse', 'monitored', 'cleared'];

/**
 * Oldest first, each once; within a year in the order of the code list, dated ones last. Exits and relapses come from
 * the years of the record, and from `exitYear` and `relapseYear` where the record does not reach back so far.
 */
export function householdEvents(source: EventSource, monitoring: readonly Monitoring[]): HouseholdEvent[] {
  const { firstIdentifiedYear, exitYear, relapseYear } = source;
  const turns = new Map<string, HouseholdEvent>();
  const add = ([kind, year]: Turn) =>
    turns.set(`${kind} ${year}`, { kind, year, date: null, monitorType: null });
  if (firstIdentifiedYear !== null) add(['enter', firstIdentifiedYear]);
  if (exitYear !== null) add(['exit', exitYear]);
  if (relapseYear !== null) add(['relapse', relapseYear]);
  turnsOf(source).forEach(add);
  return [...turns.values(), ...monitoring.flatMap(monitoringEvents)].sort(
    (a, b) =>
      a.year - b.year ||
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      ((a.date ?? '') < (b.date ?? '') ? -1 : 1),
  );
}

/** Between two years on record: out of poverty, or back in it. */
function turnsOf({ history }: EventSource): Turn[] {
  const known = history.filter(({ status }) => status !== null).sort((a, b) => a.year - b.year);
  return known.slice(1).flatMap(({ year, status }, i): Turn[] => {
    const [was, is] = [known[i]!.status === 'exited', status === 'exited'];
    if (was === is) return [];
    return [[is ? 'exit' : 'relapse', year]];
  });
}

function monitoringEvents({ type, from, to }: Monitoring): HouseholdEvent[] {
  const event = (kind: HouseholdEvent['kind'], date: string): HouseholdEvent => ({
    kind,
    year: yearOfDay(date),
    date,
    monitorType: type,
  });
  return [event('monitored', from), ...(to === null ? [] : [event('cleared', to)])];
}

/** @param day `YYYY-MM-DD` */
export function yearOfDay(day: string): number {
  return Number(day.slice(0, 4));
}
