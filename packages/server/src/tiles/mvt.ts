// Encodes points as a Mapbox Vector Tile (specification 2.1), one layer, attributes that are texts and whole numbers.
import { PbfWriter } from 'pbf';

export interface TilePoint {
  /** Column and row in units of the extent, whole numbers. */
  readonly x: number;
  readonly y: number;
  /** Numbers are whole and not negative. An absent attribute is left out; MVT knows no null. */
  readonly attributes: Readonly<Record<string, string | number | null>>;
}

export interface TileLayer {
  readonly name: string;
  readonly extent: number;
  readonly points: readonly TilePoint[];
}

interface Encoded {
  readonly keys: Map<string, number>;
  readonly values: Map<string | number, number>;
  readonly features: { readonly point: TilePoint; readonly tags: number[] }[];
}

/** Field numbers of vector_tile.proto. */
const field = {
  tileLayers: 3,
  name: 1,
  features: 2,
  keys: 3,
  values: 4,
  extent: 5,
  version: 15,
  tags: 2,
  type: 3,
  geometry: 4,
  string: 1,
  uint: 5,
};
const pointType = 1;
const moveToOnce = 9;

export function encodeTile(layer: TileLayer): Uint8Array<ArrayBuffer> {
  const pbf = new PbfWriter();
  pbf.writeMessage(field.tileLayers, writeLayer, layer);
  return new Uint8Array(pbf.finish());
}

function writeLayer(layer: TileLayer, pbf: PbfWriter): void {
  const { keys, values, features } = indexAttributes(layer.points);
  pbf.writeVarintField(field.version, 2);
  pbf.writeStringField(field.name, layer.name);
  for (const feature of features) pbf.writeMessage(field.features, writeFeature, feature);
  for (const key of keys.keys()) pbf.writeStringField(field.keys, key);
  for (const value of values.keys()) pbf.writeMessage(field.values, writeValue, value);
  pbf.writeVarintField(field.extent, layer.extent);
}

function writeFeature({ point, tags }: Encoded['features'][number], pbf: PbfWriter): void {
  pbf.writePackedVarint(field.tags, tags);
  pbf.writeVarintField(field.type, pointType);
  pbf.writePackedVarint(field.geometry, [moveToOnce, zigzag(point.x), zigzag(point.y)]);
}

function writeValue(value: string | number, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(field.string, value);
  else pbf.writeVarintField(field.uint, value);
}

/** Keys and values are written once and referred to by their position. */
function indexAttributes(points: readonly TilePoint[]): Encoded {
  const keys = new Map<string, number>();
  const values = new Map<string | number, number>();
  const position = <T>(index: Map<T, number>, entry: T): number => {
    const known = index.get(entry);
    if (known !== undefined) return known;
    index.set(entry, index.size);
    return index.size - 1;
  };
  const features = points.map((point) => {
    const tags: number[] = [];
    for (const [key, value] of Object.entries(point.attributes)) {
      if (value !== null) tags.push(position(keys, key), position(values, value));
    }
    return { point, tags };
  });
  return { keys, values, features };
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
