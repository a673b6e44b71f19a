// The plan of a sheet: what stands where on the paper, and which part of the map at which scale.
import type { Bbox } from '@onemap/contract';
import type { MapHandle } from '@onemap/core/map';
import { fittedView, type PaperView } from '@onemap/core/map/picture';
import {
  denominatorAt,
  metersPerPixelAt,
  paperOf,
  parseScale,
  printSheet,
  readableScale,
  standardScale,
  type LegendDrawing,
  type Orientation,
  type PaperName,
  type PrintFurniture,
  type PrintSheet,
  type PrintSheetWords,
} from '@onemap/core/picture';

export interface PlanOptions {
  readonly handle: MapHandle;
  /** What the map shows as a whole. */
  readonly extent: Bbox | undefined;
  readonly paper: PaperName;
  readonly orientation: Orientation;
  /** `standard`, `fit`, or a scale such as `1:250000`. */
  readonly scale: string;
  readonly furniture: PrintFurniture;
  readonly legend: LegendDrawing | null;
  readonly words: Omit<PrintSheetWords, 'scale'>;
  readonly scaleWords: (denominator: number) => string;
}

export interface PagePlan {
  readonly sheet: PrintSheet;
  readonly view: PaperView;
  readonly denominator: number;
  /** Millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly words: PrintSheetWords;
  readonly furniture: PrintFurniture;
}

/** @returns null while the map has no view, and for a scale that cannot be read */
export function planPage(options: PlanOptions): PagePlan | null {
  const { handle, extent, legend, furniture } = options;
  const paper = paperOf(options.paper, options.orientation);
  const layOut = (metersPerPixel: number | null, scale: string): PrintSheet =>
    printSheet({ paper, words: { ...options.words, scale }, legend, metersPerPixel });
  const { frame } = layOut(null, options.scaleWords(1));
  const fitted = fittedView(handle.map, frame, extent);
  if (!fitted) return null;
  const denominator = chosenScale(options.scale, denominatorAt(fitted.metersPerPixel));
  if (denominator === null) return null;
  const metersPerPixel = metersPerPixelAt(denominator);
  const words = { ...options.words, scale: options.scaleWords(denominator) };
  return {
    ...{ paper, words, furniture, denominator },
    sheet: layOut(metersPerPixel, words.scale),
    view: { ...fitted, metersPerPixel, width: frame.width, height: frame.height },
  };
}

function chosenScale(wish: string, fitted: number): number | null {
  if (wish === 'fit') return readableScale(fitted);
  if (wish === 'standard') return standardScale(fitted) ?? readableScale(fitted);
  return parseScale(wish);
}
