// Reads a JSON-stat 2.0 dataset as a cube: one cell by its coordinates, or a series along a dimension.
import type { StatDataset, StatMeasure } from './index.js';

/** One cell: `value` is null when suppressed or missing, and `status` says which. */
export interface Cell {
  readonly value: number | null;
  readonly status: 'ok' | 'suppressed' | 'missing';
}

/** A position in the cube; a dimension with a single category may be left out. */
export type Coordinates = Readonly<Record<string, string | number>>;

export interface SeriesPoint extends Cell {
  readonly key: string;
}

export interface StatCube {
  readonly dataset: StatDataset;
  /** Category keys of a dimension in order. @throws RangeError for an unknown dimension. */
  keys(dimension: string): readonly string[];
  /** The label of a category, or its key. */
  label(dimension: string, key: string): string;
  /** Unit, decimals and denominator of a measure. @throws RangeError for an unknown measure. */
  measure(id: string): StatMeasure;
  /** One cell. A region may be given with 2 to 12 digits. @throws RangeError for an unknown coordinate. */
  at(coordinates: Coordinates): Cell;
  /** The cells along one dimension, the others fixed. */
  series(dimension: string, coordinates: Coordinates): SeriesPoint[];
}

/** Wraps a dataset; nothing is copied. */
export function readCube(dataset: StatDataset): StatCube {
  const axes = dataset.id.map((id, axis) => ({
    id,
    size: dataset.size[axis] ?? 1,
    index: indexOf(dataset, id),
  }));

  const keys = (dimension: string): readonly string[] => dimensionOf(dataset, dimension).category.index;

  const at = (coordinates: Coordinates): Cell => {
    for (const name in coordinates) dimensionOf(dataset, name);
    let flat = 0;
    for (const { id, size, index } of axes) flat = flat * size + position(index, id, coordinates[id]);
    return cellAt(dataset, flat);
  };

  return {
    dataset,
    keys,
    label: (dimension, key) => dimensionOf(dataset, dimension).category.label[key] ?? key,
    measure: (id) => {
      const measure = dataset.extension.measures[id];
      if (!measure) throw new RangeError(`measure: ${id} is not in this dataset`);
      return measure;
    },
    at,
    series: (dimension, coordinates) =>
      keys(dimension).map((key) => ({ key, ...at({ ...coordinates, [dimension]: key }) })),
  };
}

function dimensionOf(dataset: StatDataset, name: string) {
  const dimension = dataset.dimension[name];
  if (!dimension) throw new RangeError(`dimension: ${name} is not in this dataset`);
  return dimension;
}

function indexOf(dataset: StatDataset, id: string): Map<string, number> {
  return new Map(dimensionOf(dataset, id).category.index.map((key, index) => [key, index]));
}

function position(
  index: Map<string, number>,
  dimension: string,
  wanted: string | number | undefined,
): number {
  if (wanted === undefined) {
    if (index.size === 1) return 0;
    throw new RangeError(`${dimension}: a coordinate is needed`);
  }
  const key = String(wanted);
  const found = index.get(key) ?? (dimension === 'region' ? index.get(key.padEnd(12, '0')) : undefined);
  if (found === undefined) throw new RangeError(`${dimension}: ${key} is not in this dataset`);
  return found;
}

function cellAt(dataset: StatDataset, flat: number): Cell {
  const value = dataset.value[flat] ?? null;
  const status = dataset.status?.[String(flat)];
  if (value !== null) return { value, status: 'ok' };
  return { value, status: status ?? 'missing' };
}
