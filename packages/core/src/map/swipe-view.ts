// Which part of the map each side of a comparison shows: the arithmetic of dividers, lens, fade and blink.
import type { PixelPosition } from './map-handle.js';

/** `twin` shows each side on a map of its own; the others show both on one. */
export const swipeModes = ['vertical', 'horizontal', 'spyglass', 'opacity', 'blink', 'twin'] as const;
export type SwipeMode = (typeof swipeModes)[number];
export const swipeSides = ['left', 'right'] as const;
/** `left` is the upper one at a horizontal divider, and what lies around the lens of a spyglass. */
export type SwipeSide = (typeof swipeSides)[number];

export interface SwipeView {
  readonly mode: SwipeMode;
  /** Per cent, 0 to 100: the left side's share; with a spyglass where the lens stands from the left. */
  readonly position: number;
  /** Per cent of the map's height: where the lens stands from the top. */
  readonly lensY: number;
  /** CSS pixels. */
  readonly lensRadius: number;
}

/** CSS pixels of the map, and device pixels a CSS pixel. */
export interface SwipeFrame {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export type Ring = readonly PixelPosition[];

/** What of a side is seen: the rings filled by the even-odd rule (null for all of the map), and how strongly. */
export interface SideArea {
  readonly rings: readonly Ring[] | null;
  /** 0 to 1. */
  readonly opacity: number;
}

/** So many edges lie within a tenth of a pixel of a circle of 300. */
const lensEdges = 128;

/** Where the divider or the middle of the lens lies, on whole device pixels, so that no pixel belongs to both sides. */
export function dividerAt({ position, lensY }: SwipeView, frame: SwipeFrame): PixelPosition {
  const snap = (length: number, share: number): number =>
    Math.round((length * share * frame.pixelRatio) / 100) / frame.pixelRatio;
  return [snap(frame.width, position), snap(frame.height, lensY)];
}

export function sideArea(side: SwipeSide, view: SwipeView, frame: SwipeFrame): SideArea {
  if (view.mode === 'opacity') return { rings: null, opacity: fadeOf(side, view.position) };
  if (view.mode === 'blink') return { rings: null, opacity: side === shownByBlink(view) ? 1 : 0 };
  return { rings: ringsOf(side, view, frame), opacity: 1 };
}

/** The side that is seen at a pixel of the map; the stronger one where both are. */
export function sideAt(view: SwipeView, frame: SwipeFrame, [x, y]: PixelPosition): SwipeSide {
  const [dividerX, dividerY] = dividerAt(view, frame);
  if (view.mode === 'vertical') return x < dividerX ? 'left' : 'right';
  if (view.mode === 'horizontal') return y < horizontalAt(view, frame) ? 'left' : 'right';
  if (view.mode === 'spyglass')
    return Math.hypot(x - dividerX, y - dividerY) < view.lensRadius ? 'right' : 'left';
  return view.mode === 'twin' ? 'left' : shownByBlink(view);
}

/** The same area, seen from another corner. */
export function movedArea({ rings, opacity }: SideArea, dx: number, dy: number): SideArea {
  const moved = rings && rings.map((ring) => ring.map(([x, y]): PixelPosition => [x + dx, y + dy]));
  return { rings: moved, opacity };
}

/** For `clip-path`; a side that is seen whole needs none. */
export function clipPathOf(rings: readonly Ring[] | null): string {
  if (rings === null) return 'none';
  const [only, ...more] = rings;
  if (only?.length === 4 && more.length === 0) return insetOf(only);
  const points = closedTogether(rings).map(([x, y]) => `${x}px ${y}px`);
  return `polygon(evenodd, ${points.join(', ')})`;
}

/** A browser clips a box without the mask that a polygon takes. */
function insetOf(ring: Ring): string {
  const [[left, top], , [right, bottom]] = ring as readonly [PixelPosition, PixelPosition, PixelPosition];
  return `inset(${top}px calc(100% - ${right}px) calc(100% - ${bottom}px) ${left}px)`;
}

function shownByBlink({ position }: SwipeView): SwipeSide {
  return position >= 50 ? 'left' : 'right';
}

/** The right side lies above the left one: at 1 - p above 1 the mixture is p to 1 - p. */
function fadeOf(side: SwipeSide, position: number): number {
  if (side === 'right') return 1 - position / 100;
  return position === 0 ? 0 : 1;
}

function horizontalAt(view: SwipeView, frame: SwipeFrame): number {
  return dividerAt({ ...view, lensY: view.position }, frame)[1];
}

function ringsOf(side: SwipeSide, view: SwipeView, frame: SwipeFrame): readonly Ring[] | null {
  const { width, height } = frame;
  const [x, y] = dividerAt(view, frame);
  switch (view.mode) {
    case 'vertical':
      return [side === 'left' ? box(0, 0, x, height) : box(x, 0, width, height)];
    case 'horizontal': {
      const line = horizontalAt(view, frame);
      return [side === 'left' ? box(0, 0, width, line) : box(0, line, width, height)];
    }
    case 'spyglass': {
      const lens = circle(x, y, view.lensRadius);
      return side === 'right' ? [lens] : [box(0, 0, width, height), lens];
    }
    default:
      return null;
  }
}

function box(left: number, top: number, right: number, bottom: number): Ring {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function circle(x: number, y: number, radius: number): Ring {
  return Array.from({ length: lensEdges }, (_, edge): PixelPosition => {
    const angle = (2 * Math.PI * edge) / lensEdges;
    return [hundredth(x + radius * Math.cos(angle)), hundredth(y + radius * Math.sin(angle))];
  });
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A CSS polygon is one ring: each further ring is reached and left along the same line, which has no area. */
function closedTogether(rings: readonly Ring[]): PixelPosition[] {
  const [first, ...others] = rings;
  if (!first?.[0]) return [];
  return [
    ...first,
    ...others.flatMap((ring) => [first[0]!, ...ring, ring[0]!]),
    ...(others.length > 0 ? [first[0]] : []),
  ];
}
