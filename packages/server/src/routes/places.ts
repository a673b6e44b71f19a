// Search by name, pinyin or initials.
import { Hono } from 'hono';
import type { Environment } from '../environment.js';
import { readParameters } from '../middleware/parameters.js';
import type { PlaceSearch } from '../store/places.js';
import type { RouteDependencies } from './dependencies.js';

export function placeRoutes({ store }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>().get('/places', async (c) =>
    c.json({ items: await store.places.search(readParameters<PlaceSearch>(c, 'searchPlaces')) }),
  );
}
