// Plants the chosen faults around an app; with none, nothing is changed.
import type { AppDependencies } from '../app.js';
import type { Answer, Fault } from './fault.js';
import { faults } from './table.js';

export interface FaultyApp {
  /** What the app is to be made of. */
  readonly dependencies: AppDependencies;
  /** Answers a request through the faults. @param app the app made of the dependencies */
  answer(request: Request, app: Answer): Promise<Response>;
}

/** @throws RangeError for an id that is not in the table */
export function withFaults(dependencies: AppDependencies, ids: readonly string[]): FaultyApp {
  const chosen = ids.map(findFault);
  const broken = chosen.reduce((parts, fault) => fault.break?.(parts) ?? parts, dependencies);
  const wrappers = chosen.flatMap(({ answer }) => (answer ? [answer] : []));
  return {
    dependencies: broken,
    answer: (request, app) => {
      if (wrappers.length === 0) return app(request);
      const plain = withoutCompression(request);
      return wrappers.reduceRight<Answer>((next, wrap) => (each) => wrap(each, next), app)(plain);
    },
  };
}

function findFault(id: string): Fault {
  const found = faults.find((fault) => fault.id === id);
  if (!found)
    throw new RangeError(`--fault ${id}：没有这个缺陷。有：${faults.map((fault) => fault.id).join(' ')}`);
  return found;
}

/** A fault rewrites bodies as text, so they must come as they are. */
function withoutCompression(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete('Accept-Encoding');
  return new Request(request, { headers });
}
