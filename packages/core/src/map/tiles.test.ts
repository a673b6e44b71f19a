// Which tiles cover a box, and the columns of a household tile that the test encodes itself.
import { PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import { decodeHouseholdTile, tilesCovering } from './tiles.js';

describe('tilesCovering', () => {
  it('covers Gangu with two tiles of level 8', () => {
    // Columns 285 / 360 x 256 = 202.67 to 203.09; rows by ln tan(pi/4 + lat/2): 101.40 to 101.83.
    expect(tilesCovering([105, 34.5, 105.6, 35], 8)).toEqual([
      { z: 8, x: 202, y: 101 },
      { z: 8, x: 203, y: 101 },
    ]);
  });

  it('covers the world of level 1 row by row', () => {
    const tiles = tilesCovering([-180, -85, 180, 85], 1);
    expect(tiles.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it('does not take the tile that only touches the east or south end', () => {
    // 90 E is the edge between columns 2 and 3 of level 2, the equator that between rows 1 and 2.
    expect(tilesCovering([0, 0, 90, 60], 2)).toEqual([{ z: 2, x: 2, y: 1 }]);
  });

  it('takes one tile for a point, also at the corner of the world', () => {
    expect(tilesCovering([105.34, 34.74, 105.34, 34.74], 10)).toEqual([{ z: 10, x: 811, y: 406 }]);
    expect(tilesCovering([180, -90, 180, -90], 0)).toEqual([{ z: 0, x: 0, y: 0 }]);
  });

  it('crosses 180 degrees when west is greater than east', () => {
    expect(tilesCovering([170, 0, -170, 10], 2).map(({ x, y }) => [x, y])).toEqual([
      [3, 1],
      [0, 1],
    ]);
  });
});

/** A tile after the specification: layer 3, name 1, feature 2 (tags 2, type 3, geometry 4), key 3, value 4, extent 5. */
function encode(layerName: string): ArrayBuffer {
  const keys = ['id', 'region', 'type', 's'];
  const values = ['620523-abc', '620523106201', 'povertyRelief', '-1122'];
  const tile = new PbfWriter();
  tile.writeMessage(
    3,
    (_: null, layer: PbfWriter) => {
      layer.writeVarintField(15, 2);
      layer.writeStringField(1, layerName);
      layer.writeMessage(
        2,
        (__: null, feature: PbfWriter) => {
          feature.writePackedVarint(2, [0, 0, 1, 1, 2, 2, 3, 3]);
          feature.writeVarintField(3, 1);
          // MoveTo once (9), then zigzag of 2048 twice.
          feature.writePackedVarint(4, [9, 4096, 4096]);
        },
        null,
      );
      for (const key of keys) layer.writeStringField(3, key);
      for (const value of values) {
        layer.writeMessage(4, (__: null, entry: PbfWriter) => entry.writeStringField(1, value), null);
      }
      layer.writeVarintField(5, 4096);
    },
    null,
  );
  const bytes = tile.finish();
  return bytes.slice().buffer as ArrayBuffer;
}

describe('decodeHouseholdTile', () => {
  it('places the middle of tile 1/1/0 at 90 E and 66.51326 N, and reads the attributes', () => {
    const columns = decodeHouseholdTile(encode('households'), 1, 1, 0);
    expect(columns.lonLat[0]).toBe(90);
    expect(columns.lonLat[1]).toBeCloseTo(66.51326044311186, 10);
    expect(columns).toMatchObject({
      ids: ['620523-abc'],
      regions: ['620523106201'],
      types: ['povertyRelief'],
      causes: [''],
      statuses: ['-1122'],
    });
  });

  it('is empty for a tile without that layer, or without anything', () => {
    expect(decodeHouseholdTile(encode('roads'), 1, 1, 0).ids).toEqual([]);
    expect(decodeHouseholdTile(new ArrayBuffer(0), 1, 1, 0).lonLat.length).toBe(0);
  });
});
