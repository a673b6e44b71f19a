// Files of the user's: what is read from them, and the reason for each one that is not.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { projectionDefinition } from '../geo/crs.js';
import { readShapeFile, shapeFileLimits, type ChosenFile, type ShapeFileError } from './index.js';
import { shpOf } from './shapefile.test-data.js';

const fileOf = (name: string, content: string | Uint8Array): ChosenFile => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
};
const read = (name: string, content: string | Uint8Array, limits = shapeFileLimits) =>
  readShapeFile(fileOf(name, content), { limits });
const reasonOf = (name: string, content: string | Uint8Array, limits = shapeFileLimits): Promise<string> =>
  read(name, content, limits).then(
    () => 'taken',
    (error: ShapeFileError) => error.reason,
  );

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const json = (geometry: unknown, more: object = {}) =>
  JSON.stringify({ type: 'Feature', properties: {}, geometry, ...more });
const geographic = 'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000"]]';
const zonePrj = (meridian: number, easting: number) =>
  `PROJCS["CGCS2000_3_Degree_GK_CM_${meridian}E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000"],` +
  `PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${easting}.0],PARAMETER["Central_Meridian",${meridian}.0]]`;

describe('GeoJSON', () => {
  it('is read from a geometry, a feature and a collection, and united', async () => {
    const one = polygon(square(105, 34, 1));
    expect(await read('a.json', JSON.stringify(one))).toMatchObject({
      polygons: 1,
      skipped: 0,
      toleranceDegrees: 0,
    });
    const collection = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: one },
        { type: 'Feature', geometry: { type: 'Point', coordinates: [105, 34] } },
        { type: 'Feature', geometry: null },
        {
          type: 'Feature',
          geometry: {
            type: 'GeometryCollection',
            geometries: [{ type: 'MultiPolygon', coordinates: [[square(106, 34, 1)], [square(108, 34, 1)]] }],
          },
        },
      ],
    };
    const { geometry, polygons, skipped } = await read('a.geojson', `\ufeff${JSON.stringify(collection)}`);
    expect([geometry.type, geometry.coordinates.length, polygons, skipped]).toEqual([
      'MultiPolygon',
      2,
      3,
      2,
    ]);
  });

  it('without its closing position is closed; heights are dropped', async () => {
    const open = [
      [105, 34, 1200],
      [106, 34, 1200],
      [106, 35, 1200],
    ];
    const { geometry } = await read('a.json', json(polygon(open)));
    expect(geometry.coordinates[0]).toHaveLength(4);
    expect(geometry.coordinates.flat(2).every((value) => Math.abs(value as number) < 107)).toBe(true);
  });

  it('of 20,000 vertices gets fewer, and says by how much its edges moved', async () => {
    const ring = Array.from({ length: 20_000 }, (_, step) => {
      const turn = (2 * Math.PI * step) / 20_000;
      return [105 + 0.1 * Math.cos(turn), 34 + 0.1 * Math.sin(turn)];
    });
    const { geometry, toleranceDegrees } = await read('a.json', json(polygon(ring)));
    expect(geometry.coordinates[0]!.length).toBeLessThanOrEqual(10_000);
    expect(toleranceDegrees).toBeGreaterThan(0);
    expect(toleranceDegrees).toBeLessThan(1e-4);
  });

  const named = (name: string) => ({ crs: { type: 'name', properties: { name } } });
  it.each<[string, string, string]>([
    ['cut short', '{"type":"Feature","geometry":', 'json'],
    ['a number', '[1, 2]', 'not-geojson'],
    ['features that are no list', '{"type":"FeatureCollection","features":7}', 'not-geojson'],
    ['points only', json({ type: 'Point', coordinates: [105, 34] }), 'no-polygon'],
    ['nothing in it', '{"type":"FeatureCollection","features":[]}', 'no-polygon'],
    ['NaN', json(polygon(square(105, 34, 1))).replace('105', 'NaN'), 'json'],
    ['numbers beyond all bounds', json(polygon(square(105, 34, 1))).replace('105', '1e999'), 'position'],
    ['texts for numbers', json(polygon(square(105, 34, 1).map((at) => at.map(String)))), 'position'],
    ['a null for a position', json(polygon([null, [105, 34], [106, 35], [105, 35]])), 'position'],
    ['metres without a system', json(polygon(square(531135, 3845801, 100))), 'position'],
    [
      'two positions',
      json(
        polygon([
          [105, 34],
          [106, 34],
        ]),
      ),
      'ring',
    ],
    ['a ring that is none', json(polygon('abc')), 'ring'],
    ['no rings', json(polygon()), 'ring'],
    [
      'a polygon without width',
      json(
        polygon([
          [105, 34],
          [106, 35],
          [105, 34],
          [105, 34],
        ]),
      ),
      'no-area',
    ],
    ['another system', json(polygon(square(105, 34, 1)), named('urn:ogc:def:crs:EPSG::2334')), 'crs'],
    ['a system without a number', json(polygon(square(105, 34, 1)), named('local')), 'crs'],
  ])('that has %s is refused', async (_, text, reason) => {
    expect(await reasonOf('a.geojson', text)).toBe(reason);
  });

  it('nested a million deep is refused before it is parsed', async () => {
    expect(await reasonOf('a.json', '['.repeat(1_000_000))).toBe('too-deep');
    expect(await reasonOf('a.json', json(polygon(square(105, 34, 1)), { note: '['.repeat(1000) }))).toBe(
      'taken',
    );
  });

  it('in metres of a named zone comes into degrees', async () => {
    // 105.34, 34.74 in the zone of 105°: X 3845801.615, Y 531135.899.
    const text = json(
      polygon(square(35_531_135.899, 3_845_801.615, 1000)),
      named('urn:ogc:def:crs:EPSG::4523'),
    );
    const { geometry } = await read('a.json', text);
    const positions = geometry.coordinates.flat() as [number, number][];
    expect(Math.min(...positions.map(([lon]) => lon))).toBeCloseTo(105.34, 4);
    expect(Math.min(...positions.map(([, lat]) => lat))).toBeCloseTo(34.74, 4);
    expect(projectionDefinition('EPSG:4523')).toContain('lon_0=105');
  });

  it('of too many positions is refused', async () => {
    const few = { ...shapeFileLimits, positions: 4 };
    expect(await reasonOf('a.json', json(polygon(square(105, 34, 1))), few)).toBe('too-many-positions');
  });
});

describe('A zipped Shapefile', () => {
  const shp = shpOf([[square(105, 34, 1)]]);
  const zipped = (files: Record<string, Uint8Array>) => zipSync(files);

  it('is read in degrees, with folders and other members around', async () => {
    const archive = zipped({
      '../../etc/县界.shp': shp,
      '../../etc/县界.prj': strToU8(geographic),
      '__MACOSX/._县界.shp': strToU8('?'),
      'readme.txt': strToU8('示意数据'),
    });
    const { geometry, polygons } = await read('县界.zip', archive);
    expect([geometry.type, polygons]).toEqual(['Polygon', 1]);
    expect(geometry.coordinates.flat()).toContainEqual([106, 35]);
  });

  it('keeps holes and parts', async () => {
    // Clockwise outside, the other way around inside.
    const hole = [...square(105.2, 34.2, 0.2)].reverse();
    const archive = zipped({ 'a.shp': shpOf([[square(105, 34, 1), hole], [square(107, 34, 1)]]) });
    const { geometry } = await read('a.zip', archive);
    expect(geometry.coordinates.map((rings) => rings.length).sort()).toEqual([1, 2]);
  });

  it.each([
    ['with the zone before the easting', zonePrj(105, 35_500_000), 35_531_135.899],
    ['without it', zonePrj(105, 500_000), 531_135.899],
  ])('in metres of a 3-degree zone %s comes into degrees', async (_, prj, easting) => {
    const archive = zipped({
      'a.shp': shpOf([[square(easting, 3_845_801.615, 1000)]]),
      'a.prj': strToU8(prj),
    });
    const { geometry } = await read('a.zip', archive);
    const lons = (geometry.coordinates.flat() as [number, number][]).map(([lon]) => lon);
    expect(Math.min(...lons)).toBeCloseTo(105.34, 4);
  });

  const refused: [string, Uint8Array, string][] = [
    ['no .shp', zipped({ 'a.prj': strToU8(geographic) }), 'shapefile-parts'],
    ['two layers', zipped({ 'a.shp': shp, 'b.shp': shp }), 'shapefile-layers'],
    [
      'Beijing 54',
      zipped({
        'a.shp': shp,
        'a.prj': strToU8('PROJCS["Beijing_1954_3_Degree_GK_CM_105E",PROJECTION["Gauss_Kruger"]]'),
      }),
      'crs',
    ],
    [
      'Xian 80 in degrees',
      zipped({ 'a.shp': shp, 'a.prj': strToU8('GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980"]]') }),
      'crs',
    ],
    [
      'metres that its .prj calls degrees',
      zipped({ 'a.shp': shpOf([[square(531_135, 3_845_801, 9)]]), 'a.prj': strToU8(geographic) }),
      'position',
    ],
    ['no Shapefile in the .shp', zipped({ 'a.shp': strToU8('x'.repeat(200)) }), 'shapefile'],
    ['half a Shapefile', zipped({ 'a.shp': shp.slice(0, shp.length - 40) }), 'shapefile'],
    [
      'a record that names a billion points',
      zipped({ 'a.shp': withPoints(shp, 1_000_000_000) }),
      'shapefile',
    ],
    ['a record that names less than no points', zipped({ 'a.shp': withPoints(shp, -1) }), 'shapefile'],
    [
      'NaN',
      zipped({
        'a.shp': shpOf([
          [
            [
              [NaN, 34],
              [105, 35],
              [106, 35],
              [NaN, 34],
            ],
          ],
        ]),
      }),
      'position',
    ],
    ['half an archive', zipped({ 'a.shp': shp }).slice(0, 60), 'zip'],
    ['no archive', strToU8('PK nothing'), 'zip'],
    ['a password', encrypted(zipped({ 'a.shp': shp })), 'zip-encrypted'],
  ];
  it.each(refused)('that has %s is refused', async (_, archive, reason) => {
    expect(await reasonOf('a.zip', archive)).toBe(reason);
  });

  it('that unpacks to more than the limit is refused, whatever it says of its size', async () => {
    const zeros = zipped({ 'a.shp': new Uint8Array(30 * 2 ** 20) });
    expect(zeros.length).toBeLessThan(100_000);
    expect(await reasonOf('a.zip', zeros)).toBe('unpacked-too-large');
    const stored = zipSync({ 'a.shp': new Uint8Array(2 ** 20) }, { level: 0 });
    expect(await reasonOf('a.zip', stored, { ...shapeFileLimits, unpackedBytes: 1000 })).toBe(
      'unpacked-too-large',
    );
  });

  it('of too many members is refused before any is unpacked', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.txt`, strToU8('')]));
    expect(await reasonOf('a.zip', zipped(many))).toBe('too-many-entries');
  });
});

describe('Any file', () => {
  it('over 20 MB is refused by its size, without being read', async () => {
    const huge: ChosenFile = {
      name: 'a.geojson',
      size: 200 * 2 ** 20,
      arrayBuffer: () => Promise.reject(new Error('it was read')),
    };
    await expect(readShapeFile(huge)).rejects.toMatchObject({ reason: 'file-too-large' });
  });

  it('of another kind, or empty, is refused', async () => {
    expect(await reasonOf('a.dwg', 'AC1027')).toBe('kind');
    expect(await reasonOf('a.txt', '')).toBe('kind');
    expect(await reasonOf('a.zip', 'not an archive')).toBe('zip');
    expect(await reasonOf('a.geojson', '')).toBe('json');
  });

  it('cut at any byte, or with any byte changed, is refused with a reason or taken', async () => {
    const good = zipSync(
      { 'a.shp': shpOf([[square(105, 34, 1)]]), 'a.prj': strToU8(geographic) },
      { level: 0 },
    );
    for (let at = 0; at < good.length; at++) {
      const changed = good.slice();
      changed[at] = changed[at]! ^ 0x55;
      for (const bytes of [good.slice(0, at), changed]) {
        const outcome = await read('a.zip', bytes).catch((error: unknown) => error);
        const name = (outcome as Error).name as string | undefined;
        expect(name === undefined || name === 'ShapeFileError', `byte ${at}: ${String(outcome)}`).toBe(true);
      }
    }
  });
});

/** The number of points of the first record. */
function withPoints(shp: Uint8Array, count: number): Uint8Array {
  const changed = shp.slice();
  new DataView(changed.buffer).setInt32(100 + 8 + 40, count, true);
  return changed;
}

/** Says in the directory that each member is encrypted. */
function encrypted(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  for (let at = 0; at + 4 < archive.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return archive;
}
