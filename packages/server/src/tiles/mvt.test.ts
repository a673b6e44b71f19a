import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { encodeTile, type TilePoint } from './mvt.js';

const decode = (points: TilePoint[]) => {
  const layer = new VectorTile(new PbfReader(encodeTile({ name: 'households', extent: 4096, points }))).layers
    .households!;
  const features = Array.from({ length: layer.length }, (_, index) => layer.feature(index));
  return {
    layer,
    features: features.map((feature) => ({
      type: feature.type,
      at: feature.loadGeometry()[0]![0]!,
      properties: feature.properties,
    })),
  };
};

describe('the tile encoder', () => {
  it('writes what an independent decoder reads', () => {
    const { layer, features } = decode([
      { x: 0, y: 4095, attributes: { id: 'a', cause: '因病', s: '0-2' } },
      { x: -3, y: 7, attributes: { id: 'b', cause: null, s: '0-2' } },
    ]);
    expect([layer.name, layer.extent, layer.version, layer.length]).toEqual(['households', 4096, 2, 2]);
    expect(features.map(({ type, at, properties }) => [type, at.x, at.y, properties])).toEqual([
      [1, 0, 4095, { id: 'a', cause: '因病', s: '0-2' }],
      [1, -3, 7, { id: 'b', s: '0-2' }],
    ]);
  });

  it('writes whole numbers as numbers, apart from texts of the same digits', () => {
    const { features } = decode([{ x: 0, y: 0, attributes: { households: 300, zero: 0, s: '300' } }]);
    expect(features[0]?.properties).toEqual({ households: 300, zero: 0, s: '300' });
  });

  it('writes one point as the bytes of the specification', () => {
    const bytes = encodeTile({ name: 'p', extent: 4096, points: [{ x: 25, y: 17, attributes: {} }] });
    // layer(3){ version(15)=2, name(1)="p", feature(2){ type(3)=1, geometry(4)=[9, 50, 34] }, extent(5)=4096 }
    expect(Buffer.from(bytes).toString('hex')).toBe(
      '1a11' + '7802' + '0a0170' + '1207' + '1801' + '2203093222' + '288020',
    );
  });

  it('writes a value that many points share once', () => {
    const points = Array.from({ length: 100 }, (_, x) => ({
      x,
      y: 0,
      attributes: { region: '620523106201' },
    }));
    expect(
      Buffer.from(encodeTile({ name: 'p', extent: 4096, points }))
        .toString('latin1')
        .split('620523106201'),
    ).toHaveLength(2);
  });
});
