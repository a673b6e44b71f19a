// The page behind a QR code, at the site's origin: it works without a login and without JavaScript.
import { Hono, type Context } from 'hono';
import { anonymous } from '../auth/viewer.js';
import { renderArchivePage, renderNotice, type Page } from '../archive-page/archive-page.js';
import type { Environment } from '../environment.js';
import type { Store } from '../store/store.js';

/** The address of a link's page below the origin. */
export function archivePath(token: string): string {
  return `/a/${token}`;
}

export interface ArchivePageDependencies {
  readonly store: Pick<Store, 'archiveLinks'>;
  /** Counts the request. @throws HttpProblem `too-many-requests` */
  readonly admit: (c: Context<Environment>) => void;
  /** Where those who log in see the whole archive; `{id}` stands for the household. */
  readonly portalUrl: string;
}

export function archivePageRoutes({ store, admit, portalUrl }: ArchivePageDependencies): Hono<Environment> {
  return new Hono<Environment>().get('/a/:token', async (c) => {
    c.set('viewer', anonymous);
    admit(c);
    const found = await store.archiveLinks.open(c.req.param('token'), c.get('clientAddress'));
    if (found === 'unknown') return answer(c, 404, renderNotice('unknown'));
    if (found === 'gone') return answer(c, 410, renderNotice('gone'));
    return answer(c, 200, renderArchivePage(found, portalUrl.replace('{id}', encodeURIComponent(found.id))));
  });
}

/** The address is a secret: nobody keeps the page, lists it, frames it, or is told where a reader came from. */
async function answer(
  c: Context<Environment>,
  status: 200 | 404 | 410,
  page: Promise<Page>,
): Promise<Response> {
  const { html, policy } = await page;
  return c.body(html, status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
}
