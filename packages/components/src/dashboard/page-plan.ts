// The plan of a page: areas as rectangles, each with its part, in the words that CSS grid understands.
import type { DashboardPage, DashboardPart, PagePlan } from './layout.js';
import type { JsonPath, Mistake } from './shape.js';

export type PlanFault =
  | { readonly what: 'uneven-rows'; readonly expected: number; readonly found: number }
  | { readonly what: 'no-rectangle' | 'unknown-area' | 'taken-area' | 'empty-area'; readonly area: string }
  | { readonly what: 'wrong-count'; readonly of: 'columns' | 'rows'; readonly expected: number };

/** Values of `grid-template-areas`, `-columns` and `-rows`. */
export interface GridTemplate {
  readonly areas: string;
  readonly columns: string;
  readonly rows: string;
  /** Areas with a row whose height does not depend on what is in it. */
  readonly sized: ReadonlySet<string>;
}

type Grid = readonly (readonly string[])[];

/** The first mistake that the shape of the JSON does not show. */
export function planMistake(page: DashboardPage): Mistake<PlanFault> | undefined {
  const { wide } = page;
  return (
    gridMistake(page, []) ??
    partMistake(page.parts, gridOf(page)) ??
    (wide && (gridMistake(wide, ['wide']) ?? otherAreas(page.parts, gridOf(wide))))
  );
}

function gridMistake(plan: PagePlan, path: JsonPath): Mistake<PlanFault> | undefined {
  const grid = gridOf(plan);
  const width = grid[0]!.length;
  const uneven = grid.findIndex((row) => row.length !== width);
  if (uneven >= 0)
    return at([...path, 'areas', uneven], {
      what: 'uneven-rows',
      expected: width,
      found: grid[uneven]!.length,
    });
  if (plan.columns && plan.columns.length !== width)
    return at([...path, 'columns'], { what: 'wrong-count', of: 'columns', expected: width });
  if (plan.rows && plan.rows.length !== grid.length)
    return at([...path, 'rows'], { what: 'wrong-count', of: 'rows', expected: grid.length });
  const area = namesIn(grid).find((name) => !isRectangle(grid, name));
  return area === undefined ? undefined : at([...path, 'areas'], { what: 'no-rectangle', area });
}

function partMistake(parts: readonly DashboardPart[], grid: Grid): Mistake<PlanFault> | undefined {
  const names = namesIn(grid);
  for (const [index, { area }] of parts.entries()) {
    if (!names.includes(area)) return at(['parts', index, 'area'], { what: 'unknown-area', area });
    if (parts.findIndex((part) => part.area === area) < index)
      return at(['parts', index, 'area'], { what: 'taken-area', area });
  }
  const empty = names.find((name) => !parts.some(({ area }) => area === name));
  return empty === undefined ? undefined : at(['areas'], { what: 'empty-area', area: empty });
}

/** A second plan has the same areas as the first. */
function otherAreas(parts: readonly DashboardPart[], grid: Grid): Mistake<PlanFault> | undefined {
  const names = namesIn(grid);
  const wanted = parts.map(({ area }) => area);
  const stranger = names.find((name) => !wanted.includes(name));
  if (stranger !== undefined) return at(['wide', 'areas'], { what: 'empty-area', area: stranger });
  const absent = wanted.find((name) => !names.includes(name));
  return absent === undefined ? undefined : at(['wide', 'areas'], { what: 'unknown-area', area: absent });
}

/** @param share what one row takes of the rest, such as `minmax(0, 1fr)` for 1 */
export function gridTemplate(page: PagePlan, share: (size: number) => string): GridTemplate {
  const grid = gridOf(page);
  const columns = page.columns ?? grid[0]!.map(() => 1);
  const rows = page.rows ?? grid.map(() => 1);
  return {
    areas: grid.map((row) => `"${row.join(' ')}"`).join(' '),
    columns: columns.map((size) => `minmax(0, ${size}fr)`).join(' '),
    rows: rows.map((size) => (size === 'auto' ? 'auto' : share(size))).join(' '),
    sized: new Set(grid.filter((_, index) => rows[index] !== 'auto').flat()),
  };
}

function gridOf({ areas }: PagePlan): Grid {
  return areas.map((row) => row.trim().split(/ +/));
}

function namesIn(grid: Grid): string[] {
  return [...new Set(grid.flat())].filter((name) => name !== '.');
}

/** Whether the fields of a name fill the box around them. */
function isRectangle(grid: Grid, name: string): boolean {
  const places = grid.flatMap((row, y) => row.flatMap((each, x) => (each === name ? [{ x, y }] : [])));
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const width = Math.max(...xs) - Math.min(...xs) + 1;
  const height = Math.max(...ys) - Math.min(...ys) + 1;
  return places.length === width * height;
}

function at(path: JsonPath, fault: PlanFault): Mistake<PlanFault> {
  return { path, fault };
}
