// Decodes the points of a Mapbox Vector Tile (specification 2.1); the kit's own small reader of its protocol buffer.

export interface TileFeature {
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  /** Columns and rows in units of the extent; one for a point. */
  readonly points: readonly (readonly [column: number, row: number])[];
}

export interface TileLayer {
  readonly name: string;
  readonly version: number;
  readonly extent: number;
  readonly features: readonly TileFeature[];
}

interface Field {
  readonly number: number;
  readonly value: number;
  readonly bytes: Uint8Array;
}

/** @throws RangeError for bytes that are no tile */
export function decodeTile(bytes: Uint8Array): TileLayer[] {
  return fieldsOf(bytes)
    .filter(({ number }) => number === 3)
    .map(({ bytes: layer }) => readLayer(layer));
}

function readLayer(bytes: Uint8Array): TileLayer {
  const fields = fieldsOf(bytes);
  const all = (number: number): Field[] => fields.filter((field) => field.number === number);
  const keys = all(3).map((field) => text(field.bytes));
  const values = all(4).map((field) => readValue(field.bytes));
  return {
    name: text(all(1)[0]?.bytes ?? new Uint8Array()),
    version: all(15)[0]?.value ?? 1,
    extent: all(5)[0]?.value ?? 4096,
    features: all(2).map((field) => readFeature(field.bytes, keys, values)),
  };
}

function readFeature(
  bytes: Uint8Array,
  keys: readonly string[],
  values: readonly (string | number | boolean)[],
): TileFeature {
  const fields = fieldsOf(bytes);
  const packed = (number: number): number[] =>
    fields.filter((field) => field.number === number).flatMap((field) => varints(field.bytes));
  const tags = packed(2);
  const properties: Record<string, string | number | boolean> = {};
  for (let index = 0; index + 1 < tags.length; index += 2)
    properties[keys[tags[index]!] ?? ''] = values[tags[index + 1]!] ?? '';
  return { properties, points: readPoints(packed(4)) };
}

/** Only MoveTo (command 1), which is all that points have. */
function readPoints(commands: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  let [column, row, at] = [0, 0, 0];
  while (at < commands.length) {
    const [command, count] = [commands[at]! & 7, commands[at]! >> 3];
    at += 1;
    if (command !== 1) break;
    for (let repeat = 0; repeat < count && at + 1 < commands.length; repeat += 1, at += 2) {
      column += unzigzag(commands[at] ?? 0);
      row += unzigzag(commands[at + 1] ?? 0);
      points.push([column, row]);
    }
  }
  return points;
}

function readValue(bytes: Uint8Array): string | number | boolean {
  const [field] = fieldsOf(bytes);
  if (!field) return '';
  const view = new DataView(field.bytes.buffer, field.bytes.byteOffset, field.bytes.byteLength);
  switch (field.number) {
    case 1:
      return text(field.bytes);
    case 2:
      return view.getFloat32(0, true);
    case 3:
      return view.getFloat64(0, true);
    case 6:
      return unzigzag(field.value);
    case 7:
      return field.value !== 0;
    default:
      return field.value;
  }
}

function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  const position = { at: 0 };
  while (position.at < bytes.length) {
    const tag = varint(bytes, position);
    const [number, wire] = [Math.floor(tag / 8), tag % 8];
    if (wire === 0) fields.push({ number, value: varint(bytes, position), bytes: new Uint8Array() });
    else {
      const length = wire === 2 ? varint(bytes, position) : wire === 1 ? 8 : wire === 5 ? 4 : NaN;
      if (!Number.isFinite(length) || position.at + length > bytes.length)
        throw new RangeError('not a vector tile');
      fields.push({ number, value: 0, bytes: bytes.subarray(position.at, position.at + length) });
      position.at += length;
    }
  }
  return fields;
}

function varints(bytes: Uint8Array): number[] {
  const position = { at: 0 };
  const values: number[] = [];
  while (position.at < bytes.length) values.push(varint(bytes, position));
  return values;
}

function varint(bytes: Uint8Array, position: { at: number }): number {
  let [value, scale] = [0, 1];
  for (;;) {
    const byte = bytes[position.at++];
    if (byte === undefined) throw new RangeError('not a vector tile');
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
