// Files that are broken on purpose: each is answered by rows with stable codes, and nothing of them stays.
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseBomb } from './read/unpacked-size.js';
import { goodRows, openSample, square, toCsv, type Row, type Sample } from './sample.test-data.js';
import { polygonShapefile } from './shapefile.test-data.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const code = '620523106201';
const codesOf = async (name: string, content: string | Uint8Array) =>
  (await sample.errorsOf([await sample.file(name, content)])).map((error) => error.code);

const collection = (geometry: unknown, properties: unknown = { code }) =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
const polygon = (ring: unknown) => collection({ type: 'Polygon', coordinates: [ring] });

/** A circle in the village in so many steps. */
const circle = (points: number) =>
  Array.from({ length: points + 1 }, (_, n) => {
    const angle = (2 * Math.PI * (n % points)) / points;
    return [105.01 + 0.009 * Math.cos(angle), 34.71 + 0.009 * Math.sin(angle)];
  });

/** A member of a zip archive written by hand: what it says of its size is not what it unpacks to. */
function bomb(name: string, megabytes: number): Uint8Array {
  const content = Buffer.alloc(megabytes * 1024 * 1024);
  const packed = deflateRawSync(content, { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(name.length, 26);
  return new Uint8Array(Buffer.concat([local, Buffer.from(name), packed]));
}

describe('a hostile outline', () => {
  it.each<[string, string, string]>([
    ['NaN', polygon([[105, 34.7]]).replace('105', 'NaN'), 'geojson-format'],
    ['numbers beyond all bounds', polygon(square([105, 34.7])[0]).replaceAll('105.02', '1e999'), 'geometry'],
    ['numbers as texts', polygon(square([105, 34.7])[0]!.map((point) => point.map(String))), 'geometry'],
    ['an open ring', polygon(square([105, 34.7])[0]!.slice(0, 4)), 'geometry'],
    ['latitude before longitude', polygon(square([34.7, 105])[0]), 'coordinates-swapped'],
    ['a place outside China', polygon(square([10, 50])[0]), 'coordinates'],
    [
      'a bow tie',
      polygon([
        [105, 34.7],
        [105.02, 34.72],
        [105.02, 34.7],
        [105, 34.72],
        [105, 34.7],
      ]),
      'self-crossing',
    ],
    ['a code that is no text', collection(null, { code: { toString: 1 } }), 'region-format'],
    ['a code of letters', collection(null, { code: "620523'; drop table region;--" }), 'region-format'],
    ['a feature that is null', '{"type":"FeatureCollection","features":[null]}', 'missing-column'],
    ['properties that are a list', collection(null, []), 'missing-column'],
    ['a system that is no text', '{"features":[1],"crs":{"properties":{"name":{"a":1}}}}', 'crs'],
    ['a system that nobody has', '{"features":[1],"crs":{"properties":{"name":"EPSG:99999"}}}', 'crs'],
    ['no collection at all', '[]', 'empty-file'],
    ['depth without end', '['.repeat(200_000), 'geojson-format'],
    ['a nested ring', collection({ type: 'Polygon', coordinates: [[[[[[1]]]]]] }), 'geometry'],
  ])('with %s is refused', async (_what, text, expected) => {
    expect(await codesOf('hostile.geojson', text)).toEqual([expected]);
  });

  it('is taken with 100,000 points, touching itself or wound the other way round', async () => {
    const touching = [
      ...[
        [105, 34.7],
        [105.02, 34.7],
        [105.01, 34.71],
        [105.02, 34.72],
        [105, 34.72],
      ],
      ...[
        [105.01, 34.71],
        [105, 34.7],
      ],
    ];
    for (const ring of [circle(100_000), [...square([105, 34.7])[0]!].reverse(), touching])
      expect(await codesOf('fine.geojson', polygon(ring))).toEqual([]);
  });

  it('of more than a million points is refused', async () => {
    expect(await codesOf('many.geojson', polygon(circle(1_000_000)))).toEqual(['too-many-points']);
  });
});

describe('a hostile archive', () => {
  const { shp, shx, dbf } = polygonShapefile([{ code, ring: square([105, 34.7])[0]! }]);
  const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 60);

  it.each<[string, Uint8Array, string]>([
    ['unpacks to 300 MB', bomb('a.shp', 300), 'too-large'],
    ['ends in the middle', zipSync({ 'a.shp': shp, 'a.dbf': dbf }).subarray(0, 120), 'shapefile-parts'],
    ['holds two layers', zipSync({ 'a.shp': shp, 'a.dbf': dbf, 'b.shp': shp }), 'shapefile-parts'],
    ['holds an archive', zipSync({ 'a.zip': zipSync({ 'a.shp': shp }) }), 'shapefile-parts'],
    ['holds noise', zipSync({ 'a.shp': new Uint8Array(300).fill(7), 'a.dbf': dbf }), 'shapefile-format'],
    ['holds half a table', zipSync({ 'a.shp': shp, 'a.dbf': dbf.subarray(0, 20) }), 'shapefile-format'],
    [
      'holds an unknown system',
      zipSync({ 'a.shp': shp, 'a.dbf': dbf, 'a.prj': strToU8('PROJCS["x"]') }),
      'crs',
    ],
  ])('that %s is refused', async (_what, archive, expected) => {
    expect(await codesOf('hostile.zip', archive)).toEqual([expected]);
  });

  it('with an outline that ends in the middle loads nothing of it', async () => {
    const found = await codesOf('half.zip', zipSync({ 'a.shp': half(shp), 'a.dbf': dbf }));
    expect(found).toHaveLength(1);
    expect(['shapefile-format', 'geometry']).toContain(found[0]);
  });

  it('writes no file by the names of its members', async () => {
    const names = { '../../../a.shp': shp, '/etc/a.dbf': dbf, '__proto__.shx': shx };
    expect(await codesOf('climbing.zip', zipSync(names))).toEqual([]);
  });
});

describe('a hostile workbook', () => {
  it('is measured while it unpacks, whatever it says of its size', async () => {
    const path = await sample.file('bomb.xlsx', bomb('xl/sharedStrings.xml', 20));
    await expect(refuseBomb(path, 21 * 2 ** 20)).resolves.toBeUndefined();
    await expect(refuseBomb(path, 2 ** 20)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('that is a table of text, or an archive of something else is refused', async () => {
    expect(await codesOf('text.xlsx', toCsv(goodRows()))).toEqual(['xlsx-format']);
    expect((await codesOf('other.xlsx', zipSync({ 'a.txt': strToU8('a') })))[0]).toBeDefined();
  });
});

describe('a hostile cell', () => {
  const name = 'AAB002 姓名';
  const spoiled = async (spoil: Row) => {
    const [head, child] = goodRows() as [Row, Row];
    return codesOf('cells.csv', toCsv([{ ...head, ...spoil }, child]));
  };

  it.each<[string, Row, string]>([
    ['a control character', { [name]: '张\u0007大山' }, 'unreadable-text'],
    ['a character that was lost', { [name]: '张\uFFFD山' }, 'unreadable-text'],
    ['half a surrogate pair', { [name]: '张\uD800山' }, 'unreadable-text'],
    ['2001 characters', { [name]: '张'.repeat(2001) }, 'too-long'],
    ['a number of 400 digits', { 'AAC073 工资性收入': '9'.repeat(400) }, 'too-large'],
    [
      'more months than an integer holds',
      { 'AAB012 务工时间(月)': '99999999999', 务工所在地: '兰州' },
      'too-large',
    ],
  ])('with %s is reported, once', async (_what, spoil, expected) => {
    expect(await spoiled(spoil)).toEqual([expected]);
  });

  it('that looks like a formula is kept as the text that it is', async () => {
    expect(await spoiled({ [name]: '=HYPERLINK(1)' })).toEqual([]);
    expect(await spoiled({ [name]: "'; drop table household;--" })).toEqual([]);
  });
});
