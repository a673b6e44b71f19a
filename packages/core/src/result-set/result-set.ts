// What a query found, in columns: it grows page by page, or is made at once of columns that a page has.
import type { Position } from '@onemap/contract';
import { GrowingNumbers, GrowingTexts, type ResultColumn } from './columns.js';

export interface ResultField {
  readonly name: string;
  readonly type: 'number' | 'text';
}

/** Columns of equal length; a column of texts may hold null. Longitude and latitude in CGCS2000 degrees. */
export interface LocalRows {
  readonly lon: Float64Array | readonly number[];
  readonly lat: Float64Array | readonly number[];
  /** Default the number of the row, from 1. */
  readonly id?: readonly string[];
  readonly columns: Readonly<Record<string, Float64Array | readonly (string | number | boolean | null)[]>>;
}

export class ResultSet {
  readonly fields: readonly ResultField[];
  readonly #columns: readonly (GrowingNumbers | GrowingTexts)[];
  readonly #lonLat: GrowingNumbers;
  readonly #ids: string[];
  #places: Map<string, number> | undefined;

  /** @param rows the first rows; none when absent */
  constructor(fields: readonly ResultField[], rows?: LocalRows) {
    this.fields = fields;
    this.#columns = fields.map(({ name, type }) => columnOf(type, rows?.columns[name]));
    this.#lonLat = new GrowingNumbers(rows && interleaved(rows));
    this.#ids = rows ? idsOf(rows) : [];
  }

  get length(): number {
    return this.#ids.length;
  }

  /** In the order in which they came. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Longitude and latitude interleaved, CGCS2000 degrees; NaN where a row has no place. */
  get lonLat(): Float64Array {
    return this.#lonLat.column.values;
  }

  append(id: string, position: Position | null, values: Readonly<Record<string, unknown>>): void {
    this.#ids.push(id);
    this.#lonLat.push(position?.[0]);
    this.#lonLat.push(position?.[1]);
    this.fields.forEach(({ name }, index) => this.#columns[index]!.push(values[name]));
    this.#places = undefined;
  }

  /** Undefined for a field that the set does not have. */
  column(name: string): ResultColumn | undefined {
    const index = this.fields.findIndex((field) => field.name === name);
    return this.#columns[index]?.column;
  }

  /** The row of an id, or -1. */
  rowOf(id: string): number {
    this.#places ??= new Map(this.#ids.map((each, row) => [each, row]));
    return this.#places.get(id) ?? -1;
  }

  positionOf(row: number): Position | null {
    const [lon, lat] = [this.lonLat[2 * row]!, this.lonLat[2 * row + 1]!];
    return Number.isNaN(lon) || Number.isNaN(lat) ? null : [lon, lat];
  }
}

/** Number, text, or null for no value. */
export function valueAt(column: ResultColumn | undefined, row: number): number | string | null {
  if (!column) return null;
  if (column.kind === 'text') return column.codes[row] === 0 ? null : column.texts[column.codes[row]!]!;
  const value = column.values[row]!;
  return Number.isNaN(value) ? null : value;
}

/** @throws RangeError when the columns differ in length */
export function resultSetOf({ lon, lat, id, columns }: LocalRows): ResultSet {
  const names = Object.keys(columns);
  for (const [name, { length }] of Object.entries({ lat, ...(id && { id }), ...columns }))
    if (length !== lon.length)
      throw new RangeError(`rows: ${name} has ${length} values, lon has ${lon.length}`);
  const fields = names.map((name) => ({ name, type: typeOf(columns[name]!) }));
  return new ResultSet(fields, { lon, lat, ...(id && { id }), columns });
}

function columnOf(
  type: ResultField['type'],
  values: LocalRows['columns'][string] = [],
): GrowingNumbers | GrowingTexts {
  if (type === 'text') return new GrowingTexts(values as readonly unknown[]);
  if (values instanceof Float64Array) return new GrowingNumbers(values);
  return new GrowingNumbers(Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)));
}

function interleaved({ lon, lat }: LocalRows): Float64Array {
  const both = new Float64Array(lon.length * 2);
  for (let row = 0; row < lon.length; row++) {
    both[2 * row] = lon[row]!;
    both[2 * row + 1] = lat[row]!;
  }
  return both;
}

function idsOf({ id, lon }: LocalRows): string[] {
  return id ? [...id] : Array.from({ length: lon.length }, (_none, row) => String(row + 1));
}

function typeOf(column: LocalRows['columns'][string]): ResultField['type'] {
  if (column instanceof Float64Array) return 'number';
  const first = (column as readonly unknown[]).find((value) => value !== null);
  return typeof first === 'number' ? 'number' : 'text';
}
