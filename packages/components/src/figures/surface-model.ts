// Turns the view into what the thematic layer draws.
import { fillText, type LegendModel } from '@onemap/core';
import type { PointColumns, RegionLabel, ThematicStyle } from '@onemap/core/map';
import type { Place } from './place.js';
import type { RegionFigure } from './region-figures.js';
import type { SurfaceModel } from '../map/surface.controller.js';
import { regionLabels, type ViewModel } from './view-model.js';

/** Ground below what is told by other means than fills. */
export const quietFills = { light: '#dde5ec', dark: '#1d3347' } as const;
const noLabels: readonly RegionLabel[] = [];

/** One a child of the place. */
export function fillsOf({ children, legend }: ViewModel): (string | null)[] {
  return children.map((figure) => fillOf(figure, legend));
}

/** Dots where a value is not public, a hatch where there is none, as the legend says. */
function fillOf({ cell, color, classIndex }: RegionFigure, { classes }: LegendModel): string | null {
  if (cell.status === 'suppressed') return 'suppressed';
  const pattern = (classIndex === null ? undefined : classes[classIndex]?.pattern) ?? null;
  return color === null ? null : fillText({ color, pattern });
}

/** The fills and what lies over them; `colors` has one for each child of the place. */
export interface Picture extends Pick<SurfaceModel, 'colors' | 'labels' | 'points' | 'pointPalette'> {
  /** The fill of a place without children; default a quiet one. */
  readonly whole?: string;
}

export function surfaceModel(
  model: ViewModel,
  { points, palette }: { readonly points: PointColumns | null; readonly palette: readonly (string | null)[] },
  style: ThematicStyle,
  scheme: 'light' | 'dark',
): SurfaceModel {
  const picture = { points, pointPalette: palette, colors: fillsOf(model) };
  return placeSurface(model.place, { ...picture, labels: regionLabels(model) }, style, scheme);
}

/** A place without children to compare is one quiet area with its own outline. */
export function placeSurface(
  { children, outline }: Place,
  { colors, whole, labels, points, pointPalette }: Picture,
  style: ThematicStyle,
  scheme: 'light' | 'dark',
): SurfaceModel {
  const isWhole = children.length === 0;
  return {
    regions: isWhole ? outline : children,
    outline,
    colors: isWhole ? outline.map(() => whole ?? quietFills[scheme]) : colors,
    labels: isWhole ? noLabels : labels,
    points,
    pointPalette,
    style,
  };
}
