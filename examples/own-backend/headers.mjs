// The headers that every answer carries: request id, caching by scope, and who may read it from another origin.
import { createHash, randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { scopeOf } from './accounts.mjs';
import { Problem, problemDocument } from './problems.mjs';

export const preflightHeaders = {
  Allow: 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match',
};

export function answerHeaders({ requestId, status, type, body, account }, etag) {
  const headers = {
    'X-Request-Id': requestId,
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Authorization, Accept, Accept-Language, Accept-Encoding, Origin',
    'Cache-Control': cacheControl(account),
  };
  if (type) headers['Content-Type'] = type;
  if (etag) headers.ETag = etag;
  if (status === 401) headers['WWW-Authenticate'] = 'Bearer';
  const next = body?.links?.find(({ rel }) => rel === 'next');
  if (next) headers.Link = `<${next.href}>; rel="next"`;
  return headers;
}

/** Errors and logins are not kept; what is public may be kept, but is asked for again each time. */
function cacheControl(account) {
  if (!account) return 'no-store';
  return account.role === 'anonymous' ? 'no-cache' : 'private, no-cache';
}

/** The scope goes into the tag: the tag of somebody else must not tell that he sees the same. */
export function etagOf(text, url, account) {
  const hash = createHash('sha256').update(JSON.stringify([scopeOf(account), url, text]));
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Weak comparison over a list of tags (RFC 9110, 13.1.2). */
export function isNotModified(header, etag) {
  const tags = header?.match(/(W\/)?"[^"]*"/g) ?? [];
  return header?.trim() === '*' || tags.some((tag) => tag.replace(/^W\//, '') === etag);
}

/** Only the origins of the list; Vary names Origin in any case, or a cache would mix the two answers. */
export function corsHeaders(origin, origins) {
  if (!origins.includes(origin)) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'ETag, Link, Retry-After, Content-Crs, Location, X-Request-Id',
  };
}

/** The answer to what the parser refused, written by hand: there is no response object yet. */
export function rawProblem(errorCode, baseUrl) {
  const codes = { HPE_HEADER_OVERFLOW: 'headers-too-large', ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout' };
  const requestId = randomBytes(8).toString('hex');
  const problem = new Problem(codes[errorCode] ?? 'invalid-request');
  const body = problemDocument(problem, { baseUrl, requestId, language: 'zh' });
  const type = 'application/problem+json';
  const headers = { ...answerHeaders({ requestId, status: body.status, type }), Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}\r\n${lines.join('')}\r\n${JSON.stringify(body)}`;
}
