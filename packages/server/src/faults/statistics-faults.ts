// Faults of statistics: sums, ratios, missing cells and suppression.
import type { Indicator, StatDataset } from '@onemap/contract';
import type { AppDependencies } from '../app.js';
import type { Viewer } from '../auth/viewer.js';
import type { StatisticsQuery } from '../store/statistics.js';
import type { Fault } from './fault.js';
import { matches, onJson, onProblem, onQuery, replace, typeOf } from './rewrite.js';
import { countyViewer } from './wider-viewers.js';

const data = /^\/statistics\/[^/]+\/data$/;

/** Answers as the county would see it where `opened` says so. */
function unsuppressed(
  opened: (viewer: Viewer, query: StatisticsQuery) => boolean,
): (parts: AppDependencies) => AppDependencies {
  return (parts) => {
    const { store } = parts;
    const read: typeof store.statistics.data = async (viewer, cube, query) =>
      store.statistics.data(opened(viewer, query) ? await countyViewer(store) : viewer, cube, query);
    return { ...parts, store: { ...store, statistics: { ...store.statistics, data: read } } };
  };
}

const onCells = (change: (dataset: StatDataset, url: URL, request: Request) => void) => onJson(data, change);

export const statisticsFaults: readonly Fault[] = [
  {
    id: 'ratio-without-parts',
    sentence: '比率没有写明分母的名称',
    check: 'stats.catalogue',
    answer: onJson(/^\/indicators$/, ({ items }: { items: Indicator[] }) => {
      for (const indicator of items) indicator.denominatorTitle = null;
    }),
  },
  {
    id: 'status-lost',
    sentence: 'null 的格没有写明原因',
    check: 'stats.shape',
    answer: onCells((dataset) => delete dataset.status),
  },
  {
    id: 'selector-ignored',
    sentence: ':children 当作区划自身',
    check: 'stats.region-selector',
    answer: onQuery(data, (query) =>
      query.set('region', (query.get('region') ?? '').replaceAll(':children', '')),
    ),
  },
  {
    id: 'children-sum',
    sentence: '上级比下级之和多 1',
    check: 'stats.children-sum',
    answer: onCells(({ value }) => {
      if (typeof value[0] === 'number') value[0] += 1;
    }),
  },
  {
    id: 'statistics-of-year-before',
    sentence: '统计取了前一年的数',
    check: 'stats.register-agrees',
    answer: async (request, next) => {
      const url = new URL(request.url);
      const year = Number(url.searchParams.get('time'));
      if (!matches(data, url) || !year) return next(request);
      url.searchParams.set('time', String(year - 1));
      const answer = await next(new Request(url, request));
      return replace(answer, { body: (await answer.text()).replaceAll(`"${year - 1}"`, `"${year}"`) });
    },
  },
  {
    id: 'ratio-as-fraction',
    sentence: '比率是小数，不是百分数',
    check: 'stats.ratio',
    answer: onCells(({ value, id, size, dimension, extension }) => {
      const measures = dimension.measure?.category.index ?? [];
      const last = size[id.indexOf('measure')] ?? 1;
      value.forEach((each, index) => {
        const ratio = extension.measures[measures[index % last] ?? '']?.kind === 'ratio';
        if (ratio && each !== null) value[index] = each / 100;
      });
    }),
  },
  {
    id: 'zero-for-missing',
    sentence: '没有的数写成 0',
    check: 'stats.missing',
    answer: onCells(({ value, status = {} }) => {
      for (const [index, reason] of Object.entries(status))
        if (reason === 'missing') {
          value[Number(index)] = 0;
          delete status[index];
        }
    }),
  },
  {
    id: 'types-do-not-add-up',
    sentence: '按类型分列时每格多 1',
    check: 'stats.by-type',
    answer: onCells(({ value }, url) => {
      if (url.searchParams.has('householdType'))
        value.forEach((each, index) => (value[index] = each === null ? null : each + 1));
    }),
  },
  {
    id: 'csv-differs',
    sentence: 'CSV 里的数与 JSON 不同',
    check: 'stats.csv',
    answer: async (request, next) => {
      const answer = await next(request);
      if (!/csv/.test(typeOf(answer))) return answer;
      const text = (await answer.text()).replace(
        /,([0-9]+),(?=\r?\n)/g,
        (_, number: string) => `,${Number(number) + 1},`,
      );
      return replace(answer, { body: text });
    },
  },
  {
    id: 'unknown-measure-empty',
    sentence: '未知的指标答空数据集',
    check: 'stats.refusals',
    answer: async (request, next) => {
      const answer = await next(request);
      if (answer.status !== 400 || !matches(data, new URL(request.url))) return answer;
      return replace(answer, {
        body: '{"value":[]}',
        status: 200,
        headers: { 'Content-Type': 'application/json' },
      });
    },
  },
  {
    id: 'weak-suppression',
    sentence: '不足 3 户的格照样公开',
    check: 'stats.suppression.threshold',
    break: unsuppressed(({ role }) => role === 'anonymous'),
  },
  {
    id: 'single-suppression',
    sentence: '只隐去不足 3 户的格，不隐次小的格',
    check: 'stats.suppression.subtraction',
    break: (parts) => {
      const { store } = parts;
      const read: typeof store.statistics.data = async (viewer, cube, query) => {
        const open = await store.statistics.data(viewer, cube, query);
        const full = await store.statistics.data(await countyViewer(store), cube, query);
        full.value.forEach((truth, index) => {
          if (open.status?.[index] !== 'suppressed' || truth === null || truth < 3) return;
          open.value[index] = truth;
          delete open.status[index];
        });
        return open;
      };
      return { ...parts, store: { ...store, statistics: { ...store.statistics, data: read } } };
    },
  },
  {
    id: 'types-unsuppressed',
    sentence: '按类型分列时不抑制',
    check: 'stats.suppression.by-type',
    break: unsuppressed((_viewer, { householdType }) => householdType !== undefined),
  },
  {
    id: 'suppression-by-question',
    sentence: '单独问一个村时不抑制',
    check: 'stats.suppression.stable',
    break: unsuppressed((_viewer, { region }) => region.length === 1 && !region[0]?.includes(':')),
  },
  {
    id: 'total-hidden',
    sentence: '乡镇账号看不到全县的公开数',
    check: 'stats.public-for-all',
    answer: onCells((dataset, _url, request) => {
      if (!request.headers.has('Authorization')) return;
      const [first] = dataset.dimension.region?.category.index ?? [];
      if (first?.endsWith('000000')) {
        dataset.value[0] = null;
        dataset.status = { ...dataset.status, '0': 'missing' };
      }
    }),
  },
  {
    id: 'classes-by-role',
    sentence: '登录者的分界与公众不同',
    check: 'stats.classification',
    answer: onJson(/\/classification$/, (body: { breaks: number[] }, _url, request) => {
      if (request.headers.has('Authorization')) body.breaks = body.breaks.map((each) => each + 1);
    }),
  },
  {
    id: 'statistics-problem-lost',
    sentence: '没有保存的组合答 invalid-parameter',
    check: 'stats.refusals',
    answer: onProblem((problem) => {
      if (problem.code === 'combination-not-kept') problem.code = 'invalid-parameter';
    }),
  },
];
