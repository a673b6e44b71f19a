// Asks for the figures of the cards: one question for each cube.
import type { Indicator } from '@onemap/contract';
import { readCube, type StatCube } from '@onemap/contract/cube';
import type { DataSource } from '@onemap/core';
import { expectAnswer, isNotFound } from '../figures/answer.js';

export interface CardFigures {
  /** In the order asked for; those that the backend does not have are left out. */
  readonly indicators: readonly Indicator[];
  readonly cubes: ReadonlyMap<string, StatCube>;
  readonly synthetic: boolean;
  readonly sources: readonly string[];
}

export interface CardRequest {
  /** 12-digit code. */
  readonly region: string;
  readonly ids: readonly string[];
  /** Asked in place of the indicators' own cubes. */
  readonly cube: Indicator['cube'] | undefined;
}

export async function loadCards(
  source: DataSource,
  { region, ids, cube: only }: CardRequest,
  signal: AbortSignal,
): Promise<CardFigures> {
  const all = await source.indicators.list({}, { signal });
  expectAnswer(Array.isArray(all), 'indicators');
  const named = ids.flatMap((id) => all.find((indicator) => indicator.id === id) ?? []);
  const indicators = only === undefined ? named : named.map((indicator) => ({ ...indicator, cube: only }));
  const names = [...new Set(indicators.map(({ cube }) => cube))];
  const answers = await Promise.all(names.map((cube) => ask(source, region, cube, indicators, signal)));
  const cubes = new Map<string, StatCube>();
  names.forEach((cube, index) => {
    const answer = answers[index];
    if (answer) cubes.set(cube, answer.cube);
  });
  const found = answers.flatMap((answer) => answer ?? []);
  return {
    indicators: indicators.filter(({ cube }) => cubes.has(cube)),
    cubes,
    synthetic: found.some(({ synthetic }) => synthetic),
    sources: [...new Set(found.map(({ source: from }) => from))],
  };
}

/** Null where the backend has nothing of this cube for the region. */
async function ask(
  source: DataSource,
  region: string,
  cube: Indicator['cube'],
  indicators: readonly Indicator[],
  signal: AbortSignal,
): Promise<{ cube: StatCube; synthetic: boolean; source: string } | null> {
  const measures = indicators
    .filter((indicator) => indicator.cube === cube)
    .flatMap(({ id, numerator, denominator }) => [id, numerator, denominator])
    .filter((id): id is string => id !== null);
  try {
    const dataset = await source.statistics.data(
      cube,
      { measure: [...new Set(measures)], region },
      { signal },
    );
    expectAnswer(Array.isArray(dataset?.value) && Array.isArray(dataset.id), 'statistics');
    return { cube: readCube(dataset), synthetic: dataset.extension.synthetic, source: dataset.source };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
