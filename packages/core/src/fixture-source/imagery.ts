// The imagery of the fixtures, as `GET /imagery` answers it.
import type { ImagerySet } from '@onemap/contract';
import { notFound, type Fixtures } from './fixtures.js';

export function imageryIn({ imagery = [] }: Fixtures, year: number | undefined): ImagerySet[] {
  return imagery.filter((set) => year === undefined || set.year === year);
}

/** @throws FixtureError `not-found` */
export function imageryOf({ imagery = [] }: Fixtures, id: string): ImagerySet {
  const set = imagery.find((one) => one.id === id);
  if (!set) throw notFound('not-found', id);
  return set;
}
