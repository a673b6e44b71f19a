// Plants the faults of `serve --fault` with a warning that nobody overlooks; without the flag their code is not loaded.
import type { AppDependencies } from '../app.js';
import type { FaultyApp } from './with-faults.js';

/** @throws RangeError for an id that is not in the table */
export async function plantFaults(
  dependencies: AppDependencies,
  ids: readonly string[] = [],
  terminal: { note(line: string): void },
): Promise<FaultyApp> {
  if (ids.length === 0) return { dependencies, answer: (request, app) => app(request) };
  const { withFaults } = await import('./with-faults.js');
  const { faults } = await import('./table.js');
  const faulty = withFaults(dependencies, ids);
  terminal.note('!!!!!!!! 警告：这个服务器故意违反契约，只供检验一致性检查，不得用于任何真实数据 !!!!!!!!');
  for (const { id, sentence } of faults.filter((fault) => ids.includes(fault.id)))
    terminal.note(`!! ${id}：${sentence}`);
  return faulty;
}
