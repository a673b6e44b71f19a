// Counts the results of a run by class, and names the badge that they earn.
import type { Capability } from '../check.js';
import type { CheckResult, RunResult } from '../run.js';

export interface ClassSummary {
  readonly capability: Capability;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** No mandatory check of the class failed or was skipped. */
  readonly holds: boolean;
}

export const classTitles: Readonly<Record<Capability, string>> = {
  core: '基础',
  stats: '统计',
  tiles: '瓦片',
  features: 'OGC 要素',
  cql2: 'CQL2 筛选',
  exports: '导出',
  admin: '管理与审计',
};

export const layerTitles = {
  static: '文档与链接',
  schema: '结构',
  semantic: '语义',
  privacy: '隐私',
  robustness: '健壮',
} as const;

export function summarize({ classes, results }: Pick<RunResult, 'classes' | 'results'>): ClassSummary[] {
  return classes
    .map((capability) => ({
      capability,
      own: results.filter(({ check }) => check.capability === capability),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ capability, own }) => ({
      capability,
      passed: count(own, 'passed'),
      failed: count(own, 'failed'),
      skipped: count(own, 'skipped'),
      holds: own.every(({ check, outcome }) => outcome === 'passed' || !check.mandatory),
    }));
}

function count(results: readonly CheckResult[], wanted: CheckResult['outcome']): number {
  return results.filter(({ outcome }) => outcome === wanted).length;
}

/** The badge: 基础 with core alone, 地图 with stats and tiles as well, 全部 with every class; none without core. */
export function badgeOf(summaries: readonly ClassSummary[]): '未达标' | '基础级' | '地图级' | '完整级' {
  const holds = (name: Capability): boolean =>
    summaries.some(({ capability, holds: held }) => capability === name && held);
  if (!holds('core')) return '未达标';
  if (!holds('stats') || !holds('tiles')) return '基础级';
  return holds('features') && holds('cql2') && holds('exports') && holds('admin') ? '完整级' : '地图级';
}
