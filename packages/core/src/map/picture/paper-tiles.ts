// The parts in which a large frame is drawn, each within the limit of a canvas.

export interface PaperTile {
  /** CSS pixels from the frame's top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Canvases of old browsers end here, device pixels. */
const longestSide = 8192;

/** Row by row; edges lie on whole device pixels. One part when the frame is within `most` device pixels. */
export function tilesOf(
  { width, height }: { readonly width: number; readonly height: number },
  ratio: number,
  most: number,
): PaperTile[] {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (across * down <= most && across <= longestSide && down <= longestSide)
    return [{ x: 0, y: 0, width, height }];
  const side = Math.min(longestSide, Math.floor(Math.sqrt(most)));
  const columns = Math.ceil(across / side);
  const rows = Math.ceil(down / side);
  const edge = (length: number, parts: number, index: number): number =>
    Math.round((length * index) / parts) / ratio;
  return Array.from({ length: rows * columns }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [left, right] = [edge(across, columns, column), edge(across, columns, column + 1)];
    const [top, bottom] = [edge(down, rows, row), edge(down, rows, row + 1)];
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}
