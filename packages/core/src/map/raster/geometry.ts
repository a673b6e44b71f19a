// Regions as flat arrays of projected offsets, and the matrix that takes them to device pixels.

/** Rings of all regions in one array; the closing vertex of a ring is left out. */
export interface RegionGeometry {
  /** x and y interleaved, map units, as offsets from a local origin. */
  readonly coordinates: Float64Array;
  /** Per ring the index after its last vertex. */
  readonly ringEnds: Uint32Array;
  /** Per region the index after its last ring; islands and holes are rings alike. */
  readonly regionEnds: Uint32Array;
}

/** `px = a x + c y + e`, `py = b x + d y + f`, from offsets in map units to device pixels, y down. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What a frame looks at, in map units, radians clockwise and CSS pixels. */
export interface FrameView {
  readonly center: readonly [number, number];
  /** Map units a CSS pixel. */
  readonly resolution: number;
  readonly rotation: number;
  readonly size: readonly [number, number];
  readonly pixelRatio: number;
}

/** Polygons or multipolygons; rings of GeoJSON order and closing. */
export interface PolygonLike {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly unknown[];
}

type Ring = readonly (readonly number[])[];

/** All rings of a geometry, outer and inner ones in file order. */
export function ringsOf(geometry: PolygonLike): Ring[] {
  if (geometry.type === 'Polygon') return [...(geometry.coordinates as readonly Ring[])];
  const rings: Ring[] = [];
  for (const polygon of geometry.coordinates as readonly (readonly Ring[])[]) rings.push(...polygon);
  return rings;
}

/**
 * Packs geometries whose positions `project` turns into map units, in place or not, as offsets from `origin`.
 * Equal input positions become equal offsets, which is what keeps shared borders shared.
 */
export function packRegions(
  geometries: readonly PolygonLike[],
  project: (lonLat: Float64Array) => Float64Array,
  origin: readonly [number, number],
): RegionGeometry {
  const rings: Ring[] = [];
  const regionEnds = Uint32Array.from(geometries, (geometry) => rings.push(...ringsOf(geometry)));
  let vertices = 0;
  const ringEnds = Uint32Array.from(rings, (ring) => (vertices += openLength(ring)));
  const lonLat = new Float64Array(2 * vertices);
  let at = 0;
  rings.forEach((ring, index) => {
    const end = 2 * ringEnds[index]!;
    for (let i = 0; at < end; i++) {
      const position = ring[i]!;
      lonLat[at++] = position[0]!;
      lonLat[at++] = position[1]!;
    }
  });
  const coordinates = project(lonLat);
  for (let i = 0; i < coordinates.length; i += 2) {
    coordinates[i]! -= origin[0];
    coordinates[i + 1]! -= origin[1];
  }
  return { coordinates, ringEnds, regionEnds };
}

/** Positions of a ring without the closing one. */
function openLength(ring: Ring): number {
  const first = ring[0];
  const last = ring[ring.length - 1];
  const closed = ring.length > 1 && first![0] === last![0] && first![1] === last![1];
  return closed ? ring.length - 1 : ring.length;
}

/** The index of a region's first ring. */
export function firstRing({ regionEnds }: Pick<RegionGeometry, 'regionEnds'>, region: number): number {
  return region === 0 ? 0 : regionEnds[region - 1]!;
}

/** Of the box around a region, in map units; 0 for one without vertices. */
export function shorterSide({ coordinates, ringEnds, regionEnds }: RegionGeometry, region: number): number {
  const ring = firstRing({ regionEnds }, region);
  const start = ring === 0 ? 0 : ringEnds[ring - 1]!;
  const end = regionEnds[region]! === 0 ? 0 : ringEnds[regionEnds[region]! - 1]!;
  if (start >= end) return 0;
  let [west, south] = [coordinates[2 * start]!, coordinates[2 * start + 1]!];
  let [east, north] = [west, south];
  for (let i = 2 * start; i < 2 * end; i += 2) {
    const x = coordinates[i]!;
    const y = coordinates[i + 1]!;
    if (x < west) west = x;
    else if (x > east) east = x;
    if (y < south) south = y;
    else if (y > north) north = y;
  }
  return Math.min(east - west, north - south);
}

/** The matrix of a frame for offsets from `origin`, at the frame's pixel ratio. */
export function pixelMatrix(view: FrameView, origin: readonly [number, number]): Matrix {
  const scale = view.pixelRatio / view.resolution;
  const cos = Math.cos(view.rotation) * scale;
  const sin = Math.sin(view.rotation) * scale;
  const dx = origin[0] - view.center[0];
  const dy = origin[1] - view.center[1];
  const halfWidth = (view.size[0] * view.pixelRatio) / 2;
  const halfHeight = (view.size[1] * view.pixelRatio) / 2;
  return [cos, sin, sin, -cos, halfWidth + cos * dx + sin * dy, halfHeight + sin * dx - cos * dy];
}

/** The matrix that first applies `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** @throws RangeError when the matrix is singular */
export function invert([a, b, c, d, e, f]: Matrix): Matrix {
  const det = a * d - b * c;
  if (!Number.isFinite(1 / det)) throw new RangeError(`matrix: not invertible, determinant ${det}`);
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
