// Turns the view into what the thematic layer draws.
import type { PointColumns, RegionLabel, ThematicStyle } from '@onemap/core/map';
import type { RegionFigure } from './region-figures.js';
import type { SurfaceModel } from '../map/surface.controller.js';
import { regionLabels, type ViewModel } from './view-model.js';

const quietFill = { light: '#dde5ec', dark: '#1d3347' } as const;
const noLabels: readonly RegionLabel[] = [];

/** Dots where a value is not public, a hatch where there is none, as the legend says. */
function fillOf({ cell, color }: RegionFigure): string | null {
  return cell.status === 'suppressed' ? 'suppressed' : color;
}

export function surfaceModel(
  model: ViewModel,
  { points, palette }: { readonly points: PointColumns | null; readonly palette: readonly (string | null)[] },
  style: ThematicStyle,
  scheme: 'light' | 'dark',
): SurfaceModel {
  const { children, outline } = model.place;
  // A place without children to compare is one quiet area with its own outline.
  const whole = children.length === 0;
  return {
    regions: whole ? outline : children,
    outline,
    colors: whole ? outline.map(() => quietFill[scheme]) : model.children.map(fillOf),
    labels: whole ? noLabels : regionLabels(model),
    points,
    pointPalette: palette,
    style,
  };
}
