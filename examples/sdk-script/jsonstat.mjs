// Reads a JSON-stat dataset that was fetched without the client, for example from a file.
import { readCube } from '@onemap/sdk/jsonstat';

/** @param {string} text a JSON-stat 2.0 dataset @returns {string} its regions, highest value first */
export function ranking(text) {
  const cube = readCube(JSON.parse(text));
  const [time] = [...cube.keys('time')].reverse();
  const [measure] = cube.keys('measure');
  return cube
    .keys('region')
    .map((region) => ({ name: cube.label('region', region), ...cube.at({ region, time, measure }) }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
    .map(({ name, value, status }) => `${name} ${value ?? status}`)
    .join('\n');
}
