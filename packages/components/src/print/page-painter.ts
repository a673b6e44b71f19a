// Paints a planned sheet with the map in its frame: a preview as a whole, a file in strips, both by the same hand.
import type { Shape } from '@onemap/core/chart';
import { Placement, type PicturePart } from '@onemap/core/map/picture';
import { printFurniture } from '@onemap/core/picture';
import type { MapHandle } from '@onemap/core/map';
import { paintShapes } from '../chart/canvas-painter.js';
import type { PagePlan } from './page-plan.js';
import { paperColors } from './paper-colors.js';

export class PagePainter {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  readonly #ratio: number;
  readonly #plan: PagePlan;
  readonly #parts: readonly PicturePart[];
  readonly #upon: readonly Shape[];
  readonly #fontFamily: string;

  /** @param ratio device pixels for a CSS pixel */
  constructor(
    plan: PagePlan,
    handle: MapHandle,
    parts: readonly PicturePart[],
    { ratio, fontFamily }: { readonly ratio: number; readonly fontFamily: string },
  ) {
    const { sheet, view, words, furniture } = plan;
    this.width = Math.round(sheet.width * ratio);
    this.height = Math.round(sheet.height * ratio);
    this.#ratio = ratio;
    this.#plan = plan;
    this.#parts = parts;
    this.#fontFamily = fontFamily;
    const placement = new Placement(handle.map, view);
    const framed = {
      bbox: placement.bbox,
      rotation: view.rotation,
      toPixel: (lon: number, lat: number) => placement.toPixel(lon, lat),
    };
    this.#upon = printFurniture(sheet, framed, words, furniture);
  }

  /** All words of the page, CSS pixels from its top left corner. */
  get texts(): Extract<Shape, { kind: 'text' }>[] {
    return [...this.#plan.sheet.shapes, ...this.#upon].filter((shape) => shape.kind === 'text');
  }

  /** Paints the rows of the page from `top` into the canvas of the context. */
  paint(context: CanvasRenderingContext2D, top: number): void {
    const { sheet } = this.#plan;
    const ratio = this.#ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, -top);
    paintShapes(context, sheet.shapes, paperColors, this.#fontFamily);
    // On whole device pixels: a map between them would be blurred.
    context.setTransform(
      1,
      0,
      0,
      1,
      Math.round(sheet.frame.x * ratio),
      Math.round(sheet.frame.y * ratio) - top,
    );
    for (const { canvas, left, top: down } of this.#parts) context.drawImage(canvas, left, down);
    context.setTransform(ratio, 0, 0, ratio, 0, -top);
    paintShapes(context, this.#upon, paperColors, this.#fontFamily);
  }

  /** A reader of rows for the writers of files. */
  stripReader(): (top: number, rows: number) => Uint8ClampedArray {
    const canvas = document.createElement('canvas');
    canvas.width = this.width;
    return (top, rows) => {
      canvas.height = rows;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('canvas: the browser gives no 2d context');
      this.paint(context, top);
      return context.getImageData(0, 0, this.width, rows).data;
    };
  }

  /** Gives the memory back at once; Safari keeps it otherwise. */
  free(): void {
    for (const { canvas } of this.#parts) canvas.width = canvas.height = 0;
  }
}
