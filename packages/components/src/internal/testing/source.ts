// A data source for the tests of elements: every method fails until a test gives it an answer.
import type { DataSource } from '@onemap/core';

type Answers = { [Group in keyof DataSource]?: Partial<DataSource[Group]> };

const methods = {
  me: ['get'],
  regions: ['get', 'children', 'ancestors', 'boundary'],
  places: ['search'],
  indicators: ['list'],
  statistics: ['data'],
  layers: ['list', 'classification'],
  households: ['get', 'reveal'],
  householdTiles: ['describe', 'get'],
} as const;

/** A source that answers what is given and rejects everything else; optional methods are there when given. */
export function sourceWith(answers: Answers): DataSource {
  const reject = () => Promise.reject(new Error('no answer in this test'));
  const groups = Object.entries(methods).map(([group, names]) => [
    group,
    {
      ...Object.fromEntries(names.map((name) => [name, reject])),
      ...answers[group as keyof DataSource],
    },
  ]);
  return { ...answers, ...Object.fromEntries(groups) } as DataSource;
}

/** A promise with its two ends, for answers that come when the test says so. */
export function deferred<Value>(): {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (reason: unknown) => void;
} {
  let resolve!: (value: Value) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<Value>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
