// Pages of the audit log for administrators and auditors; there is no way to change it.
import { Hono } from 'hono';
import type { AuditLogList } from '@onemap/contract';
import type { Environment } from '../environment.js';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import { signedIn } from '../middleware/authentication.js';
import { readParameters } from '../middleware/parameters.js';
import type { AuditFilter } from '../store/audit.js';
import type { RouteDependencies } from './dependencies.js';
import { linkHeader, pageLinks } from './links.js';

export function auditLogRoutes({ store, rootFor }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>().get('/audit-logs', async (c) => {
    const viewer = signedIn(c);
    if (viewer.role !== 'administrator' && viewer.role !== 'auditor') throw new HttpProblem('forbidden');
    const { from, to, ...filter } = readParameters<AuditFilter>(c, 'listAuditLogs');
    const { items, next } = await store.auditLog.list(viewer, {
      ...filter,
      ...(from !== undefined && { from: readTime('from', from, 0) }),
      ...(to !== undefined && { to: readTime('to', to, 1) }),
    });
    const links = pageLinks(c, rootFor(c), next);
    c.header('Link', linkHeader(links));
    return c.json({ items, numberReturned: items.length, links } satisfies AuditLogList);
  });
}

/** A date alone is its first moment in China, `days` later. @throws HttpProblem for no date of the calendar */
function readTime(parameter: string, text: string, days: number): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = new Date(day ? `${text}T00:00:00+08:00` : text);
  // 30 February would become 2 March.
  const calendar = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const real = !Number.isNaN(calendar.getTime()) && calendar.toISOString().startsWith(text.slice(0, 10));
  if (!real || Number.isNaN(time.getTime())) throw invalidParameter(parameter, '不是日期或时间');
  return new Date(time.getTime() + (day ? days * 86_400_000 : 0)).toISOString();
}
