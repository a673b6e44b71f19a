// Looks up which places meet a geometry of the filter, where plain SQL cannot tell: areas, and large drawings.
import { boxGeometry, prepareGeometry, type PreparedGeometry } from '@onemap/core/query';
import {
  Cql2Error,
  type Box,
  type Cql2Node,
  type Filter,
  type Geometry,
  type GeometryValue,
} from '@onemap/contract/cql2';
import type { Query } from '../db.js';
import type { FilterColumns, FoundPlaces, Places } from '../filter-sql/columns.js';
import { queryJson } from '../json-rows.js';
import { nodesOf } from './walk-filter.js';

/** A drawing of more positions is not tested in SQL, whose work for each point grows with them. */
const mostPositionsInSql = 100;
/** Pairs of a position and an edge that one request may hold against each other: about a second. */
const mostPairs = 1e8;

type Literal = Geometry | Box;

/**
 * One reading for each geometry that needs it, in the caller's transaction and so inside its scope.
 * @throws Cql2Error `too-long` when the drawings are too fine for the places near them
 */
export async function findPlaces(query: Query, filter: Filter, columns: FilterColumns): Promise<FoundPlaces> {
  const found = new Map<Cql2Node, readonly string[]>();
  let pairs = 0;
  for (const { places, literal } of spatialTests(filter, columns)) {
    if (!('area' in places.at) && positionsOf(literal).length <= mostPositionsInSql) continue;
    const prepared = prepareGeometry(valueOf(literal));
    const candidates = await readCandidates(query, places, prepared);
    pairs += prepared.cost * candidates.reduce((sum, { place }) => sum + positionsOf(place).length, 0);
    if (pairs > mostPairs) {
      throw new Cql2Error(
        'too-long',
        'There are too many positions for the places near them.',
        literal.at ?? null,
      );
    }
    found.set(
      literal,
      candidates.filter(({ place }) => prepared.meets(place)).map(({ id }) => id),
    );
  }
  return found;
}

function spatialTests(filter: Filter, columns: FilterColumns): { places: Places; literal: Literal }[] {
  return nodesOf(filter).flatMap((node) => {
    if (node.kind !== 'operation' || node.op !== 's_intersects') return [];
    const property = node.args.find((arg) => arg.kind === 'property');
    const literal = node.args.find((arg): arg is Literal => arg.kind === 'geometry' || arg.kind === 'box');
    const places = property?.kind === 'property' ? columns[property.name]?.places : undefined;
    return places && literal ? [{ places, literal }] : [];
  });
}

interface Candidate {
  readonly id: string;
  readonly place: GeometryValue;
}

async function readCandidates(
  query: Query,
  { tables, id, at }: Places,
  near: PreparedGeometry,
): Promise<Candidate[]> {
  const box = widened(near);
  if ('area' in at) {
    const rows = await query<{ id: string; area: string }>(
      `select ${id} as id, ${at.area} as area from ${tables} where ${at.area} is not null and (${at.bbox} is null or
         (${at.bbox}[1] <= $3 and ${at.bbox}[3] >= $1 and ${at.bbox}[2] <= $4 and ${at.bbox}[4] >= $2))`,
      box,
    );
    return rows.map((row) => ({ id: row.id, place: JSON.parse(row.area) as GeometryValue }));
  }
  const rows = await queryJson<{ id: string; lon: number; lat: number }>(
    query,
    `select ${id} as id, ${at.lon} as lon, ${at.lat} as lat from ${tables}
     where ${at.lon} between $1 and $3 and ${at.lat} between $2 and $4`,
    box,
  );
  return rows.map(({ id: own, lon, lat }) => ({
    id: own,
    place: { type: 'Point', coordinates: [lon, lat] },
  }));
}

/** A hundredth of a metre is more than the tolerance of an edge. */
const margin = 1e-7;

function widened({ bounds: [west, south, east, north] }: PreparedGeometry): number[] {
  return [west - margin, south - margin, east + margin, north + margin];
}

function valueOf(literal: Literal): GeometryValue {
  return literal.kind === 'box' ? boxGeometry(literal.bbox) : literal.value;
}

function positionsOf(place: Literal | GeometryValue): readonly unknown[] {
  const value = 'kind' in place ? valueOf(place) : place;
  if (value.type === 'Point') return [value.coordinates];
  return value.type === 'Polygon' ? value.coordinates.flat() : value.coordinates.flat(2);
}
