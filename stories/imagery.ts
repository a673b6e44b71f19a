// Invented imagery of two years for the stories: the same fields, river and villages, painted before and after.
import type { ImagerySet, TilePaper } from '@onemap/core/map';

type Place = [lon: number, lat: number];

interface Look {
  readonly fields: readonly string[];
  readonly roofs: readonly string[];
  readonly road: string;
  /** Metres. */
  readonly roadWidth: number;
  /** Share of the plots with a house. */
  readonly built: number;
  /** Share of the fields below glass. */
  readonly glass: number;
}

const before: Look = {
  fields: ['#9a8a63', '#92845d', '#a08f69', '#8a8058', '#958861'],
  roofs: ['#7b6f63', '#6d655c', '#85796a'],
  road: '#b7a27c',
  roadWidth: 5,
  built: 0.55,
  glass: 0,
};

const after: Look = {
  fields: ['#7a8c57', '#728650', '#83935d', '#6a8049', '#8b9263'],
  roofs: ['#a5483a', '#b4574a', '#4f6f96', '#9c4034'],
  road: '#d9d6ce',
  roadWidth: 9,
  built: 0.85,
  glass: 0.3,
};

/** Degrees. */
const field = 0.0015;
const village = 0.024;
const metersOfDegree = 91_000;
/** Pixels. */
const block = 4;

function paint(look: Look): (paper: TilePaper) => void {
  return (paper) => {
    const { context, size, extent } = paper;
    const pixelsOfMeter = size / ((extent[2] - extent[0]) * metersOfDegree);
    context.fillStyle = look.fields[0]!;
    context.fillRect(0, 0, size, size);
    if (pixelsOfMeter > 0.01) paintFields(paper, look);
    paintRiver(paper, pixelsOfMeter);
    // Seen from far there would be a million of them.
    if (pixelsOfMeter < 0.003) return;
    eachCell(extent, village, 1, (place) => paintRoads(paper, place, look, pixelsOfMeter));
    eachCell(extent, village, 1, (place) => paintVillage(paper, place, look, pixelsOfMeter));
  };
}

/** Terraces follow the slopes; greenhouses stand on the flat land by the river. */
function paintFields({ context, size, extent }: TilePaper, look: Look): void {
  const [west, south, east, north] = extent;
  for (let y = 0; y < size; y += block) {
    for (let x = 0; x < size; x += block) {
      const lon = west + ((east - west) * (x + block / 2)) / size;
      const lat = north - ((north - south) * (y + block / 2)) / size;
      context.fillStyle = groundAt(lon, lat, look);
      context.fillRect(x, y, block, block);
    }
  }
}

function groundAt(lon: number, lat: number, { fields, glass }: Look): string {
  const plot: Place = [Math.floor(lon / field), Math.floor(lat / field)];
  const distance = Math.abs(lat - riverAt(lon));
  if (distance < 0.006 && chanceOf(plot[0], Math.floor(lat / (field / 3)), 2) < glass) return '#dfe7ea';
  const height = Math.sin(lon * 190) + Math.sin(lat * 230) + Math.sin((lon + lat) * 410) / 2;
  const terrace = Math.floor((distance < 0.006 ? distance * 400 : height * 7) + 100);
  const along = Math.floor((lon * 3 + lat * 5) / (field * 4));
  return fields[Math.floor(chanceOf(terrace, along, 1) * fields.length)]!;
}

function riverAt(lon: number): number {
  return 34.745 + 0.008 * Math.sin(lon * 60) + 0.012 * Math.sin(lon * 17);
}

/** The river is where it was. */
function paintRiver({ context, extent, pixelOf }: TilePaper, pixelsOfMeter: number): void {
  const [west, , east] = extent;
  const step = (east - west) / 16;
  context.beginPath();
  for (let lon = west - step; lon <= east + step; lon += step) {
    const [x, y] = pixelOf([lon, riverAt(lon)]);
    context.lineTo(x, y);
  }
  context.strokeStyle = '#5f7f86';
  context.lineWidth = Math.max(1.5, 120 * pixelsOfMeter);
  context.stroke();
}

/** Every village has a road to the next one in the east and in the north. */
function paintRoads({ context, pixelOf }: TilePaper, place: Place, look: Look, pixelsOfMeter: number): void {
  const from = pixelOf(centreOf(place));
  context.strokeStyle = look.road;
  context.lineWidth = Math.max(look.roadWidth / 8, look.roadWidth * pixelsOfMeter);
  for (const [dx, dy] of [
    [village, 0],
    [0, village],
  ] as const) {
    const to = pixelOf(centreOf([place[0] + dx, place[1] + dy]));
    context.beginPath();
    context.moveTo(...from);
    context.quadraticCurveTo(from[0], to[1], ...to);
    context.stroke();
  }
}

function paintVillage(
  { context, pixelOf }: TilePaper,
  place: Place,
  look: Look,
  pixelsOfMeter: number,
): void {
  const [lon, lat] = centreOf(place);
  const plots = 7;
  const plot = 0.00055;
  const edge = Math.max(1, 28 * pixelsOfMeter);
  for (let index = 0; index < plots * plots; index++) {
    const chance = chanceOf(lon + index * 0.37, lat, 3);
    if (chance > look.built) continue;
    const column = (index % plots) - plots / 2 + chanceOf(lon, lat + index, 4) * 0.5;
    const row = Math.floor(index / plots) - plots / 2 + chanceOf(lon, lat + index, 5) * 0.5;
    const [x, y] = pixelOf([lon + column * plot, lat + row * plot]);
    context.fillStyle = look.roofs[index % look.roofs.length]!;
    context.fillRect(x, y, edge, edge * 0.7);
  }
}

function centreOf([lon, lat]: Place): Place {
  return [
    lon + village * (0.3 + 0.4 * chanceOf(lon, lat, 6)),
    lat + village * (0.3 + 0.4 * chanceOf(lon, lat, 7)),
  ];
}

/** Corners of the cells that a tile meets, with so many more around it. */
function eachCell(
  [west, south, east, north]: readonly number[],
  edge: number,
  around: number,
  visit: (place: Place) => void,
): void {
  for (let row = Math.floor(north! / edge) + around; row >= Math.floor(south! / edge) - around; row--)
    for (
      let column = Math.floor(west! / edge) - around;
      column <= Math.floor(east! / edge) + around;
      column++
    )
      visit([column * edge, row * edge]);
}

/** The same number from 0 to 1 for the same place, in every year. */
function chanceOf(lon: number, lat: number, kind: number): number {
  const value = Math.sin(lon * 12_989.8 + lat * 78_233.1 + kind * 37.7) * 43_758.5453;
  return value - Math.floor(value);
}

const common = {
  resolutionM: 2.5,
  licence: '仅供演示',
  mapApprovalNumber: null,
  extent: null,
  source: '程序绘制的示意影像',
  synthetic: true,
} as const;

/** 2013 and 2015; no other year. */
export const drawnImagery: readonly ImagerySet[] = [
  {
    ...common,
    ...{ id: 'drawn-2013', title: '2013 年示意影像', year: 2013, captureDate: '2013-09-21' },
    tiles: { type: 'painted', paint: paint(before) },
  },
  {
    ...common,
    ...{ id: 'drawn-2015', title: '2015 年示意影像', year: 2015, captureDate: '2015-10-06' },
    tiles: { type: 'painted', paint: paint(after) },
  },
];
