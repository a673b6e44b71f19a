// Which rows of a long table are in sight: scroll positions and rows, also where a page cannot be as high as the table.

/** CSS pixels. */
export interface Room {
  /** Of the visible part, its header included. */
  readonly height: number;
  /** Of a row, and of the header. */
  readonly rowHeight: number;
}

/** Browsers end a box at about 16 million pixels; far below it, positions are exact. */
const highest = 8_000_000;
/** Rows drawn above and below those in sight, so that a small step shows no gap. */
const spare = 4;

/** Height of all rows, or the highest that a browser draws well. */
export function virtualHeight(count: number, rowHeight: number): number {
  return Math.min(highest, count * rowHeight);
}

/** Whole rows that fit below the header. */
function fitting({ height, rowHeight }: Room): number {
  return Math.max(1, Math.floor((height - rowHeight) / rowHeight));
}

/** Rows for a pixel of scrolling: one over the row's height, or more where the table is too high to be drawn. */
function rowsPerPixel(count: number, room: Room): number {
  const { height, rowHeight } = room;
  const way = virtualHeight(count, rowHeight) + rowHeight - height;
  if (count * rowHeight <= highest || way <= 0) return 1 / rowHeight;
  return (count - fitting(room)) / way;
}

/** The first row in sight, with a fraction where it is partly scrolled away. */
export function rowAtScroll(scrollTop: number, count: number, room: Room): number {
  const row = scrollTop * rowsPerPixel(count, room);
  return Math.max(0, Math.min(row, Math.max(0, count - fitting(room))));
}

/** From, inclusive, to, exclusive. */
export function shownRows(first: number, count: number, room: Room): { from: number; to: number } {
  const from = Math.max(0, Math.floor(first) - spare);
  return { from, to: Math.min(count, Math.floor(first) + fitting(room) + 1 + spare) };
}

/** Where to scroll so that a row is wholly in sight, no further than needed. */
export function scrollForRow(row: number, scrollTop: number, count: number, room: Room): number {
  const perPixel = rowsPerPixel(count, room);
  const first = scrollTop * perPixel;
  const fit = fitting(room);
  if (row >= Math.ceil(first - 1e-6) && row < Math.floor(first + 1e-6) + fit) return scrollTop;
  const wanted = row < first ? row : row - fit + 1;
  return Math.max(0, wanted / perPixel);
}
