// Hexagons and the smooth surface of a density: made once for all years, with one scale for all of them.
import type { BoundaryFeature, Position } from '@onemap/contract';
import { classOf, roundBreaks } from '@onemap/core';
import {
  areasAbove,
  hexagonAt,
  hexagonCorners,
  hexagonGrid,
  hexagonSums,
  hexagonWidth,
  kernelBandwidth,
  kernelGrid,
  kernelSurface,
  type Area,
  type GroundPlane,
} from '@onemap/core/density';
import type { Shapes } from '@onemap/core/map';
import type { DensitySites } from './sites.js';

const classes = 5;

/** What both have in common: values by cell and year, and shapes with the class of each. */
export interface DensityField {
  readonly breaks: readonly number[];
  /** Width of a hexagon between its sides, or standard deviation of the kernel; metres. */
  readonly meters: number;
  /** Square kilometres of one cell. */
  readonly cellKm2: number;
  /** Densities of the cells, a square kilometre. */
  valuesIn(year: number): Float64Array;
  /** The cell at a place, or -1. */
  cellAt(position: Position): number;
  /** Longitude and latitude of the middle of a cell. */
  middleOf(cell: number): Position;
  /** The same object where only colours change with the year. */
  shapesIn(year: number): Shapes;
  /** Class of each shape; null is not drawn. */
  classesIn(year: number): readonly (number | null)[];
}

/** @param areaKm2 of the shown region, from which the size of hexagons follows */
export function hexagonField(of: DensitySites, years: readonly number[], areaKm2: number): DensityField {
  const { sites, weightsIn } = of;
  const grid = hexagonGrid(sites, hexagonWidth(areaKm2));
  const valuesIn = kept((year) => hexagonSums(grid, weightsIn(year)).map((sum) => sum / grid.areaKm2));
  const breaks = roundBreaks(largestOf(years, valuesIn), classes);
  const corners = sites.plane.toLonLat(hexagonCorners(grid));
  const count = corners.length / 12;
  const shapes: Shapes = {
    lonLat: corners,
    ringEnds: Uint32Array.from({ length: count }, (_, index) => 6 * (index + 1)),
    shapeEnds: Uint32Array.from({ length: count }, (_, index) => index + 1),
  };
  return {
    ...{ breaks, valuesIn, meters: grid.width, cellKm2: grid.areaKm2 },
    cellAt: (position) => hexagonAt(grid, ...onPlane(sites.plane, position)),
    middleOf: (cell) => offPlane(sites.plane, grid.middles[2 * cell]!, grid.middles[2 * cell + 1]!),
    shapesIn: () => shapes,
    classesIn: (year) => Array.from(valuesIn(year), (value) => (value > 0 ? classOf(value, breaks) : null)),
  };
}

/** @param areaKm2 of the shown region, from which the bandwidth follows */
export function kernelField(of: DensitySites, years: readonly number[], areaKm2: number): DensityField {
  const { sites, weightsIn } = of;
  const grid = kernelGrid(sites, kernelBandwidth(areaKm2));
  const valuesIn = kept((year) => kernelSurface(grid, weightsIn(year)));
  const breaks = roundBreaks(largestOf(years, valuesIn), classes);
  const shapesIn = kept((year) =>
    shapesOf(areasAbove(grid, valuesIn(year), breaks), (xy) => sites.plane.toLonLat(xy)),
  );
  const { columns, rows, west, south, cell } = grid;
  return {
    ...{ breaks, valuesIn, shapesIn, meters: grid.bandwidth, cellKm2: (cell / 1000) ** 2 },
    cellAt: (position) => {
      const [x, y] = onPlane(sites.plane, position);
      const [column, row] = [Math.floor((x - west) / cell), Math.floor((y - south) / cell)];
      return column >= 0 && row >= 0 && column < columns && row < rows ? row * columns + column : -1;
    },
    middleOf: (index) =>
      offPlane(
        sites.plane,
        west + ((index % columns) + 0.5) * cell,
        south + (Math.floor(index / columns) + 0.5) * cell,
      ),
    // The lowest class is the ground that the others lie upon.
    classesIn: () => breaks.map((_, index) => index + 1),
  };
}

/** All outlines together as one shape. */
export function outlineShapes(features: readonly BoundaryFeature[]): Shapes {
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const ringEnds = new Uint32Array(rings.length);
  rings.forEach((ring, index) => (ringEnds[index] = (ringEnds[index - 1] ?? 0) + ring.length));
  return {
    lonLat: Float64Array.from(rings.flat().flatMap(([lon, lat]) => [lon!, lat!])),
    ringEnds,
    shapeEnds: Uint32Array.of(rings.length),
  };
}

/** A shape an area. */
function shapesOf(areas: readonly Area[], toLonLat: (xy: Float64Array) => Float64Array): Shapes {
  const rings = areas.flat().map(toLonLat);
  const lonLat = new Float64Array(rings.reduce((sum, ring) => sum + ring.length, 0));
  const ringEnds = new Uint32Array(rings.length);
  let end = 0;
  rings.forEach((ring, index) => {
    lonLat.set(ring, end);
    end += ring.length;
    ringEnds[index] = end / 2;
  });
  let last = 0;
  return { lonLat, ringEnds, shapeEnds: Uint32Array.from(areas, (area) => (last += area.length)) };
}

function largestOf(years: readonly number[], valuesIn: (year: number) => Float64Array): number {
  return years.reduce((largest, year) => valuesIn(year).reduce((a, b) => Math.max(a, b), largest), 0);
}

/** Works a year out when it is first asked for. */
function kept<T>(make: (year: number) => T): (year: number) => T {
  const known = new Map<number, T>();
  return (year) => {
    let value = known.get(year);
    if (value === undefined) known.set(year, (value = make(year)));
    return value;
  };
}

function onPlane(plane: GroundPlane, [lon, lat]: Position): [number, number] {
  const [x, y] = plane.toPlane(Float64Array.of(lon, lat));
  return [x!, y!];
}

function offPlane(plane: GroundPlane, x: number, y: number): Position {
  const [lon, lat] = plane.toLonLat(Float64Array.of(x, y));
  return [lon!, lat!];
}
