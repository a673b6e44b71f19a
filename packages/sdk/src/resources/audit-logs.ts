// Who saw or took what, for administrators and auditors.
import type { AuditAction, AuditLogList } from '@onemap/contract';
import type { Core } from '../core.js';
import type { CallOptions } from '../options.js';
import { type Paged, pagesOf } from '../page.js';

export interface AuditLogFilter {
  action?: AuditAction | readonly AuditAction[];
  /** The account. */
  subject?: string;
  /** For example `household`. */
  objectType?: string;
  objectId?: string;
  success?: boolean;
  /** A day of China or an instant, inclusive. */
  from?: string;
  /** An instant, exclusive; a day alone is included. */
  to?: string;
}

export function createAuditLogs(core: Core) {
  return {
    /** Newest first, inside the caller's regions. */
    list: (filter: AuditLogFilter = {}, options?: CallOptions): Paged<AuditLogList> =>
      pagesOf(core, '/audit-logs', { query: { ...filter } }, options),
  };
}
