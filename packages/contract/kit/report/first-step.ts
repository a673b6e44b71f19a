// What to mend first, where one cause stands behind many failures.
import type { RootCause } from '../outcome.js';
import type { CheckResult, RunResult } from '../run.js';

/** Fewer failures than this are read faster one by one. */
const many = 3;

const advice: Readonly<Record<RootCause, string>> = {
  problemType: '错误的 Content-Type 改为 application/problem+json',
  login: '测试资料里的登录没有得到令牌，先修好 personas 与 expiredToken',
  links: '正文与 Link 头里的链接改为 --base 之下的绝对地址(后端的对外地址)',
  profile: '测试资料里的乡镇或年份没有数据，先改 profile',
};

/** One sentence with the number of failures behind it; undefined where there is no such cause. */
export function firstStepOf(run: Pick<RunResult, 'base' | 'results'>): string | undefined {
  const failed = run.results.filter(({ outcome }) => outcome === 'failed');
  if (failed.length < many) return undefined;
  const landing = failed.find(({ check }) => check.id === 'core.landing.links')?.exchange?.status ?? 200;
  if (landing !== 200)
    return `首页 ${run.base}/ 答 ${landing}，不是 200：--base 可能写错了(应含 /onemap/v1 之类的根路径)`;
  const [root, count] = commonest(failed);
  return root && count >= many ? `${advice[root]}(${count} 项未过由此而来)` : undefined;
}

function commonest(failed: readonly CheckResult[]): [RootCause | undefined, number] {
  const counts = new Map<RootCause, number>();
  for (const { root } of failed) if (root) counts.set(root, (counts.get(root) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0] ?? [undefined, 0];
}
