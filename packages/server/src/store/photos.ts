// Photos of visits: read by an address that a key made for a short time, or by whoever may see the household's full name.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { fieldPolicy } from '@onemap/core';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import type { Db, Query, ReadScope } from './db.js';

/** What an address carries beside its path. */
export interface PhotoTicket {
  /** Seconds since 1970. */
  readonly expires: number;
  readonly signature: string;
}

export interface StoredPhoto {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type PhotoSize = 'full' | 'thumbnail';

export interface Photos {
  /** For one photo of one household: running for one to two hours, and the same within an hour, so that pages can be kept. */
  ticket(household: string, photo: string): PhotoTicket;
  /** Whether the ticket is of this photo and still runs. */
  admits(household: string, photo: string, ticket: Partial<PhotoTicket>): boolean;
  /**
   * @param viewer undefined for the holder of a ticket
   * @throws HttpProblem `photo-not-found`; `forbidden` for a role that sees no full name
   */
  read(viewer: Viewer | undefined, household: string, photo: string, size: PhotoSize): Promise<StoredPhoto>;
}

/** How the store names a photo that it keeps; no file that is imported can. */
export const photoScheme = 'photo:';

const hourInSeconds = 3600;

export function createPhotos(
  db: Db,
  { clock, addressKey }: { readonly clock: () => Date; readonly addressKey: Uint8Array },
): Photos {
  const sign = (household: string, photo: string, expires: number): Buffer =>
    createHmac('sha256', addressKey)
      .update(`photo\0${household}\0${photo}\0${expires}`)
      .digest()
      .subarray(0, 20);
  const now = (): number => clock().getTime() / 1000;
  return {
    ticket: (household, photo) => {
      const expires = (Math.floor(now() / hourInSeconds) + 2) * hourInSeconds;
      return { expires, signature: sign(household, photo, expires).toString('base64url') };
    },
    admits: (household, photo, { expires, signature }) => {
      if (expires === undefined || signature === undefined || expires <= now()) return false;
      const given = Buffer.from(signature, 'base64url');
      const wanted = sign(household, photo, expires);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
    read: async (viewer, household, photo, size) => {
      const scope: ReadScope = viewer ?? { prefixes: [], households: [household] };
      const found = await db.read(scope, (query) => readPhoto(query, household, photo, size));
      if (found === null) throw new HttpProblem('photo-not-found');
      if (viewer && fieldPolicy(viewer.role).name !== 'full') throw new HttpProblem('forbidden');
      return found;
    },
  };
}

async function readPhoto(
  query: Query,
  household: string,
  photo: string,
  size: PhotoSize,
): Promise<StoredPhoto | null> {
  const [row] = await query<StoredPhoto>(
    `select case when $4 then 'image/webp' else media_type end as "mediaType",
       case when $4 then thumbnail else content end as bytes
     from household_photo where county = $1 and household = $2 and id = $3`,
    [household.slice(0, 6), household, photo, size === 'thumbnail'],
  );
  return row ?? null;
}
