// The four reference systems of the contract, and how a position of longitude and latitude is written in each.

export type Position = readonly [number, number];

export interface KnownSystem {
  readonly name: string;
  readonly uri: string;
  /** How far two computations may differ, in units of the system. */
  readonly tolerance: number;
  /** @param position longitude, latitude in degrees */
  write(position: Position): Position;
}

/** Radius of the sphere of EPSG:3857 in metres. */
const radius = 6_378_137;

const swapped = ([lon, lat]: Position): Position => [lat, lon];

export const knownSystems: readonly KnownSystem[] = [
  {
    name: 'CRS84',
    uri: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    tolerance: 1e-9,
    write: (position) => position,
  },
  {
    name: 'EPSG:4490',
    uri: 'http://www.opengis.net/def/crs/EPSG/0/4490',
    tolerance: 1e-9,
    write: swapped,
  },
  {
    name: 'EPSG:4326',
    uri: 'http://www.opengis.net/def/crs/EPSG/0/4326',
    tolerance: 1e-9,
    write: swapped,
  },
  {
    name: 'EPSG:3857',
    uri: 'http://www.opengis.net/def/crs/EPSG/0/3857',
    tolerance: 0.01,
    write: ([lon, lat]) => [
      (radius * lon * Math.PI) / 180,
      radius * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
    ],
  },
];
