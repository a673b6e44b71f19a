// onemap statistics <cube>: a row for each region, year and household type, a column for each measure.
import type { StatCube } from '@onemap/contract/cube';
import { connect } from './connection.js';
import { choiceFlag, type CommandLine, listFlag } from './flags.js';
import { layouts } from './layouts.js';
import { chosenLayout } from './list-command.js';
import type { Row } from './listings.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

export async function runStatistics(
  { words, flags }: CommandLine,
  surroundings: Surroundings,
): Promise<void> {
  const [cubeId] = words;
  const measure = listFlag(flags, 'measure');
  const region = listFlag(flags, 'region');
  if (cubeId === undefined || words.length > 1 || !measure || !region)
    throw new UsageError('onemap statistics <cube> --measure … --region … [--time …] [--time-unit …]');
  const layout = layouts[chosenLayout(flags, surroundings.terminal.out)];
  const { om, signal } = await connect(flags, surroundings);
  const query = {
    ...{ measure, region },
    time: listFlag(flags, 'time'),
    timeUnit: choiceFlag(flags, 'time-unit', ['year', 'quarter', 'month']),
    householdType: listFlag(flags, 'household-type'),
  };
  // The server knows which cubes it has.
  const cube = await om.statistics.query(cubeId as 'poverty', query, { signal });
  await surroundings.out(layout.page(rowsOfCube(cube), { rows: 0 }).text);
}

/** A cell without a number says why in a column of its own: `suppressed` or `missing`. */
export function rowsOfCube(cube: StatCube): Row[] {
  const measures = cube.keys('measure');
  const statuses = measures.filter((measure) =>
    placesOf(cube).some((place) => cube.at({ ...place, measure }).value === null),
  );
  return placesOf(cube).map((place) => {
    const row: Record<string, unknown> = {};
    for (const [dimension, key] of Object.entries(place)) {
      row[dimension] = key;
      if (dimension !== 'time') row[`${dimension}Name`] = cube.label(dimension, key);
    }
    for (const measure of measures) {
      const { value, status } = cube.at({ ...place, measure });
      row[measure] = value;
      if (statuses.includes(measure)) row[`${measure}Status`] = status;
    }
    return row;
  });
}

/** Every combination of the keys of all dimensions but the measure. */
function placesOf(cube: StatCube): Record<string, string>[] {
  return cube.dataset.id
    .filter((dimension) => dimension !== 'measure')
    .reduce<Record<string, string>[]>(
      (places, dimension) =>
        places.flatMap((place) => cube.keys(dimension).map((key) => ({ ...place, [dimension]: key }))),
      [{}],
    );
}
