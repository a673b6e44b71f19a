// Faults of the archive and of its QR links: parts that disagree, later things, open fields, and links that open too much.
import type { HouseholdArchive } from '@onemap/contract';
import { maskArchive } from '@onemap/core';
import type { AppDependencies } from '../app.js';
import type { Viewer } from '../auth/viewer.js';
import type { ArchiveLinks } from '../store/archive-links.js';
import type { Store } from '../store/store.js';
import type { Fault } from './fault.js';
import { matches, onJson, replace, typeOf } from './rewrite.js';
import { countyViewer, widened } from './wider-viewers.js';

type Archive = Store['households']['archive'];
type Change = (parts: AppDependencies) => AppDependencies;

function onArchive(change: (own: Archive, store: Store) => Archive): Change {
  return (parts) => {
    const { store } = parts;
    const archive = change(store.households.archive, store);
    return { ...parts, store: { ...store, households: { ...store.households, archive } } };
  };
}

function onLinks(change: (own: ArchiveLinks, store: Store) => Partial<ArchiveLinks>): Change {
  return (parts) => {
    const { archiveLinks: own } = parts.store;
    return { ...parts, store: { ...parts.store, archiveLinks: { ...own, ...change(own, parts.store) } } };
  };
}

/** Puts into an archive of an earlier year what the latest one says. */
function later(change: (latest: HouseholdArchive) => Partial<HouseholdArchive>): Change {
  return onArchive((own) => async (viewer, id, asOf) => {
    const [found, latest] = [await own(viewer, id, asOf), await own(viewer, id)];
    return found && latest && { ...found, ...change(latest) };
  });
}

const asTown = (viewer: Viewer): Viewer =>
  viewer.role === 'administrator' ? { ...viewer, role: 'town' } : viewer;

/** Changes the page behind a QR code, or its headers. */
function onPage(change: (text: string, headers: Headers) => string): NonNullable<Fault['answer']> {
  return async (request, next) => {
    const answer = await next(request);
    if (!new URL(request.url).pathname.startsWith('/a/') || !/html/.test(typeOf(answer))) return answer;
    const headers = new Headers(answer.headers);
    return new Response(change(await answer.text(), headers), { status: answer.status, headers });
  };
}

const withoutHeader = (name: string): Fault['answer'] =>
  onPage((text, headers) => {
    headers.delete(name);
    return text;
  });

const created = /^\/households\/[^/]+\/archive-links$/;

export const archiveFaults: readonly Fault[] = [
  {
    id: 'part-of-another-year',
    sentence: '收入这一项不看 as-of',
    check: 'archive.parts',
    answer: async (request, next) => {
      const url = new URL(request.url);
      if (!matches(/\/income$/, url)) return next(request);
      url.searchParams.set('as-of', '2019');
      return next(new Request(url, request));
    },
  },
  {
    id: 'archive-later-visits',
    sentence: '档案里有 as-of 以后的走访',
    check: 'archive.nothing-later',
    break: later(({ activities }) => ({ activities })),
  },
  {
    id: 'archive-later-monitoring',
    sentence: '档案里有 as-of 以后的监测与经过',
    check: 'archive.nothing-later',
    break: later(({ monitoring, events }) => ({ monitoring, events })),
  },
  {
    id: 'project-done-too-early',
    sentence: '项目在完工以前就写着完工年份',
    check: 'archive.nothing-later',
    break: later(({ projects }) => ({ projects })),
  },
  {
    id: 'members-of-today',
    sentence: '不论哪一年，成员都是今天的',
    check: 'archive.members',
    break: later(({ members }) => ({ members })),
  },
  {
    id: 'school-of-later',
    sentence: '成员取自以后的登记，仍写着那时的在校状况',
    check: 'archive.members',
    break: onArchive((own) => async (viewer, id, asOf) => {
      const [found, latest] = [await own(viewer, id, asOf), await own(viewer, id)];
      const born = latest?.members.filter(({ birthYear }) => (birthYear ?? 0) <= found!.asOf) ?? [];
      return found && { ...found, members: born, membersYear: latest!.membersYear };
    }),
  },
  {
    id: 'income-without-cost',
    sentence: '人均纯收入没有减去支出',
    check: 'archive.income',
    break: onArchive((own) => async (...asked) => {
      const found = await own(...asked);
      return found && { ...found, income: found.income.map((year) => ({ ...year, businessCostYuan: 0 })) };
    }),
  },
  {
    id: 'archive-open-for-administrator',
    sentence: '管理员看到的档案与乡镇的一样',
    check: 'archive.mask',
    break: onArchive(
      (own) =>
        (viewer, ...rest) =>
          own(asTown(viewer), ...rest),
    ),
  },
  {
    id: 'archive-leak',
    sentence: '完整档案不看数据范围',
    check: 'archive.scope',
    break: onArchive(
      (own) =>
        (viewer, ...rest) =>
          own(widened(viewer), ...rest),
    ),
  },
];

export const archiveLinkFaults: readonly Fault[] = [
  {
    id: 'link-lives-longer',
    sentence: '二维码不看所求的期限',
    check: 'qr.create',
    break: onLinks((own) => ({
      issue: (viewer, household, request, claim) =>
        own.issue(viewer, household, { ...request, expiresInDays: 365 }, claim),
    })),
  },
  {
    id: 'token-of-household',
    sentence: '令牌由户编号得来',
    check: 'qr.random',
    answer: async (request, next) => {
      const answer = await next(request);
      if (answer.status !== 201 || !matches(created, new URL(request.url))) return answer;
      const body = (await answer.json()) as { url: string; household: string };
      const url = body.url.replace(/\/a\/.*$/, `/a/${body.household}`);
      return replace(answer, { body: JSON.stringify({ ...body, url }) });
    },
  },
  {
    id: 'page-with-script',
    sentence: '二维码的页面要脚本才打得开',
    check: 'qr.page',
    answer: onPage((text) => text.replace('</body>', '<script src="/app.js"></script></body>')),
  },
  {
    id: 'page-kept',
    sentence: '二维码的页面可以被缓存',
    check: 'qr.page',
    answer: withoutHeader('Cache-Control'),
  },
  {
    id: 'page-tells-referrer',
    sentence: '从二维码的页面点出去，网址一同带出',
    check: 'qr.page',
    answer: withoutHeader('Referrer-Policy'),
  },
  {
    id: 'page-unmasked',
    sentence: '二维码的页面没有掩码',
    check: 'qr.mask',
    break: onLinks((own, store) => ({
      open: async (...asked) => {
        const found = await own.open(...asked);
        if (typeof found === 'string') return found;
        const whole = await store.households.archive(await countyViewer(store), found.id);
        return whole ?? found;
      },
    })),
  },
  {
    id: 'page-with-note',
    sentence: '二维码的页面写着走访内容',
    check: 'qr.mask',
    break: onLinks((own, store) => ({
      open: async (...asked) => {
        const found = await own.open(...asked);
        if (typeof found === 'string') return found;
        const whole = await store.households.archive(await countyViewer(store), found.id);
        const note = whole?.activities[0]?.content ?? '';
        const masked = maskArchive(found, { role: 'anonymous', villagePoint: null });
        return { ...masked, source: `${masked.source}${note}` };
      },
    })),
  },
  {
    id: 'token-cut-short',
    sentence: '令牌只看前十六个字符',
    check: 'qr.guess',
    break: onLinks((own) => {
      const known = new Map<string, string>();
      return {
        issue: async (...asked) => {
          const issued = await own.issue(...asked);
          known.set(issued.value.token.slice(0, 16), issued.value.token);
          return issued;
        },
        open: (token, ip) => own.open(known.get(token.slice(0, 16)) ?? token, ip),
      };
    }),
  },
  {
    id: 'revoked-still-opens',
    sentence: '停用的二维码还打得开',
    check: 'qr.revoked',
    break: onLinks((own, store) => {
      const households = new Map<string, string>();
      return {
        issue: async (viewer, household, ...rest) => {
          const issued = await own.issue(viewer, household, ...rest);
          households.set(issued.value.token, household);
          return issued;
        },
        open: async (token, ip) => {
          const found = await own.open(token, ip);
          const household = households.get(token);
          if (found !== 'gone' || household === undefined) return found;
          const whole = await store.households.archive(await countyViewer(store), household);
          return whole ? maskArchive(whole, { role: 'anonymous', villagePoint: null }) : found;
        },
      };
    }),
  },
  {
    id: 'others-stay',
    sentence: '生成新的二维码时没有停用以前的',
    check: 'qr.revoked',
    break: onLinks((own) => ({
      issue: (viewer, household, request, claim) =>
        own.issue(viewer, household, { ...request, revokeOthers: false }, claim),
    })),
  },
  {
    id: 'link-for-any-household',
    sentence: '范围之外的户也能生成二维码',
    check: 'qr.scope',
    break: onLinks((own) => ({
      issue: (viewer, ...rest) => own.issue(widened(viewer), ...rest),
    })),
  },
  {
    id: 'link-by-administrator',
    sentence: '管理员也能生成二维码',
    check: 'qr.scope',
    break: onLinks((own) => ({
      issue: (viewer, ...rest) => own.issue(asTown(viewer), ...rest),
    })),
  },
  {
    id: 'list-with-address',
    sentence: '二维码的清单里有网址',
    check: 'qr.list',
    answer: onJson(created, ({ items }: { items: { url?: string }[] }) => {
      for (const link of items) link.url = 'https://portal.example/a/620523-secret';
    }),
  },
  {
    id: 'reprint-of-another-token',
    sentence: '重印给出另一个网址',
    check: 'qr.reprint',
    answer: onJson(/\/code$/, (link: { url: string }) => {
      link.url = `${link.url.slice(0, -1)}${link.url.endsWith('A') ? 'B' : 'A'}`;
    }),
  },
  {
    id: 'reprint-after-revocation',
    sentence: '停用的二维码还能重印',
    check: 'qr.reprint',
    break: onLinks((own) => {
      const printed = new Map<string, Awaited<ReturnType<typeof own.reprint>>>();
      return {
        reprint: async (viewer, household, link) => {
          try {
            const answer = await own.reprint(viewer, household, link);
            printed.set(link, answer);
            return answer;
          } catch (error) {
            const kept = (error as { code?: string }).code === 'archive-link-ended' && printed.get(link);
            if (!kept) throw error;
            return kept;
          }
        },
      };
    }),
  },
  {
    id: 'reprint-for-any-household',
    sentence: '范围之外的户也能重印二维码',
    check: 'qr.reprint',
    break: onLinks((own) => ({
      reprint: (viewer, ...rest) => own.reprint(widened(viewer), ...rest),
    })),
  },
  {
    id: 'reprint-by-administrator',
    sentence: '管理员也能重印二维码',
    check: 'qr.reprint',
    break: onLinks((own) => ({
      reprint: (viewer, ...rest) => own.reprint(asTown(viewer), ...rest),
    })),
  },
  {
    id: 'reprint-not-logged',
    sentence: '重印不记审计',
    check: 'qr.reprint',
    break: (parts) => {
      const { auditLog } = parts.store;
      const list: typeof auditLog.list = async (viewer, filter) => {
        const page = await auditLog.list(viewer, filter);
        return { ...page, items: page.items.filter(({ detail }) => detail.step !== 'reprint') };
      };
      return { ...parts, store: { ...parts.store, auditLog: { ...auditLog, list } } };
    },
  },
  {
    id: 'opening-not-logged',
    sentence: '打开二维码不记审计',
    check: 'qr.logged',
    break: (parts) => {
      const { auditLog } = parts.store;
      const list: typeof auditLog.list = async (viewer, filter) => {
        const page = await auditLog.list(viewer, filter);
        return { ...page, items: page.items.filter(({ action }) => action !== 'view') };
      };
      return { ...parts, store: { ...parts.store, auditLog: { ...auditLog, list } } };
    },
  },
];
