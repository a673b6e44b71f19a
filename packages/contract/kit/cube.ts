// Reads a JSON-stat 2.0 dataset by the names of its cells; the kit's own, so that it shares no mistake with the SDK.
import type { StatDataset } from '@onemap/contract';
import { ensure } from './outcome.js';

export interface Cell {
  readonly value: number | null;
  /** `suppressed`, `missing`, or undefined for a number. */
  readonly status: string | undefined;
}

export interface CubeView {
  readonly dataset: StatDataset;
  /** Categories of a dimension in their order; empty when the dataset does not have it. */
  categories(dimension: string): string[];
  /** @throws CheckFailure for a cell that the dataset does not have */
  at(place: Readonly<Record<string, string>>): Cell;
}

export function viewCube(dataset: StatDataset): CubeView {
  const { id, size, dimension, value, status = {} } = dataset;
  const longest = Math.max(
    value.length / 100,
    ...id.map((name) => dimension[name]?.category.index.length ?? 0),
  );
  ensure(id.length <= 10 && longest <= 20_000, '数据集大得不合情理，不再读下去');
  const categories = (name: string): string[] => dimension[name]?.category.index ?? [];
  return {
    dataset,
    categories,
    at: (place) => {
      const index = id.reduce((sum, name, position) => {
        const wanted = place[name] ?? (categories(name).length === 1 ? categories(name)[0]! : '');
        const found = categories(name).indexOf(wanted);
        ensure(found >= 0, `数据集的 ${name} 里没有「${wanted}」`);
        return sum * size[position]! + found;
      }, 0);
      return { value: value[index] ?? null, status: status[String(index)] };
    },
  };
}
