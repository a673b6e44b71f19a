// The households of the shown village in the shown year, as points of a layer; a year step makes other colours only.
import type { PointColumns } from '@onemap/core/map';
import { pointColumns, type HouseholdPoints } from './household-points.js';
import { Memo } from './memo.js';
import type { ViewModel } from './view-model.js';

export class ShownPoints {
  readonly #points = new Memo<PointColumns>();

  /** Null where none are loaded, and while those of another village are. */
  get(
    households: HouseholdPoints | undefined,
    { place, year }: Pick<ViewModel, 'place' | 'year'>,
  ): PointColumns | null {
    if (!households || households.region !== place.region.code) return null;
    return this.#points.get([households, year], () => pointColumns(households, year));
  }
}
