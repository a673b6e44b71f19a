// Who asks: signed tokens with an expiry, the test accounts behind them, and the answer of /me.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from './problems.mjs';

/** Accounts for tests, over invented data; a county puts its single sign-on in the place of this table. */
const accounts = {
  'test-town': { role: 'town', regions: ['880121101000'], displayName: '青禾镇测试用户' },
  'test-neighbour-town': { role: 'town', regions: ['880121102000'], displayName: '云溪镇测试用户' },
  'test-county': { role: 'county', regions: ['880121000000'], displayName: '示例县测试用户' },
  'test-administrator': { role: 'administrator', regions: ['880121000000'], displayName: '示例县管理员' },
};
const longestSeconds = 3600;
const anonymous = { name: '', role: 'anonymous', regions: [], displayName: '访客', permissions: [] };

/** A token is `payload.signature`; it names the account only, so that no one can write a role or a region into it. */
function signToken(name, seconds, secret) {
  const expires = Math.floor(Date.now() / 1000) + seconds;
  const payload = Buffer.from(JSON.stringify({ name, expires })).toString('base64url');
  return `${payload}.${sign(payload, secret)}`;
}

/** The account of a request. A header that is there must be good: a bad one is never taken for a visitor. */
export function accountOf(authorization, secret) {
  if (authorization === undefined) return anonymous;
  const [payload, signature, ...rest] = /^Bearer ([^ ]+)$/i.exec(authorization)?.[1].split('.') ?? [];
  if (!signature || rest.length > 0 || !sameText(signature, sign(payload, secret))) {
    throw new Problem('invalid-token');
  }
  const { name, expires } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  if (expires * 1000 <= Date.now()) throw new Problem('token-expired');
  return { name, ...accounts[name], permissions: ['households:read'] };
}

/** The login of this example: `{account, seconds}`. `seconds: 0` gives a token that has just expired, for the kit. */
export function logIn(body, secret) {
  const { account, seconds = longestSeconds } = body ?? {};
  const known = typeof account === 'string' && Object.hasOwn(accounts, account);
  if (!known || !Number.isInteger(seconds) || seconds < 0 || seconds > longestSeconds) {
    throw new Problem('invalid-body');
  }
  return { accessToken: signToken(account, seconds, secret), tokenType: 'Bearer', expiresInSeconds: seconds };
}

export function describeAccount({ role, regions, displayName, permissions }) {
  return { role, regions, displayName, permissions };
}

/** What tells two people's answers apart: it goes into every ETag and every cursor. */
export function scopeOf({ name, role, regions }) {
  return JSON.stringify([name, role, regions]);
}

export function sign(text, secret) {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** Texts are compared, not the bytes they stand for: base64url has several spellings of the same bytes. */
export function sameText(one, other) {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
