// Reads the numbers of assistance activities: by region, category, and year, quarter or month. Nothing in them is hidden.
import { countyOf, momentsOnRecord, sumOfMonths, type StatFact, type TimeUnit } from '@onemap/core';
import { activityMeasures } from './activity-rollups.js';
import type { Query } from './db.js';
import type { FactRequest, Facts } from './facts.js';
import { queryJson } from './json-rows.js';

export interface ActivityFactRequest extends Omit<FactRequest, 'years' | 'householdTypes' | 'prefixes'> {
  /** Years, quarters or months; all of the unit when absent. */
  readonly moments?: readonly string[];
  readonly unit: TimeUnit;
}

type Measure = keyof typeof activityMeasures;
type Row = Readonly<Record<(typeof activityMeasures)[Measure], readonly (number | null)[]>> & {
  readonly region: string;
  readonly category: string;
  readonly year: number;
  readonly synthetic: boolean;
  readonly source: string;
};

/** A category without an activity is 0 wherever the region's months are on record. */
export async function readActivityFacts(query: Query, request: ActivityFactRequest): Promise<Facts> {
  const { breakdown, moments, unit } = request;
  const rows = await readRows(query, request);
  const measures = request.measures.filter((measure): measure is Measure => measure in activityMeasures);
  const facts: StatFact[] = [];
  for (const [region, own] of groupBy(rows, ({ region }) => region)) {
    const whole = own.filter(({ category }) => category === '*');
    const record = monthsOf(whole, whole, 'activityCount');
    for (const moment of moments ?? momentsOnRecord(record, unit)) {
      if (sumOfMonths(record, moment) === null) continue;
      for (const category of breakdown?.categories ?? ['*']) {
        const cells = own.filter((row) => row.category === category);
        for (const measure of measures)
          facts.push({
            ...{ region, year: moment, measure },
            value: sumOfMonths(monthsOf(whole, cells, measure), moment),
            ...(breakdown && { dimension: breakdown.dimension, category }),
          });
      }
    }
  }
  if (facts.length === 0) return { facts, synthetic: false, sources: new Set() };
  return {
    facts,
    synthetic: rows.some(({ synthetic }) => synthetic),
    sources: new Set(rows.map(({ source }) => source)),
  };
}

/** The months from the first year of the region's record to its last; 0 where the category has no row. */
function monthsOf(whole: readonly Row[], cells: readonly Row[], measure: Measure) {
  const column = activityMeasures[measure];
  const values = whole.flatMap((record) => {
    const cell = cells.find(({ year }) => year === record.year);
    return record.activities.map((known, month) => (known === null ? null : (cell?.[column][month] ?? 0)));
  });
  return { first: (whole[0]?.year ?? 0) * 12, values };
}

function readRows(query: Query, { regions, breakdown, moments }: ActivityFactRequest): Promise<Row[]> {
  // All years between, so that months follow each other without a gap.
  const years = moments?.map((moment) => Number(moment.slice(0, 4))) ?? [0, 9999];
  return queryJson<Row>(
    query,
    `select region, category, year::int, activities, participants, households, synthetic, source from rollup_activity
     where county = any($1) and region = any($2) and dimension = any($3) and category = any($4)
       and year between $5 and $6
     order by region, category, year`,
    [
      [...new Set(regions.map(countyOf))],
      regions,
      ['*', ...(breakdown ? [breakdown.dimension] : [])],
      ['*', ...(breakdown?.categories ?? [])],
      Math.min(...years),
      Math.max(...years),
    ],
  );
}

function groupBy<T>(rows: readonly T[], groupOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group) group.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return groups;
}
