// The table of problem codes.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { problemType, problemTypes } from './problems.js';

describe('the problem codes', () => {
  it('are unique and can stand in an address', () => {
    const codes = problemTypes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z][a-z0-9-]{1,63}$/);
  });

  it('keep their status, since clients rely on it', () => {
    expect(Object.fromEntries(problemTypes.map(({ code, status }) => [code, status]))).toEqual({
      'invalid-parameter': 400,
      'unknown-parameter': 400,
      'invalid-body': 400,
      'invalid-cursor': 400,
      'invalid-filter': 400,
      'unknown-crs': 400,
      'unknown-measure': 400,
      'combination-not-kept': 400,
      'unknown-persona': 400,
      'invalid-request': 400,
      'idempotency-key-missing': 400,
      'authentication-required': 401,
      'invalid-token': 401,
      'token-expired': 401,
      forbidden: 403,
      'reveal-not-allowed': 403,
      'masked-property': 403,
      'claims-not-usable': 403,
      'cross-site-request': 403,
      'not-found': 404,
      'region-not-found': 404,
      'household-not-found': 404,
      'unknown-collection': 404,
      'feature-not-found': 404,
      'archive-link-not-found': 404,
      'export-not-found': 404,
      'photo-not-found': 404,
      'unknown-cube': 404,
      'unknown-layer': 404,
      'tile-out-of-range': 404,
      'dev-login-disabled': 404,
      'method-not-allowed': 405,
      'not-acceptable': 406,
      'archive-link-not-reprintable': 409,
      'archive-link-ended': 410,
      'export-expired': 410,
      'payload-too-large': 413,
      'uri-too-long': 414,
      'unsupported-media-type': 415,
      'too-many-requests': 429,
      internal: 500,
      'identity-provider-unavailable': 503,
      unavailable: 503,
      timeout: 504,
      'request-timeout': 408,
      'idempotency-key-in-use': 409,
      'idempotency-key-reused': 422,
      'headers-too-large': 431,
    });
  });

  it('say in Chinese and in English what happened and what to do', () => {
    for (const { title, remedy } of problemTypes) {
      for (const text of [title.zh, remedy.zh]) expect(text).toMatch(/\p{Script=Han}/u);
      for (const text of [title.en, remedy.en]) expect(text).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
    }
  });

  it('are found by name, and unknown ones are not', () => {
    expect(problemType('household-not-found').title.zh).toBe('没有这一户，或不在您的数据范围内');
    expect(problemType('no-such-code' as string)).toBeUndefined();
    expect(problemType('toString' as string)).toBeUndefined();
  });

  it('are listed, with status and title, on the page about errors', async () => {
    const page = await readFile(new URL('../../../docs/contract/errors.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| (\d{3}) +\| `([a-z-]+)` +\| (.+?) +\|$/gm)];
    expect(rows.map(([, status, code, title]) => [Number(status), code, title])).toEqual(
      problemTypes.map(({ status, code, title }) => [status, code, title.zh]),
    );
  });
});
