// What a theme is: one way to show an indicator on the map, in a module of its own that is loaded when it is chosen.
import type { DataSource } from '@onemap/core';
import type { MapHandle, PixelPosition, PointColumns, RegionLabel, ThematicStyle } from '@onemap/core/map';
import type { LegendModel } from '@onemap/core';
import type { TemplateResult } from 'lit';
import type { Catalogue } from '../../figures/catalogue.js';
import type { TimeChoice } from '../../figures/shown-span.js';
import type { ViewModel } from '../../figures/view-model.js';

export type ThemeName =
  'choropleth' | 'type-distribution' | 'proportional' | 'density' | 'bivariate' | 'change';

/** The element's attributes that only themes read; each theme knows its own and passes over the others. */
export interface ThemeOptions {
  /** `type-distribution`: what the whole is divided by; `householdType` or a dimension of the statistics. */
  readonly dimension: string | undefined;
  /** `type-distribution`: `pie`, `donut` or `bar`. */
  readonly chart: string | undefined;
  /** `type-distribution`: `total`, sized by the whole, or `equal`. */
  readonly sizes: string | undefined;
  /** `change`: `difference` or `ratio`. */
  readonly change: string | undefined;
  /** `density`: `unit`, `hexagon`, `kernel` or `dots`. */
  readonly density: string | undefined;
  /** `bivariate`: id of the indicator that is set against the shown one. */
  readonly second: string | undefined;
  /** The common condition on households, for themes that show single ones. */
  readonly filter: object | undefined;
}

/** What is known when a theme is chosen: the figures of the indicator are loaded, the theme's own are not. */
export interface ThemeRequest {
  /** Place, statistics, year and words, as the choropleth shows them. */
  readonly model: ViewModel;
  readonly catalogue: Catalogue;
  readonly options: ThemeOptions;
  /** What the reader has chosen; `model.span` is what is shown of it. */
  readonly time: TimeChoice;
}

export interface ThemeInput<Extra> extends ThemeRequest {
  /** What `load` has answered; undefined for a theme that loads nothing. */
  readonly extra: Extra;
  readonly scheme: 'light' | 'dark';
  /** Smaller side of the room that the map gives to its regions, CSS pixels; undefined for a laptop's. */
  readonly side?: number | undefined;
}

/**
 * A theme is data in, picture out. `Extra` is what it loads beside the figures of the indicator, `Drawing` what its own
 * layer draws. One object serves one element; only the layer that it makes has a state.
 */
export interface Theme<Extra = unknown, Drawing = unknown> {
  /** Asked before anything more is loaded: why the indicator cannot be shown in this way, or undefined. */
  refusal?(request: ThemeRequest): ThemeRefusal | undefined;
  /** What `load` depends on beside source, place and figures; compared with `Object.is`. Default nothing. */
  loadInputs?(request: ThemeRequest): readonly unknown[];
  /** Loads the rest, for all years at once: a year step must not load. Errors are told by the element. */
  load?(source: DataSource, request: ThemeRequest, signal: AbortSignal): Promise<Extra>;
  /** The picture of one moment, or why there is none. Pure; made again only when its input has changed. */
  view(input: ThemeInput<Extra>): ThemeView<Drawing> | ThemeRefusal;
  /** A layer for what fills of regions cannot show. It stands above the fills, or below those that are clear. */
  createLayer?(): ThemeLayer<Drawing>;
}

/** A sentence says why, and what to do instead; `offer` is a theme that can show it, as a button. */
export interface ThemeRefusal {
  readonly kind: 'refusal';
  readonly text: string;
  readonly offer?: ThemeName;
}

export interface ThemeView<Drawing = unknown> {
  readonly kind: 'view';
  /** "甘谷县各乡镇贫困户 · 2016 年 · 户", and without the region for a phone. */
  readonly title: string;
  readonly shortTitle: string;
  /** One sentence; the live region says it after the title. */
  readonly summary: string;
  readonly shortSummary: string;
  readonly ground: ThemeGround;
  /** Handed to the layer as it is; the same object is not drawn again. */
  readonly drawing?: Drawing;
  readonly legend: ClassLegend | DrawnLegend;
  /** Equal to the map: every number that it shows, and no other. */
  readonly table: ThemeTable;
  /** What stands beside the pointer and is read by the keys; the first line is the name of the region. */
  tell(hit: ThemeHit): readonly string[];
}

/** The fills below, for the raster engine; arrays in the order of `model.place.children`. */
export interface ThemeGround {
  /**
   * CSS hex, null for the hatch of no data, `suppressed` for the dots of what is not public, `clear` where the theme's
   * own layer shows through.
   */
  readonly colors: readonly (string | null)[];
  /** The fill of a place without children; default a quiet one. */
  readonly whole?: string;
  /** None where the layer writes them, so that no label lies over a symbol. */
  readonly labels: readonly RegionLabel[];
  readonly points?: PointColumns;
  readonly pointPalette?: readonly (string | null)[];
  /** CSS pixels; default 5. */
  readonly pointRadius?: number;
}

/** Classes of colours, which `<om-legend>` shows and filters by. */
export interface ClassLegend {
  readonly kind: 'classes';
  readonly model: LegendModel;
  /** The class of each region, null without a value; in map order. */
  readonly classes: readonly (number | null)[];
}

/** A legend of the theme's own, made of `legendPanel`. */
export interface DrawnLegend {
  readonly kind: 'drawn';
  render(narrow: boolean): TemplateResult;
}

export interface ThemeTable {
  /** Says what is shown, when and in which unit. */
  readonly caption: string;
  /** Without the first one, which is the region. */
  readonly columns: readonly string[];
  /** In the order in which they are to be read. */
  readonly rows: readonly ThemeRow[];
}

export interface ThemeRow {
  /** 12-digit code. */
  readonly code: string;
  readonly name: string;
  /** One a column: the number with its digits, or why there is none. */
  readonly cells: readonly string[];
}

export interface ThemeHit {
  /** 12-digit code. */
  readonly region: string;
  /** Index of the part of its symbol, or null for the whole. */
  readonly part: number | null;
}

export interface ThemeLayer<Drawing = unknown> {
  /** Follows another map; undefined frees everything. */
  attach(handle: MapHandle | undefined): void;
  /** A year step changes numbers only: geometry that is the same object is not made again. */
  draw(drawing: Drawing, style: ThematicStyle): void;
  clear(): void;
  highlight(hit: ThemeHit | null): void;
  /** What its symbols show at a pixel of the map (CSS pixels), before the region below is asked. */
  hitAt(pixel: PixelPosition): ThemeHit | null;
}

export function isRefusal(view: ThemeView | ThemeRefusal | undefined): view is ThemeRefusal {
  return view?.kind === 'refusal';
}
