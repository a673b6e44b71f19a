// The layout of a dashboard as plain JSON: version 1. `layout-shape.ts` holds the same for the check and the JSON Schema.
import type { ClassMethod, CubeId, RegionLevel } from '@onemap/contract';
import type { ChartRows, ChartType } from '@onemap/core/chart';
import type { TickerItem } from '../ticker/ticker-items.js';
import type { AxisMark } from '../time-axis/axis-layout.js';
import type { InWords, Words } from './written-words.js';

export const layoutVersion = 1;

export interface DashboardLayout {
  /** Address of the JSON Schema, for editors; never asked for. */
  readonly $schema?: string;
  readonly version: typeof layoutVersion;
  /** Stands at the top left; default none. */
  readonly title?: Words;
  /** One line below the title. */
  readonly subtitle?: Words;
  readonly rotate?: Rotation;
  /** One page at a time is shown, each behind a tab; a single one has no tab. */
  readonly pages: readonly DashboardPage[];
}

/** What goes on by itself: to the next page, or the wish for the next region or indicator. */
export type Rotation =
  | { readonly what: 'pages'; readonly seconds: number }
  /** Region codes of 2 to 12 digits, or indicators by id. */
  | { readonly what: 'regions' | 'indicators'; readonly seconds: number; readonly values: readonly string[] };

/** Where the parts of a page stand. */
export interface PagePlan {
  /** Each line a row, each word the area of a part, `.` an empty field. */
  readonly areas: readonly string[];
  /** Widths of the columns in proportion; default all equal. */
  readonly columns?: readonly number[];
  /** Heights of the rows: `auto` by what is in it, or a share of the rest; default all `1`. */
  readonly rows?: readonly RowSize[];
}

export interface DashboardPage extends PagePlan {
  /** Words of the tab. */
  readonly title: Words;
  /** Another plan of the same parts from 1600 CSS pixels on, and on a wall. */
  readonly wide?: PagePlan;
  readonly parts: readonly DashboardPart[];
}

export type RowSize = 'auto' | number;

/** The area of the plan that a part fills. */
interface InArea {
  readonly area: string;
}

/** What pins a part to a region, an indicator or a period; absent means the provider's. */
interface Pinned {
  readonly region?: string;
  readonly indicator?: string;
  readonly period?: string;
}

/** `<om-poverty-map>`, with a clock along its bottom when `timeline` is true. */
export interface MapPart extends InArea, Pinned {
  readonly part: 'map';
  readonly classification?: ClassMethod;
  /** Lines of the page's own classes, with `indicator`. */
  readonly breaks?: readonly number[];
  readonly lowestLevel?: RegionLevel;
  readonly timeline?: boolean;
  /** Events on the clock. */
  readonly marks?: readonly InWords<AxisMark, 'label'>[];
}

/** `<om-chart>`: of the data source, or of `data`, rows of the page's own. */
export interface ChartPart extends InArea {
  readonly part: 'chart';
  readonly type?: ChartType;
  readonly heading?: Words;
  /** Replaces the sources that the answer names. */
  readonly credit?: Words;
  readonly data?: WrittenRows;
  readonly cube?: CubeId;
  readonly measure?: string;
  readonly region?: string;
  readonly regions?: string;
  readonly by?: string;
  readonly series?: string;
  readonly time?: string;
  readonly period?: string;
}

/** Rows of the page's own; what stands in them is named in each language by `labels`. */
export type WrittenRows = InWords<
  ChartRows,
  'title' | 'place' | 'unit' | 'units' | 'xTitle' | 'seriesTitle' | 'labels' | 'denominator' | 'source'
>;

/** `<om-indicator-cards>`. */
export interface CardsPart extends InArea {
  readonly part: 'cards';
  readonly indicators?: readonly string[];
  readonly targets?: Readonly<Record<string, number>>;
  readonly cube?: CubeId;
  readonly region?: string;
  readonly period?: string;
}

/** `<om-ranking>`. */
export interface RankingPart extends InArea, Pinned {
  readonly part: 'ranking';
}

/** Big numbers of the page's own, each with its unit and what it is of. */
export interface FiguresPart extends InArea {
  readonly part: 'figures';
  readonly items: readonly FigureItem[];
}

export interface FigureItem {
  readonly title: Words;
  /** As it is to be read: `9,348`; a figure that is printed somewhere stays as it is printed. */
  readonly value: Words;
  readonly unit: Words;
  /** The year or the span. */
  readonly period?: Words;
  /** Numerator and denominator, or how the figure comes about. */
  readonly base?: Words;
}

/** A table of the page's own. */
export interface TablePart extends InArea {
  readonly part: 'table';
  readonly title: Words;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, Words | number | null>>[];
  readonly note?: Words;
  readonly source?: Words;
}

export interface TableColumn {
  readonly key: string;
  readonly title: Words;
  readonly unit?: Words;
  /** Digits after the point; default as the number has them. */
  readonly decimals?: number;
}

/** `<om-ticker>`. */
export interface TickerPart extends InArea {
  readonly part: 'ticker';
  /** Default the newest activities of the source. */
  readonly items?: readonly InWords<TickerItem, 'text'>[];
  /** Whether the items are made up. */
  readonly synthetic?: boolean;
  readonly region?: string;
  readonly period?: string;
}

export interface HeadingPart extends InArea {
  readonly part: 'heading';
  readonly text: Words;
  readonly note?: Words;
}

/** Paragraphs of plain text. */
export interface TextPart extends InArea {
  readonly part: 'text';
  readonly title?: Words;
  readonly paragraphs: readonly Words[];
  readonly source?: Words;
}

export type DashboardPart =
  | MapPart
  | ChartPart
  | CardsPart
  | RankingPart
  | FiguresPart
  | TablePart
  | TickerPart
  | HeadingPart
  | TextPart;

export type PartName = DashboardPart['part'];
export type PartOf<Name extends PartName> = Extract<DashboardPart, { part: Name }>;
