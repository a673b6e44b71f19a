// What the picture shows of a view: a column for each region, its outline, and the colours around them.
import type { BoundaryFeature } from '@onemap/contract';
import type { TerrainColumn, TerrainContent, TerrainPoint, TerrainStyle } from '@onemap/core/terrain';
import type { ViewModel } from '../figures/view-model.js';
import { thematicStyle } from '../figures/thematic-style.js';
import { colorTokens } from '../styles/tokens.js';

/** The largest absolute value at any moment that is read in this way; 0 without any. */
export function largestValue({ span, children }: Pick<ViewModel, 'span' | 'children'>): number {
  const now = children.map(({ cell }) => cell.value ?? 0);
  return [...span.playValues(), ...now].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

export interface Shown {
  readonly activeClass: number | null;
  readonly selected: string | null;
  readonly points: readonly TerrainPoint[];
  /** Colour of a column without a value, or of a class that is not shown. */
  readonly quietColor: string;
}

export function terrainContent(model: ViewModel, shown: Shown): TerrainContent {
  return {
    columns: columnsOf(model, shown),
    regions: model.place.children as readonly BoundaryFeature[],
    outline: model.place.outline,
    points: shown.points,
    selected: shown.selected,
  };
}

function columnsOf(model: ViewModel, { activeClass, quietColor }: Shown): TerrainColumn[] {
  const largest = largestValue(model);
  return model.place.children.flatMap(({ properties }, index) => {
    const figure = model.children[index];
    if (!figure) return [];
    const { value } = figure.cell;
    const isShown = activeClass === null || figure.classIndex === activeClass;
    return {
      id: figure.code,
      name: properties.shortName,
      at: properties.center,
      share: value === null || largest === 0 ? null : Math.abs(value) / largest,
      color: (isShown ? figure.color : null) ?? quietColor,
    };
  });
}

/** Of a column without a value. */
export function quietColorOf(scheme: 'light' | 'dark'): string {
  return scheme === 'dark' ? '#5d7489' : '#a7b1b8';
}

export function terrainColors(scheme: 'light' | 'dark', fontFamily: string, textSize: number): TerrainStyle {
  const dark = scheme === 'dark';
  const { fontSize } = thematicStyle(scheme, fontFamily, false, textSize);
  return {
    ground: dark ? '#1b2b38' : '#dfe5dc',
    shadow: dark ? '#050b11' : '#5a6a5e',
    highlight: dark ? '#5f7a90' : '#ffffff',
    sky: dark ? '#0a1420' : '#b9d3ea',
    horizon: dark ? '#152433' : '#eef3f6',
    line: dark ? '#9fb2c4' : '#7c8a80',
    parentLine: dark ? '#d3dde6' : '#46544c',
    accent: colorTokens[scheme].accent,
    text: colorTokens[scheme].text,
    halo: dark ? '#0d1823' : '#ffffff',
    fontFamily: fontFamily === '' ? 'sans-serif' : fontFamily,
    fontSize,
  };
}
