// The QR links of households' archives: listed, issued and revoked.
import type { ArchiveLink, ArchiveLinkRequest, IssuedArchiveLink } from '@onemap/contract';
import { type Core, getItems, getObject, postObject } from '../core.js';
import type { CallOptions } from '../options.js';

export function createArchiveLinks(core: Core) {
  return {
    /** Newest first; without their addresses. */
    list: (household: string, _params: object = {}, options?: CallOptions): Promise<ArchiveLink[]> =>
      getItems(core, '/households/{household}/archive-links', { path: { household } }, options),

    /** Issues a link and writes the audit entry. */
    create: (
      household: string,
      request: ArchiveLinkRequest = {},
      options?: CallOptions,
    ): Promise<IssuedArchiveLink> =>
      postObject(
        core,
        '/households/{household}/archive-links',
        { path: { household }, body: request },
        options,
      ),

    /** The `url` of an active link, to print it again; leaves an audit entry. */
    code: (household: string, link: string, options?: CallOptions): Promise<IssuedArchiveLink> =>
      getObject(
        core,
        '/households/{household}/archive-links/{link}/code',
        { path: { household, link } },
        options,
      ),

    /** Stops a link at once; whoever opens it is told that it has ended. */
    revoke: (household: string, link: string, options?: CallOptions): Promise<ArchiveLink> =>
      postObject(
        core,
        '/households/{household}/archive-links/{link}/revocation',
        { path: { household, link } },
        options,
      ),
  };
}
