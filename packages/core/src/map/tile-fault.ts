// Watches the tiles of some layers: whether none of those that were asked for has come, and why.
import type BaseLayer from 'ol/layer/Base.js';
import type Source from 'ol/source/Source.js';
import type UrlTile from 'ol/source/UrlTile.js';
import type { TileSourceEvent } from 'ol/source/Tile.js';

/** `refused` by its host (a key or a login is missing), `missing` there, or `unreachable`: no network, no host, not allowed. */
export type TileFault = 'refused' | 'missing' | 'unreachable';

export interface TileFaultOptions {
  /** Asks a failed tile for its status, which an image does not tell; default the browser's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Told of each change; null when tiles come. */
  readonly onChange: (fault: TileFault | null) => void;
}

const refusals: ReadonlySet<number> = new Set([401, 403, 418]);

/**
 * A fault is what a whole round of tiles has in common: all that were under way together have failed. One tile that
 * comes ends it. Nothing at a place (204) is none. Layers without tiles are not watched.
 */
export class TileFaultWatch {
  readonly #options: TileFaultOptions;
  readonly #sources: readonly UrlTile[];
  #waiting = 0;
  #came = 0;
  #failed: string | undefined;
  #fault: TileFault | null = null;
  #round = 0;

  constructor(layers: readonly BaseLayer[], options: TileFaultOptions) {
    this.#options = options;
    this.#sources = layers.flatMap((layer) => layer.getLayersArray()).flatMap(tileSource);
    for (const source of this.#sources) {
      source.on('tileloadstart', this.#onStart);
      source.on('tileloadend', this.#onEnd);
      source.on('tileloaderror', this.#onError);
    }
    // A network that is back is tried at once.
    window.addEventListener('online', this.#onOnline);
  }

  get fault(): TileFault | null {
    return this.#fault;
  }

  /** Asks for the tiles again; the fault stays until one has come. */
  retry(): void {
    // Tiles that have failed are kept by their source's key, after a first `refresh` too.
    for (const source of this.#sources)
      source.setTileUrlFunction(source.getTileUrlFunction(), `${source.getKey()} again`);
  }

  end(): void {
    this.#round++;
    for (const source of this.#sources) {
      source.un('tileloadstart', this.#onStart);
      source.un('tileloadend', this.#onEnd);
      source.un('tileloaderror', this.#onError);
    }
    window.removeEventListener('online', this.#onOnline);
  }

  readonly #onOnline = (): void => {
    if (this.#fault !== null) this.retry();
  };

  readonly #onStart = (): void => {
    if (this.#waiting === 0) {
      this.#came = 0;
      this.#failed = undefined;
      this.#round++;
    }
    this.#waiting++;
  };

  readonly #onEnd = (): void => {
    this.#waiting--;
    this.#came++;
    this.#set(null);
  };

  readonly #onError = ({ tile, target }: TileSourceEvent): void => {
    this.#waiting--;
    const source = target as UrlTile;
    const projection = source.getProjection();
    if (projection) this.#failed ??= source.getTileUrlFunction()(tile.getTileCoord(), 1, projection);
    if (this.#waiting > 0 || this.#came > 0) return;
    const round = this.#round;
    void this.#ask(this.#failed).then((fault) => {
      if (round === this.#round) this.#set(fault);
    });
  };

  async #ask(url: string | undefined): Promise<TileFault | null> {
    if (url === undefined) return 'unreachable';
    try {
      const { status } = await (this.#options.fetch ?? window.fetch.bind(window))(url);
      if (status === 204) return null;
      if (refusals.has(status)) return 'refused';
      return status >= 400 && status < 500 ? 'missing' : 'unreachable';
    } catch {
      return 'unreachable';
    }
  }

  #set(fault: TileFault | null): void {
    if (fault === this.#fault) return;
    this.#fault = fault;
    this.#options.onChange(fault);
  }
}

function tileSource(layer: BaseLayer): UrlTile[] {
  const source = (layer as BaseLayer & { getSource?: () => Source | null }).getSource?.();
  return source && 'getTileUrlFunction' in source ? [source as UrlTile] : [];
}
