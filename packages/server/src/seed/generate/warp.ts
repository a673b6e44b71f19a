// Smooth noise that bends the plane, so that straight divides become winding ones.
import type { PlanePoint } from './hex-grid.js';
import { createRandom } from './random.js';

export interface Octave {
  /** Distance between two bumps in kilometres. */
  readonly wavelength: number;
  /** Largest shift in kilometres. */
  readonly reach: number;
}

/**
 * Moves points by the sum of the octaves. While the reaches are less than a sixth of their wavelengths in all,
 * no two points change places.
 */
export function createWarp(seed: string, octaves: readonly Octave[]): (point: PlanePoint) => PlanePoint {
  const fields = octaves.map(({ wavelength, reach }, i) => ({
    reach,
    east: createNoise(`${seed}/east/${i}`, wavelength),
    north: createNoise(`${seed}/north/${i}`, wavelength),
  }));
  return (point) => {
    let [x, y] = point;
    for (const { reach, east, north } of fields) {
      x += reach * east(point);
      y += reach * north(point);
    }
    return [x, y];
  };
}

/** A smooth surface between -1 and 1 over a lattice of chance values. */
function createNoise(seed: string, wavelength: number): (point: PlanePoint) => number {
  const known = new Map<string, number>();
  const knot = (i: number, j: number) => {
    const key = `${i},${j}`;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = createRandom(seed, key).between(-1, 1)));
    return value;
  };
  return ([x, y]) => {
    const [u, v] = [x / wavelength, y / wavelength];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [s, t] = [ease(u - i), ease(v - j)];
    const low = knot(i, j) * (1 - s) + knot(i + 1, j) * s;
    const high = knot(i, j + 1) * (1 - s) + knot(i + 1, j + 1) * s;
    return low * (1 - t) + high * t;
  };
}

function ease(value: number): number {
  return value * value * (3 - 2 * value);
}
