// Plans a synthetic county: an invented outline, divided into its towns and these into their villages.
import { borderPoints, ringsOf, toLonLat } from './outline.js';
import type { LonLat, Projection } from './outline.js';
import { cellCentre, cellKey, cellsWithin } from './hex-grid.js';
import type { Cell, PlanePoint } from './hex-grid.js';
import { partition } from './partition.js';
import type { Part, Placed } from './partition.js';
import { createRandom } from './random.js';
import type { Division } from './divisions.js';
import { createWarp } from './warp.js';

export interface CountyShape {
  readonly centre: LonLat;
  readonly areaKm2: number;
  /** How many cells make a village on average; more cells give longer borders. */
  readonly cellsPerVillage: number;
  /** Extent north-south divided by extent west-east. */
  readonly stretch: number;
  /** Where a town lies, from -1 to 1 east and north of the centre; others are placed by chance. */
  readonly townPlaces?: Readonly<Record<string, PlanePoint>>;
}

export interface PlannedRegion {
  readonly division: Division;
  readonly rings: readonly (readonly LonLat[])[];
  /** Middles of its cells in degrees: certain to lie inside. */
  readonly interior: readonly LonLat[];
}

/** Outlines of a county, its towns, villages and groups, in the order of `divisions`; regions above the county are left out. */
export function planCounty(
  divisions: readonly Division[],
  shape: CountyShape,
  seed: string,
): PlannedRegion[] {
  const villages = divisions.filter((division) => division.level === 'village');
  const side = Math.sqrt(shape.areaKm2 / (villages.length * shape.cellsPerVillage) / (1.5 * Math.sqrt(3)));
  const warp = createWarp(
    `${seed}/divides`,
    [24, 12, 6].map((sides) => ({ wavelength: sides * side, reach: 0.28 * sides * side })),
  );
  const cells = countyCells(shape, side, seed).map((cell) => ({ cell, at: warp(cellCentre(cell, side)) }));
  const labels = labelCells(divisions, cells, shape, seed);
  const plane = cells.map(({ cell }) => cell);
  const bend = createWarp(
    `${seed}/borders`,
    [16, 5, 2.5].map((sides) => ({ wavelength: sides * side, reach: 0.1 * sides * side })),
  );
  const points = borderPoints(plane, labels, side, seed, bend);
  return divisions
    .filter(({ level }) => level !== 'province' && level !== 'prefecture')
    .map((division) =>
      outline(division, plane, labels, points, (cell) => bend(cellCentre(cell, side)), {
        centre: shape.centre,
      }),
    );
}

/** The county's cells: an oval whose rim swings in and out. */
function countyCells(shape: CountyShape, side: number, seed: string): Cell[] {
  const random = createRandom(seed, 'rim');
  const waves = [2, 3, 4, 5, 7, 9].map((count) => ({
    count,
    size: random.between(0.02, 0.16 / Math.sqrt(count)),
    turn: random.between(0, 2 * Math.PI),
  }));
  const radius = Math.sqrt(shape.areaKm2 / Math.PI);
  const squeeze = Math.sqrt(shape.stretch);
  return cellsWithin(radius * 1.8, side, ([x, y]) => {
    const angle = Math.atan2(y / squeeze, x * squeeze);
    const rim = waves.reduce((sum, wave) => sum + wave.size * Math.cos(wave.count * angle + wave.turn), 1);
    return Math.hypot(x * squeeze, y / squeeze) <= radius * rim;
  });
}

/** The finest division that each cell belongs to: its group where a village has groups, else its village. */
function labelCells(
  divisions: readonly Division[],
  cells: readonly Placed[],
  shape: CountyShape,
  seed: string,
): Map<string, string> {
  const towns = divisions.filter(({ level }) => level === 'town');
  const villagesOf = (town: Division) => divisions.filter(({ parent }) => parent === town.code);
  const radius = Math.sqrt(shape.areaKm2 / Math.PI);
  const townLabels = partition(
    cells,
    towns.map((town) => ({
      id: town.code,
      weight: Math.pow(villagesOf(town).length, 0.7),
      seed: placeOf(town, radius, shape, seed),
    })),
  );
  const labels = new Map<string, string>();
  for (const town of towns) {
    const own = cells.filter(({ cell }) => townLabels.get(cellKey(cell)) === town.code);
    for (const [key, label] of partition(own, scattered(villagesOf(town), own, seed))) labels.set(key, label);
  }
  for (const village of divisions.filter(({ level }) => level === 'village')) {
    const groups = divisions.filter(({ parent }) => parent === village.code);
    const own =
      groups.length > 0 ? cells.filter(({ cell }) => labels.get(cellKey(cell)) === village.code) : [];
    if (own.length > 0)
      for (const [key, label] of partition(own, scattered(groups, own, seed))) labels.set(key, label);
  }
  return labels;
}

function placeOf(town: Division, radius: number, shape: CountyShape, seed: string): PlanePoint {
  const random = createRandom(seed, 'town', town.code);
  const [east, north] = shape.townPlaces?.[town.code] ?? [
    random.between(-0.8, 0.8),
    random.between(-0.8, 0.8),
  ];
  const squeeze = Math.sqrt(shape.stretch);
  return [(east * radius) / squeeze, north * radius * squeeze];
}

/** Divisions at places far from each other, of somewhat different sizes. */
function scattered(divisions: readonly Division[], cells: readonly Placed[], seed: string): Part[] {
  const taken: PlanePoint[] = [];
  return divisions.map(({ code }) => {
    const random = createRandom(seed, 'part', code);
    const place = farthest(
      Array.from({ length: 12 }, () => random.pick(cells).at),
      taken,
    );
    taken.push(place);
    return { id: code, weight: random.between(0.6, 1.5), seed: place };
  });
}

/** The candidate whose nearest taken place is farthest away. */
function farthest(candidates: readonly PlanePoint[], taken: readonly PlanePoint[]): PlanePoint {
  const clearance = (at: PlanePoint) =>
    Math.min(...taken.map((other) => (at[0] - other[0]) ** 2 + (at[1] - other[1]) ** 2), Infinity);
  return candidates.reduce((best, candidate) => (clearance(candidate) > clearance(best) ? candidate : best));
}

function outline(
  division: Division,
  plane: readonly Cell[],
  labels: ReadonlyMap<string, string>,
  points: ReadonlyMap<string, PlanePoint>,
  middle: (cell: Cell) => PlanePoint,
  projection: Projection,
): PlannedRegion {
  const prefix = significant(division);
  const isInside = (key: string) => labels.get(key)?.startsWith(prefix) ?? false;
  const cells = plane.filter((cell) => isInside(cellKey(cell)));
  const rings = ringsOf(cells, isInside).map((ring) =>
    ring.map((key) => toLonLat(points.get(key)!, projection)),
  );
  return { division, rings, interior: cells.map((cell) => toLonLat(middle(cell), projection)) };
}

function significant({ code, level }: Division): string {
  return level === 'county' ? code.slice(0, 6) : level === 'town' ? code.slice(0, 9) : code;
}
