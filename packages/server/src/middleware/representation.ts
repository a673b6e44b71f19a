// Finishes an answer of the API: entity tag with the viewer's scope in it, 304, caching and compression.
import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { scopeKey } from '../auth/viewer.js';
import type { Environment } from '../environment.js';
import { chooseEncoding, compress, isCompressible } from './compression.js';

const vary = 'Authorization, Accept, Accept-Language, Accept-Encoding';

/** Strong tags of JSON, CSV and tiles; two scopes never share a tag, even for equal bytes. */
export function representation(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next();
    c.header('Vary', vary, { append: true });
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', reading ? cacheControl(c.req.header('Authorization')) : 'no-store');
    const body = new Uint8Array(await c.res.clone().arrayBuffer());
    const encoding = isCompressible(c.res.headers.get('Content-Type'), body.length)
      ? chooseEncoding(c.req.header('Accept-Encoding'))
      : 'identity';
    if (reading && (c.res.status === 200 || c.res.status === 204)) {
      const tag = entityTag(scopeKey(c.get('viewer')), body);
      c.header('ETag', `"${tag}${encoding === 'identity' ? '' : `-${encoding}`}"`);
      if (matches(c.req.header('If-None-Match'), tag)) {
        c.res = new Response(null, { status: 304, headers: withoutBodyHeaders(c.res.headers) });
        return;
      }
    }
    if (encoding === 'identity') return;
    const packed = await compress(body, encoding);
    const headers = withoutBodyHeaders(c.res.headers, ['Content-Type']);
    headers.set('Content-Encoding', encoding);
    const { status } = c.res;
    c.res = undefined;
    c.res = new Response(packed, { status, headers });
  };
}

function cacheControl(authorization: string | undefined): string {
  return authorization === undefined ? 'no-cache' : 'private, no-cache';
}

function entityTag(scope: string, body: Uint8Array): string {
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

function withoutBodyHeaders(source: Headers, keep: readonly string[] = []): Headers {
  const headers = new Headers(source);
  for (const name of ['Content-Length', 'Content-Encoding', 'Content-Type']) {
    if (!keep.includes(name)) headers.delete(name);
  }
  return headers;
}
