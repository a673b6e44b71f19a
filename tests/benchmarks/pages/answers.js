// Answers of a backend that came in one piece, kept under what was asked for.

/** What is asked for, without the signal. */
export function keyOf(method, given) {
  return `${method} ${JSON.stringify(given.filter((part) => !part?.signal))}`;
}

/** A data source that looks up what it was promised; what is not there rejects with status 404. */
export function answeringSource(answers) {
  const group = (name, methods) =>
    Object.fromEntries(methods.map((method) => [method, (...given) => find(answers, name, method, given)]));
  return {
    me: group('me', ['get']),
    regions: group('regions', ['get', 'children', 'ancestors', 'boundary']),
    indicators: group('indicators', ['list']),
    statistics: group('statistics', ['data']),
    layers: group('layers', ['list', 'classification']),
  };
}

async function find(promise, group, method, given) {
  const answers = await promise;
  const key = keyOf(`${group}.${method}`, given);
  if (!(key in answers)) throw Object.assign(new Error(`no answer to ${key}`), { status: 404 });
  return answers[key];
}

/** The outlines of the villages and the figures, as a page without OneMap would ask for them. */
export function villagesAndFigures(answers) {
  const starting = (start) => answers[Object.keys(answers).find((key) => key.startsWith(start))];
  return {
    villages: starting('regions.boundary ["620523106000",{"level"').features,
    dataset: starting('statistics.data'),
  };
}
