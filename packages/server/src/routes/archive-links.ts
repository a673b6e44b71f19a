// The QR links of a household's archive: listed, issued, printed again and revoked.
import { Hono } from 'hono';
import type { ArchiveLinkRequest, IssuedArchiveLink } from '@onemap/contract';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { signedIn } from '../middleware/authentication.js';
import { requireKey, tellReplay } from '../middleware/idempotency.js';
import { readParameters } from '../middleware/parameters.js';
import { readBody } from '../middleware/request-body.js';
import { archivePath } from './archive-page.js';
import type { RouteDependencies } from './dependencies.js';

export function archiveLinkRoutes({ store, rootFor }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .get('/households/:id/archive-links', async (c) => {
      const viewer = signedIn(c);
      const { id } = readParameters<{ id: string }>(c, 'listArchiveLinks');
      const items = await store.archiveLinks.list(viewer, id);
      if (items === null) throw new HttpProblem('household-not-found');
      return c.json({ items });
    })
    .post('/households/:id/archive-links', async (c) => {
      const viewer = signedIn(c);
      const { id } = readParameters<{ id: string }>(c, 'createArchiveLink');
      const claim = requireKey(c, 'createArchiveLink');
      const request = await readBody<ArchiveLinkRequest>(c, 'createArchiveLink');
      const { value, replayed } = await store.archiveLinks.issue(viewer, id, request, claim(request));
      const url = new URL(archivePath(value.token), rootFor(c)).href;
      tellReplay(c, replayed);
      return c.json({ ...value.link, url } satisfies IssuedArchiveLink, 201, { 'Cache-Control': 'no-store' });
    })
    .get('/households/:id/archive-links/:linkId/code', async (c) => {
      const viewer = signedIn(c);
      const { id, linkId } = readParameters<{ id: string; linkId: string }>(c, 'getArchiveLinkCode');
      const { link, token } = await store.archiveLinks.reprint(viewer, id, linkId);
      const url = new URL(archivePath(token), rootFor(c)).href;
      return c.json({ ...link, url } satisfies IssuedArchiveLink, 200, { 'Cache-Control': 'no-store' });
    })
    .post('/households/:id/archive-links/:linkId/revocation', async (c) => {
      const viewer = signedIn(c);
      const { id, linkId } = readParameters<{ id: string; linkId: string }>(c, 'createArchiveLinkRevocation');
      const claim = requireKey(c, 'createArchiveLinkRevocation');
      const { value, replayed } = await store.archiveLinks.revoke(viewer, id, linkId, claim(null));
      tellReplay(c, replayed);
      return c.json(value, 201, { 'Cache-Control': 'no-store' });
    });
}
