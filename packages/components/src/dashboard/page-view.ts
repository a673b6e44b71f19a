// The pages of a dashboard as grids of cells; a page that was shown stays, so that its map is where one left it.
import type { BasemapConfig } from '@onemap/core/map';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleProperty } from '../internal/style-property.js';
import { elementSpec, type ElementSpec } from './element-parts.js';
import { elementView } from './element-view.js';
import type { DashboardLayout, DashboardPage, DashboardPart } from './layout.js';
import { ownPart, type Reader } from './own-parts.js';
import { gridTemplate } from './page-plan.js';
import type { Spoken } from './written-words.js';

type SpokenLayout = Spoken<DashboardLayout>;
type SpokenPage = Spoken<DashboardPage>;
type SpokenPart = Spoken<DashboardPart>;

/** `plan` and `wide` follow the areas of the layout; `pairs` has two columns, `column` one, where there is less room. */
export type Form = 'wall' | 'wide' | 'plan' | 'pairs' | 'column';

export interface PageReader extends Reader {
  readonly wall: boolean;
  readonly form: Form;
  readonly basemap: BasemapConfig;
}

/** Widths in CSS pixels. */
const columnBelow = 720;
const pairsBelow = 1080;
const wideFrom = 1600;
/** The least height of a row of size 1 where the page may be higher than its place. */
const rowHeight = 128;

export function formOf(width: number, wall: boolean): Form {
  if (width > 0 && width < columnBelow) return 'column';
  if (wall) return 'wall';
  if (width > 0 && width < pairsBelow) return 'pairs';
  return width >= wideFrom ? 'wide' : 'plan';
}

/** How much larger type and gaps are than on a desk: a step at 1920 x 1080, and in proportion from there. */
export function wallScale({ width, height }: { readonly width: number; readonly height: number }): number {
  if (width < columnBelow || height === 0) return 1;
  const step = 1.15;
  return Math.round(Math.max(1, Math.min(width / 1920, height / 1080) * step) * 100) / 100;
}

export class PageViews {
  #written: DashboardLayout | undefined;
  #layout: SpokenLayout | undefined;
  #visited = new Set<number>();
  #specs = new Map<SpokenPart, ElementSpec | undefined>();

  /**
   * @param written tells one layout from another; in another language its elements stay
   * @param layout the same in the reader's language
   */
  render(written: DashboardLayout, layout: SpokenLayout, shown: number, reader: PageReader): unknown {
    if (written !== this.#written) this.#visited = new Set();
    if (layout !== this.#layout) this.#specs = new Map();
    this.#written = written;
    this.#layout = layout;
    this.#visited.add(shown);
    const pages = layout.pages.map((page, index) => ({ page, index }));
    return repeat(
      pages.filter(({ index }) => this.#visited.has(index)),
      ({ index }) => written.pages[index],
      ({ page, index }) =>
        this.#page(page, { index, shown: index === shown, tabbed: pages.length > 1 }, reader),
    );
  }

  #page(
    page: SpokenPage,
    { index, shown, tabbed }: { index: number; shown: boolean; tabbed: boolean },
    reader: PageReader,
  ): TemplateResult {
    const share = (size: number): string =>
      reader.form === 'wall' ? `minmax(0, ${size}fr)` : `minmax(${size * rowHeight}px, ${size}fr)`;
    const wide = reader.form === 'wall' || reader.form === 'wide';
    const plan = gridTemplate((wide ? page.wide : undefined) ?? page, share);
    return html`<section
      class="page ${page.parts.some(({ part }) => part === 'ranking') ? 'ranked' : ''}"
      part="page"
      id="page-${index}"
      role=${tabbed ? 'tabpanel' : nothing}
      aria-labelledby=${tabbed ? `tab-${index}` : nothing}
      ?hidden=${!shown}
      ${styleProperty('--_areas', plan.areas)}
      ${styleProperty('--_columns', plan.columns)}
      ${styleProperty('--_rows', plan.rows)}
    >
      ${page.parts.map((part) => this.#cell(part, plan.sized.has(part.area), reader))}
    </section>`;
  }

  #cell(part: SpokenPart, sized: boolean, reader: PageReader): TemplateResult {
    const spec = this.#spec(part);
    return html`<div
      class="cell cell-${part.part} ${sized ? 'sized' : ''}"
      part="cell"
      ${styleProperty('--_area', part.area)}
    >
      ${spec ? elementView(spec, besides(spec, reader)) : ownPart(part, reader)}
    </div>`;
  }

  #spec(part: SpokenPart): ElementSpec | undefined {
    if (!this.#specs.has(part)) this.#specs.set(part, elementSpec(part));
    return this.#specs.get(part);
  }
}

/** What an element is told that is not in the layout. */
function besides(
  { tag }: ElementSpec,
  { form, basemap, wall }: PageReader,
): Readonly<Record<string, unknown>> {
  if (tag === 'om-poverty-map') return { basemap };
  if (tag === 'om-chart') return { fit: form !== 'pairs' && form !== 'column' };
  if (tag === 'om-indicator-cards') return { large: wall };
  return {};
}
