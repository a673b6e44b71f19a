// Absolute links from the configured public address; clients such as GDAL and QGIS cannot follow relative ones.
import type { Context } from 'hono';
import type { Link } from '@onemap/contract';

/** The path of the API below the origin. */
export const rootPath = '/onemap/v1';

/** `self`, and `next` where a cursor is given, with the query of the request kept. */
export function pageLinks(c: Context, root: string, next: string | null, type = 'application/json'): Link[] {
  const here = new URL(c.req.url);
  const path = pathBelowRoot(here);
  const self: Link = { href: `${root}${path}${here.search}`, rel: 'self', type };
  if (next === null) return [self];
  here.searchParams.delete('offset');
  here.searchParams.set('cursor', next);
  return [self, { href: `${root}${path}?${here.searchParams.toString()}`, rel: 'next', type }];
}

/** The address of the request itself, as a caller sees it. */
export function selfLink(c: Context, root: string, rel: string, type: string): Link {
  const here = new URL(c.req.url);
  return { href: `${root}${pathBelowRoot(here)}${here.search}`, rel, type };
}

function pathBelowRoot({ pathname }: URL): string {
  return pathname.startsWith(rootPath) ? pathname.slice(rootPath.length) : pathname;
}

/** The same links as a `Link` header (RFC 8288). */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .join(', ');
}
