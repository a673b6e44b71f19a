// Faults of exports, reveals and the audit log: rows of others, open files, wrong values, and traces that are missing.
import { randomUUID } from 'node:crypto';
import type { Export } from '@onemap/contract';
import type { AppDependencies } from '../app.js';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import type { Store } from '../store/store.js';
import type { Fault } from './fault.js';
import { matches, onHeaders, onJson, onQuery, replace, typeOf, withHeaders } from './rewrite.js';
import { widened } from './wider-viewers.js';

const content = /^\/exports\/[^/]+\/content$/;
const logs = /^\/audit-logs$/;
const reveals = /^\/households\/[^/]+\/reveals$/;

type Wrap = NonNullable<Fault['answer']>;

function onStore(change: (store: Store) => Partial<Store>): (parts: AppDependencies) => AppDependencies {
  return (parts) => ({ ...parts, store: { ...parts.store, ...change(parts.store) } });
}

function onExports(change: (own: Store['exports']) => Partial<Store['exports']>) {
  return onStore(({ exports: own }) => ({ exports: { ...own, ...change(own) } }));
}

function onReveals(create: (own: Store['reveals']['create'], store: Store) => Store['reveals']['create']) {
  return onStore((store) => ({ reveals: { create: create(store.reveals.create, store) } }));
}

function onAudit(change: (own: Store['auditLog']) => Partial<Store['auditLog']>) {
  return onStore(({ auditLog: own }) => ({ auditLog: { ...own, ...change(own) } }));
}

/** Changes the text of downloads of a type, and the JSON of created things. */
function onText(path: RegExp, type: RegExp, change: (text: string) => string): Wrap {
  return async (request, next) => {
    const answer = await next(request);
    if (answer.status >= 300 || !matches(path, new URL(request.url)) || !type.test(typeOf(answer)))
      return answer;
    return replace(answer, {
      body: change(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())),
    });
  };
}

function onCreated<T>(path: RegExp, change: (body: T) => void): Wrap {
  return onText(path, /^application\/json/, (text) => {
    const body = JSON.parse(text) as T;
    change(body);
    return JSON.stringify(body);
  });
}

const asTown = (viewer: Viewer): Viewer =>
  viewer.role === 'administrator' ? { ...viewer, role: 'town' } : viewer;

export const exportFaults: readonly Fault[] = [
  {
    id: 'export-row-count',
    sentence: '导出的 rowCount 多一行(把表头也算上)',
    check: 'exports.create',
    answer: onCreated<Export>(/^\/exports$/, (made) => (made.rowCount += 1)),
  },
  {
    id: 'export-other-year',
    sentence: '导出不看 asOf',
    check: 'exports.rows',
    answer: onText(content, /ndjson/, (text) => text.replaceAll('"status":"notExited"', '"status":"exited"')),
  },
  {
    id: 'csv-drops-last-row',
    sentence: 'CSV 少最后一行',
    check: 'exports.rows',
    answer: onText(content, /csv/, (text) => text.trimEnd().split('\n').slice(0, -1).join('\n')),
  },
  {
    id: 'csv-without-mark',
    sentence: 'CSV 没有 BOM',
    check: 'exports.csv',
    answer: onText(content, /csv/, (text) => text.replace(/^\uFEFF/, '')),
  },
  {
    id: 'export-leak',
    sentence: '导出全县',
    check: 'exports.scope',
    break: onExports((own) => ({
      create: (viewer, ...rest) => own.create(widened(viewer), ...rest),
      open: (viewer, ...rest) => own.open(widened(viewer), ...rest),
      get: (viewer, id) => own.get(widened(viewer), id),
    })),
  },
  {
    id: 'export-open-phone',
    sentence: '导出的电话没有掩码',
    check: 'exports.mask',
    answer: onText(content, /ndjson/, (text) => text.replace(/\d{3}\*{4}\d{4}/g, '13812345678')),
  },
  {
    id: 'export-unmasked-for-administrator',
    sentence: '管理员的导出与乡镇的一样',
    check: 'exports.mask',
    break: onExports((own) => ({
      create: (viewer, ...rest) => own.create(asTown(viewer), ...rest),
      open: (viewer, ...rest) => own.open(asTown(viewer), ...rest),
    })),
  },
  {
    id: 'export-for-anyone',
    sentence: '知道地址的人都能下载导出',
    check: 'exports.owner',
    answer: forAnyone(),
  },
  {
    id: 'resume-from-start',
    sentence: '续传从头开始',
    check: 'exports.resume',
    answer: onQuery(content, (query) => query.delete('after')),
  },
  {
    id: 'export-ignores-keys',
    sentence: '登记导出时忽略多余的键',
    check: 'exports.refuses',
    answer: withoutKey(/^\/exports$/, 'everything'),
  },
  {
    id: 'export-not-logged',
    sentence: '下载不记审计',
    check: 'exports.logged',
    break: onAudit((own) => ({
      list: async (viewer, filter) => {
        const page = await own.list(viewer, filter);
        return { ...page, items: page.items.filter(({ detail }) => detail.step !== 'content') };
      },
    })),
  },
];

export const idempotencyFaults: readonly Fault[] = [
  {
    id: 'key-not-in-preflight',
    sentence: '预检不放行 Idempotency-Key',
    check: 'exports.idempotency.cors',
    answer: onHeaders(/^\/exports$/, (headers) => {
      const allowed = headers.get('Access-Control-Allow-Headers');
      if (allowed) headers.set('Access-Control-Allow-Headers', allowed.replace(/,?\s*idempotency-key/i, ''));
    }),
  },
  {
    id: 'key-not-needed',
    sentence: '没有幂等键也照做',
    check: 'exports.idempotency.missing',
    answer: withKey((key) => key ?? randomUUID()),
  },
  {
    id: 'done-again',
    sentence: '同一个幂等键再做一遍',
    check: 'exports.idempotency.replay',
    answer: withKey((key) => key && randomUUID()),
  },
  {
    id: 'replay-unmarked',
    sentence: '重放不带 Idempotency-Replayed',
    check: 'exports.idempotency.replay',
    answer: onHeaders(/^\/exports$/, (headers) => headers.delete('Idempotency-Replayed')),
  },
  {
    id: 'key-of-any-body',
    sentence: '幂等键不看正文',
    check: 'exports.idempotency.reused',
    answer: withKey((key, body) => key && `${key}${body.length}`),
  },
  {
    id: 'key-of-anyone',
    sentence: '幂等键不分调用者',
    check: 'exports.idempotency.own',
    answer: sharedKeys(),
  },
];

export const adminFaults: readonly Fault[] = [
  {
    id: 'reveal-without-reason',
    sentence: '查看全号不问理由',
    check: 'admin.reveal.reason',
    answer: async (request, next) => {
      if (request.method !== 'POST' || !matches(reveals, new URL(request.url))) return next(request);
      const body = (await request.clone().json()) as Record<string, unknown>;
      if (Array.isArray(body.fields) && body.fields[0] === 'phone') body.reason ??= '没有写明';
      return next(new Request(request, { body: JSON.stringify(body) }));
    },
  },
  {
    id: 'reveal-still-masked',
    sentence: '查看得到的仍是掩码',
    check: 'admin.reveal.values',
    answer: onCreated<{ phone: string | null }>(reveals, (shown) => {
      if (shown.phone !== null) shown.phone = `${shown.phone.slice(0, 3)}****${shown.phone.slice(-4)}`;
    }),
  },
  {
    id: 'reveal-gives-all',
    sentence: '要一个字段，给了全部',
    check: 'admin.reveal.values',
    break: onReveals((create) => async (viewer, household, request, claim) => {
      const every = { ...request, fields: ['phone', 'bankAccount', 'idNumber'] as const };
      const all = await create(viewer, household, { ...every, fields: [...every.fields] }, claim);
      return all && { ...all, value: { ...all.value, fields: request.fields } };
    }),
  },
  {
    id: 'reveal-leak',
    sentence: '范围之外的户也能查看',
    check: 'admin.reveal.scope',
    break: onReveals(
      (create) =>
        (viewer, ...rest) =>
          create({ ...widened(viewer) }, ...rest),
    ),
  },
  {
    id: 'reveal-for-administrator',
    sentence: '管理员也能查看',
    check: 'admin.reveal.role',
    break: onReveals(
      (create) =>
        (viewer, ...rest) =>
          create({ ...asTown(viewer) }, ...rest),
    ),
  },
  {
    id: 'reveal-not-logged',
    sentence: '查看不记审计',
    check: 'admin.reveal.logged',
    break: onAudit((own) => ({
      list: async (viewer, filter) => {
        const page = await own.list(viewer, filter);
        return { ...page, items: page.items.filter(({ success }) => !success) };
      },
    })),
  },
  {
    id: 'refusal-not-logged',
    sentence: '被拒绝的查看不记审计',
    check: 'admin.reveal.logged',
    break: onReveals((create) => async (viewer, ...rest) => {
      if (viewer.role === 'administrator') throw new HttpProblem('reveal-not-allowed');
      return create(viewer, ...rest);
    }),
  },
  {
    id: 'values-in-log',
    sentence: '审计日志里写着所看到的号码',
    check: 'admin.reveal.logged',
    answer: onJson(logs, ({ items }: { items: { detail: Record<string, unknown> }[] }) => {
      for (const { detail } of items) detail.result = 'phone=13812345678';
    }),
  },
  {
    id: 'log-for-county',
    sentence: '县级用户也能读审计日志',
    check: 'admin.audit.readers',
    answer: async (request, next) => {
      const answer = await next(request);
      if (answer.status !== 403 || !matches(logs, new URL(request.url))) return answer;
      return replace(answer, {
        body: JSON.stringify({ items: [], numberReturned: 0, links: [] }),
        status: 200,
        headers: { 'Content-Type': 'application/json' },
      });
    },
  },
  {
    id: 'log-can-be-cleared',
    sentence: '可以删除审计记录',
    check: 'admin.audit.append-only',
    answer: async (request, next) =>
      request.method === 'DELETE' && matches(/^\/audit-logs/, new URL(request.url))
        ? new Response(null, { status: 204 })
        : next(request),
  },
  {
    id: 'log-page-short',
    sentence: '审计日志每页少一条',
    check: 'admin.audit.list',
    answer: onJson(logs, ({ items }: { items: unknown[] }, url) => {
      if (url.searchParams.get('limit') !== '1000') items.pop();
    }),
  },
  {
    id: 'log-ignores-success',
    sentence: '审计日志忽略 success 筛选',
    check: 'admin.audit.list',
    answer: onQuery(logs, (query) => query.delete('success')),
  },
];

/** Changes the idempotency key of exports. */
function withKey(change: (key: string | null, body: string) => string | null): Wrap {
  return async (request, next) => {
    if (request.method !== 'POST' || !matches(/^\/exports$/, new URL(request.url))) return next(request);
    const key = change(request.headers.get('Idempotency-Key'), await request.clone().text());
    return next(withHeaders(request, (headers) => key && headers.set('Idempotency-Key', key)));
  };
}

/** Answers a key with what anyone got for it first. */
function sharedKeys(): Wrap {
  const known = new Map<string, string>();
  return async (request, next) => {
    const answer = await next(request);
    const key = request.headers.get('Idempotency-Key');
    if (key === null || answer.status !== 201) return answer;
    if (!known.has(key)) known.set(key, await answer.clone().text());
    return replace(answer, { body: known.get(key)! });
  };
}

function withoutKey(path: RegExp, key: string): Wrap {
  return async (request, next) => {
    if (request.method !== 'POST' || !matches(path, new URL(request.url))) return next(request);
    const { [key]: _extra, ...body } = (await request.clone().json()) as Record<string, unknown>;
    return next(new Request(request, { body: JSON.stringify(body) }));
  };
}

/** Answers the last good download of an address to whoever asks. */
function forAnyone(): Wrap {
  const known = new Map<string, string>();
  return async (request, next) => {
    const answer = await next(request);
    const { pathname } = new URL(request.url);
    if (!/\/exports\/[^/]+$/.test(pathname)) return answer;
    if (answer.status === 200) {
      known.set(pathname, await answer.clone().text());
      return answer;
    }
    const body = known.get(pathname) ?? '{}';
    return answer.status === 404 ? replace(answer, { body, status: 200 }) : answer;
  };
}
