// Finishes an answer of the API: entity tag with the viewer's scope in it, 304, caching and compression.
import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { scopeKey } from '../auth/viewer.js';
import type { Environment } from '../environment.js';
import { chooseEncoding, compress, isCompressible } from './compression.js';

const vary = 'Authorization, Accept, Accept-Language, Accept-Encoding';

/**
 * Strong tags of all answers; two scopes never share a tag, even for equal bytes. A route may have set its own.
 * @param cookies whether a caller may be known by a cookie
 */
export function representation({ cookies = false } = {}): MiddlewareHandler<Environment> {
  const varyBy = cookies ? `${vary}, Cookie` : vary;
  return async (c, next) => {
    await next();
    c.header('Vary', varyBy, { append: true });
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!c.res.headers.has('Cache-Control')) {
      c.header('Cache-Control', reading ? cacheControl(c.get('credential')) : 'no-store');
    }
    // A file is sent as it is read: held whole for a tag, it would have no bound.
    if (c.res.headers.has('Content-Disposition')) return;
    const finished = await finish(c.res, c.req.raw, reading ? scopeKey(c.get('viewer')) : null);
    // Hono copies the headers of an answer that is still set.
    c.res = undefined;
    c.res = finished;
  };
}

/** @param scope null for an answer that gets no tag */
async function finish(answer: Response, request: Request, scope: string | null): Promise<Response> {
  const { status, headers } = answer;
  const body = new Uint8Array(await answer.arrayBuffer());
  const compressible = isCompressible(headers.get('Content-Type'), body.length);
  const encoding = compressible
    ? chooseEncoding(request.headers.get('Accept-Encoding') ?? undefined)
    : 'identity';
  if (scope !== null && (status === 200 || status === 204)) {
    const tag = headers.get('ETag')?.slice(1, -1) ?? entityTag(scope, body);
    headers.set('ETag', `"${tag}${encoding === 'identity' ? '' : `-${encoding}`}"`);
    if (matches(request.headers.get('If-None-Match') ?? undefined, tag)) return notModified(headers);
  }
  if (body.length === 0) {
    headers.delete('Content-Length');
    return new Response(null, { status, headers });
  }
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  const sent = encoding === 'identity' ? body : await compress(body, encoding);
  headers.set('Content-Length', String(sent.length));
  return new Response(sent, { status, headers });
}

function notModified(source: Headers): Response {
  const headers = new Headers(source);
  for (const name of ['Content-Length', 'Content-Type']) headers.delete(name);
  return new Response(null, { status: 304, headers });
}

function cacheControl(credential: string | undefined): string {
  return credential === undefined ? 'no-cache' : 'private, no-cache';
}

/** The inside of a strong tag: of a body, or of a text that changes whenever the body may. */
export function entityTag(scope: string, body: Uint8Array | string): string {
  return createHash('sha256').update(scope).update('\0').update(body).digest('base64url').slice(0, 27);
}

/** True when the caller holds this representation in any encoding; `*` matches everything. */
export function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .some((candidate) => candidate === '*' || candidate.replace(/-(br|gzip)"$/, '"') === `"${tag}"`);
}
