// Collects what the overlay of a thematic layer shows: highlights and labels for the view of a raster.
import type { AnchoredLabel, OverlayScene, RingedPoint } from './overlay.js';
import { toCss } from './raster/color.js';
import type { RasterResult } from './raster/engine.js';
import { apply, type FrameView } from './raster/geometry.js';
import { hasIdInBox } from './raster/point-hits.js';
import type { ThematicData } from './thematic-data.js';
import type { ThematicState } from './thematic-state.js';

export function sceneOf(
  state: ThematicState,
  data: ThematicData,
  view: FrameView,
  { width, height, points }: RasterResult,
): OverlayScene {
  const indexOf = (code: string | null): number => (code === null ? -1 : (state.indexOf.get(code) ?? -1));
  return {
    geometry: data.regions ? data.regions.regions : null,
    matrix: data.regionMatrix(view),
    pixelRatio: view.pixelRatio,
    hovered: indexOf(state.hovered),
    selected: indexOf(state.selected),
    point: ringedPoint(state, data, view),
    hasPoints: (...box) => points !== null && hasIdInBox(points.ids, width, height, box),
    pointRadius: state.pointRadius,
    labels: anchoredLabels(state, data),
    style: state.style,
  };
}

function ringedPoint(state: ThematicState, data: ThematicData, view: FrameView): RingedPoint | null {
  const { highlightedPoint: index, points, pointPalette, visible } = state;
  if (index === null || !data.points || !points || index >= points.ids.length) return null;
  const { offsets } = data.points.points;
  const [x, y] = apply(data.pointMatrix(view), offsets[2 * index]!, offsets[2 * index + 1]!);
  const color = points.colors[index]!;
  return { x, y, color: visible[color] ? toCss(pointPalette[color]!) : null };
}

function anchoredLabels(state: ThematicState, data: ThematicData): AnchoredLabel[] {
  const anchored: AnchoredLabel[] = [];
  for (const label of state.labels) {
    const region = state.indexOf.get(label.id);
    if (region === undefined) continue;
    anchored.push({ label, region, side: data.sideOf(region), anchor: () => data.anchorOf(region) });
  }
  return anchored;
}
