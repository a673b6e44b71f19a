// A small map on a sheet, below the legend or in the map's corner: the region's outline, and where the sheet lies in it.
import type { Position } from '@onemap/contract';
import { rect, text, type Box, type PathStep, type Shape } from '@onemap/core/chart';
import type { Overview } from '../overview-map/load-overview.js';
import { boxOf, overviewPlane, ringsOf } from '../overview-map/overview-plane.js';

/** Parts of the frame's sides, and CSS pixels. */
const size = { share: 0.3, most: 190, ratio: 1.2, gap: 6, margin: 8 } as const;
/** A sheet that is smaller could not be seen. */
const leastSheet = 5;
const ground = '#e8ebef';

export interface InsetView {
  /** The frame in whose lower right corner it stands where there is no room beside the map. */
  readonly frame: Box;
  readonly aside: Box | null;
  readonly fontSize: number;
  /** The corners of the sheet's map, degrees. */
  readonly corners: readonly Position[];
  readonly label: string;
}

/** Nothing without an outline, and where the frame has no room. */
export function overviewInset(
  { outline }: Overview,
  { frame, aside, fontSize, corners, label }: InsetView,
): Shape[] {
  const bounds = boxOf(outline);
  const { x: left, y: top, width, height } = placeOf(frame, aside);
  if (!bounds || width < 40) return [];
  const head = fontSize * 1.4;
  const plane = overviewPlane(bounds, width, height - head, size.margin);
  const at = (position: Position): [number, number] => {
    const [x, y] = plane.toPicture(position);
    return [left + x, top + head + y];
  };
  const inside = ([x, y]: readonly [number, number]): [number, number] => [
    Math.min(left + width - 2, Math.max(left + 2, x)),
    Math.min(top + height - 2, Math.max(top + head, y)),
  ];
  const rings = outline.flatMap(ringsOf).map((ring) => ring.map(at));
  const sheet = closed(grown(corners.map(at)).map(inside));
  return [
    rect(left, top, width, height, 'surface'),
    { kind: 'path', steps: rings.flatMap(closed), fill: ground, stroke: 'quiet', strokeWidth: 0.75 },
    { kind: 'path', steps: sheet, fill: 'accent', opacity: 0.2 },
    { kind: 'path', steps: sheet, stroke: 'accent', strokeWidth: 1.5 },
    {
      ...{ kind: 'path', stroke: 'text', strokeWidth: 0.75 },
      steps: closed([
        [left, top],
        [left + width, top],
        [left + width, top + height],
        [left, top + height],
      ]),
    },
    text(left + width / 2, top + head / 2 + 1, label, { size: fontSize * 0.85, anchor: 'middle' }),
  ];
}

function placeOf(frame: Box, aside: Box | null): Box {
  if (aside) {
    const height = aside.width / size.ratio;
    if (height <= aside.height) return { ...aside, y: aside.y + aside.height - height, height };
  }
  const height = Math.min(size.most, frame.height * size.share);
  const width = Math.min(height * size.ratio, frame.width * size.share);
  return {
    ...{ x: frame.x + frame.width - width - size.gap, y: frame.y + frame.height - height - size.gap },
    ...{ width, height },
  };
}

function closed(ring: readonly (readonly [number, number])[]): PathStep[] {
  const steps = ring.map(([x, y], index): PathStep => [index === 0 ? 'M' : 'L', x, y]);
  return [...steps, ['Z']];
}

function grown(corners: [number, number][]): [number, number][] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  if (corners.some(([cx, cy]) => Math.hypot(cx - x, cy - y) >= leastSheet)) return corners;
  const half = leastSheet / 2;
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
}
