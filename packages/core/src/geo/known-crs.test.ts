// Which systems of files are known: by the codes of EPSG (4513 to 4533 with zone numbers, 4534 to 4554 without).
import { describe, expect, it } from 'vitest';
import { crsOfName, crsOfPrj } from './known-crs.js';

describe('a system by its name', () => {
  it.each([
    ['EPSG:4490', 'EPSG:4490'],
    ['urn:ogc:def:crs:EPSG::4523', 'EPSG:4523'],
    ['http://www.opengis.net/def/crs/EPSG/0/3857', 'EPSG:3857'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    [' CRS:84 ', 'EPSG:4326'],
    ['EPSG:2415', null],
    ['GCJ-02', null],
    ['', null],
  ])('%j is %s', (name, crs) => {
    expect(crsOfName(name)).toBe(crs);
  });
});

describe('a system by its .prj', () => {
  const zone = (meridian: number, easting: number): string =>
    'PROJCS["CGCS2000_3_Degree_GK",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000"],' +
    `PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${easting}.0],` +
    `PARAMETER["Central_Meridian",${meridian}.0]]`;

  it.each([
    ['degrees of CGCS2000', 'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000"]', 'EPSG:4490'],
    ['degrees of WGS 84', 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', 'EPSG:4490'],
    ['degrees in the newer form', 'GEOGCRS["China Geodetic Coordinate System 2000"]', 'EPSG:4490'],
    ['degrees of Xian 1980', 'GEOGCS["GCS_Xian_1980"]', null],
    ['web mercator', 'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere"]', 'EPSG:3857'],
    ['zone 35 with its number', zone(105, 35_500_000), 'EPSG:4523'],
    ['105 E without a number', zone(105, 500_000), 'EPSG:4544'],
    ['the number of another zone', zone(105, 36_500_000), null],
    ['a meridian of no zone', zone(104, 500_000), null],
    ['a meridian outside China', zone(72, 500_000), null],
    ['Beijing 1954', 'PROJCS["Beijing_1954_GK_Zone_18",PROJECTION["Gauss_Kruger"]]', null],
    ['words about it without a system', 'LOCAL_CS["CGCS2000"]', null],
    ['nothing', '', null],
  ])('%s', (_, text, crs) => {
    expect(crsOfPrj(text)).toBe(crs);
  });
});
