// Counts the results of a run by class, and names the badge that they earn.
import { capabilities, type Capability } from '../check.js';
import { isFulfilled, type CheckResult, type RunResult } from '../run.js';

/** `untested` and `partial` are never a pass: nothing, or only what was named, was put to the test. */
export type Verdict = 'met' | 'unmet' | 'untested' | 'partial';

export interface ClassSummary {
  /** A class of this kit, or another name that the backend claims. */
  readonly capability: string;
  /** In Chinese. */
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly verdict: Verdict;
}

export const classTitles: Readonly<Record<Capability, string>> = {
  core: '基础',
  stats: '统计',
  tiles: '瓦片',
  features: 'OGC 要素',
  cql2: 'CQL2 筛选',
  archive: '一户一档',
  qr: '档案二维码',
  exports: '导出',
  admin: '管理与审计',
  activities: '帮扶活动',
  imagery: '影像',
  elevation: '高程',
};

export const layerTitles = {
  static: '文档与链接',
  schema: '结构',
  semantic: '语义',
  privacy: '隐私',
  robustness: '健壮',
} as const;

/** One summary for each class of the run, the untested ones among them. */
export function summarize(
  run: Pick<RunResult, 'classes' | 'untested' | 'partial' | 'results'>,
): ClassSummary[] {
  const names = [...new Set<string>([...run.classes, ...run.untested])];
  return names
    .map((capability) => ({
      capability,
      own: run.results.filter(({ check }) => check.capability === capability),
    }))
    .filter(({ own }) => own.length > 0 || !run.partial)
    .map(({ capability, own }) => ({
      capability,
      title: classTitles[capability as Capability] ?? capability,
      passed: count(own, 'passed'),
      failed: count(own, 'failed'),
      skipped: count(own, 'skipped'),
      verdict: verdictOf(run.untested.includes(capability), run.partial, own),
    }));
}

function verdictOf(untested: boolean, partial: boolean, own: readonly CheckResult[]): Verdict {
  if (!own.every(isFulfilled)) return 'unmet';
  if (untested || own.length === 0) return 'untested';
  return partial ? 'partial' : 'met';
}

function count(results: readonly CheckResult[], wanted: CheckResult['outcome']): number {
  return results.filter(({ outcome }) => outcome === wanted).length;
}

export type Badge = '未达标' | '部分检查' | '基础级' | '地图级' | '完整级';

/** 基础级 with core alone, 地图级 with stats and tiles as well, 完整级 with every class; none for a partial run. */
export function badgeOf(run: Parameters<typeof summarize>[0]): Badge {
  const met = new Set(
    summarize(run)
      .filter(({ verdict }) => verdict === 'met')
      .map(({ capability }) => capability),
  );
  if (run.partial) return '部分检查';
  if (!met.has('core')) return '未达标';
  if (!met.has('stats') || !met.has('tiles')) return '基础级';
  return capabilities.every((name) => met.has(name)) ? '完整级' : '地图级';
}
