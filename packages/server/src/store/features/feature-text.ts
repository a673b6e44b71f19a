// Writes one feature as GeoJSON text; an outline that needs no conversion goes through as the text it is kept as.
import type { Position } from '@onemap/contract';
import { crs84, type ReferenceSystem } from '../../crs/reference-systems.js';
import type { FeatureParts, Place } from './collection.js';

/**
 * @param fields the names of the properties wanted, all when absent; `_masked` tells of these only, and is always there
 *   where the collection has it
 * @param rest further members of the object, as JSON text with a comma before each
 */
export function featureText(
  { id, place, properties }: FeatureParts,
  system: ReferenceSystem,
  fields: readonly string[] | undefined,
  rest = '',
): string {
  const shown = fields ? chosen(properties, fields) : properties;
  return `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${geometryText(place, system)},"properties":${JSON.stringify(shown)}${rest}}`;
}

export function chosen<T extends object>(record: T, fields: readonly string[]): Partial<T> {
  const entries = Object.entries(record).flatMap(([name, value]) => {
    if (name === '_masked') return [[name, (value as string[]).filter((masked) => fields.includes(masked))]];
    return fields.includes(name) ? [[name, value as unknown]] : [];
  });
  return Object.fromEntries(entries) as Partial<T>;
}

function geometryText(place: Place, system: ReferenceSystem): string {
  if (place === null) return 'null';
  if (typeof place !== 'string') {
    return `{"type":"Point","coordinates":${JSON.stringify(system.fromLonLat(place))}}`;
  }
  if (system === crs84) return place;
  const { type, coordinates } = JSON.parse(place) as { type: string; coordinates: unknown };
  return JSON.stringify({ type, coordinates: converted(coordinates, system) });
}

type Coordinates = Position | readonly Coordinates[];

function converted(coordinates: unknown, system: ReferenceSystem): Coordinates {
  const items = coordinates as Coordinates[];
  if (typeof items[0] === 'number') return system.fromLonLat(coordinates as Position);
  return items.map((item) => converted(item, system));
}
