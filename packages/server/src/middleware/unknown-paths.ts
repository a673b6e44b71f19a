// What no route answers: another method of a known path is 405, everything else 404, and a page for who reads pages.
import type { Context } from 'hono';
import { HttpProblem } from '../http-problem.js';
import { missingPagePolicy, renderMissingPage } from '../missing-page/missing-page.js';
import { preferredType } from './accept.js';
import { operations } from './contract-checks.js';
import { languageOf } from './language.js';

const templates = [...operations.values()].map(({ path, method }) => ({ method, pattern: toPattern(path) }));

function toPattern(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${escaped}$`);
}

/** The methods that the contract has for a path below the root, HEAD and OPTIONS included; empty for none. */
export function methodsOf(path: string): string[] {
  const methods = new Set(templates.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method));
  if (methods.size === 0) return [];
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods, 'OPTIONS'];
}

/** @throws HttpProblem always, unless the request asks for the options of a known path */
export function answerUnknownPath(c: Context, rootPath: string): Response {
  const path = c.req.path.startsWith(rootPath) ? c.req.path.slice(rootPath.length) || '/' : undefined;
  const methods = path === undefined ? [] : methodsOf(path);
  if (methods.length === 0) throw new HttpProblem('not-found');
  const headers = { Allow: methods.join(', ') };
  if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers });
  if (methods.includes(c.req.method)) throw new HttpProblem('not-found');
  throw new HttpProblem('method-not-allowed', { headers });
}

const problems = ['application/problem+json', 'application/json'] as const;

/** Whether a page is liked better than problem details, as browsers tell when somebody opens an address. */
export function prefersPage(c: Context): boolean {
  return preferredType(c.req.header('Accept'), [...problems, 'text/html']) === 'text/html';
}

/**
 * The address may hold what is nobody's business: it is neither repeated nor passed on.
 * @param startUrl where the portal begins; null where no site is served
 */
export async function answerMissingPage(c: Context, startUrl: string | null): Promise<Response> {
  const language = languageOf(c);
  return c.body(await renderMissingPage(language, startUrl), 404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language === 'en' ? 'en, zh-CN' : 'zh-CN, en',
    'Content-Security-Policy': missingPagePolicy,
    'Cache-Control': 'no-store',
    Vary: 'Accept, Accept-Language',
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
}
