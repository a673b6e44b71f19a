// What of a map goes on a sheet of paper: its middle, its scale, and where a position lies in its frame.
import type OlMap from 'ol/Map.js';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import type Projection from 'ol/proj/Projection.js';
import type { Bbox, Position } from '@onemap/contract';
import { groundMeters } from '../../geo/ground-length.js';
import { positionOf } from '../crs.js';

export interface PaperView {
  readonly center: Position;
  /** Ground metres of a CSS pixel on paper, at the middle. */
  readonly metersPerPixel: number;
  /** Radians, clockwise. */
  readonly rotation: number;
  /** Of the frame, CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Short enough for the scale to be that of the middle, long enough for a float. */
const probeInDegrees = 1e-4;

/** How a view lies in the map's projection. */
export class Placement {
  readonly projection: Projection;
  readonly center: readonly [number, number];
  /** Units of the projection a CSS pixel. */
  readonly resolution: number;
  readonly #view: PaperView;

  constructor(map: OlMap, view: PaperView) {
    this.projection = map.getView().getProjection();
    this.#view = view;
    const [x = 0, y = 0] = fromLonLat([...view.center], this.projection);
    this.center = [x, y];
    this.resolution = view.metersPerPixel / metersPerUnit(this.projection, view.center);
  }

  /** CSS pixels from the frame's top left corner. */
  toPixel(lon: number, lat: number): [number, number] {
    const { rotation, width, height } = this.#view;
    const [x = 0, y = 0] = fromLonLat([lon, lat], this.projection);
    const [dx, dy] = [(x - this.center[0]) / this.resolution, (this.center[1] - y) / this.resolution];
    const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
    return [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos];
  }

  /** Around all that is in the frame, units of the projection. */
  get extent(): [number, number, number, number] {
    const { rotation, width, height } = this.#view;
    const [across, down] = turned(width, height, rotation);
    const [dx, dy] = [(across / 2) * this.resolution, (down / 2) * this.resolution];
    const [x, y] = this.center;
    return [x - dx, y - dy, x + dx, y + dy];
  }

  /** Around all that is in the frame, degrees. */
  get bbox(): Bbox {
    const [west, south, east, north] = transformExtent(this.extent, this.projection, 'EPSG:4326');
    return [west!, south!, east!, north!];
  }

  /** Of the frame: top left, top right, bottom right, bottom left; degrees. */
  get corners(): Position[] {
    const { width, height } = this.#view;
    return [
      this.#toLonLat(-width / 2, -height / 2),
      this.#toLonLat(width / 2, -height / 2),
      this.#toLonLat(width / 2, height / 2),
      this.#toLonLat(-width / 2, height / 2),
    ];
  }

  /** @param x CSS pixels to the right of the middle @param y below it */
  #toLonLat(x: number, y: number): Position {
    const { rotation } = this.#view;
    const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
    const [across, down] = [x * cos + y * sin, y * cos - x * sin];
    return positionOf(
      [this.center[0] + across * this.resolution, this.center[1] - down * this.resolution],
      this.projection,
    );
  }
}

/**
 * Middle and metres a pixel at which a frame shows the whole box where the reader sees all of it, else what he sees.
 * @returns null before the first frame of the map
 */
export function fittedView(
  map: OlMap,
  frame: { readonly width: number; readonly height: number },
  whole: Bbox | undefined,
): Omit<PaperView, 'width' | 'height'> | null {
  const view = map.getView();
  const size = map.getSize();
  const [center, resolution, rotation] = [view.getCenter(), view.getResolution(), view.getRotation()];
  if (!center || !size || resolution === undefined) return null;
  const projection = view.getProjection();
  const fit = (width: number, height: number, at: readonly number[]) => {
    const position = positionOf(at, projection);
    const perPixel = Math.max(width / frame.width, height / frame.height);
    return { center: position, rotation, metersPerPixel: perPixel * metersPerUnit(projection, position) };
  };
  if (whole && contains(view.calculateExtent(size), projection, whole)) {
    const [west, south, east, north] = transformExtent(whole, 'EPSG:4326', projection);
    const [width, height] = turned(east! - west!, north! - south!, rotation);
    return fit(width * room, height * room, [(west! + east!) / 2, (south! + north!) / 2]);
  }
  return fit(size[0]! * resolution, size[1]! * resolution, center);
}

/** A region does not touch the frame. */
const room = 1.04;

function contains(extent: readonly number[], projection: Projection, box: Bbox): boolean {
  const [west, south, east, north] = transformExtent([...extent], projection, 'EPSG:4326');
  const slack = 1e-9;
  return (
    west! <= box[0] + slack && south! <= box[1] + slack && east! >= box[2] - slack && north! >= box[3] - slack
  );
}

function turned(width: number, height: number, rotation: number): [number, number] {
  const [cos, sin] = [Math.abs(Math.cos(rotation)), Math.abs(Math.sin(rotation))];
  return [width * cos + height * sin, width * sin + height * cos];
}

/**
 * Ground metres of a unit of the projection around a position: the mean of along and across, which differ by up to
 * 0.7 % in a spherical Mercator. In degrees they differ by the cosine of the latitude, and the one across is meant.
 */
function metersPerUnit(projection: Projection, [lon, lat]: Position): number {
  const at = (x: number, y: number): number[] => fromLonLat([x, y], projection);
  const half = probeInDegrees / 2;
  const [west, east] = [at(lon - half, lat), at(lon + half, lat)];
  const across = groundMeters([lon - half, lat], [lon + half, lat]) / distance(west, east);
  if (projection.getUnits() === 'degrees') return across;
  const [south, north] = [at(lon, lat - half), at(lon, lat + half)];
  const along = groundMeters([lon, lat - half], [lon, lat + half]) / distance(south, north);
  return Math.sqrt(across * along);
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
}
