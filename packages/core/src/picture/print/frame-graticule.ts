// Meridians and parallels over a printed map, and where they meet its frame, with their degrees.
import { line, text, type Box, type Shape } from '../../chart/scene.js';
import { graticuleLabel, graticuleStep, graticuleValues } from '../../geo/graticule.js';

/** A side of a frame. */
export type FrameEdge = 'top' | 'bottom' | 'left' | 'right';

type Pixel = readonly [x: number, y: number];

/** A map in its frame; pixels are CSS pixels from the frame's top left corner. Meridians and parallels are straight. */
export interface FramedView {
  /** `[west, south, east, north]` in degrees, around all that is shown. */
  readonly bbox: readonly [number, number, number, number];
  /** Radians, clockwise. */
  readonly rotation: number;
  readonly toPixel: (lon: number, lat: number) => Pixel;
  /** Where degrees are written; default on all sides. */
  readonly edges?: readonly FrameEdge[];
}

/** Least distance of neighbouring lines, CSS pixels: an inch and a half. */
const lineDistance = 144;
/** Beyond it the projections of the maps end. */
const highestLatitude = 85;

export interface FrameGraticule {
  readonly lines: readonly Shape[];
  readonly labels: readonly Shape[];
}

/** @param fontSize of the degrees, CSS pixels */
export function frameGraticule(frame: Box, view: FramedView, fontSize: number): FrameGraticule {
  const [west, south, east, north] = [
    Math.max(-180, view.bbox[0]),
    Math.max(-highestLatitude, view.bbox[1]),
    Math.min(180, view.bbox[2]),
    Math.min(highestLatitude, view.bbox[3]),
  ];
  const step = graticuleStep((east - west) / Math.hypot(frame.width, frame.height), lineDistance);
  const grid: Crossing[] = [
    ...graticuleValues(west, east, step).map((lon): Crossing => ({
      label: graticuleLabel(lon, 'lon'),
      ends: clipped(view.toPixel(lon, south), view.toPixel(lon, north), frame),
    })),
    ...graticuleValues(south, north, step).map((lat): Crossing => ({
      label: graticuleLabel(lat, 'lat'),
      ends: clipped(view.toPixel(west, lat), view.toPixel(east, lat), frame),
    })),
  ];
  const kept = grid.filter(({ ends }) => ends !== null);
  const writer = new EdgeWriter(frame, fontSize, view.edges);
  return {
    lines: kept.map(({ ends }) => ({
      ...line(
        ends!.map(([x, y]) => [frame.x + x, frame.y + y] as const),
        'quiet',
        0.5,
      ),
      opacity: 0.6,
    })),
    labels: kept.flatMap(({ label, ends }) => ends!.flatMap((end) => writer.write(label, end))),
  };
}

interface Crossing {
  readonly label: string;
  readonly ends: readonly [Pixel, Pixel] | null;
}

/** The part of a line inside the frame (Liang and Barsky), or null. */
function clipped([x0, y0]: Pixel, [x1, y1]: Pixel, { width, height }: Box): readonly [Pixel, Pixel] | null {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [from, to] = [0, 1];
  const edges = [
    [-dx, x0],
    [dx, width - x0],
    [-dy, y0],
    [dy, height - y0],
  ] as const;
  for (const [direction, distance] of edges) {
    if (direction === 0 && distance < 0) return null;
    if (direction === 0) continue;
    const at = distance / direction;
    if (direction < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  if (from >= to) return null;
  return [
    [x0 + from * dx, y0 + from * dy],
    [x0 + to * dx, y0 + to * dy],
  ];
}

/** Writes degrees in the band around the frame, none upon another one. */
class EdgeWriter {
  readonly #frame: Box;
  readonly #size: number;
  readonly #edges: readonly FrameEdge[] | undefined;
  readonly #taken: { readonly side: FrameEdge; readonly at: number; readonly reach: number }[] = [];

  constructor(frame: Box, size: number, edges?: readonly FrameEdge[]) {
    this.#frame = frame;
    this.#size = size;
    this.#edges = edges;
  }

  write(label: string, [x, y]: Pixel): Shape[] {
    const { width, height } = this.#frame;
    const near = 0.01;
    if (y <= near) return this.#across(label, 'top', x);
    if (y >= height - near) return this.#across(label, 'bottom', x);
    if (x <= near) return this.#down(label, 'left', y);
    return x >= width - near ? this.#down(label, 'right', y) : [];
  }

  #across(label: string, side: 'top' | 'bottom', at: number): Shape[] {
    const size = this.#size;
    if (!this.#free(side, at, label.length * size * 0.35, this.#frame.width)) return [];
    const { x, y, height } = this.#frame;
    const middle = side === 'top' ? y - size * 0.75 : y + height + size * 0.75;
    return [text(x + at, middle, label, { size, anchor: 'middle' })];
  }

  /** Degrees, minutes and seconds below each other: the band is narrow. */
  #down(label: string, side: 'left' | 'right', at: number): Shape[] {
    const size = this.#size;
    const rows = label.match(/[^°′″]+[°′″]?[NSEW]?/g) ?? [label];
    if (!this.#free(side, at, (rows.length * size) / 2, this.#frame.height)) return [];
    const { x, y, width } = this.#frame;
    const edge = side === 'left' ? x - 4 : x + width + 4;
    return rows.map((row, index) =>
      text(edge, y + at + (index - (rows.length - 1) / 2) * size, row, {
        ...{ size, anchor: side === 'left' ? 'end' : 'start' },
      }),
    );
  }

  #free(side: FrameEdge, at: number, reach: number, length: number): boolean {
    if (this.#edges?.includes(side) === false) return false;
    if (at < reach || at > length - reach) return false;
    const free = this.#taken.every(
      (other) => other.side !== side || Math.abs(other.at - at) > other.reach + reach,
    );
    if (free) this.#taken.push({ side, at, reach });
    return free;
  }
}
