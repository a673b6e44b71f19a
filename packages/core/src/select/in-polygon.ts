// The points in a polygon or multipolygon: whole runs of inner cells at once, those of the cells at its edges one by one.
import type { AreaLike } from '../shape/area-geometry.js';
import { AreaEdges, edgeMargin } from './area-edges.js';
import { FoundPoints } from './found-points.js';
import { rowOf } from './in-box.js';
import type { PointIndex } from './point-index.js';

/**
 * The numbers of the points in an area in degrees, in no order (`inOrder` gives one). Edges are straight in longitude
 * and latitude and belong to it, those of holes too; a ring that crosses itself holds what it goes around (non-zero);
 * polygons that overlap are united. An area across the antimeridian comes in two polygons. Answers as filters do.
 * @throws RangeError for a position that is not finite
 */
export function selectInPolygon(index: PointIndex, area: AreaLike): Uint32Array {
  const { columns, rows, starts, ids } = index;
  const edges = new AreaEdges(area, rows, (y) => rowOf(index, y));
  const far = starts[columns * rows]!;
  if (edges.count === 0) return new Uint32Array(0);
  const found = new FoundPoints(index, mostIn(index, edges));
  const marks = new Uint8Array(columns);
  for (let row = 0; row < rows; row++) {
    const own = edges.inRow(row);
    if (own.length > 0) takeRow(index, row, edges, own, marks, found);
  }
  const all = Uint32Array.from({ length: edges.count }, (_, edge) => edge);
  found.takeWhere(far, ids.length, (x, y) => edges.holds(x, y, all));
  return found.ids;
}

/** Points in the rows that have edges, between the outermost columns. */
function mostIn({ columns, rows, starts, ids }: PointIndex, edges: AreaEdges): number {
  let most = ids.length - starts[columns * rows]!;
  for (let row = 0; row < rows; row++)
    if (edges.inRow(row).length > 0) most += starts[(row + 1) * columns]! - starts[row * columns]!;
  return most;
}

function takeRow(
  index: PointIndex,
  row: number,
  edges: AreaEdges,
  own: Uint32Array,
  marks: Uint8Array,
  found: FoundPoints,
): void {
  const { columns, starts } = index;
  const [first, last] = markColumns(index, row, edges, own, marks);
  const holds = (x: number, y: number): boolean => edges.holds(x, y, own);
  const height = middleOf(index.bottom, index.up, row);
  const cell = row * columns;
  for (let column = first; column <= last;) {
    const from = column;
    const mark = marks[column]!;
    while (column <= last && marks[column] === mark) column++;
    const [begin, end] = [starts[cell + from]!, starts[cell + column]!];
    if (begin === end) continue;
    if (mark === 1) found.takeWhere(begin, end, holds);
    // No edge comes near to these cells: what holds for one place holds for all.
    else if (holds(middleOf(index.left, index.across, from), height)) found.takeRun(begin, end);
  }
  marks.fill(0, first, last + 1);
}

/** Marks the columns of a row through which an edge runs. @returns the first and the last one */
function markColumns(
  index: PointIndex,
  row: number,
  { ends }: AreaEdges,
  own: Uint32Array,
  marks: Uint8Array,
): [number, number] {
  const { bottom, up, left, across, columns } = index;
  const last = columns - 1;
  const height = up > 0 ? 1 / up : 0;
  const slack = height * 1e-6 + edgeMargin;
  const low = bottom + row * height - slack;
  // The outermost rows also hold the edges beyond them; a grid without height has one row for everything.
  const [from, to] = [
    row === 0 ? -Infinity : low,
    row === index.rows - 1 ? Infinity : low + height + 2 * slack,
  ];
  let [leftmost, rightmost] = [last, 0];
  for (let at = 0; at < own.length; at++) {
    const base = 4 * own[at]!;
    const [x1, y1, x2, y2] = [ends[base]!, ends[base + 1]!, ends[base + 2]!, ends[base + 3]!];
    let [west, east] = x1 < x2 ? [x1, x2] : [x2, x1];
    if (y1 !== y2) {
      const slope = (x2 - x1) / (y2 - y1);
      const a = y1 < from ? x1 + (from - y1) * slope : y1 > to ? x1 + (to - y1) * slope : x1;
      const b = y2 < from ? x1 + (from - y1) * slope : y2 > to ? x1 + (to - y1) * slope : x2;
      west = Math.max(west, Math.min(a, b));
      east = Math.min(east, Math.max(a, b));
    }
    const begin = Math.max(0, Math.min(last, Math.floor((west - edgeMargin - left) * across)));
    const end = Math.max(0, Math.min(last, Math.floor((east + edgeMargin - left) * across)));
    for (let column = begin; column <= end; column++) marks[column] = 1;
    if (begin < leftmost) leftmost = begin;
    if (end > rightmost) rightmost = end;
  }
  return [leftmost, rightmost];
}

/** The middle of a cell; where all places are at one height, that height. */
function middleOf(low: number, perUnit: number, cell: number): number {
  return perUnit > 0 ? low + (cell + 0.5) / perUnit : low;
}
