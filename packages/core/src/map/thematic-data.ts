// A layer's regions and points in the view's projection, kept in step between state and raster engine.
import type Projection from 'ol/proj/Projection.js';
import { interiorPoint, type InteriorPoint } from './interior-point.js';
import {
  projectPoints,
  projectRegions,
  type ProjectedPoints,
  type ProjectedRegions,
} from './projected-data.js';
import { pixelMatrix, shorterSide, type FrameView, type Matrix } from './raster/geometry.js';
import type { RasterClient } from './raster/raster-client.js';
import type { ThematicState } from './thematic-state.js';

/** What a raster was drawn for; equal texts mean that it can be shown as it is. */
export interface RasterKey {
  readonly view: string;
  readonly regions: string;
  readonly points: string;
}

export function sameKey(a: RasterKey, b: RasterKey): boolean {
  return a.view === b.view && sameData(a, b);
}

/** Equal regions and points, whatever the view. */
export function sameData(a: RasterKey, b: RasterKey): boolean {
  return a.regions === b.regions && a.points === b.points;
}

const nothingSent = { regions: -1, points: -1, pointColors: -1 };

export class ThematicData {
  regions: ProjectedRegions | null = null;
  points: ProjectedPoints | null = null;
  readonly #state: ThematicState;
  readonly #client: RasterClient;
  #projection: Projection | null = null;
  #sent = { ...nothingSent };
  #anchors: (InteriorPoint | null | undefined)[] = [];

  constructor(state: ThematicState, client: RasterClient) {
    this.#state = state;
    this.#client = client;
  }

  /** Projects and hands over what is new. @returns true when the projection is another one than before */
  update(projection: Projection): boolean {
    const moved = projection !== this.#projection;
    if (moved) {
      this.#projection = projection;
      this.#sent = { ...nothingSent };
    }
    this.#updateRegions(projection);
    this.#updatePoints(projection);
    return moved;
  }

  keyOf(view: FrameView): RasterKey {
    const { regionsVersion, pointsVersion, stampVersion } = this.#state;
    const { center, resolution, rotation, size, pixelRatio } = view;
    return {
      view: [...center, resolution, rotation, ...size, pixelRatio, this.#projection?.getCode()].join(' '),
      regions: String(regionsVersion),
      points: `${pointsVersion} ${stampVersion}`,
    };
  }

  /** From region offsets to device pixels. */
  regionMatrix(view: FrameView): Matrix {
    return pixelMatrix(view, this.regions ? this.regions.origin : view.center);
  }

  /** From point offsets to device pixels. */
  pointMatrix(view: FrameView): Matrix {
    return pixelMatrix(view, this.points ? this.points.origin : view.center);
  }

  /** The shorter side of a region's box in map units; 0 before there are regions. */
  sideOf(region: number): number {
    return this.regions ? shorterSide(this.regions.regions, region) : 0;
  }

  /** Where a region's label goes, found when first asked for; null for a region without area. */
  anchorOf(region: number): InteriorPoint | null {
    if (!this.regions) return null;
    const anchor = this.#anchors[region];
    return anchor === undefined
      ? (this.#anchors[region] = interiorPoint(this.regions.regions, region))
      : anchor;
  }

  clear(): void {
    this.regions = null;
    this.points = null;
    this.#anchors = [];
  }

  #updateRegions(projection: Projection): void {
    const { features, parent, regionsVersion } = this.#state;
    if (this.#sent.regions === regionsVersion) return;
    this.#sent.regions = regionsVersion;
    this.#anchors = [];
    this.regions = projectRegions(features, parent, projection);
    this.#client.send({ kind: 'regions', regions: this.regions.regions, parent: this.regions.parent });
  }

  #updatePoints(projection: Projection): void {
    const { points, pointsVersion, pointColorsVersion } = this.#state;
    const { points: sentPoints, pointColors: sentColors } = this.#sent;
    this.#sent.points = pointsVersion;
    this.#sent.pointColors = pointColorsVersion;
    if (sentPoints !== pointsVersion) {
      this.points = points ? projectPoints(points, projection) : null;
      this.#client.send({ kind: 'points', points: this.points ? this.points.points : null });
    } else if (sentColors !== pointColorsVersion && points) {
      this.#client.send({ kind: 'pointColors', colors: points.colors });
    }
  }
}
