// Reads a JSON-stat 2.0 dataset as a cube, also one that was fetched without this client.
export { readCube } from '@onemap/contract/cube';
export type { Cell, Coordinates, SeriesPoint, StatCube } from '@onemap/contract/cube';
