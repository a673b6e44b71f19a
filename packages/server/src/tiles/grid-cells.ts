// Adds up the households of a tile by cell: all, those of each type, and those of each status in each year.
import { codeList } from '@onemap/contract/codes';
import type { CellCounts, HouseholdKind } from '../store/household-points.js';
import { cellStatuses, statusOrder, statusPositions } from './statuses.js';

const householdTypes = codeList('householdType').map(({ id }) => id);

interface Cell {
  households: number;
  /** In the order of the code list. */
  readonly types: number[];
  /** `statusOrder.length` numbers a year. */
  readonly statuses: number[];
}

export type CellAttributes = Readonly<Record<string, string | number>>;

/** Attributes by place, in the order of places. */
export function addUpCells(
  { typed, kinds, places, kindOf, counts }: CellCounts,
  years: readonly number[],
): [place: number, attributes: CellAttributes][] {
  const plans = kinds.map((kind) => planOf(kind, years));
  const cells = new Map<number, Cell>();
  places.forEach((place, index) => {
    let cell = cells.get(place);
    if (!cell) cells.set(place, (cell = emptyCell(years.length)));
    add(cell, plans[kindOf[index]!]!, counts[index]!);
  });
  return [...cells].sort(([a], [b]) => a - b).map(([place, cell]) => [place, attributesOf(cell, typed)]);
}

/** Which numbers of a cell a household of this kind counts in. */
function planOf(kind: HouseholdKind, years: readonly number[]): { type: number; statuses: number[] } {
  const statuses = statusPositions(kind, years).flatMap((position, year) =>
    position < 0 ? [] : [year * statusOrder.length + position],
  );
  return { type: kind.type === null ? -1 : householdTypes.indexOf(kind.type), statuses };
}

function emptyCell(years: number): Cell {
  return {
    households: 0,
    types: householdTypes.map(() => 0),
    statuses: Array.from({ length: years * statusOrder.length }, () => 0),
  };
}

function add(cell: Cell, plan: { type: number; statuses: number[] }, count: number): void {
  cell.households += count;
  if (plan.type >= 0) cell.types[plan.type]! += count;
  for (const position of plan.statuses) cell.statuses[position]! += count;
}

function attributesOf({ households, types, statuses }: Cell, typed: boolean): CellAttributes {
  const byType = typed ? Object.fromEntries(householdTypes.map((type, index) => [type, types[index]!])) : {};
  return { households, ...byType, s: cellStatuses(statuses) };
}
