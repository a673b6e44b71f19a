// Writes what a map of a town's villages asks a backend for, as the backend would answer it, for the pages of the first map.
import { readFile, writeFile } from 'node:fs/promises';
import { createFixtureSource, type Fixtures } from '@onemap/core/fixture-source';
import type { DataSource } from '@onemap/core';
import { chooseIndicator, loadCatalogue } from '../../packages/components/src/figures/catalogue.js';
import { loadPlace } from '../../packages/components/src/figures/place.js';
import { loadStatistics } from '../../packages/components/src/figures/statistics.js';
import { keyOf } from './pages/answers.js';

const town = '620523106000';
const { signal } = new AbortController();

async function writeAnswers(fixturesFile: string, target: string): Promise<void> {
  const answers: Record<string, unknown> = {};
  const fixtures = JSON.parse(await readFile(fixturesFile, 'utf8')) as Fixtures;
  const source = recorded(createFixtureSource(fixtures), answers);
  const catalogue = await loadCatalogue(source, signal);
  const indicator = chooseIndicator(catalogue, 'povertyIncidence')!;
  await loadPlace(source, town, signal);
  const query = { catalogue, indicator, region: town, hasChildren: true, method: undefined };
  await loadStatistics(source, query, signal);
  await writeFile(target, JSON.stringify(answers));
}

type Method = (...given: unknown[]) => Promise<unknown>;

/** The same source, whose answers are kept under what was asked. */
function recorded(source: DataSource, answers: Record<string, unknown>): DataSource {
  const groups = Object.entries(source) as [string, Record<string, Method>][];
  const kept = groups.map(([group, methods]) => [
    group,
    Object.fromEntries(
      Object.entries(methods).map(([name, method]): [string, Method] => [
        name,
        async (...given) => (answers[keyOf(`${group}.${name}`, given)] = await method(...given)),
      ]),
    ),
  ]);
  return Object.fromEntries(kept) as unknown as DataSource;
}

const [, , fixturesFile, target] = process.argv;
await writeAnswers(fixturesFile!, target!);
