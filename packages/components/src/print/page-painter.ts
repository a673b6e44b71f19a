// Paints a planned sheet with the maps in their frames: a preview as a whole, a file in strips, both by the same hand.
import { rect, text, textWidth, type Shape } from '@onemap/core/chart';
import { Placement, type PicturePart } from '@onemap/core/map/picture';
import { printFurniture } from '@onemap/core/picture';
import { paintShapes } from '../chart/canvas-painter.js';
import { overviewInset } from './overview-inset.js';
import type { PageFrame, PagePlan } from './page-plan.js';
import { paperColors } from './paper-colors.js';

/** A frame of the plan, drawn. */
export interface FramePicture {
  readonly frame: PageFrame;
  readonly parts: readonly PicturePart[];
}

export class PagePainter {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  readonly #ratio: number;
  readonly #plan: PagePlan;
  readonly #pictures: readonly FramePicture[];
  readonly #upon: readonly Shape[];
  readonly #fontFamily: string;

  /** @param pictures one a frame of the plan @param ratio device pixels for a CSS pixel */
  constructor(
    plan: PagePlan,
    pictures: readonly FramePicture[],
    { ratio, fontFamily }: { readonly ratio: number; readonly fontFamily: string },
  ) {
    const { sheet } = plan;
    this.width = Math.round(sheet.width * ratio);
    this.height = Math.round(sheet.height * ratio);
    this.#ratio = ratio;
    this.#plan = plan;
    this.#pictures = pictures;
    this.#fontFamily = fontFamily;
    this.#upon = pictures.flatMap(({ frame }, index) =>
      uponFrame(plan, frame, index === pictures.length - 1),
    );
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
    for (const { frame, parts } of this.#pictures) {
      // On whole device pixels: a map between them would be blurred.
      const [x, y] = [Math.round(frame.box.x * ratio), Math.round(frame.box.y * ratio)];
      context.setTransform(1, 0, 0, 1, x, y - top);
      for (const { canvas, left, top: down } of parts) context.drawImage(canvas, left, down);
    }
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
    for (const { canvas } of this.#pictures.flatMap(({ parts }) => parts)) canvas.width = canvas.height = 0;
  }
}

/** What stands upon a map and around it; the arrow and the small map stand on the last one. */
function uponFrame(plan: PagePlan, { box, handle, view, edges, label }: PageFrame, last: boolean): Shape[] {
  const { sheet, words, furniture, overview } = plan;
  const placement = new Placement(handle.map, view);
  const framed = {
    bbox: placement.bbox,
    rotation: view.rotation,
    toPixel: (lon: number, lat: number) => placement.toPixel(lon, lat),
    edges,
  };
  const shown = { ...furniture, northArrow: furniture.northArrow && last };
  const inset = { frame: box, aside: sheet.aside, fontSize: sheet.fontSize, corners: placement.corners };
  return [
    ...printFurniture({ ...sheet, frame: box }, framed, words, shown),
    ...(overview && last ? overviewInset(overview.shown, { ...inset, label: overview.label }) : []),
    ...(label === '' ? [] : labelShapes(label, box, sheet.fontSize)),
  ];
}

/** At the top left of its map, on a ground of its own. */
function labelShapes(label: string, { x, y }: PageFrame['box'], size: number): Shape[] {
  const [width, height] = [textWidth(label, size, true) + size, size * 1.9];
  return [
    rect(x + 6, y + 6, width, height, 'surface'),
    text(x + 6 + size / 2, y + 6 + height / 2, label, { size, anchor: 'start', bold: true }),
  ];
}
