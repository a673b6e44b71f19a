// Finds points again in the id buffer: under a pointer, or under a label's box.

/** The id nearest to a pixel within `tolerance` device pixels, or 0. */
export function nearestId(
  ids: Uint32Array | Uint16Array,
  width: number,
  height: number,
  x: number,
  y: number,
  tolerance: number,
): number {
  let best = 0;
  let bestDistance = tolerance * tolerance;
  const top = Math.max(0, Math.floor(y - tolerance));
  const bottom = Math.min(height - 1, Math.floor(y + tolerance));
  for (let row = top; row <= bottom; row++) {
    const left = Math.max(0, Math.floor(x - tolerance));
    const right = Math.min(width - 1, Math.floor(x + tolerance));
    for (let column = left; column <= right; column++) {
      const id = ids[row * width + column]!;
      if (id === 0) continue;
      const inside = Math.floor(x) === column && Math.floor(y) === row;
      const distance = inside ? 0 : (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2;
      if (distance > bestDistance || (distance === bestDistance && best !== 0)) continue;
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}

/** Whether any id lies in a box of device pixels (left, top, right, bottom). */
export function hasIdInBox(
  ids: Uint32Array,
  width: number,
  height: number,
  [left, top, right, bottom]: readonly [number, number, number, number],
): boolean {
  const lastRow = Math.min(height - 1, Math.ceil(bottom) - 1);
  const lastColumn = Math.min(width - 1, Math.ceil(right) - 1);
  for (let row = Math.max(0, Math.floor(top)); row <= lastRow; row++) {
    for (let column = Math.max(0, Math.floor(left)); column <= lastColumn; column++) {
      if (ids[row * width + column] !== 0) return true;
    }
  }
  return false;
}
