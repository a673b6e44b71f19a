// Faults of assistance activities: selection, the households behind a visit, and sums over time, region and kind.
import type { Activity, StatDataset } from '@onemap/contract';
import type { AppDependencies } from '../app.js';
import type { Viewer } from '../auth/viewer.js';
import type { Fault } from './fault.js';
import { onJson, onProblem, onQuery } from './rewrite.js';
import { countyViewer } from './wider-viewers.js';

const items = /^\/collections\/activities\/items$/;
const data = /^\/statistics\/activities\/data$/;

/** Reads the list with the eyes of the county where `opened` says so. */
function seenByCounty(opened: (viewer: Viewer) => boolean): (parts: AppDependencies) => AppDependencies {
  return (parts) => {
    const { store } = parts;
    const { features } = store;
    const read: typeof features.items = async (viewer, collection, request) => {
      const widened = collection === 'activities' && opened(viewer);
      return features.items(widened ? await countyViewer(store) : viewer, collection, request);
    };
    return { ...parts, store: { ...store, features: { ...features, items: read } } };
  };
}

const onActivities = (change: (activity: Activity) => void) =>
  onJson(items, ({ features }: { features: Activity[] }) => features.forEach(change));

const onCells = (change: (dataset: StatDataset, url: URL) => void) => onJson(data, change);

/** Adds one to the cells of one category of a dimension. */
function addToFirst({ id, size, value }: StatDataset, dimension: string): void {
  const axis = id.indexOf(dimension);
  const inner = size.slice(axis + 1).reduce((product, each) => product * each, 1);
  value.forEach((each, index) => {
    if (each !== null && Math.floor(index / inner) % size[axis]! === 0) value[index] = each + 1;
  });
}

export const activityFaults: readonly Fault[] = [
  {
    id: 'activities-not-listed',
    sentence: '匿名者的集合目录没有 activities',
    check: 'activities.collection',
    answer: onJson(/^\/collections$/, (body: { collections: { id: string }[] }) => {
      body.collections = body.collections.filter(({ id }) => id !== 'activities');
    }),
  },
  {
    id: 'activity-datetime-ignored',
    sentence: '活动的清单忽略 datetime',
    check: 'activities.datetime',
    answer: onQuery(items, (query) => query.delete('datetime')),
  },
  {
    id: 'activity-month-as-year',
    sentence: '季度与月都当作全年',
    check: 'activities.datetime',
    answer: onQuery(items, (query) => query.set('datetime', (query.get('datetime') ?? '..').slice(0, 4))),
  },
  {
    id: 'activity-region-ignored',
    sentence: '活动的清单忽略 region',
    check: 'activities.selection',
    answer: onQuery(items, (query) => query.delete('region')),
  },
  {
    id: 'activity-kind-ignored',
    sentence: '活动的清单忽略 kind',
    check: 'activities.selection',
    answer: onQuery(items, (query) => query.delete('kind')),
  },
  {
    id: 'activity-households-public',
    sentence: '匿名者看到走访的户',
    check: 'activities.public',
    break: seenByCounty(({ role }) => role === 'anonymous'),
  },
  {
    id: 'activity-mask-unsaid',
    sentence: '未给出的户没有记在 _masked 里',
    check: 'activities.public',
    answer: onActivities(({ properties }) => {
      properties._masked = [];
    }),
  },
  {
    id: 'visit-at-the-door',
    sentence: '入户的活动不落在村的点位上',
    check: 'activities.public',
    answer: onActivities(({ geometry, properties }) => {
      if (geometry && properties.kind === 'homeVisit') geometry.coordinates = [105.3111, 34.8111];
    }),
  },
  {
    id: 'activity-households-for-all-accounts',
    sentence: '任何登录者都看到走访的户',
    check: 'activities.scope',
    break: seenByCounty(({ role }) => role !== 'anonymous'),
  },
  {
    id: 'participants-off',
    sentence: '参加人次与清单相加所得不同',
    check: 'activities.statistics.agree',
    answer: onCells((dataset) => {
      dataset.value = dataset.value.map((each) => (each === null || each === 0 ? each : each + 1));
    }),
  },
  {
    id: 'quarter-is-one-month',
    sentence: '第一季度多计一次',
    check: 'activities.statistics.time',
    answer: onCells((dataset, url) => {
      const [year = ''] = (url.searchParams.get('time') ?? '').split(',');
      const first = dataset.dimension.time!.category.index.indexOf(`${year}-Q1`);
      const width = dataset.size[dataset.size.length - 1]!;
      if (first >= 0) dataset.value[first * width] = (dataset.value[first * width] ?? 0) + 1;
    }),
  },
  {
    id: 'time-unit-ignored',
    sentence: '忽略 timeUnit，总是答年度',
    check: 'activities.statistics.units',
    answer: onQuery(data, (query) => query.delete('timeUnit')),
  },
  {
    id: 'activity-towns-do-not-add-up',
    sentence: '全县比乡镇之和多 1',
    check: 'activities.statistics.parts',
    answer: onCells((dataset) => addToFirst(dataset, 'region')),
  },
  {
    id: 'activity-kinds-do-not-add-up',
    sentence: '按类型分列时第一类多 1',
    check: 'activities.statistics.parts',
    answer: onCells((dataset) => {
      if (dataset.id.includes('activityKind')) addToFirst(dataset, 'activityKind');
    }),
  },
  {
    id: 'activities-suppressed',
    sentence: '活动次数不足 3 的格被抑制',
    check: 'activities.statistics.public',
    answer: onJson(data, (dataset: StatDataset, _url, request) => {
      if (request.headers.has('Authorization')) return;
      dataset.value.forEach((each, index) => {
        if (each === null || each === 0 || each >= 3) return;
        dataset.value[index] = null;
        dataset.status = { ...dataset.status, [String(index)]: 'suppressed' };
      });
    }),
  },
  {
    id: 'quarters-of-yearly-facts',
    sentence: '只有年度的立方体也接受季度',
    check: 'activities.statistics.refusals',
    answer: onQuery(/^\/statistics\/poverty\/data$/, (query) =>
      query.set('time', (query.get('time') ?? '').replace(/-Q[1-4]/, '')),
    ),
  },
  {
    id: 'activity-refusal-lost',
    sentence: '两个分列维度答 invalid-parameter',
    check: 'activities.statistics.refusals',
    answer: onProblem((problem) => {
      if (problem.code === 'combination-not-kept') problem.code = 'invalid-parameter';
    }),
  },
];
