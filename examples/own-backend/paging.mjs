// Pages of a sorted list: cursors that are signed and bound to conditions and scope, and the links to the next page.
import { URLSearchParams } from 'node:url';
import { sameText, scopeOf, sign } from './accounts.mjs';
import { Problem } from './problems.mjs';

/** One page of `all`, which is sorted by `key`; links and counts as the contract has them. */
export function pageOf(all, key, context) {
  const { query } = context;
  const start = query.cursor === undefined ? 0 : positionAfter(all, key, readCursor(context));
  const items = all.slice(start, start + (query.limit ?? 100));
  const links = [link('self', selfUrl(context))];
  if (start + items.length < all.length)
    links.push(link('next', nextUrl(items[items.length - 1][key], context)));
  return { items, numberReturned: items.length, numberMatched: all.length, links };
}

export function link(rel, href, type = 'application/json') {
  return { rel, type, href };
}

export function selfUrl({ baseUrl, path, search }) {
  return `${baseUrl}${path}${search && `?${new URLSearchParams(search)}`}`;
}

function nextUrl(last, context) {
  const next = new URLSearchParams(context.search);
  next.set('cursor', writeCursor(last, context));
  return `${context.baseUrl}${context.path}?${next}`;
}

function writeCursor(last, context) {
  const payload = Buffer.from(last).toString('base64url');
  return `${payload}.${sign(payload + conditionsOf(context), context.secret)}`;
}

function readCursor(context) {
  const [payload, signature = '', ...rest] = context.query.cursor.split('.');
  const expected = sign(payload + conditionsOf(context), context.secret);
  if (rest.length > 0 || !sameText(signature, expected)) throw new Problem('invalid-cursor');
  return Buffer.from(payload, 'base64url').toString();
}

/** All that a cursor is bound to. Not the limit: a client may ask for longer pages half-way. */
function conditionsOf({ path, query, account }) {
  const conditions = Object.entries(query).filter(([name]) => name !== 'cursor' && name !== 'limit');
  return JSON.stringify([path, conditions.sort(), scopeOf(account)]);
}

function positionAfter(all, key, last) {
  const position = all.findIndex((item) => item[key] > last);
  return position === -1 ? all.length : position;
}
