// Columns: heights in proportion to values, and widths that keep neighbours apart.
import { describe, expect, it } from 'vitest';
import type { Bbox, Position } from '@onemap/contract';
import { columnFeatures, tallestColumn, type TerrainColumn } from './columns.js';

const bbox: Bbox = [105, 34, 105.4, 34.4];

const column = (id: string, at: Position, share: number | null): TerrainColumn => ({
  ...{ id, name: id, at, share, color: '#b30000' },
});

const heightsOf = (shares: readonly (number | null)[]): number[] =>
  columnFeatures(
    shares.map((share, index) => column(`${index}`, [105 + index / 10, 34.2], share)),
    bbox,
  ).map(({ properties }) => properties.height);

describe('columnFeatures', () => {
  it('makes twice the value twice the height', () => {
    const [half, whole] = heightsOf([0.5, 1]);
    expect(whole! / half!).toBe(2);
    expect(whole).toBe(tallestColumn(bbox));
  });

  it('draws no value as a flat disc, and zero no lower than that', () => {
    const [none, zero, least] = heightsOf([null, 0, 0.01]);
    expect(none).toBe(zero);
    expect(least).toBeGreaterThan(none!);
  });

  it('keeps neighbours apart: of two places 0.01 degrees from one another neither covers the other', () => {
    const [west, east] = columnFeatures(
      [column('a', [105.2, 34.2], 1), column('b', [105.21, 34.2], 1)],
      bbox,
    ).map(({ geometry }) => geometry.coordinates[0].map(([lon]) => lon));
    expect(Math.max(...west!)).toBeLessThan(Math.min(...east!));
  });

  it('closes its rings', () => {
    const [{ geometry }] = columnFeatures([column('a', [105.2, 34.2], 1)], bbox) as [
      ReturnType<typeof columnFeatures>[number],
    ];
    const [ring] = geometry.coordinates;
    expect(ring[ring.length - 1]).toEqual(ring[0]);
  });

  it('has none for none', () => expect(columnFeatures([], bbox)).toEqual([]));
});

describe('tallestColumn', () => {
  it('is 0.16 of the diagonal', () => {
    // 0.4 degrees: 44.4 km to the north, 36.7 km to the east at 34.2 degrees, 57.6 km across; 9.2 km of it.
    expect(tallestColumn(bbox) / 1000).toBeCloseTo(9.2, 1);
  });
});
