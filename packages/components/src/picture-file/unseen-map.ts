// A map that nobody sees, of any size, on which a picture is drawn: the one on the page stays as it is.
import type { Bbox } from '@onemap/contract';
import { createBaseMap, type BasemapConfig, type BlankColors, type MapHandle } from '@onemap/core/map';
import { mapFrame, tilesReadable, UnreadableBasemapError, whenDrawn } from '@onemap/core/map/picture';

export interface UnseenMapOptions {
  /** Where the map stands in the page, without room or sight. */
  readonly root: ShadowRoot;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for a CSS pixel. */
  readonly ratio: number;
  readonly basemap: BasemapConfig;
  readonly blankColors: BlankColors;
  /** What is shown, as large as it fits. */
  readonly bbox: Bbox;
  /** Radians, clockwise. */
  readonly rotation: number;
}

const margin = 16;

export class UnseenMap {
  readonly handle: MapHandle;
  readonly #place = document.createElement('div');
  readonly #ratio: number;

  private constructor({ root, width, height, ratio, blankColors }: UnseenMapOptions) {
    const target = document.createElement('div');
    style(this.#place, {
      ...{ position: 'absolute', width: '0', height: '0', overflow: 'hidden', visibility: 'hidden' },
      'pointer-events': 'none',
    });
    style(target, { position: 'relative', width: `${width}px`, height: `${height}px` });
    this.#place.setAttribute('aria-hidden', 'true');
    this.#place.append(target);
    root.append(this.#place);
    this.#ratio = ratio;
    this.handle = createBaseMap(target, { blankColors, pixelRatio: ratio, readable: true, durationInMs: 0 });
  }

  /** @throws UnreadableBasemapError before anything is drawn upon a basemap that gives no leave to be read */
  static async open(options: UnseenMapOptions): Promise<UnseenMap> {
    const unseen = new UnseenMap(options);
    try {
      await unseen.#show(options);
      return unseen;
    } catch (error) {
      unseen.close();
      throw error;
    }
  }

  async #show({ basemap, bbox, rotation }: UnseenMapOptions): Promise<void> {
    const { handle } = this;
    await handle.setBasemap(basemap);
    handle.map.updateSize();
    handle.map.getView().setRotation(rotation);
    handle.fit(bbox, [margin, margin, margin, margin], { animate: false });
    if (!(await tilesReadable(handle.map)))
      throw new UnreadableBasemapError('map: the basemap service does not let its tiles be read');
  }

  /** What the map shows now, once everything on it is drawn. */
  async frame(): Promise<HTMLCanvasElement> {
    await whenDrawn(this.handle.map);
    return mapFrame(this.handle.map, this.#ratio);
  }

  close(): void {
    this.handle.dispose();
    this.#place.remove();
  }
}

function style(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(values)) element.style.setProperty(name, values[name]!);
}
