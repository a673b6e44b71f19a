// The dots of a density: one a household where they may be shown, else so many to a dot, strewn over their regions.
import type { PointColumns } from '@onemap/core/map';
import { dotCount, dotPlaces, dotValueFor } from '@onemap/core/density';
import { isPoorIn, type CountedRegions, type DensitySites } from './sites.js';
import type { HouseholdPoints } from '../../../figures/household-points.js';

/** Palette indices of a layer of points: the colour of dots, and none. */
const [shown, hidden] = [0, 1];

export interface DotField {
  /** Persons or households to a dot. */
  readonly dotValue: number;
  /** The same places every year, of which some are shown. */
  columnsIn(year: number): PointColumns;
  countIn(year: number): number;
}

export function dotField({ of }: DensitySites, years: readonly number[]): DotField {
  const field = 'households' in of ? dotsOfHouseholds(of.households) : dotsOfRegions(of.regions, years);
  const known = new Map<number, PointColumns>();
  const columnsIn = (year: number): PointColumns => {
    let columns = known.get(year);
    if (!columns) {
      const { isShown, ids, lonLat } = field;
      const colors = Uint8Array.from(ids, (_id, index) => (isShown(index, year) ? shown : hidden));
      known.set(year, (columns = { lonLat, ids, colors }));
    }
    return columns;
  };
  return {
    dotValue: field.dotValue,
    columnsIn,
    countIn: (year) => columnsIn(year).colors.filter((color) => color === shown).length,
  };
}

interface Strewn {
  readonly dotValue: number;
  readonly ids: readonly string[];
  readonly lonLat: Float64Array;
  isShown(index: number, year: number): boolean;
}

function dotsOfHouseholds(households: HouseholdPoints): Strewn {
  const { ids, lonLat } = households;
  return { dotValue: 1, ids, lonLat, isShown: (index, year) => isPoorIn(households, index, year) };
}

/** A region has as many places as its largest year needs; a year shows the first of them. */
function dotsOfRegions({ features, cellIn }: CountedRegions, years: readonly number[]): Strewn {
  const totalIn = (year: number): number =>
    features.reduce((sum, _feature, index) => sum + (cellIn(year, index).value ?? 0), 0);
  const dotValue = dotValueFor(Math.max(0, ...years.map(totalIn)));
  const dotsIn = (year: number, region: number): number =>
    dotCount(cellIn(year, region).value, dotValue, region);
  const counts = new Map(years.map((year) => [year, features.map((_f, region) => dotsIn(year, region))]));
  const ids: string[] = [];
  const lonLat: number[] = [];
  /** Of each dot its region and its place among the region's dots. */
  const ranks: (readonly [region: number, rank: number])[] = [];
  features.forEach(({ id, geometry }, region) => {
    const most = Math.max(0, ...years.map((year) => counts.get(year)![region]!));
    dotPlaces(geometry, most, id).forEach((place, rank) => {
      ids.push(`${id}-${rank}`);
      lonLat.push(...place);
      ranks.push([region, rank]);
    });
  });
  const isShown = (index: number, year: number): boolean => {
    const [region, rank] = ranks[index]!;
    return rank < (counts.get(year)?.[region] ?? 0);
  };
  return { dotValue, ids, lonLat: Float64Array.from(lonLat), isShown };
}
