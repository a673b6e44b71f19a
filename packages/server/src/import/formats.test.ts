import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodRows, openSample, square, toCsv } from './sample.test-data.js';
import type { Sample } from './sample.test-data.js';
import { polygonShapefile } from './shapefile.test-data.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

/** The bytes that the platform's decoder turns into each character, found by asking it for all two-byte codes. */
function toGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, [number, number]>();
  for (let a = 0x81; a <= 0xfe; a++) {
    for (let b = 0x40; b <= 0xfe; b++)
      if (b !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([a, b])), [a, b]);
  }
  return new Uint8Array(
    [...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : bytesOf.get(sign)!)),
  );
}

async function toXlsx(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('登记表');
  const rows = goodRows();
  sheet.addRow(Object.keys(rows[0]!));
  for (const row of rows)
    sheet.addRow(
      Object.values(row).map((value) => (/^-?\d{1,6}(\.\d+)?$/.test(value) ? Number(value) : value)),
    );
  await workbook.xlsx.writeFile(path);
}

async function storedNames(): Promise<string[]> {
  const rows = await sample.db.write((query) =>
    query<{ name: string }>('select name from member order by ordinal', []),
  );
  return rows.map(({ name }) => name);
}

describe('a register in another format', () => {
  it('is the same in UTF-8 without and with a byte order mark, in GB18030 and in XLSX', async () => {
    const text = toCsv(goodRows());
    const first = await sample.load([await sample.file('plain.csv', text)], { source: '测试' });
    expect(first.files[0]).toMatchObject({ rows: 2, inserted: 1, errorCount: 0 });
    expect(await storedNames()).toEqual(['张大山', '张小花']);
    const xlsx = join(tmpdir(), `onemap-${process.pid}.xlsx`);
    await toXlsx(xlsx);
    const paths = [
      await sample.file('mark.csv', `\ufeff${text}`),
      await sample.file('gb.csv', toGb18030(text)),
      xlsx,
    ];
    const report = await sample.load(paths, { source: '测试' });
    expect(report.files.map(({ rows, unchanged, errorCount }) => [rows, unchanged, errorCount])).toEqual([
      [2, 1, 0],
      [2, 1, 0],
      [2, 1, 0],
    ]);
  });

  it('is refused as XLSX when it is not a workbook', async () => {
    const errors = await sample.errorsOf([await sample.file('fake.xlsx', 'not a workbook')]);
    expect(errors.map(({ code }) => code)).toEqual(['xlsx-format']);
  });
});

/** Length of the meridian from the equator to `degrees` on the GRS80 ellipsoid, in metres, by Simpson's rule. */
function meridianMeters(degrees: number): number {
  const [a, f] = [6378137, 1 / 298.257222101];
  const e2 = f * (2 - f);
  const end = (degrees * Math.PI) / 180;
  const steps = 2000;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight / (1 - e2 * Math.sin((end * i) / steps) ** 2) ** 1.5;
  }
  return (a * (1 - e2) * sum * end) / steps / 3;
}

/** A rectangle west of the meridian 105: two corners lie on it, where easting and northing are known exactly. */
function zoneRing(falseEasting: number): number[][] {
  const [south, north] = [meridianMeters(34.7), meridianMeters(34.72)];
  return [
    [falseEasting - 2000, south],
    [falseEasting, south],
    [falseEasting, north],
    [falseEasting - 2000, north],
    [falseEasting - 2000, south],
  ];
}

async function outlineOf(code: string): Promise<[number, number][]> {
  const [row] = await sample.db.write((query) =>
    query<{ geometry: string }>('select geometry from region where code = $1', [code]),
  );
  return (JSON.parse(row!.geometry) as { coordinates: [number, number][][] }).coordinates[0]!;
}

const prj = (zone: string, easting: number) =>
  `PROJCS["CGCS2000_3_Degree_GK_${zone}",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

describe('outlines', () => {
  const code = '620523106201';
  const onMeridian = [
    [105, 34.7],
    [105, 34.72],
  ];

  it('come from GeoJSON in a 3-degree zone named by --crs', async () => {
    const collection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { 区划代码: code },
          geometry: { type: 'Polygon', coordinates: [zoneRing(35_500_000)] },
        },
      ],
    };
    const report = await sample.load([await sample.file('zone.geojson', JSON.stringify(collection))], {
      crs: 'EPSG:4523',
    });
    expect(report.files[0]).toMatchObject({ rows: 1, updated: 1, errorCount: 0 });
    expect((await outlineOf(code)).slice(1, 3)).toEqual(onMeridian);
  });

  it.each([
    ['Zone_35', 35_500_000],
    ['CM_105E', 500_000],
  ])('come from a zipped Shapefile whose .prj says %s', async (zone, easting) => {
    const { shp, shx, dbf } = polygonShapefile([{ code, ring: zoneRing(easting) }]);
    const archive = zipSync({
      'v/village.shp': shp,
      'v/village.shx': shx,
      'v/village.dbf': dbf,
      'v/village.prj': strToU8(prj(zone, easting)),
    });
    const report = await sample.load([await sample.file('village.zip', archive)]);
    expect(report.files[0]).toMatchObject({ rows: 1, errorCount: 0 });
    const ring = await outlineOf(code);
    // Shapefiles keep outer rings clockwise, so the corners are compared as a set.
    expect(ring).toEqual(expect.arrayContaining(onMeridian));
    expect(ring).toHaveLength(5);
  });

  it('are refused in metres that nobody explained, for unknown regions, and without a polygon', async () => {
    const feature = (properties: object, geometry: object | null) => ({
      type: 'Feature',
      properties,
      geometry,
    });
    const collection = {
      type: 'FeatureCollection',
      features: [
        feature({ code }, { type: 'Polygon', coordinates: [zoneRing(35_500_000)] }),
        feature({ code: '620523999999' }, { type: 'Polygon', coordinates: square([105, 34.7]) }),
        feature({ code: '620523106202' }, { type: 'Point', coordinates: [105, 34.7] }),
        feature({ name: '一村' }, { type: 'Polygon', coordinates: square([105, 34.7]) }),
        feature({ code }, { type: 'Polygon', coordinates: square([105, 34.7]) }),
      ],
    };
    const errors = await sample.errorsOf([await sample.file('bad.geojson', JSON.stringify(collection))]);
    expect(errors.map(({ row, code: word }) => [row, word])).toEqual([
      [1, 'coordinates'],
      [2, 'region-unknown'],
      [3, 'geometry'],
      [4, 'missing-column'],
      [5, 'duplicate'],
    ]);
  });

  it('are refused when the file itself is broken', async () => {
    const { shp } = polygonShapefile([{ code, ring: zoneRing(500_000) }]);
    const broken: [string, string | Uint8Array, string][] = [
      ['half.geojson', '{"type":"FeatureCollection","features":[', 'geojson-format'],
      ['none.geojson', '{"type":"FeatureCollection","features":[]}', 'empty-file'],
      ['text.zip', 'this is no archive', 'shapefile-parts'],
      ['alone.zip', zipSync({ 'a.shp': shp }), 'shapefile-parts'],
    ];
    for (const [name, content, word] of broken) {
      expect(
        (await sample.errorsOf([await sample.file(name, content)])).map(({ code: found }) => found),
      ).toEqual([word]);
    }
  });

  it('give the region its area: a square of 0.02 degrees at 34.73 north has 4.07 square kilometres', async () => {
    const [row] = await sample.db.write((query) =>
      query<{ area: number; lon: number; lat: number }>(
        "select area_km2 as area, lon, lat from region where code = '620523107202'",
        [],
      ),
    );
    // 0.02 degrees are 2.2239 km north-south, and 2.2239 km x cos(34.73) = 1.8278 km west-east.
    expect(row!.area).toBeCloseTo(4.065, 2);
    expect([row!.lon, row!.lat]).toEqual([105.03, 34.73]);
  });
});
