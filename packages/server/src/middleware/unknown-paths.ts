// What no route answers: another method of a known path is 405, everything else 404.
import type { Context } from 'hono';
import { HttpProblem } from '../http-problem.js';
import { operations } from './contract-checks.js';

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
