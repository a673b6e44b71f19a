// What a printing element is doing: the preview of the page, or a file that is made, and how it ended.
import type { MapHandle } from '@onemap/core/map';
import { BorrowedMap, layerName, UnreadableLayersError, type Waiting } from '@onemap/core/map/picture';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PagePainter, type FramePicture } from './page-painter.js';
import type { PagePlan } from './page-plan.js';

export type PrintEnd = 'made' | 'cancelled' | 'late' | 'busy' | 'failed';

export interface UnreadableLayers {
  readonly basemap: boolean;
  /** Null for one that has no name. */
  readonly names: readonly (string | null)[];
}

type Layers = UnreadableLayersError['layers'];

interface Making {
  /** Device pixels a CSS pixel, of the picture and of the file whose tiles it has. */
  readonly ratio: number;
  readonly tileRatio: number;
  readonly signal: AbortSignal;
  /** The reader wants to move the map meanwhile. */
  readonly onTouched?: () => void;
}

/** Names of errors, and what is said of them. */
const ends: Readonly<Record<string, PrintEnd>> = {
  AbortError: 'cancelled',
  TimeoutError: 'late',
  MapLentError: 'busy',
};

export class PrintController implements ReactiveController {
  /** Part that is done, 0 to 1; null while no file is made. */
  share: number | null = null;
  /** How the last file or preview ended; undefined for a good preview. */
  end: PrintEnd | undefined;
  /** Layers because of which nothing can be printed. */
  unreadable: UnreadableLayers | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ground: () => string | undefined;
  #basemap = true;
  #without: Layers = [];
  #refused: UnreadableLayersError | undefined;
  #stop: AbortController | undefined;
  #previewing = false;

  /** @param ground that of a sheet; undefined for the page's own */
  constructor(host: ReactiveControllerHost & HTMLElement, ground: () => string | undefined) {
    this.#host = host;
    this.#ground = ground;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  get busy(): boolean {
    return this.share !== null;
  }

  /** How many layers are left out, the basemap among them. */
  get left(): number {
    return this.#without.length;
  }

  get leavesBasemap(): boolean {
    return !this.#basemap;
  }

  get atWork(): boolean {
    return this.busy || this.#previewing;
  }

  /** Whether the preview is being painted, with the map. */
  get previewing(): boolean {
    return this.#previewing;
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Prints without the layers that may not be read from now on. */
  leaveOut(): void {
    const refused = this.#refused;
    if (!refused) return;
    if (refused.basemap) this.#basemap = false;
    this.#without = [...this.#without, ...refused.layers];
    this.#refused = this.unreadable = undefined;
  }

  /** @returns whether the canvas shows the plan now; a reader who moves the map has the right of way */
  async preview(plan: PagePlan, canvas: HTMLCanvasElement, tileRatio: number): Promise<boolean> {
    if (this.atWork) return false;
    this.#previewing = true;
    const stop = (this.#stop = new AbortController());
    const cssWidth = canvas.clientWidth || 320;
    const ratio = (cssWidth * window.devicePixelRatio) / plan.sheet.width;
    try {
      const onTouched = (): void => stop.abort();
      const painter = await this.#painter(plan, { ratio, tileRatio, signal: stop.signal, onTouched });
      canvas.width = painter.width;
      canvas.height = painter.height;
      const context = canvas.getContext('2d');
      if (context) painter.paint(context, 0);
      painter.free();
      // How a file ended stays to be read.
      const end = this.end === 'made' || this.end === 'cancelled' ? this.end : undefined;
      this.#set({ end, unreadable: undefined });
      return true;
    } catch (error) {
      if (stop.signal.aborted) return false;
      this.#failed(error);
      return true;
    } finally {
      this.#previewing = false;
    }
  }

  /** Runs `use` on the painted page; one at a time. @returns whether it came to its end */
  async make(
    plan: PagePlan,
    ratio: number,
    use: (painter: PagePainter, waiting: Required<Pick<Waiting, 'signal'>>) => Promise<void>,
  ): Promise<boolean> {
    if (this.busy) return false;
    if (this.#previewing) this.cancel();
    const stop = (this.#stop = new AbortController());
    const waiting = { signal: stop.signal };
    this.#set({ share: 0, end: undefined });
    try {
      const painter = await this.#painter(plan, { ratio, tileRatio: ratio, ...waiting });
      try {
        this.progress(0.5);
        await use(painter, waiting);
      } finally {
        painter.free();
      }
      if (stop.signal.aborted) throw new DOMException('the page is no longer wanted', 'AbortError');
      this.#set({ share: null, end: 'made' });
      return true;
    } catch (error) {
      this.#failed(error);
      return false;
    }
  }

  /** @param share 0 to 1 of what is made */
  progress(share: number): void {
    this.#set({ share });
  }

  /** All maps are taken before the first one is drawn: those in step would move with each other's views. */
  async #painter(
    { frames, ...plan }: PagePlan,
    { ratio, tileRatio, signal, onTouched }: Making,
  ): Promise<PagePainter> {
    const options = { basemap: this.#basemap, without: this.#without, ground: this.#ground(), onTouched };
    const maps: BorrowedMap[] = [];
    try {
      for (const { handle } of frames) maps.push(await borrow(handle, options));
      const pictures: FramePicture[] = [];
      for (const [index, frame] of frames.entries()) {
        const parts = await maps[index]!.picture(frame.view, ratio, { signal }, { tileRatio });
        pictures.push({ frame, parts });
      }
      const { fontFamily } = getComputedStyle(this.#host);
      return new PagePainter({ ...plan, frames }, pictures, { ratio, fontFamily });
    } finally {
      for (const map of maps) map.release();
    }
  }

  #failed(error: unknown): void {
    if (error instanceof UnreadableLayersError) {
      this.#refused = error;
      const names = error.layers.map(layerName);
      this.#set({ share: null, end: undefined, unreadable: { basemap: error.basemap, names } });
      return;
    }
    this.#set({ share: null, end: ends[error instanceof Error ? error.name : ''] ?? 'failed' });
  }

  #set(part: Partial<Pick<PrintController, 'share' | 'end' | 'unreadable'>>): void {
    Object.assign(this, part);
    this.#host.requestUpdate();
  }
}

/** A preview that was stopped gives the map back in a moment. */
async function borrow(
  handle: MapHandle,
  options: Parameters<typeof BorrowedMap.borrow>[1],
  tries = 20,
): Promise<BorrowedMap> {
  try {
    return await BorrowedMap.borrow(handle, options);
  } catch (error) {
    if (tries === 0 || !(error instanceof Error && error.name === 'MapLentError')) throw error;
    await new Promise((later) => setTimeout(later, 50));
    return borrow(handle, options, tries - 1);
  }
}
