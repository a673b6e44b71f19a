// A map with its words as a picture: one sheet for each step, all with the same frame, painted at any ratio.
import type { Bbox } from '@onemap/contract';
import type { BasemapConfig, BlankColors, MapHandle } from '@onemap/core/map';
import {
  commonFrame,
  mapFurniture,
  mapSheet,
  type FurnitureOptions,
  type LegendDrawing,
  type MapSheet,
  type MapSheetWords,
} from '@onemap/core/picture';
import { paintShapes } from '../chart/canvas-painter.js';
import { paintColorsOf } from '../chart/paint-colors.js';
import { UnseenMap } from './unseen-map.js';

/** One moment of a play, or the only one of a still. */
export interface PictureStep {
  readonly words: MapSheetWords;
  readonly legend: LegendDrawing | null;
  /** Draws the moment on the map of the picture. */
  readonly draw: (handle: MapHandle) => void;
}

export interface MapPictureOptions {
  /** Whose colours and font the picture has. */
  readonly element: HTMLElement & { readonly shadowRoot: ShadowRoot | null };
  /** Of the whole picture, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for a CSS pixel. */
  readonly ratio: number;
  readonly basemap: BasemapConfig;
  readonly blankColors: BlankColors;
  readonly bbox: Bbox;
  /** Radians, clockwise. */
  readonly rotation: number;
  readonly furniture: Omit<FurnitureOptions, 'fontSize'>;
  readonly steps: readonly PictureStep[];
}

export class MapPicture {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  readonly #options: MapPictureOptions;
  readonly #sheets: readonly MapSheet[];
  readonly #map: UnseenMap;
  readonly #canvas = document.createElement('canvas');

  private constructor(options: MapPictureOptions, sheets: readonly MapSheet[], map: UnseenMap) {
    const { width = 0, height = 0 } = sheets[0] ?? {};
    this.#options = options;
    this.#sheets = sheets;
    this.#map = map;
    this.width = this.#canvas.width = Math.round(width * options.ratio);
    this.height = this.#canvas.height = Math.round(height * options.ratio);
  }

  /**
   * @throws UnreadableBasemapError when the basemap gives no leave to be read
   * @throws RangeError without a step
   */
  static async open(options: MapPictureOptions): Promise<MapPicture> {
    const root = options.element.shadowRoot;
    if (!root) throw new TypeError('element: has no shadow root');
    const sheets = sheetsOf(options);
    const { width, height } = sheets[0]!.frame;
    const map = await UnseenMap.open({ ...options, root, width, height });
    return new MapPicture(options, sheets, map);
  }

  /** The picture of a step on a canvas that the next step is painted over. @throws RangeError for a step that is not there */
  async paint(index: number): Promise<HTMLCanvasElement> {
    const { steps, ratio, element, furniture } = this.#options;
    const [step, sheet] = [steps[index], this.#sheets[index]];
    if (!step || !sheet) throw new RangeError(`step: ${index} of ${steps.length}`);
    step.draw(this.#map.handle);
    const map = await this.#map.frame();
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('canvas: the browser gives no 2d context');
    const colors = paintColorsOf(element);
    const { fontFamily } = getComputedStyle(element);
    const { x, y, width, height } = sheet.frame;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintShapes(context, sheet.shapes, colors, fontFamily);
    context.drawImage(map, x, y, width, height);
    const { metersPerPixel, rotation } = this.#map.handle.viewState()!;
    const upon = mapFurniture(
      sheet.frame,
      { metersPerPixel, rotation },
      { ...furniture, fontSize: sheet.fontSize * 0.86 },
    );
    paintShapes(context, upon, colors, fontFamily);
    return this.#canvas;
  }

  close(): void {
    this.#map.close();
    // Width 0 gives the memory back at once; Safari keeps it otherwise.
    this.#canvas.width = this.#canvas.height = 0;
  }
}

/** A sheet each, of one height and with one frame: words that take more room must not move the map. */
function sheetsOf({ width, height, steps }: MapPictureOptions): MapSheet[] {
  const layOut = (least: number): MapSheet[] =>
    steps.map(({ words, legend }) => mapSheet({ width, height: least, words, legend }));
  const tallest = Math.max(...layOut(height).map((sheet) => sheet.height));
  const sheets = layOut(tallest);
  const frame = commonFrame(sheets);
  return sheets.map((sheet) => ({ ...sheet, frame }));
}
