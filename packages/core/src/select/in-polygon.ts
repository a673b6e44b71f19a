// The points in a polygon or multipolygon: whole runs of inner cells at once, those of the cells at its edges one by one.
import type { Bbox, Position } from '@onemap/contract';
import { edgeTolerance, unitsPerDegree } from '../query/edges.js';
import { polygonsOf, type AreaLike } from '../shape/area-geometry.js';
import { AreaEdges, edgeMargin } from './area-edges.js';
import { BoxSelection, rowOf, type Test } from './in-box.js';
import type { PointIndex } from './point-index.js';
import { RunSelection, type PointSelection } from './point-selection.js';

/**
 * The points in an area in degrees. Edges are straight in longitude and latitude and belong to it, those of holes too; a
 * ring that crosses itself holds what it goes around (non-zero); polygons that overlap are united. An area across the
 * antimeridian comes in two polygons. Answers as filters do.
 * @throws RangeError for a position that is not finite
 */
export function selectInPolygon(index: PointIndex, area: AreaLike): PointSelection {
  const box = boxOf(area);
  return box ? new BoxSelection(index, [edgedBox(area, box)]) : selectInRows(index, area);
}

/** Of an outline that is a box, as those that are drawn are, its scaled degrees. */
function boxOf(area: AreaLike): Bbox | undefined {
  const [rings = [], ...others] = polygonsOf(area);
  const [ring = [], ...holes] = rings;
  if (ring.length !== 5 || others.length > 0 || holes.length > 0) return undefined;
  const [a, b, c, d, end] = ring as [Position, Position, Position, Position, Position];
  const areOpposite = (p: Position, q: Position): boolean => p[0] !== q[0] && p[1] !== q[1];
  const turnsSquare = ring.every((p, at) => at === 0 || !areOpposite(p, ring[at - 1]!));
  if (!turnsSquare || !areOpposite(a, c) || !areOpposite(b, d) || a[0] !== end[0] || a[1] !== end[1])
    return undefined;
  const [x1, y1, x2, y2] = [a[0], a[1], c[0], c[1]].map((degrees) => degrees * unitsPerDegree) as Bbox;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** What lies as near to the box as on its edge is asked for as everywhere. */
function edgedBox(area: AreaLike, [left, bottom, right, top]: Bbox): { box: Bbox; holds: Test } {
  let edges: AreaEdges | undefined;
  return {
    box: [left - edgeTolerance, bottom - edgeTolerance, right + edgeTolerance, top + edgeTolerance],
    // Most boxes end where no point is near.
    holds: (x, y) => {
      edges ??= new AreaEdges(area, 1, () => 0);
      return edges.holds(x, y, edges.inRow(0));
    },
  };
}

function selectInRows(index: PointIndex, area: AreaLike): RunSelection {
  const { columns, rows, starts, ids } = index;
  const found = new RunSelection(index);
  const edges = new AreaEdges(area, rows, (y) => rowOf(index, y));
  if (edges.count === 0) return found;
  const marks = new Uint8Array(columns);
  for (let row = 0; row < rows; row++) {
    const own = edges.inRow(row);
    if (own.length > 0) takeRow(index, row, edges, own, marks, found);
  }
  const all = Uint32Array.from({ length: edges.count }, (_, edge) => edge);
  found.takeWhere(starts[columns * rows]!, ids.length, (x, y) => edges.holds(x, y, all));
  return found;
}

function takeRow(
  index: PointIndex,
  row: number,
  edges: AreaEdges,
  own: Uint32Array,
  marks: Uint8Array,
  found: RunSelection,
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
