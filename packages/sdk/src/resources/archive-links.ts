// The QR links of households' archives: listed, issued and revoked.
import type { ArchiveLink, ArchiveLinkRequest, IssuedArchiveLink } from '@onemap/contract';
import { type Core, getItems, postObject } from '../core.js';
import type { CallOptions } from '../options.js';

export function createArchiveLinks(core: Core) {
  return {
    /** Newest first; without their addresses, which nobody can ask for again. */
    list: (household: string, _params: object = {}, options?: CallOptions): Promise<ArchiveLink[]> =>
      getItems(core, '/households/{household}/archive-links', { path: { household } }, options),

    /** Issues a link and writes the audit entry. The `url` to print is in this answer only. */
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
