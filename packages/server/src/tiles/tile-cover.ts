// A box of degrees as a few ranges of the tile code, so that an index of plain numbers finds what may lie in it.
import { codeRange, type CodeRange } from './tile-code.js';
import { tileAt } from './tile-grid.js';

/** Beyond it a place has no code. */
const mostLatitude = 85.05;
/** The finest tiles that a range is made of, about 1.2 km wide at the equator. */
const mostZoom = 15;
/** Each range is one look into the index. */
const mostTiles = 16;
/** A hundredth of a metre, more than two ways to round a column or a row can differ by. */
const margin = 1e-7;

/**
 * Ranges that hold the code of every place of the box, and of some around it; sorted, and none touches the next.
 * @param box `[west, south, east, north]`, west <= east
 * @returns null where the box reaches places without a code
 */
export function coverBox([west, south, east, north]: readonly [number, number, number, number]):
  CodeRange[] | null {
  if (south - margin < -mostLatitude || north + margin > mostLatitude) return null;
  for (let z = mostZoom; ; z -= 1) {
    const first = tileAt(z, west - margin, north + margin);
    const last = tileAt(z, east + margin, south - margin);
    const [columns, rows] = [last.x - first.x + 1, last.y - first.y + 1];
    if (columns * rows > mostTiles) continue;
    const tiles = Array.from({ length: columns * rows }, (_, index) => ({
      ...{ z, x: first.x + (index % columns), y: first.y + Math.floor(index / columns) },
    }));
    return joined(tiles.map(codeRange));
  }
}

/** Neighbours of the grid are often neighbours in the code. */
function joined(ranges: readonly CodeRange[]): CodeRange[] {
  const sorted = [...ranges].sort((a, b) => (BigInt(a.first) < BigInt(b.first) ? -1 : 1));
  const result: CodeRange[] = [];
  for (const range of sorted) {
    const before = result.at(-1);
    if (before?.end === range.first) result[result.length - 1] = { first: before.first, end: range.end };
    else result.push(range);
  }
  return result;
}
