// The module worker around the raster engine; a file of its own, so that a strict CSP lets it start.
import { RasterEngine, transferables } from './engine.js';
import type { RasterReply, RasterRequest } from './messages.js';

interface WorkerScope {
  postMessage(message: RasterReply, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<RasterRequest>) => void) | null;
}

const scope = self as unknown as WorkerScope;
const engine = new RasterEngine();

scope.onmessage = ({ data }) => {
  if (data.kind === 'regions') engine.setRegions(data.regions, data.parent);
  else if (data.kind === 'points') engine.setPoints(data.points);
  else if (data.kind === 'pointColors') engine.setPointColors(data.colors);
  else {
    const steps = engine.steps(data.job);
    let step = steps.next();
    while (!step.done) step = steps.next();
    scope.postMessage({ kind: 'result', result: step.value }, transferables(step.value));
  }
};

scope.postMessage({ kind: 'ready' }, []);
