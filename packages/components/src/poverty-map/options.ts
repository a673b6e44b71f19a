// The regions or households that the keyboard visits, in map order, with their words.
import type { Position } from '@onemap/contract';
import type { PointColumns } from '@onemap/core/map';
import { registered, statusIn, type HouseholdPoints } from '../figures/household-points.js';
import { inMapOrder } from '../figures/map-order.js';
import type { ViewModel } from '../figures/view-model.js';
import { valueText } from '../figures/wording.js';

export interface MapOption {
  readonly kind: 'region' | 'household';
  /** 12-digit code or household id. */
  readonly id: string;
  readonly position: Position;
  /** What a screen reader says: name and value. */
  readonly text: string;
  /** Index of the point; -1 for a region. */
  readonly point: number;
}

export function regionOptions({ place, children, wording }: ViewModel): MapOption[] {
  return children.map(({ code, name, cell }, index) => ({
    kind: 'region',
    id: code,
    position: place.children[index]!.properties.center,
    // Written when it is read: few of many regions ever are.
    get text() {
      return `${name} ${valueText(wording, cell)}`;
    },
    point: -1,
  }));
}

export function householdOptions(
  points: HouseholdPoints,
  columns: PointColumns,
  { year, wording: { words } }: Pick<ViewModel, 'year' | 'wording'>,
): MapOption[] {
  const positionOf = (index: number): Position => [points.lonLat[2 * index]!, points.lonLat[2 * index + 1]!];
  return inMapOrder(registered(columns), positionOf).map((index, place) => {
    const status = statusIn(points, index, year);
    return {
      kind: 'household',
      id: points.ids[index]!,
      position: positionOf(index),
      text: `${words.povertyMap.household} ${place + 1} ${status ? words.povertyMap.status[status] : ''}`.trim(),
      point: index,
    };
  });
}
