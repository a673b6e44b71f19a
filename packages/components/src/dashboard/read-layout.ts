// Reads a layout from JSON or from an object; whatever is handed over, the answer is a layout or one mistake with its place.
import { jsonFault, lineAndColumn } from './json-fault.js';
import type { DashboardLayout, DashboardPage } from './layout.js';
import { layoutShape } from './layout-shape.js';
import { planMistake, type PlanFault } from './page-plan.js';
import { mistakeIn, type Fault, type JsonPath, type Mistake } from './shape.js';

export type LayoutFault =
  | Fault
  | PlanFault
  /** No JSON: line and column from 1, where they are known. */
  | { readonly what: 'no-json'; readonly line: number; readonly column: number };

export type ReadLayout =
  | { readonly layout: DashboardLayout; readonly mistake?: undefined }
  | { readonly layout?: undefined; readonly mistake: Mistake<LayoutFault> };

export function readLayout(given: unknown): ReadLayout {
  if (typeof given !== 'string') return checked(given);
  try {
    return checked(JSON.parse(given));
  } catch {
    const place = lineAndColumn(given, jsonFault(given) ?? 0);
    return { mistake: { path: [], fault: { what: 'no-json', ...place } } };
  }
}

function checked(value: unknown): ReadLayout {
  const mistake = mistakeIn(value, layoutShape);
  if (mistake !== undefined) return { mistake };
  const layout = value as DashboardLayout;
  for (const [index, page] of layout.pages.entries()) {
    const found = pageMistake(page, ['pages', index]);
    if (found !== undefined) return { mistake: found };
  }
  return { layout };
}

function pageMistake(page: DashboardPage, path: JsonPath): Mistake<LayoutFault> | undefined {
  const found = planMistake(page);
  return found && { path: [...path, ...found.path], fault: found.fault };
}
