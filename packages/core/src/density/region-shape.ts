// The outline of a region made ready for many questions whether a place is inside.
import type { BoundaryGeometry } from '@onemap/contract';
import type { GeometryValue } from '@onemap/contract/cql2';
import { prepareGeometry, type PreparedGeometry } from '../query/prepared-geometry.js';

/** Edges belong to the region. The positions of an outline are lists in the contract, of two numbers each. */
export function regionShape(outline: BoundaryGeometry): PreparedGeometry {
  return prepareGeometry(outline as unknown as GeometryValue);
}
