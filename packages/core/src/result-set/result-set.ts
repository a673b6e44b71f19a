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

/** Texts that are looked at between two pauses. */
const textsPerStep = 50_000;

export class ResultSet {
  readonly fields: readonly ResultField[];
  readonly #columns: readonly (GrowingNumbers | GrowingTexts)[];
  readonly #lonLat: GrowingNumbers;
  /** Undefined while rows are known by their numbers: a million texts are not made for nothing. */
  #ids: string[] | undefined;

  /**
   * @param rows the first rows; none when absent
   * @param columns those of `rows`, where they have been made already
   */
  constructor(
    fields: readonly ResultField[],
    rows?: LocalRows,
    columns: readonly (GrowingNumbers | GrowingTexts)[] = fields.map(({ name, type }) =>
      columnOf(type, rows?.columns[name]),
    ),
  ) {
    this.fields = fields;
    this.#columns = columns;
    this.#lonLat = new GrowingNumbers(rows && interleaved(rows));
    this.#ids = rows ? rows.id && [...rows.id] : [];
  }

  get length(): number {
    return this.#lonLat.length / 2;
  }

  /** In the order in which they came. */
  get ids(): readonly string[] {
    return (this.#ids ??= Array.from({ length: this.length }, (_none, row) => String(row + 1)));
  }

  idOf(row: number): string {
    return this.#ids ? this.#ids[row]! : String(row + 1);
  }

  /** Longitude and latitude interleaved, CGCS2000 degrees; NaN where a row has no place. */
  get lonLat(): Float64Array {
    return this.#lonLat.column.values;
  }

  append(id: string, position: Position | null, values: Readonly<Record<string, unknown>>): void {
    (this.ids as string[]).push(id);
    this.#lonLat.push(position?.[0]);
    this.#lonLat.push(position?.[1]);
    this.fields.forEach(({ name }, index) => this.#columns[index]!.push(values[name]));
  }

  /** Puts texts into codes ahead of who asks for them. @param pause awaited between steps of some dozen milliseconds */
  async prepareTexts(pause: () => Promise<void>): Promise<void> {
    for (const column of this.#columns)
      while (column instanceof GrowingTexts && !column.encode(textsPerStep)) await pause();
  }

  /** Undefined for a field that the set does not have. */
  column(name: string): ResultColumn | undefined {
    const index = this.fields.findIndex((field) => field.name === name);
    return this.#columns[index]?.column;
  }

  /** The row of an id, or -1. */
  rowOf(id: string): number {
    if (this.#ids) return this.#ids.indexOf(id);
    const row = /^[1-9]\d{0,15}$/.test(id) ? Number(id) - 1 : -1;
    return row < this.length ? row : -1;
  }

  positionOf(row: number): Position | null {
    const [lon, lat] = [this.lonLat[2 * row]!, this.lonLat[2 * row + 1]!];
    return Number.isNaN(lon) || Number.isNaN(lat) ? null : [lon, lat];
  }
}

/** Number, text, or null for no value. */
export function valueAt(column: ResultColumn | undefined, row: number): number | string | null {
  if (!column) return null;
  if (column.kind === 'text') return column.at(row);
  const value = column.values[row]!;
  return Number.isNaN(value) ? null : value;
}

/** @throws RangeError when the columns differ in length */
export function resultSetOf(rows: LocalRows): ResultSet {
  return new ResultSet(fieldsOf(rows), rows);
}

/**
 * As `resultSetOf`, with a pause after each column that has to be copied, for hundreds of thousands of rows.
 * @param pause awaited between the steps; it rejects to give up
 * @throws RangeError when the columns differ in length
 */
export async function resultSetInSteps(rows: LocalRows, pause: () => Promise<void>): Promise<ResultSet> {
  const fields = fieldsOf(rows);
  const columns: (GrowingNumbers | GrowingTexts)[] = [];
  for (const { name, type } of fields) {
    const values = rows.columns[name] ?? [];
    columns.push(columnOf(type, values));
    if (type === 'number' && !(values instanceof Float64Array)) await pause();
  }
  return new ResultSet(fields, rows, columns);
}

function fieldsOf({ lon, lat, id, columns }: LocalRows): ResultField[] {
  for (const [name, { length }] of Object.entries({ lat, ...(id && { id }), ...columns }))
    if (length !== lon.length)
      throw new RangeError(`rows: ${name} has ${length} values, lon has ${lon.length}`);
  return Object.keys(columns).map((name) => ({ name, type: typeOf(columns[name]!) }));
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

function typeOf(column: LocalRows['columns'][string]): ResultField['type'] {
  if (column instanceof Float64Array) return 'number';
  const first = (column as readonly unknown[]).find((value) => value !== null);
  return typeof first === 'number' ? 'number' : 'text';
}
