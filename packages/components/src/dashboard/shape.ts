// What a piece of JSON has to look like: one description for the check, its sentences and the JSON Schema.

export type Shape =
  | { readonly kind: 'text'; readonly pattern?: string; readonly most?: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole?: boolean }
  | { readonly kind: 'flag' }
  | { readonly kind: 'one-of'; readonly values: readonly (string | number | null)[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly least: number; readonly most: number }
  /** Names that the writer chooses, all with values of one shape. */
  | { readonly kind: 'map'; readonly of: Shape; readonly most: number }
  | { readonly kind: 'record'; readonly fields: Fields; readonly needed: readonly string[] }
  | {
      readonly kind: 'either';
      readonly shapes: readonly Shape[];
      readonly what: 'words' | 'cell' | 'row-size' | 'columns';
    }
  /** A record whose other fields depend on what stands in one of them. */
  | {
      readonly kind: 'variant';
      readonly by: string;
      readonly variants: Readonly<Record<string, RecordShape>>;
    };

export type Fields = Readonly<Record<string, Shape>>;
export type RecordShape = Extract<Shape, { kind: 'record' }>;

/** A step into JSON: the name of a field or the index in a list. */
export type JsonPath = readonly (string | number)[];

export type Fault =
  | { readonly what: 'type'; readonly expected: Shape }
  | { readonly what: 'unknown-field'; readonly field: string; readonly known: readonly string[] }
  | { readonly what: 'missing-field'; readonly field: string }
  | {
      readonly what: 'not-one-of';
      readonly value: string;
      readonly known: readonly (string | number | null)[];
    }
  | { readonly what: 'too-few' | 'too-many'; readonly limit: number }
  | { readonly what: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly what: 'pattern'; readonly value: string; readonly pattern: string };

export interface Mistake<Kind = Fault> {
  readonly path: JsonPath;
  readonly fault: Kind;
}

/** `$.pages[0].parts[2].type`; names that are no plain words stand in brackets. */
export function pathText(path: JsonPath): string {
  const step = (part: string | number): string => {
    if (typeof part === 'number') return `[${part}]`;
    return /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
  };
  return `$${path.map(step).join('')}`;
}

/** The first mistake from the top, or undefined. Only fields that the shape names are looked into. */
export function mistakeIn(value: unknown, shape: Shape, path: JsonPath = []): Mistake | undefined {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' ? textMistake(value, shape, path) : wrong(shape, path);
    case 'number':
      return typeof value === 'number' ? numberMistake(value, shape, path) : wrong(shape, path);
    case 'flag':
      return typeof value === 'boolean' ? undefined : wrong(shape, path);
    case 'one-of':
      return shape.values.some((known) => known === value)
        ? undefined
        : { path, fault: { what: 'not-one-of', value: shortText(value), known: shape.values } };
    case 'list':
      return Array.isArray(value) ? listMistake(value, shape, path) : wrong(shape, path);
    case 'map':
      return isRecord(value) ? mapMistake(value, shape, path) : wrong(shape, path);
    case 'record':
      return isRecord(value) ? recordMistake(value, shape, path) : wrong(shape, path);
    case 'either':
      return shape.shapes.some((one) => mistakeIn(value, one, path) === undefined)
        ? undefined
        : wrong(shape, path);
    case 'variant':
      return isRecord(value) ? variantMistake(value, shape, path) : wrong(shape, path);
  }
}

function wrong(expected: Shape, path: JsonPath): Mistake {
  return { path, fault: { what: 'type', expected } };
}

function textMistake(
  value: string,
  { pattern, most = 2000 }: ShapeOf<'text'>,
  path: JsonPath,
): Mistake | undefined {
  if (value.length > most) return { path, fault: { what: 'too-many', limit: most } };
  if (pattern === undefined || new RegExp(pattern).test(value)) return undefined;
  return { path, fault: { what: 'pattern', value: shortText(value), pattern } };
}

function numberMistake(value: number, shape: ShapeOf<'number'>, path: JsonPath): Mistake | undefined {
  const { least, most, whole = false } = shape;
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) return wrong(shape, path);
  return value < least || value > most ? { path, fault: { what: 'out-of-range', least, most } } : undefined;
}

function listMistake(value: readonly unknown[], shape: ShapeOf<'list'>, path: JsonPath): Mistake | undefined {
  if (value.length < shape.least) return { path, fault: { what: 'too-few', limit: shape.least } };
  if (value.length > shape.most) return { path, fault: { what: 'too-many', limit: shape.most } };
  return first(value.keys(), (index) => mistakeIn(value[index], shape.of, [...path, index]));
}

function mapMistake(value: JsonRecord, shape: ShapeOf<'map'>, path: JsonPath): Mistake | undefined {
  const names = Object.keys(value);
  if (names.length > shape.most) return { path, fault: { what: 'too-many', limit: shape.most } };
  return first(names, (name) => mistakeIn(value[name], shape.of, [...path, name]));
}

function recordMistake(
  value: JsonRecord,
  { fields, needed }: RecordShape,
  path: JsonPath,
): Mistake | undefined {
  const known = Object.keys(fields);
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger !== undefined)
    return { path: [...path, stranger], fault: { what: 'unknown-field', field: shortText(stranger), known } };
  const absent = needed.find((name) => !has(value, name));
  if (absent !== undefined) return { path, fault: { what: 'missing-field', field: absent } };
  return first(
    known.filter((name) => has(value, name)),
    (name) => mistakeIn(value[name], fields[name]!, [...path, name]),
  );
}

function variantMistake(
  value: JsonRecord,
  { by, variants }: ShapeOf<'variant'>,
  path: JsonPath,
): Mistake | undefined {
  if (!has(value, by)) return { path, fault: { what: 'missing-field', field: by } };
  const chosen = value[by];
  const known = Object.keys(variants);
  if (typeof chosen !== 'string' || !known.includes(chosen))
    return { path: [...path, by], fault: { what: 'not-one-of', value: shortText(chosen), known } };
  return recordMistake(value, variants[chosen]!, path);
}

type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;
type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(value: JsonRecord, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name) && value[name] !== undefined;
}

/** What stands in the JSON, cut to what fits into a sentence. */
function shortText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function first<Item>(items: Iterable<Item>, look: (item: Item) => Mistake | undefined): Mistake | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
