// Columns of a result: numbers as they are, texts as places in a list of the different ones; no object for a row.

/** NaN is no value. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** Code 0 is no value; every other one is a place in `texts`. */
export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Uint32Array;
  readonly texts: readonly string[];
}

export type ResultColumn = NumberColumn | TextColumn;

/** A column that grows row by row; what it hands out are views, which a later row does not change. */
export class GrowingNumbers {
  #values: Float64Array;
  length: number;

  /** @param values the first rows; not copied, and not written to */
  constructor(values: Float64Array = new Float64Array(0)) {
    this.#values = values;
    this.length = values.length;
  }

  push(value: unknown): void {
    if (this.length === this.#values.length) this.#values = grown(this.#values, Float64Array);
    this.#values[this.length++] = typeof value === 'number' ? value : NaN;
  }

  get column(): NumberColumn {
    return { kind: 'number', values: this.#values.subarray(0, this.length) };
  }
}

export class GrowingTexts {
  #codes = new Uint32Array(0);
  readonly #texts: string[] = [''];
  readonly #codeOf = new Map<string, number>();
  length = 0;

  constructor(values: readonly unknown[] = []) {
    this.#codes = new Uint32Array(values.length);
    for (const value of values) this.push(value);
  }

  push(value: unknown): void {
    if (this.length === this.#codes.length) this.#codes = grown(this.#codes, Uint32Array);
    this.#codes[this.length++] = this.#code(value);
  }

  #code(value: unknown): number {
    if (value === null || value === undefined || value === '') return 0;
    const text = textOf(value);
    const known = this.#codeOf.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.push(text) - 1;
    this.#codeOf.set(text, code);
    return code;
  }

  get column(): TextColumn {
    return { kind: 'text', codes: this.#codes.subarray(0, this.length), texts: this.#texts };
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

function grown<Values extends Float64Array | Uint32Array>(
  values: Values,
  type: new (length: number) => Values,
): Values {
  const larger = new type(Math.max(256, values.length * 2));
  larger.set(values);
  return larger;
}
