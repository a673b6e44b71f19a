// All that a thematic layer has been told, with a version for each part that needs a new raster.
import type { BoundaryFeature } from '@onemap/contract';
import { readFill } from '../theme/fill.js';
import { parseHex } from './raster/color.js';
import { clearFill, regionFills, suppressedFill } from './raster/palette.js';
import {
  lightThematicStyle,
  type Highlight,
  type DrawnPoints,
  type RegionLabel,
  type ThematicStyle,
} from './thematic-model.js';

const paletteSize = 256;
/** What may stand for a colour. */
const patterns: ReadonlySet<string> = new Set([suppressedFill, clearFill]);

/** The layer writes it, the renderer reads it. Versions count up; equal versions mean equal data. */
export class ThematicState {
  features: readonly BoundaryFeature[] = [];
  parent: readonly BoundaryFeature[] = [];
  /** Region code to index. */
  indexOf: ReadonlyMap<string, number> = new Map();
  fills = regionFills([]);
  hovered: string | null = null;
  selected: string | null = null;
  dimmed: ReadonlySet<string> = new Set();
  highlightedPoint: number | null = null;
  points: DrawnPoints | null = null;
  /** Packed colour per palette index. */
  pointPalette = new Int32Array(paletteSize);
  /** Per palette index 1 when it is drawn. */
  visible = new Uint8Array(paletteSize).fill(1);
  /** CSS pixels. */
  pointRadius = 4;
  labels: readonly RegionLabel[] = [];
  style: ThematicStyle = lightThematicStyle;

  regionsVersion = 0;
  pointsVersion = 0;
  pointColorsVersion = 0;
  /** Counts changes of radius and of which palette indices are drawn. */
  stampVersion = 0;

  /** @throws RangeError when two features have one code */
  setRegions(features: readonly BoundaryFeature[], parent: readonly BoundaryFeature[]): void {
    const indexOf = new Map<string, number>();
    features.forEach(({ id }, index) => indexOf.set(id, index));
    if (indexOf.size !== features.length) throw new RangeError('features: a region code occurs twice');
    this.features = features;
    this.parent = parent;
    this.indexOf = indexOf;
    this.fills = regionFills(features.map(() => null));
    this.regionsVersion++;
  }

  /** @throws RangeError when the number of colours is not that of the regions, or a fill is not CSS hex with or without a pattern */
  setRegionColors(colors: readonly (string | null)[]): void {
    if (colors.length !== this.features.length) {
      throw new RangeError(`colors: ${colors.length} for ${this.features.length} regions`);
    }
    const fills = regionFills(colors);
    for (const text of fills.texts) if (text !== null && !patterns.has(text)) parseHex(readFill(text).color);
    this.fills = fills;
  }

  /** @returns whether outlines, and whether fills, look different now */
  setHighlight(highlight: Highlight): { overlay: boolean; fill: boolean } {
    const { hovered, selected, dimmed, highlightedPoint } = this;
    if (highlight.hovered !== undefined) this.hovered = highlight.hovered;
    if (highlight.selected !== undefined) this.selected = highlight.selected;
    if (highlight.dimmed !== undefined) this.dimmed = highlight.dimmed;
    if (highlight.point !== undefined) this.highlightedPoint = highlight.point;
    return {
      overlay:
        hovered !== this.hovered || selected !== this.selected || highlightedPoint !== this.highlightedPoint,
      fill: dimmed !== this.dimmed,
    };
  }

  /** @throws RangeError when the columns differ in length */
  setPoints(points: DrawnPoints | null): void {
    if (points) checkLengths(points);
    this.points = points;
    this.highlightedPoint = null;
    this.pointsVersion++;
  }

  /** @throws RangeError without points or with another number of them */
  setPointColors(colors: Uint8Array): void {
    if (!this.points || colors.length !== this.points.ids.length) {
      throw new RangeError(`colors: ${colors.length} for ${this.points ? this.points.ids.length : 0} points`);
    }
    const redraws = this.#visibilityDiffers(this.points.colors, colors);
    this.points = { ...this.points, colors };
    this.pointColorsVersion++;
    if (redraws) this.stampVersion++;
  }

  setPointPalette(colors: readonly (string | null)[]): void {
    const palette = new Int32Array(paletteSize);
    const visible = new Uint8Array(paletteSize);
    colors.forEach((color, index) => {
      if (color === null) return;
      palette[index] = parseHex(color);
      visible[index] = 1;
    });
    if (visible.some((flag, index) => flag !== this.visible[index])) this.stampVersion++;
    this.pointPalette = palette;
    this.visible = visible;
  }

  setPointRadius(radius: number): void {
    if (!(radius > 0)) throw new RangeError(`radius: ${radius} is not above 0`);
    if (radius === this.pointRadius) return;
    this.pointRadius = radius;
    this.stampVersion++;
  }

  #visibilityDiffers(before: Uint8Array, after: Uint8Array): boolean {
    for (let i = 0; i < after.length; i++) {
      if (this.visible[before[i]!] !== this.visible[after[i]!]) return true;
    }
    return false;
  }
}

function checkLengths({ ids, lonLat, colors }: DrawnPoints): void {
  if (lonLat.length !== 2 * ids.length || colors.length !== ids.length) {
    throw new RangeError(`points: ${ids.length} ids, ${lonLat.length} coordinates, ${colors.length} colors`);
  }
}
