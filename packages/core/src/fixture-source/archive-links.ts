// QR links in memory: they can be issued, listed and revoked, and lead to an address that nobody answers.
import type { ArchiveLink, ArchiveLinkRequest, IssuedArchiveLink } from '@onemap/contract';
import { mayIssueArchiveLinks } from '../privacy/policy.js';
import { FixtureError, notFound } from './fixtures.js';
import type { Fixtures } from './fixtures.js';
import { findHousehold } from './households.js';

interface FixtureLinks {
  list(household: string): ArchiveLink[];
  create(household: string, request?: ArchiveLinkRequest): IssuedArchiveLink;
  code(household: string, link: string): IssuedArchiveLink;
  revoke(household: string, link: string): ArchiveLink;
}

const dayInMs = 24 * 3_600_000;

/** The same calls without the promises; what is issued lives as long as the source. */
export function createFixtureLinks(fixtures: Fixtures): FixtureLinks {
  const links: ArchiveLink[] = [];
  const now = fixtures.now ?? '2021-01-01T00:00:00Z';
  const change = (household: string, which: (link: ArchiveLink) => boolean) => {
    for (const link of links)
      if (link.household === household && link.state === 'active' && which(link))
        Object.assign(link, { state: 'revoked', revokedAt: now, revokedBy: 'fixture', reprintable: false });
  };
  const check = (household: string) => {
    findHousehold(fixtures, household);
    if (!mayIssueArchiveLinks(fixtures.me.role))
      throw new FixtureError(403, 'forbidden', `${fixtures.me.role} issues no links`);
  };
  const find = (household: string, id: string): ArchiveLink => {
    check(household);
    const link = links.find((each) => each.household === household && each.id === id);
    if (!link) throw notFound('archive-link-not-found', id);
    return link;
  };
  const urlOf = ({ household, id }: ArchiveLink) =>
    `https://portal.example/a/${household.slice(0, 6)}-${id.padEnd(27, '0')}`;
  return {
    list: (household) => {
      findHousehold(fixtures, household);
      return links.filter((link) => link.household === household).map((link) => ({ ...link }));
    },
    create: (household, { expiresInDays = 365, revokeOthers = false } = {}) => {
      check(household);
      if (revokeOthers) change(household, () => true);
      const id = `link-${String(links.length + 1).padStart(4, '0')}`;
      const link: ArchiveLink = {
        ...{ id, household, state: 'active', createdAt: now, createdBy: 'fixture' },
        expiresAt: new Date(Date.parse(now) + expiresInDays * dayInMs).toISOString(),
        ...{ revokedAt: null, revokedBy: null, reprintable: true },
      };
      links.unshift(link);
      return { ...link, url: urlOf(link) };
    },
    code: (household, id) => {
      const link = find(household, id);
      if (link.state !== 'active') throw new FixtureError(410, 'archive-link-ended', `${id} has ended`);
      return { ...link, url: urlOf(link) };
    },
    revoke: (household, id) => {
      const link = find(household, id);
      change(household, (each) => each === link);
      return { ...link };
    },
  };
}
