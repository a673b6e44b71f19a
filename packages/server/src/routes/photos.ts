// One photo of a visit: by its address from the archive, which runs for a while, or for a caller who may see it.
import { Hono } from 'hono';
import type { Environment } from '../environment.js';
import { signedIn } from '../middleware/authentication.js';
import { readParameters } from '../middleware/parameters.js';
import type { PhotoSize, PhotoTicket } from '../store/photos.js';
import type { RouteDependencies } from './dependencies.js';

type PhotoParameters = Partial<PhotoTicket> & {
  readonly id: string;
  readonly photoId: string;
  readonly size?: PhotoSize;
};

export function photoRoutes({ store }: Pick<RouteDependencies, 'store'>): Hono<Environment> {
  return new Hono<Environment>().get('/households/:id/photos/:photoId', async (c) => {
    const asked = readParameters<PhotoParameters>(c, 'getHouseholdPhoto');
    const { id, photoId, size = 'full' } = asked;
    const viewer = store.photos.admits(id, photoId, asked) ? undefined : signedIn(c);
    const { bytes, mediaType } = await store.photos.read(viewer, id, photoId, size);
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': mediaType,
      'Cache-Control': 'private, max-age=3600',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Referrer-Policy': 'no-referrer',
    });
  });
}
