// An export that the user has asked for: what is being made, how far it is, and how it ended.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type ExportFormat = 'png' | 'gif' | 'webm';

export interface ExportWish {
  readonly format: ExportFormat;
  readonly basemap: boolean;
}

export type ExportEnd = 'made' | 'cancelled' | 'failed' | 'noBasemap' | 'noWebm';

interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

interface Actions {
  readonly make: (wish: ExportWish, work: Work) => Promise<Blob>;
  readonly save: (blob: Blob, format: ExportFormat) => Promise<void>;
}

/** Names of errors that the user can do something about. */
const ends: Readonly<Record<string, ExportEnd>> = {
  AbortError: 'cancelled',
  UnreadableBasemapError: 'noBasemap',
  WebmUnsupportedError: 'noWebm',
};

export class ExportController implements ReactiveController {
  /** Whether the choices are shown. */
  open = false;
  /** The wish at work, or the last one. */
  wish: ExportWish | undefined;
  /** Part that is done, 0 to 1; null while nothing is made. */
  share: number | null = null;
  /** How the last one ended. */
  end: ExportEnd | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #actions: Actions;
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /** A layer that leaves its page has nothing left to draw from. */
  hostDisconnected(): void {
    this.cancel();
  }

  get busy(): boolean {
    return this.share !== null;
  }

  toggle(): void {
    this.open = !this.open;
    if (!this.busy) this.end = undefined;
    this.#host.requestUpdate();
  }

  /** One at a time: another wish waits for nobody and is passed over. */
  async start(wish: ExportWish): Promise<void> {
    if (this.busy) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#set({ wish, share: 0, end: undefined });
    this.#set({ share: null, end: await this.#run(wish, stop.signal) });
  }

  cancel(): void {
    this.#stop?.abort();
  }

  async #run(wish: ExportWish, signal: AbortSignal): Promise<ExportEnd> {
    try {
      const blob = await this.#actions.make(wish, { signal, onProgress: (share) => this.#set({ share }) });
      if (signal.aborted) return 'cancelled';
      await this.#actions.save(blob, wish.format);
      return 'made';
    } catch (error) {
      return ends[error instanceof Error ? error.name : ''] ?? 'failed';
    }
  }

  #set(part: Partial<Pick<ExportController, 'wish' | 'share' | 'end'>>): void {
    Object.assign(this, part);
    this.#host.requestUpdate();
  }
}
