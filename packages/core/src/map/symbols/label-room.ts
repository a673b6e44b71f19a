// Which parts of a picture are taken, in coarse cells: thousands of symbols are asked about for each label.

/** Left, top, right and bottom, device pixels. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number];

export interface LabelRoom {
  take(box: PixelBox): void;
  /** Takes the box when all of it is inside the picture and nothing of it is taken. @returns whether it was free */
  takeIfFree(box: PixelBox): boolean;
}

/** Side of a cell, CSS pixels: what is that far from another is in another cell. */
export const cell = 4;

export function labelBoxesFree([width, height]: readonly [number, number], ratio: number): LabelRoom {
  const side = cell * ratio;
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const taken = new Uint8Array(columns * rows);

  /** Calls back for each cell that the box touches until one answers false. @returns whether none did */
  const each = ([left, top, right, bottom]: PixelBox, visit: (index: number) => boolean): boolean => {
    const lastColumn = Math.min(columns - 1, Math.floor(right / side));
    const lastRow = Math.min(rows - 1, Math.floor(bottom / side));
    for (let row = Math.max(0, Math.floor(top / side)); row <= lastRow; row++)
      for (let column = Math.max(0, Math.floor(left / side)); column <= lastColumn; column++)
        if (!visit(row * columns + column)) return false;
    return true;
  };
  const take = (box: PixelBox): void => {
    each(box, (index) => {
      taken[index] = 1;
      return true;
    });
  };
  return {
    take,
    takeIfFree(box) {
      const [left, top, right, bottom] = box;
      if (left < 0 || top < 0 || right > width || bottom > height) return false;
      if (!each(box, (index) => taken[index] === 0)) return false;
      take(box);
      return true;
    },
  };
}
