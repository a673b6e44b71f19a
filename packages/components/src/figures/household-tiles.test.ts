// Which tiles are asked for: never those in which households are only counted by cell.
import { describe, expect, it } from 'vitest';
import type { Bbox, TileJson } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { loadHouseholds } from './household-tiles.js';

async function zoomsFor(bbox: Bbox, description: Partial<TileJson>): Promise<number[]> {
  const zooms = new Set<number>();
  const householdTiles = {
    describe: () => Promise.resolve({ statusYears: [2016], ...description } as TileJson),
    get: (z: number) => {
      zooms.add(z);
      return Promise.resolve(null);
    },
  };
  const source = { householdTiles } as unknown as DataSource;
  await loadHouseholds(source, '620523106201', bbox, new AbortController().signal);
  return [...zooms];
}

const layers = [
  { id: 'householdGrid', minzoom: 0, maxzoom: 14, fields: {} },
  { id: 'households', minzoom: 11, maxzoom: 14, fields: {} },
];

describe('loadHouseholds', () => {
  it('reads a village of 3 km at the deepest zoom', async () => {
    const village: Bbox = [105.3, 34.8, 105.33, 34.83];
    expect(await zoomsFor(village, { minzoom: 0, maxzoom: 14, vector_layers: layers })).toEqual([14]);
  });

  it('stops at the first zoom of single households, however large the village', async () => {
    // 5 degrees are 29 columns of zoom 11: far more than 64 tiles.
    const pasture: Bbox = [90, 33, 95, 36];
    expect(await zoomsFor(pasture, { minzoom: 0, maxzoom: 14, vector_layers: layers })).toEqual([11]);
  });

  it('goes down to the least zoom of tiles that do not describe their layers', async () => {
    // A tile of zoom 9 is 0.703 degrees wide: 8 columns and 6 rows, 48 tiles; zoom 10 would be 15 by 11.
    const pasture: Bbox = [90, 33, 95, 36];
    expect(await zoomsFor(pasture, { minzoom: 6, maxzoom: 12, vector_layers: [] })).toEqual([9]);
  });
});
