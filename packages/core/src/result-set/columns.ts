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
  /** The text of a row, also before there are codes; null for no value. */
  at(row: number): string | null;
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

/** What comes at once is read as it is, and put into codes when somebody counts, sorts or filters by them. */
export class GrowingTexts {
  #codes = new Uint32Array(0);
  readonly #texts: string[] = [''];
  readonly #codeOf = new Map<string, number>();
  readonly #given: readonly unknown[];
  /** How many rows have a code. */
  #coded = 0;
  length: number;

  /** @param values the first rows; not copied, and not written to */
  constructor(values: readonly unknown[] = []) {
    this.#given = values;
    this.length = values.length;
  }

  push(value: unknown): void {
    this.encode();
    if (this.length === this.#codes.length) this.#codes = grown(this.#codes, Uint32Array);
    this.#codes[this.length++] = this.#code(value);
    this.#coded = this.length;
  }

  /** Puts the next of the given texts into codes. @returns whether all of them are */
  encode(most = Infinity): boolean {
    const given = this.#given;
    if (this.#coded >= given.length) return true;
    if (this.#codes.length < given.length) this.#codes = new Uint32Array(given.length);
    const end = Math.min(given.length, this.#coded + most);
    for (; this.#coded < end; this.#coded++) this.#codes[this.#coded] = this.#code(given[this.#coded]);
    return end === given.length;
  }

  at(row: number): string | null {
    return (row < this.#coded ? this.#texts[this.#codes[row]!] : textOf(this.#given[row])) || null;
  }

  #code(value: unknown): number {
    const text = textOf(value);
    if (text === '') return 0;
    const known = this.#codeOf.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.push(text) - 1;
    this.#codeOf.set(text, code);
    return code;
  }

  get column(): TextColumn {
    return new TextView(this, this.length);
  }

  /** Of all rows. */
  get codes(): Uint32Array {
    this.encode();
    return this.#codes;
  }

  get texts(): readonly string[] {
    this.encode();
    return this.#texts;
  }
}

/** The first rows of a column that may grow. */
class TextView implements TextColumn {
  readonly kind = 'text';
  readonly #texts: GrowingTexts;
  readonly #length: number;

  constructor(texts: GrowingTexts, length: number) {
    this.#texts = texts;
    this.#length = length;
  }

  get codes(): Uint32Array {
    return this.#texts.codes.subarray(0, this.#length);
  }

  get texts(): readonly string[] {
    return this.#texts.texts;
  }

  at(row: number): string | null {
    return this.#texts.at(row);
  }
}

/** Empty for no value. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
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
