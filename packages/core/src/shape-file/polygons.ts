// The polygons of a file: checked position by position, brought into degrees, and united.
import type { Position } from '@onemap/contract';
import { toLonLat } from '../geo/crs.js';
import { areaOf, type AreaGeometry } from '../shape/area-geometry.js';
import { uniteAreas } from '../shape/combine.js';
import type { ShapeFileLimits } from './limits.js';
import { ShapeFileError } from './shape-file-error.js';

/** Collects what a reader finds. */
export class FoundPolygons {
  readonly polygons: Position[][][] = [];
  /** Features that hold no polygon. */
  skipped = 0;
  #positions = 0;
  readonly #crs: string;
  readonly #limits: ShapeFileLimits;

  /** @param crs such as `EPSG:4490`, of the positions that will come */
  constructor(crs: string, limits: ShapeFileLimits) {
    this.#crs = crs;
    this.#limits = limits;
  }

  /** @throws ShapeFileError for rings that are none, and for positions that are none */
  add(rings: unknown): void {
    if (!Array.isArray(rings) || rings.length === 0) throw new ShapeFileError('ring');
    this.polygons.push(rings.map((ring) => this.#ring(ring)));
  }

  #ring(ring: unknown): Position[] {
    if (!Array.isArray(ring)) throw new ShapeFileError('ring');
    this.#positions += ring.length;
    if (this.#positions > this.#limits.positions)
      throw new ShapeFileError('too-many-positions', String(this.#limits.positions));
    const positions = ring.map((position) => this.#position(position));
    const [first, last] = [positions[0], positions[positions.length - 1]];
    if (!first || !last) throw new ShapeFileError('ring');
    // Files are often written without the closing position.
    if (first[0] !== last[0] || first[1] !== last[1]) positions.push(first);
    if (positions.length < 4) throw new ShapeFileError('ring');
    return positions;
  }

  #position(position: unknown): Position {
    const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
      throw new ShapeFileError('position', shorten(JSON.stringify(position) ?? ''));
    const [lon, lat] = toLonLat(this.#crs, x, y);
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
      throw new ShapeFileError('position', shorten(`${x}, ${y}`));
    return [lon, lat];
  }
}

/** All polygons as one area. @throws ShapeFileError when there is none, or none that holds anything */
export function unitedArea(polygons: Position[][][]): AreaGeometry {
  const area = areaOf(polygons);
  if (!area) throw new ShapeFileError('no-polygon');
  const united = uniteSafely(area);
  if (!united) throw new ShapeFileError('no-area');
  return united;
}

function uniteSafely(area: AreaGeometry): AreaGeometry | null {
  try {
    return uniteAreas([area]);
  } catch {
    return null;
  }
}

/** A file's own text is shown to people: never more than a line of it. */
export function shorten(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 60);
}
