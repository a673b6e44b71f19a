// Runs the raster engine in a worker, or on the main thread in slices where no worker can start.
import { RasterEngine, type RasterJob, type RasterResult } from './engine.js';
import type { RasterReply, RasterRequest } from './messages.js';

/** What the engine is told before it is asked. */
type DataRequest = Exclude<RasterRequest, { kind: 'render' }>;

export interface RasterClientOptions {
  /** Starts the worker; throwing or failing to load leads to the main thread. Default: our own file. */
  readonly createWorker?: () => Worker;
  readonly onResult: (result: RasterResult) => void;
}

/** The worker file beside this one; throws where the page has another origin than the script. */
export function startRasterWorker(): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'onemap-raster' });
}

/** Where the engine runs; `starting` until the worker's first word. */
export type RasterPlace = 'starting' | 'worker' | 'main';

/** As much as is drawn sooner on the main thread than a worker starts: the villages of a county, the households of a town. */
const atOnce = { vertices: 50_000, points: 20_000, pixels: 4_000_000 };

/** A worker that starts beside a first little picture would take its share of the processor from it. */
const startDelayInMs = 150;

export class RasterClient {
  #worker: Worker | null = null;
  #engine: RasterEngine | null = null;
  #place: RasterPlace = 'starting';
  /** The last of each kind that the worker was told: a main-thread engine would have to be told again. */
  #history: DataRequest[] = [];
  #pending: RasterJob | null = null;
  #timer = 0;
  #startTimer = 0;
  #disposed = false;
  readonly #options: RasterClientOptions;

  constructor(options: RasterClientOptions) {
    this.#options = options;
    this.#startTimer = window.setTimeout(() => this.#start(), startDelayInMs);
  }

  get place(): RasterPlace {
    return this.#place;
  }

  /** Whether a job is on its way; a second one is refused until then. */
  get busy(): boolean {
    return this.#pending !== null;
  }

  /** Tells the engine about regions or points; the caller keeps its typed arrays. */
  send(request: DataRequest): void {
    if (this.#engine) tell(this.#engine, request);
    else {
      this.#remember(request);
      if (this.#worker) post(this.#worker, request);
    }
  }

  /** Whether the worker is still starting and there is little to draw: `renderNow` has a result then. */
  drawsNow(size: { readonly width: number; readonly height: number }): boolean {
    return this.#place === 'starting' && !this.#pending && this.#isLittle(size);
  }

  /** The result at once where that is sooner than from a worker; else null, and nothing was done. */
  renderNow(job: RasterJob): RasterResult | null {
    if (!this.drawsNow(job)) return null;
    const engine = new RasterEngine();
    for (const request of this.#history) tell(engine, request);
    const steps = engine.steps(job);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  /** @throws Error when a job is pending */
  render(job: RasterJob): void {
    if (this.#pending) throw new Error(`raster job ${this.#pending.id} is still pending`);
    this.#start();
    this.#pending = job;
    if (this.#place === 'main') this.#runSlices(job);
    else this.#worker?.postMessage({ kind: 'render', job } satisfies RasterRequest);
  }

  dispose(): void {
    this.#disposed = true;
    this.#stopWorker();
    clearTimeout(this.#timer);
    clearTimeout(this.#startTimer);
    this.#engine = null;
    this.#history = [];
    this.#pending = null;
  }

  /** The worker is told what came before it. */
  #start(): void {
    if (this.#worker || this.#place !== 'starting') return;
    clearTimeout(this.#startTimer);
    try {
      this.#worker = (this.#options.createWorker ?? startRasterWorker)();
      this.#worker.addEventListener('message', this.#onMessage);
      this.#worker.addEventListener('error', this.#onError);
      for (const request of this.#history) post(this.#worker, request);
    } catch {
      this.#moveToMain();
    }
  }

  #remember(request: DataRequest): void {
    const replaced = new Set<string>([request.kind]);
    if (request.kind === 'points') replaced.add('pointColors');
    this.#history = this.#history.filter((earlier) => !replaced.has(earlier.kind));
    this.#history.push(request);
  }

  #isLittle({ width, height }: { readonly width: number; readonly height: number }): boolean {
    if (width * height > atOnce.pixels) return false;
    return this.#history.every((request) => {
      if (request.kind === 'regions') return request.regions.coordinates.length <= 2 * atOnce.vertices;
      return request.kind !== 'points' || (request.points?.colors.length ?? 0) <= atOnce.points;
    });
  }

  readonly #onMessage = (event: MessageEvent<RasterReply>): void => {
    if (event.data.kind === 'ready') {
      this.#place = 'worker';
      return;
    }
    this.#finish(event.data.result);
  };

  readonly #onError = (event: Event): void => {
    // Handled here: a page's own error reports need not hear of a worker that its CSP forbids.
    event.preventDefault();
    this.#moveToMain();
  };

  #moveToMain(): void {
    this.#stopWorker();
    this.#place = 'main';
    this.#engine = new RasterEngine();
    for (const request of this.#history) tell(this.#engine, request);
    this.#history = [];
    if (this.#pending) this.#runSlices(this.#pending);
  }

  #runSlices(job: RasterJob): void {
    const steps = this.#engine!.steps(job);
    const slice = (): void => {
      const step = steps.next();
      if (this.#disposed || this.#pending !== job) return;
      if (step.done) this.#finish(step.value);
      else this.#timer = window.setTimeout(slice, 0);
    };
    this.#timer = window.setTimeout(slice, 0);
  }

  #finish(result: RasterResult): void {
    if (this.#disposed || this.#pending?.id !== result.id) return;
    this.#pending = null;
    this.#options.onResult(result);
  }

  #stopWorker(): void {
    this.#worker?.removeEventListener('message', this.#onMessage);
    this.#worker?.removeEventListener('error', this.#onError);
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** A copy that is handed over is made once, the browser's own twice: 28 MB for 40,000 villages. */
function post(worker: Worker, request: DataRequest): void {
  if (request.kind === 'regions') {
    const coordinates = request.regions.coordinates.slice();
    worker.postMessage({ ...request, regions: { ...request.regions, coordinates } }, [coordinates.buffer]);
  } else if (request.kind === 'points' && request.points) {
    const offsets = request.points.offsets.slice();
    worker.postMessage({ ...request, points: { ...request.points, offsets } }, [offsets.buffer]);
  } else {
    worker.postMessage(request);
  }
}

function tell(engine: RasterEngine, request: DataRequest): void {
  if (request.kind === 'regions') engine.setRegions(request.regions, request.parent);
  else if (request.kind === 'points') engine.setPoints(request.points);
  else engine.setPointColors(request.colors);
}
