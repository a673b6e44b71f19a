// How values of the database become values of JavaScript: the same table for every driver.

/** Object ids of PostgreSQL's types. */
const oid = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  oid: 26,
  json: 114,
  float4: 700,
  float8: 701,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  jsonb: 3802,
} as const;

/** Array types with the type of their elements. */
export const elementTypes: Readonly<Record<number, number>> = {
  199: oid.json,
  1000: oid.bool,
  1001: oid.bytea,
  1005: oid.int2,
  1007: oid.int4,
  1016: oid.int8,
  1021: oid.float4,
  1022: oid.float8,
  1028: oid.oid,
  1115: oid.timestamp,
  1182: oid.date,
  1185: oid.timestamptz,
  3807: oid.jsonb,
  // Text of one kind or another: char, name, text, bpchar, varchar, point, numeric, uuid.
  ...Object.fromEntries([1002, 1003, 1009, 1014, 1015, 1017, 1231, 2951].map((array) => [array, 25])),
};

/**
 * What is not here stays text: numeric, uuid, interval, point. A whole number beyond 2^53 becomes a bigint, a date
 * stays `2015-03-01` (it has no zone), a timestamp becomes a Date, taken as UTC where it has no zone.
 */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [oid.bool]: (text) => text === 't',
  [oid.bytea]: (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex')),
  [oid.int8]: readInteger,
  [oid.int2]: Number,
  [oid.int4]: Number,
  [oid.oid]: Number,
  [oid.json]: (text) => JSON.parse(text) as unknown,
  [oid.jsonb]: (text) => JSON.parse(text) as unknown,
  [oid.float4]: Number,
  [oid.float8]: Number,
  [oid.date]: (text) => text,
  [oid.timestamp]: (text) => readInstant(`${text}Z`, text),
  [oid.timestamptz]: (text) => readInstant(text, text),
};

function readInteger(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/** PostgreSQL writes `2015-03-01 02:00:00+00`, which becomes the form of ISO 8601. */
function readInstant(text: string, original: string): Date | number {
  if (original === 'infinity') return Infinity;
  if (original === '-infinity') return -Infinity;
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
}

/** A parameter as text: an instant in UTC, an object as JSON; arrays of scalars are left to the driver. */
export function writeParameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(writeParameter);
  return value;
}
