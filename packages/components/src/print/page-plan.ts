// The plan of a sheet: what stands where on the paper, and which part of the map, or of both of a comparison, at which scale.
import type { Bbox, Position } from '@onemap/contract';
import type { Box } from '@onemap/core/chart';
import type { MapHandle } from '@onemap/core/map';
import { fittedView, twinOf, type PaperView } from '@onemap/core/map/picture';
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
  type FrameEdge,
  type PaperName,
  type PrintFurniture,
  type PrintSheet,
  type PrintSheetWords,
} from '@onemap/core/picture';
import type { Overview } from '../overview-map/load-overview.js';

export interface PlanOptions {
  readonly handle: MapHandle;
  /** What the map shows as a whole. */
  readonly extent: Bbox | undefined;
  /** The middle of the sheet where the reader has put it; null for that of what is shown. */
  readonly center: Position | null;
  readonly paper: PaperName;
  readonly orientation: Orientation;
  /** `standard`, `fit`, or a scale such as `1:250000`. */
  readonly scale: string;
  readonly furniture: PrintFurniture;
  readonly legend: LegendDrawing | null;
  readonly words: Omit<PrintSheetWords, 'scale'>;
  readonly scaleWords: (denominator: number) => string;
  /** What each of two maps is called. */
  readonly sides: readonly string[];
  /** What the small map in the corner shows, and its name; null for none. */
  readonly overview: { readonly shown: Overview; readonly label: string } | null;
}

/** A map on the sheet. */
export interface PageFrame {
  /** CSS pixels of the sheet. */
  readonly box: Box;
  readonly handle: MapHandle;
  readonly view: PaperView;
  /** What it is called; empty where the title tells. */
  readonly label: string;
  /** Where degrees are written. */
  readonly edges: readonly FrameEdge[];
}

export interface PagePlan {
  readonly sheet: PrintSheet;
  /** One, or two of a comparison on two maps, at the same place and scale. */
  readonly frames: readonly [PageFrame, ...PageFrame[]];
  readonly denominator: number;
  /** Millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly words: PrintSheetWords;
  readonly furniture: PrintFurniture;
  readonly overview: PlanOptions['overview'];
}

/** @returns null while the map has no view, and for a scale that cannot be read */
export function planPage(options: PlanOptions): PagePlan | null {
  const { handle, extent, legend, furniture, overview } = options;
  const paper = paperOf(options.paper, options.orientation);
  const layOut = (metersPerPixel: number | null, scale: string): PrintSheet =>
    printSheet({ paper, words: { ...options.words, scale }, legend, metersPerPixel });
  const { frame, fontSize } = layOut(null, options.scaleWords(1));
  const places = placesOf(options, frame, fontSize);
  const fitted = fittedView(handle.map, places[0].box, extent);
  if (!fitted) return null;
  const denominator = chosenScale(options.scale, denominatorAt(fitted.metersPerPixel));
  if (denominator === null) return null;
  const metersPerPixel = metersPerPixelAt(denominator);
  const words = { ...options.words, scale: options.scaleWords(denominator) };
  const center = options.center ?? fitted.center;
  const framed = (place: Omit<PageFrame, 'view'>): PageFrame => {
    const { width, height } = place.box;
    return { ...place, view: { ...fitted, center, metersPerPixel, width, height } };
  };
  const [first, ...others] = places;
  return {
    ...{ paper, words, furniture, denominator, overview },
    sheet: layOut(metersPerPixel, words.scale),
    frames: [framed(first), ...others.map(framed)],
  };
}

type Place = Omit<PageFrame, 'view'>;

const allEdges: readonly FrameEdge[] = ['top', 'right', 'bottom', 'left'];

/** Two maps stand side by side in a wide frame, and one above the other in a high one. */
function placesOf({ handle, sides }: PlanOptions, frame: Box, gap: number): readonly [Place, ...Place[]] {
  const twin = twinOf(handle.map);
  if (!twin) return [{ box: frame, handle, label: '', edges: allEdges }];
  const beside = frame.width >= frame.height;
  const side = Math.floor(((beside ? frame.width : frame.height) - gap) / 2);
  const half: Box = beside ? { ...frame, width: side } : { ...frame, height: side };
  const other: Box = beside
    ? { ...half, x: frame.x + frame.width - side }
    : { ...half, y: frame.y + frame.height - side };
  const without = (edge: FrameEdge): FrameEdge[] => allEdges.filter((each) => each !== edge);
  const [label = '', otherLabel = ''] = sides;
  return [
    { box: half, handle, label, edges: without(beside ? 'right' : 'bottom') },
    { box: other, handle: twin, label: otherLabel, edges: without(beside ? 'left' : 'top') },
  ];
}

function chosenScale(wish: string, fitted: number): number | null {
  if (wish === 'fit') return readableScale(fitted);
  if (wish === 'standard') return standardScale(fitted) ?? readableScale(fitted);
  return parseScale(wish);
}
