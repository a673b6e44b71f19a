// Faults of scope and masking: who sees too much, too little, or in the wrong shape.
import { createHash } from 'node:crypto';
import type { Household, HouseholdSummary } from '@onemap/contract';
import type { AppDependencies } from '../app.js';
import { HttpProblem } from '../http-problem.js';
import type { Store } from '../store/store.js';
import type { Fault } from './fault.js';
import { matches, onJson, replace } from './rewrite.js';
import { countyViewer, widened } from './wider-viewers.js';

const item = /^\/households\/[^/]+$/;
const list = /^\/households$/;

function onHouseholds(
  change: (own: Store['households'], store: Store) => Partial<Store['households']>,
): (parts: AppDependencies) => AppDependencies {
  return (parts) => {
    const { store } = parts;
    return {
      ...parts,
      store: { ...store, households: { ...store.households, ...change(store.households, store) } },
    };
  };
}

export const scopeFaults: readonly Fault[] = [
  {
    id: 'leak-by-id',
    sentence: '按编号可读到范围之外的户',
    check: 'core.scope.id',
    break: onHouseholds((own) => ({ get: (viewer, ...rest) => own.get(widened(viewer), ...rest) })),
  },
  {
    id: 'leak-by-list',
    sentence: '清单含范围之外的户',
    check: 'core.scope.list',
    break: onHouseholds((own) => ({ list: (viewer, filter) => own.list(widened(viewer), filter) })),
  },
  {
    id: 'leak-by-count',
    sentence: 'numberMatched 数到范围之外的户',
    check: 'core.scope.count',
    break: onHouseholds((own) => ({
      list: async (viewer, filter) => {
        const { cursor: _cursor, ...rest } = filter;
        const page = await own.list(viewer, filter);
        const { numberMatched } = await own.list(widened(viewer), rest);
        return { ...page, numberMatched };
      },
    })),
  },
  {
    id: 'forbidden-out-of-scope',
    sentence: '范围之外的户答 403',
    check: 'core.scope.same-as-absent',
    break: onHouseholds((own) => ({
      get: async (viewer, ...rest) => {
        const found = await own.get(viewer, ...rest);
        if (found === null && (await own.get(widened(viewer), ...rest))) throw new HttpProblem('forbidden');
        return found;
      },
    })),
  },
  {
    id: 'narrow-scope',
    sentence: '乡镇账号少看到一户',
    check: 'core.scope.parts',
    break: onHouseholds((own) => ({
      list: async (viewer, filter) => {
        const page = await own.list(viewer, filter);
        return viewer.role === 'town' && page.next === null
          ? { ...page, items: page.items.slice(0, -1) }
          : page;
      },
    })),
  },
  {
    id: 'anonymous-count',
    sentence: '匿名者得到空清单与总数',
    check: 'core.scope.anonymous',
    answer: async (request, next) => {
      const answer = await next(request);
      if (
        answer.status !== 401 ||
        request.headers.has('Authorization') ||
        !matches(list, new URL(request.url))
      )
        return answer;
      const body = {
        items: [],
        numberReturned: 0,
        numberMatched: 12,
        links: [],
        synthetic: true,
        source: '',
      };
      return replace(answer, {
        body: JSON.stringify(body),
        status: 200,
        headers: { 'Content-Type': 'application/json' },
      });
    },
  },
  {
    id: 'no-challenge',
    sentence: '401 没有 WWW-Authenticate',
    check: 'core.scope.challenge',
    answer: async (request, next) => {
      const answer = await next(request);
      const headers = new Headers(answer.headers);
      headers.delete('WWW-Authenticate');
      return new Response(answer.body, { status: answer.status, headers });
    },
  },
  {
    id: 'shared-etag',
    sentence: 'ETag 只由正文算出，不含数据范围',
    check: 'core.scope.etag',
    answer: shareTags(list),
  },
  {
    id: 'tile-shared-etag',
    sentence: '瓦片的 ETag 由地址算出，不含数据范围',
    check: 'tiles.type-and-etag',
    answer: shareTags(/^\/tiles\//),
  },
  {
    id: 'search-finds-people',
    sentence: '检索框按户主姓名找到户',
    check: 'core.places.no-people',
    break: (parts) => {
      const { store } = parts;
      const search: Store['places']['search'] = async (asked) => {
        const { items } = await store.households.list(await countyViewer(store), { limit: 1000 });
        const people = items.filter(({ headName }) => headName === asked.q);
        const found = people.map(({ region, point }) => ({
          code: region,
          name: asked.q,
          level: 'village' as const,
          path: '',
          center: point,
          bbox: null,
        }));
        return [...found, ...(await store.places.search(asked))];
      };
      return { ...parts, store: { ...store, places: { ...store.places, search } } };
    },
  },
];

export const maskingFaults: readonly Fault[] = [
  {
    id: 'weak-id-mask',
    sentence: '证件号码露出第 7 至 14 位',
    check: 'core.mask.id-number',
    answer: onJson(item, ({ members }: Household) => {
      for (const member of members) member.idNumber &&= `******${member.birthYear}0101****`;
    }),
  },
  {
    id: 'birth-date-shown',
    sentence: '证件号码掩码了，出生日期没有',
    check: 'core.mask.id-number',
    answer: onJson(item, ({ members }: Household) => {
      for (const member of members) member.birthDate = `${member.birthYear}-01-01`;
    }),
  },
  {
    id: 'full-phone',
    sentence: '清单里的电话没有掩码',
    check: 'core.mask.phone',
    answer: onJson(list, ({ items }: { items: HouseholdSummary[] }) => {
      for (const household of items) household.phone = '13812345678';
    }),
  },
  {
    id: 'full-bank-account',
    sentence: '银行账号没有掩码',
    check: 'core.mask.bank-account',
    answer: onJson(item, (household: Household) => {
      household.bankAccount = '6222000011112345';
    }),
  },
  {
    id: 'drop-masked-key',
    sentence: '掩码为 null 的键被去掉',
    check: 'core.mask.keys',
    answer: onJson(item, (household: Record<string, unknown> & { _masked: string[] }) => {
      for (const key of household._masked) if (household[key] === null) delete household[key];
    }),
  },
  {
    id: 'masked-type',
    sentence: '掩码的数字变成 "***"',
    check: 'core.mask.types',
    answer: onJson(item, (household: Record<string, unknown> & { _masked: string[] }) => {
      for (const key of household._masked) household[key] ??= '***';
    }),
  },
  {
    id: 'unlisted-mask',
    sentence: '掩码的字段没有列在 _masked 里',
    check: 'core.mask.listed',
    answer: onJson(item, (household: Household) => {
      household._masked = [];
    }),
  },
  {
    id: 'minors-shown',
    sentence: '管理员看到不满 14 周岁的成员',
    check: 'core.mask.oversight',
    break: onHouseholds((own, store) => ({
      get: async (viewer, ...rest) => {
        const found = await own.get(viewer, ...rest);
        if (found === null || viewer.role !== 'administrator') return found;
        const full = await own.get(await countyViewer(store), ...rest);
        return { ...found, members: (full ?? found).members.map((member) => ({ ...member, health: null })) };
      },
    })),
  },
  {
    id: 'true-point-shown',
    sentence: '管理员看到住家的位置',
    check: 'core.mask.oversight',
    break: onHouseholds((own, store) => ({
      get: async (viewer, ...rest) => {
        const found = await own.get(viewer, ...rest);
        if (found === null || viewer.role !== 'administrator') return found;
        const full = await own.get(await countyViewer(store), ...rest);
        return { ...found, point: (full ?? found).point };
      },
    })),
  },
  {
    id: 'box-finds-homes',
    sentence: '管理员的矩形按住家的位置筛选',
    check: 'core.mask.oversight-bbox',
    break: onHouseholds((own, store) => ({
      list: async (viewer, filter) => {
        if (viewer.role !== 'administrator' || filter.bbox === undefined) return own.list(viewer, filter);
        const { bbox: _bbox, ...rest } = filter;
        const homes = await own.list(await countyViewer(store), { ...filter, limit: 1000 });
        const page = await own.list(viewer, rest);
        return { ...page, items: page.items.filter(({ id }) => homes.items.some((home) => home.id === id)) };
      },
    })),
  },
  {
    id: 'birth-date-unlisted',
    sentence: '成员的 _masked 没有 birthDate',
    check: 'core.mask.listed',
    answer: onJson(item, ({ members }: Household) => {
      for (const member of members) member._masked = member._masked.filter((key) => key !== 'birthDate');
    }),
  },
  {
    id: 'id-number-in-text',
    sentence: '帮扶措施的文字里写着完整的证件号码',
    check: 'core.mask.nowhere',
    answer: onJson(item, ({ measures }: Household) => {
      for (const measure of measures) measure.content += '，本人 620523197001011234';
    }),
  },
];

function shareTags(path: RegExp): NonNullable<Fault['answer']> {
  return async (request, next) => {
    const answer = await next(request);
    const { pathname, search } = new URL(request.url);
    if (answer.status !== 200 || !matches(path, new URL(request.url))) return answer;
    const headers = new Headers(answer.headers);
    headers.set(
      'ETag',
      `"${createHash('sha256')
        .update(pathname + search)
        .digest('base64url')
        .slice(0, 20)}"`,
    );
    if (request.headers.get('If-None-Match') === headers.get('ETag'))
      return new Response(null, { status: 304, headers });
    return new Response(answer.body, { status: answer.status, headers });
  };
}
