// Asks for the activities of a region and a time: the latest first, and no more than a map can show.
import type { Activity, Region } from '@onemap/contract';
import { matchingHouseholds } from '../figures/matching-households.js';
import { periodInUnit, yearOf, type DataSource, type Period, type TimeMode } from '@onemap/core';

export interface ActivityChoice {
  readonly source: DataSource;
  /** 12 digits. */
  readonly region: string;
  /** Undefined: the year of the latest activity. */
  readonly period: Period | undefined;
  readonly mode: TimeMode;
  /** The common condition on households, in the last year of the period: only what reached one of them counts. */
  readonly filter?: object | undefined;
}

export interface LoadedActivities {
  readonly region: Region;
  readonly period: Period | undefined;
  readonly activities: readonly Activity[];
  /** How many there are; more than are loaded where the time is long. */
  readonly matched: number;
  readonly synthetic: boolean;
  readonly sources: string;
  /** Whether only activities that reached a household of the common condition are among them. */
  readonly filtered: boolean;
}

/** More would be one grey mass; the summary says when there are more. */
export const mostActivities = 5000;
const pageSize = 1000;

/** `datetime` of the contract for a period in its mode. */
export function datetimeOf({ from, to }: Period, mode: TimeMode): string {
  if (mode === 'cumulative') return `../${to}`;
  return mode === 'instant' || from === to ? to : `${from}/${to}`;
}

/** @throws what the source throws */
export async function loadActivities(choice: ActivityChoice, signal: AbortSignal): Promise<LoadedActivities> {
  const { source, mode } = choice;
  const [region, period] = await Promise.all([
    source.regions.get(choice.region, {}, { signal }),
    choice.period ?? latestYear(choice, signal),
  ]);
  const datetime = period && datetimeOf(period, mode);
  const found = { activities: [] as Activity[], matched: 0, synthetic: false, sources: new Set<string>() };
  const reached = await reachedHouseholds(choice, region.code, period, signal);
  const pages = source.activities?.list({ region: region.code, datetime, sortby: '-date' }, { signal });
  for await (const page of pages?.byPage({ maxPageSize: pageSize }) ?? []) {
    const kept = reached ? page.features.filter((one) => reaches(one, reached)) : page.features;
    found.activities.push(...kept);
    // What is filtered here is counted here.
    found.matched = reached ? found.activities.length : page.numberMatched;
    found.synthetic ||= page.synthetic;
    if (page.source) found.sources.add(page.source);
    if (found.activities.length >= mostActivities) break;
  }
  const activities = found.activities.slice(0, mostActivities);
  return {
    ...found,
    activities,
    region,
    period,
    filtered: reached !== null,
    sources: [...found.sources].join('；'),
  };
}

async function reachedHouseholds(
  { source, filter }: ActivityChoice,
  region: string,
  period: Period | undefined,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | null> {
  const asOf = period && yearOf(period);
  return filter ? matchingHouseholds(source, filter, { region, asOf }, signal) : null;
}

function reaches({ properties }: Activity, ids: ReadonlySet<string>): boolean {
  return properties.households.some((id) => ids.has(id));
}

async function latestYear({ source, region }: ActivityChoice, signal: AbortSignal) {
  const pages = source.activities?.list({ region, sortby: '-date' }, { signal });
  for await (const { features } of pages?.byPage({ maxPageSize: 1 }) ?? []) {
    const month = features[0]?.properties.date.slice(0, 7);
    return month === undefined ? undefined : periodInUnit({ from: month, to: month }, 'year');
  }
  return undefined;
}
