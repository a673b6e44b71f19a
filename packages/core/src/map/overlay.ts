// Draws what lies above the fills: outlines of the hovered and the selected region, a point's ring, labels.
import type { InteriorPoint } from './interior-point.js';
import { placeLabels, type LabelBox } from './labels.js';
import { apply, firstRing, type Matrix, type RegionGeometry } from './raster/geometry.js';
import type { RegionLabel, ThematicStyle } from './thematic-model.js';

/** What the overlay shows, in the view that the fills below it were drawn for. */
export interface OverlayScene {
  readonly geometry: RegionGeometry | null;
  /** From region offsets to device pixels. */
  readonly matrix: Matrix;
  readonly pixelRatio: number;
  /** Region indices, -1 for none. */
  readonly hovered: number;
  readonly selected: number;
  /** The ringed point, or null. */
  readonly point: RingedPoint | null;
  /** Whether a drawn disc touches a box of device pixels: labels stay clear of symbols. */
  readonly hasPoints: (left: number, top: number, right: number, bottom: number) => boolean;
  /** CSS pixels. */
  readonly pointRadius: number;
  readonly labels: readonly AnchoredLabel[];
  readonly style: ThematicStyle;
}

/** Device pixels, and its packed colour as CSS; null for a point that is not drawn. */
export interface RingedPoint {
  readonly x: number;
  readonly y: number;
  readonly color: string | null;
}

export interface AnchoredLabel {
  readonly label: RegionLabel;
  readonly region: number;
  /** The shorter side of the region's box in map units: no label has more room across. */
  readonly side: number;
  /** Found when asked for, which takes its time; null for a region without area. */
  readonly anchor: () => InteriorPoint | null;
}

type Context = CanvasRenderingContext2D;

const hoverWidth = 2;
const selectionWidth = 3;
/** CSS pixels: the widest outline of a region. */
export const haloWidth = 7;
/** CSS pixels beyond a point's disc that its ring takes. */
export const ringWidth = 5;
const lineHeight = 1.3;
/** Share of a label's width that its region must offer. */
const leastRoom = 0.75;

export function drawHighlights(context: Context, scene: OverlayScene): void {
  const { style } = scene;
  if (scene.hovered >= 0 && scene.hovered !== scene.selected) {
    strokeRegion(context, scene, scene.hovered, style.hover, hoverWidth);
  }
  if (scene.selected >= 0) {
    strokeRegion(context, scene, scene.selected, style.halo, haloWidth);
    strokeRegion(context, scene, scene.selected, style.accent, selectionWidth);
  }
  if (scene.point) drawRing(context, scene, scene.point);
}

function strokeRegion(
  context: Context,
  scene: OverlayScene,
  region: number,
  color: string,
  width: number,
): void {
  const { geometry, matrix } = scene;
  if (!geometry) return;
  context.beginPath();
  for (let ring = firstRing(geometry, region); ring < geometry.regionEnds[region]!; ring++) {
    const start = ring === 0 ? 0 : geometry.ringEnds[ring - 1]!;
    for (let i = start; i < geometry.ringEnds[ring]!; i++) {
      context.lineTo(...apply(matrix, geometry.coordinates[2 * i]!, geometry.coordinates[2 * i + 1]!));
    }
    context.closePath();
    // closePath leaves the pen at the ring's start; the next ring must not be joined to it.
    const next = geometry.ringEnds[ring]!;
    if (ring + 1 < geometry.regionEnds[region]!) {
      context.moveTo(...apply(matrix, geometry.coordinates[2 * next]!, geometry.coordinates[2 * next + 1]!));
    }
  }
  context.lineJoin = 'round';
  context.strokeStyle = color;
  context.lineWidth = width * scene.pixelRatio;
  context.stroke();
}

/** The point itself is drawn again on top: others may cover it. */
function drawRing(context: Context, scene: OverlayScene, { x, y, color: fill }: RingedPoint): void {
  if (fill !== null) {
    context.beginPath();
    context.arc(x, y, scene.pointRadius * scene.pixelRatio, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  }
  const radius = (scene.pointRadius + 2.5) * scene.pixelRatio;
  for (const [color, width] of [
    [scene.style.halo, 5],
    [scene.style.accent, 2.5],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.strokeStyle = color;
    context.lineWidth = width * scene.pixelRatio;
    context.stroke();
  }
}

export interface ChosenLabel {
  readonly anchored: AnchoredLabel;
  readonly box: LabelBox;
}

/**
 * Larger regions first, the selected one before all; a label much wider than its region is left out.
 * @param context measures the words
 * @param size device pixels
 */
export function chooseLabels(
  context: Context,
  scene: OverlayScene,
  size: readonly [number, number],
): readonly ChosenLabel[] {
  const offered: ChosenLabel[] = [];
  for (const anchored of scene.labels) {
    const box = labelBox(context, scene, anchored);
    if (box) offered.push({ anchored, box });
  }
  const css: [number, number] = [size[0] / scene.pixelRatio, size[1] / scene.pixelRatio];
  const boxes = offered.map(({ box }) => box);
  return placeLabels(boxes, css).map((index) => offered[index]!);
}

export function drawLabels(context: Context, scene: OverlayScene, labels: readonly ChosenLabel[]): void {
  for (const { anchored, box } of labels) drawLabel(context, scene, anchored, box);
}

function labelBox(
  context: Context,
  scene: OverlayScene,
  { label, region, side, anchor: anchorOf }: AnchoredLabel,
): LabelBox | null {
  const [a, b] = scene.matrix;
  const scale = Math.hypot(a, b) / scene.pixelRatio;
  const { fontSize } = scene.style;
  const selected = region === scene.selected;
  if (tooNarrow(side * scale, fontSize * 1.5) && !selected) return null;
  setFont(context, scene, selected, 1);
  const lines = label.value === '' ? [label.text] : [label.text, label.value];
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  if (tooNarrow(side * scale, width * leastRoom) && !selected) return null;
  const anchor = anchorOf();
  if (!anchor) return null;
  const room = 2 * anchor.room * scale;
  if (room < Math.max(fontSize * 1.5, width * leastRoom) && !selected) return null;
  const [x, y] = apply(scene.matrix, anchor.x, anchor.y);
  const height = lines.length * fontSize * lineHeight + 2;
  const halfWidth = (width / 2) * scene.pixelRatio;
  const halfHeight = (height / 2) * scene.pixelRatio;
  if (scene.hasPoints(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight)) return null;
  return {
    x: x / scene.pixelRatio,
    y: y / scene.pixelRatio,
    width: width + 4,
    height,
    priority: selected ? Infinity : room,
  };
}

/** Whether a box leaves less than that whatever the region in it; rounding errors do not count. */
function tooNarrow(side: number, needed: number): boolean {
  return side * (1 + 1e-9) < needed;
}

function drawLabel(
  context: Context,
  scene: OverlayScene,
  { label, region }: AnchoredLabel,
  box: LabelBox,
): void {
  const { style, pixelRatio } = scene;
  const lines = label.value === '' ? [label.text] : [label.text, label.value];
  const step = style.fontSize * lineHeight;
  setFont(context, scene, region === scene.selected, pixelRatio);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = style.labelHalo;
  context.fillStyle = style.labelText;
  context.lineWidth = 3 * pixelRatio;
  lines.forEach((line, index) => {
    const y = (box.y + (index - (lines.length - 1) / 2) * step) * pixelRatio;
    context.strokeText(line, box.x * pixelRatio, y);
    context.fillText(line, box.x * pixelRatio, y);
  });
}

function setFont(context: Context, { style }: OverlayScene, bold: boolean, scale: number): void {
  context.font = `${bold ? 600 : 400} ${style.fontSize * scale}px ${style.fontFamily}`;
}
