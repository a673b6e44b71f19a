// What a collection of features is made of: one object in the table of collections.
import type { Position } from '@onemap/contract';
import type { Viewer } from '../../auth/viewer.js';
import type { Bind } from '../filter-sql/columns.js';
import type { ListedProperties } from '../listing/listed-property.js';

/** A place as the database has it: a position, or the GeoJSON text of an area. */
export type Place = Position | string | null;

export interface FeatureParts {
  readonly id: string;
  readonly place: Place;
  /** In the order and with the names of the listed properties, the geometry left out. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface FeatureRow {
  readonly id: string;
  readonly synthetic: boolean;
  readonly source: string;
}

export interface Reader {
  readonly viewer: Viewer;
  /** The year whose end is shown; 0 where the collection has no years. */
  readonly asOf: number;
}

/**
 * Every statement below names the table of the features by its alias; `columns` answers `id`, `synthetic` and
 * `source` beside what `toFeature` needs. The geometry is listed under the name `geometry`.
 */
export interface Collection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Who has not signed in finds neither an item nor the collection itself where it is `signedIn`. */
  readonly access: 'public' | 'signedIn';
  readonly shape: 'point' | 'area';
  /** Whether an item has a state for each year, which `datetime` chooses. */
  readonly yearly: boolean;
  /** The column of the day on which an item took place, which `datetime` selects by. */
  readonly day?: string;
  /** Where years and sources are told, a FROM clause of rows with `year`, `synthetic` and `source`. */
  readonly record?: string;
  /** The column of the region's code, where items can be selected by region. */
  readonly region?: string;
  properties(viewer: Viewer): ListedProperties;
  tables(bind: Bind, asOf: number): string;
  readonly columns: string;
  /** A condition that holds for every item, or nothing. */
  readonly condition?: string;
  readonly key: readonly [county: string, id: string];
  toFeature(row: FeatureRow & Record<string, unknown>, reader: Reader): FeatureParts;
}

/** The columns of the listed properties under their names, for collections whose values need no masking. */
export function columnsOfProperties(properties: ListedProperties): string {
  return Object.entries(properties)
    .filter(([name, { sql }]) => sql !== null && name !== 'geometry')
    .map(([name, { sql }]) => `${sql} as "${name}"`)
    .join(', ');
}

/** The values of the listed properties, as `columnsOfProperties` reads them. */
export function valuesOfProperties(
  row: Record<string, unknown>,
  properties: ListedProperties,
): Record<string, unknown> {
  const names = Object.keys(properties).filter((name) => name !== 'geometry');
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
