// Walks the tree of a filter: all of its nodes, and its coordinates in longitude and latitude.
import {
  Cql2Error,
  type Box,
  type Cql2Node,
  type Filter,
  type GeometryValue,
  type LonLat,
} from '@onemap/contract/cql2';
import { crs84, type ReferenceSystem } from '../../crs/reference-systems.js';

/** The node and everything below it, in the order of the text. */
export function nodesOf(node: Cql2Node): Cql2Node[] {
  if (node.kind === 'operation') return [node, ...node.args.flatMap(nodesOf)];
  if (node.kind === 'interval') return [node, ...[node.start, node.end].filter((bound) => bound !== null)];
  return [node];
}

/**
 * Drawings are converted by their vertices: an edge stays straight in longitude and latitude.
 * @throws Cql2Error `type` for coordinates that are no place on earth, or a box with its south above its north
 */
export function toLonLatFilter(filter: Filter, system: ReferenceSystem): Filter {
  return convert(filter, system) as Filter;
}

function convert(node: Cql2Node, system: ReferenceSystem): Cql2Node {
  if (node.kind === 'operation') return { ...node, args: node.args.map((arg) => convert(arg, system)) };
  if (node.kind === 'box') return convertBox(node, system);
  if (node.kind !== 'geometry') return node;
  return { ...node, value: convertGeometry(node.value, (position) => toLonLat(position, system, node)) };
}

function convertBox(box: Box, system: ReferenceSystem): Box {
  const [a, b, c, d] = box.bbox;
  const [west, south] = toLonLat([a, b], system, box);
  const [east, north] = toLonLat([c, d], system, box);
  if (south > north) throw new Cql2Error('type', 'The south of a box lies above its north.', box.at ?? null);
  return { ...box, bbox: [west, south, east, north] };
}

function convertGeometry(value: GeometryValue, of: (position: LonLat) => LonLat): GeometryValue {
  if (value.type === 'Point') return { type: 'Point', coordinates: of(value.coordinates) };
  if (value.type === 'Polygon') {
    return { type: 'Polygon', coordinates: value.coordinates.map((ring) => ring.map(of)) };
  }
  const coordinates = value.coordinates.map((rings) => rings.map((ring) => ring.map(of)));
  return { type: 'MultiPolygon', coordinates };
}

/** Room for the rounding of projected coordinates at the edge of the world. */
const slack = 1e-9;

function toLonLat(pair: LonLat, system: ReferenceSystem, node: Cql2Node): LonLat {
  const [lon, lat] = system === crs84 ? pair : system.toLonLat(pair);
  if (!(Math.abs(lon) <= 180 + slack && Math.abs(lat) <= 90 + slack)) {
    throw new Cql2Error(
      'type',
      'A longitude of ±180 and a latitude of ±90 degrees are the most.',
      node.at ?? null,
    );
  }
  return [lon, lat];
}
