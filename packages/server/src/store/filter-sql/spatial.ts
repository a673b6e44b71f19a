// s_intersects over a point column: an index scan by box, then the area with its edges, then the holes without theirs.
import { boxGeometry, edgeTolerance, geometriesIntersect, unitsPerDegree } from '@onemap/core/query';
import {
  Cql2Error,
  type Box,
  type Cql2Node,
  type Geometry,
  type GeometryValue,
  type LonLat,
  type Ring,
  type Rings,
} from '@onemap/contract/cql2';
import { coverBox } from '../../tiles/tile-cover.js';
import type { FilterColumn, SqlContext } from './columns.js';
import { columnOf } from './operands.js';

/**
 * `<@` alone misses points of a slanted edge (its test is a cross product against 1e-6), hence the distance to the
 * ring beside it, with the tolerance that core uses.
 * @throws Cql2Error `unsupported` for two properties
 */
export function intersectsSql(first: Cql2Node, second: Cql2Node, context: SqlContext): string {
  const literals = [first, second].filter((node) => node.kind === 'geometry' || node.kind === 'box');
  if (literals.length === 2) return constant(first, second);
  const [literal] = literals;
  const node = literal === first ? second : first;
  if (!literal)
    throw new Cql2Error('unsupported', 'Two geometry properties are not compared.', second.at ?? null);
  const column = columnOf(node, context);
  if (column.type !== 'geometry') throw new Cql2Error('type', 'A geometry is expected.', node.at ?? null);
  const ids = context.found?.get(literal);
  if (ids && column.places) return foundSql(column.sql, column.places.id, context.bind(ids));
  if (column.places && 'area' in column.places.at) {
    throw new Cql2Error('unsupported', 'Areas are looked up before.', literal.at ?? null);
  }
  return literal.kind === 'box'
    ? inBoxSql(column, literal, context)
    : inGeometrySql(column, literal, context);
}

/** Unknown where there is no place, as in the conditions below. */
function foundSql(place: string, id: string, ids: string): string {
  return `(case when ${place} is not null then ${id} = any(${ids}::text[]) end)`;
}

function inBoxSql(
  column: FilterColumn,
  { bbox: [west, south, east, north] }: Box,
  context: SqlContext,
): string {
  if (west <= east) return `(${within(column, [west, south], [east, north], context)})`;
  const parts = [
    within(column, [west, south], [180, north], context),
    within(column, [-180, south], [east, north], context),
  ];
  return `(${parts.join(' or ')})`;
}

function inGeometrySql(column: FilterColumn, node: Cql2Node, context: SqlContext): string {
  const value = literalValue(node);
  if (value.type === 'Point') {
    const near = within(column, value.coordinates, value.coordinates, context, 1);
    return `(${near} and (${column.sql} <-> ${context.bind(pair(value.coordinates))}::text::point) <= ${edgeTolerance})`;
  }
  const areas = value.type === 'Polygon' ? [value.coordinates] : value.coordinates;
  return `(${areas.map((rings) => inAreaSql(column, rings, context)).join(' or ')})`;
}

function inAreaSql(geometry: FilterColumn, [outer, ...holes]: Rings, context: SqlContext): string {
  const [least, most] = extent(outer!);
  const near = within(geometry, least, most, context, 1);
  const column = geometry.sql;
  const area = polygon(outer!, context);
  const parts = [
    near,
    `(${column} <@ ${area} or ${edgeDistance(column, area)} <= ${edgeTolerance})`,
    ...holes.map((ring) => {
      const hole = polygon(ring, context);
      return `not (${column} <@ ${hole} and ${edgeDistance(column, hole)} > ${edgeTolerance})`;
    }),
  ];
  return `(${parts.join(' and ')})`;
}

/**
 * The codes of the box first, by their index, then the box itself: it alone decides.
 * @param margin units around the box: the exact tests follow
 */
function within(
  { sql, tileCode }: FilterColumn,
  least: LonLat,
  most: LonLat,
  context: SqlContext,
  margin = 0,
): string {
  const [left, bottom] = scaled(least);
  const [right, top] = scaled(most);
  const corners = `((${right + margin},${top + margin}),(${left - margin},${bottom - margin}))`;
  const inBox = `${sql} <@ ${context.bind(corners)}::text::box`;
  if (tileCode === undefined) return inBox;
  const around = margin / unitsPerDegree;
  const ranges = coverBox([least[0] - around, least[1] - around, most[0] + around, most[1] + around]);
  if (ranges === null) return inBox;
  const parts = ranges.map(
    ({ first, end }) =>
      `${tileCode} >= ${context.bind(first)}::bigint and ${tileCode} < ${context.bind(end)}::bigint`,
  );
  return `(${parts.join(' or ')}) and ${inBox}`;
}

/** The ring without its repeated last position: PostgreSQL closes a polygon itself. */
function polygon(ring: Ring, context: SqlContext): string {
  return `${context.bind(`(${ring.slice(0, -1).map(pair).join(',')})`)}::text::polygon`;
}

function edgeDistance(column: string, area: string): string {
  return `(${column} <-> ${area}::path)`;
}

function pair(position: LonLat): string {
  return `(${scaled(position).join(',')})`;
}

/** The same product of doubles as the column's `point(lon * 1e5, lat * 1e5)`. */
function scaled([lon, lat]: LonLat): LonLat {
  return [lon * unitsPerDegree, lat * unitsPerDegree];
}

function extent(ring: Ring): [LonLat, LonLat] {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)],
  ];
}

/** Both sides are known now: the database is not asked. */
function constant(first: Cql2Node, second: Cql2Node): string {
  return geometriesIntersect(literalValue(first), literalValue(second)) ? 'true' : 'false';
}

function literalValue(node: Cql2Node): GeometryValue {
  return node.kind === 'box' ? boxGeometry(node.bbox) : (node as Geometry).value;
}
