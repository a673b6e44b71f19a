// A made-up county of four square towns for tests and stories: every figure in it can be added up by hand.
import type { BoundaryFeature, Layer, Me, Position, Region, RegionLevel } from '@onemap/contract';
import type { Fixtures } from '@onemap/core/fixture-source';

type Fact = Fixtures['datasets'][number]['facts'][number];

const origin = { synthetic: true, source: '示例登记册' };

interface Square {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
  /** West and south end, and length of the side, in degrees. */
  readonly at: readonly [west: number, south: number, side: number];
}

/** Two rows of two towns; the north-west town has two villages. */
const squares: readonly Square[] = [
  { code: '990000000000', name: '示例省', level: 'province', parent: null, at: [105, 34, 2] },
  { code: '990100000000', name: '示例市', level: 'prefecture', parent: '990000000000', at: [105, 34, 1] },
  { code: '990101000000', name: '方田县', level: 'county', parent: '990100000000', at: [105, 34, 0.4] },
  { code: '990101100000', name: '东山镇', level: 'town', parent: '990101000000', at: [105.2, 34.2, 0.2] },
  { code: '990101101000', name: '西山乡', level: 'town', parent: '990101000000', at: [105, 34.2, 0.2] },
  { code: '990101102000', name: '东川镇', level: 'town', parent: '990101000000', at: [105.2, 34, 0.2] },
  { code: '990101103000', name: '西川乡', level: 'town', parent: '990101000000', at: [105, 34, 0.2] },
  { code: '990101101201', name: '上坪村', level: 'village', parent: '990101101000', at: [105, 34.3, 0.1] },
  { code: '990101101202', name: '下坪村', level: 'village', parent: '990101101000', at: [105.1, 34.2, 0.1] },
];

export const countyCode = '990101000000';
export const villageCode = '990101101201';

/** Poor persons and rural population by year; 西川乡 has so few that they are not public. */
const counts: Readonly<Record<string, Readonly<Record<string, readonly [number | null, number]>>>> = {
  '990101000000': { '2015': [200, 2000], '2016': [100, 2000] },
  '990101100000': { '2015': [100, 500], '2016': [60, 500] },
  '990101101000': { '2015': [60, 500], '2016': [25, 500] },
  '990101102000': { '2015': [40, 500], '2016': [13, 500] },
  '990101103000': { '2015': [null, 500], '2016': [null, 500] },
  '990101101201': { '2015': [40, 250], '2016': [20, 250] },
  '990101101202': { '2015': [20, 250], '2016': [5, 250] },
};

export const visitor: Me = { role: 'anonymous', regions: [], displayName: '访客', permissions: [] };
export const villageLeader: Me = {
  role: 'village',
  regions: [villageCode],
  displayName: '张*',
  permissions: ['households:read'],
};

/**
 * Vector tiles with five households. Those of 上坪村 from west to east, with their status at the end of 2015 and 2016:
 * ...01 not exited, not exited; ...03 not in the register, relapsed; ...05 about to exit, not in the register;
 * ...02 not exited, exited. The fifth, ...04, belongs to 下坪村. 01 stands furthest north, then 02, 05, 03.
 */
const householdTiles: Fixtures['tiles'] = {
  '12/3242/1630':
    'Gl54AgoKaG91c2Vob2xkcxIREgYAAAEBAgIYASIFCZ454D8aAmlkGgZyZWdpb24aAXMiEwoROTkwMTAxLWFhYWFhYWFhMDEiDgoMOTkwMTAxMTAx' +
    'MjAxIgQKAjAwKIAg',
  '12/3243/1631':
    'GvgBeAIKCmhvdXNlaG9sZHMSERIGAAABAQICGAEiBQmuFrIREhESBgADAQECBBgBIgUJ5geEIxIREgYABQEGAgcYASIFCYoP0B4SERIGAAgBAQIJ' +
    'GAEiBQncEpoaGgJpZBoGcmVnaW9uGgFzIhMKETk5MDEwMS1hYWFhYWFhYTAyIg4KDDk5MDEwMTEwMTIwMSIECgIwMiITChE5OTAxMDEtYWFhYWFh' +
    'YWEwMyIECgItMyITChE5OTAxMDEtYWFhYWFhYWEwNCIOCgw5OTAxMDExMDEyMDIiBAoCMDAiEwoROTkwMTAxLWFhYWFhYWFhMDUiBAoCMS0ogCA=',
};

export function squareCounty(me: Me = visitor, households: Fixtures['households'] = []): Fixtures {
  return {
    me,
    regions: squares.map(regionOf),
    boundaries: squares.filter(({ level }) => level !== 'province' && level !== 'prefecture').map(boundaryOf),
    datasets: [{ cube: 'poverty', label: '贫困', ...origin, facts: facts() }],
    layers: [layer('povertyIncidence', '贫困发生率'), layer('poorPersons', '贫困人口')],
    households,
    tileJson: {
      ...origin,
      tilejson: '3.0.0',
      tiles: [],
      minzoom: 6,
      maxzoom: 12,
      bounds: [105, 34, 106, 35],
      vector_layers: [],
      statusYears: [2015, 2016],
    },
    tiles: householdTiles,
  };
}

function regionOf(square: Square): Region {
  const { code, name, level, parent, at } = square;
  const below = squares.filter((other) => other.parent === code);
  const [west, south, side] = at;
  return {
    ...origin,
    code,
    name,
    shortName: name,
    level,
    parent,
    center: centerOf(square),
    bbox: [west, south, west + side, south + side],
    areaKm2: 100,
    childLevel: below[0]?.level ?? null,
    childCount: below.length,
  };
}

function boundaryOf(square: Square): BoundaryFeature {
  const {
    code,
    name,
    level,
    parent,
    at: [west, south, side],
  } = square;
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    id: code,
    properties: { code, name, shortName: name, level, parent, center: centerOf(square) },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function centerOf({ at: [west, south, side] }: Square): Position {
  return [west + side / 2, south + side / 2];
}

function facts(): Fact[] {
  return Object.entries(counts).flatMap(([region, years]) =>
    Object.entries(years).flatMap(([year, [poor, rural]]): Fact[] => [
      {
        region,
        year,
        measure: 'poorPersons',
        value: poor,
        ...(poor === null ? { status: 'suppressed' as const } : {}),
      },
      { region, year, measure: 'ruralPopulation', value: rural },
    ]),
  );
}

function layer(id: string, title: string): Layer {
  return {
    ...origin,
    id,
    title,
    kind: 'choropleth',
    indicator: id,
    levels: ['county', 'town', 'village'],
    years: ['2015', '2016'],
  };
}
