// Paper and scale: sheet sizes, the ladder of official map scales, and what a scale is in pixels and in words.
import type { Locale } from '../../view-state.js';

export type PaperName = 'a4' | 'a3';
export type Orientation = 'landscape' | 'portrait';

export interface Paper {
  /** Millimetres (ISO 216). */
  readonly width: number;
  readonly height: number;
}

const portrait: Readonly<Record<PaperName, Paper>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
};

export const paperNames: readonly PaperName[] = ['a4', 'a3'];
export const orientations: readonly Orientation[] = ['landscape', 'portrait'];
/** Device pixels an inch that are offered. */
export const printResolutions: readonly number[] = [96, 150, 200, 300];

const millimetersPerInch = 25.4;
/** A CSS pixel is the 96th part of an inch. */
const pixelsPerInch = 96;

/** Denominators of the official map scales, the largest scale first. */
export const scaleLadder: readonly number[] = [
  500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
];

/** Larger ones show all of China on a stamp, smaller ones a doorstep. */
const denominatorRange = [100, 100_000_000] as const;

export function paperOf(name: PaperName, orientation: Orientation): Paper {
  const { width, height } = portrait[name];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}

/** A length on paper in CSS pixels. */
export function cssPixelsOf(millimeters: number): number {
  return (millimeters / millimetersPerInch) * pixelsPerInch;
}

/** The size of a printed page in device pixels: A3 at 300 dpi is 4961 x 3508. */
export function pagePixels({ width, height }: Paper, dpi: number): { width: number; height: number } {
  return {
    width: Math.round((width / millimetersPerInch) * dpi),
    height: Math.round((height / millimetersPerInch) * dpi),
  };
}

/** Ground metres of a CSS pixel on paper at 1:`denominator`. */
export function metersPerPixelAt(denominator: number): number {
  return (denominator * millimetersPerInch) / 1000 / pixelsPerInch;
}

/** The denominator at which a CSS pixel on paper is so many ground metres. */
export function denominatorAt(metersPerPixel: number): number {
  return metersPerPixel / metersPerPixelAt(1);
}

/** The largest official scale that still shows all that `denominator` shows, or null below the smallest. */
export function standardScale(denominator: number): number | null {
  // A hair of rounding must not halve the picture.
  return scaleLadder.find((step) => step >= denominator * (1 - 1e-9)) ?? null;
}

/** Reads `1:25000`, `1：2.5万`, `5千` or `50 000`; null for anything else, and for scales that no map has. */
export function parseScale(text: string): number | null {
  const found = /^\s*(?:1\s*[:：/]\s*)?([\d,， ]+(?:\.\d+)?)\s*(千|万)?\s*$/.exec(text.normalize('NFKC'));
  if (!found?.[1]) return null;
  const unit = found[2] === '万' ? 10_000 : found[2] === '千' ? 1000 : 1;
  const denominator = Number(found[1].replace(/[, ]/g, '')) * unit;
  const [least, most] = denominatorRange;
  return denominator >= least && denominator <= most ? Math.round(denominator) : null;
}

/** `1:2.5万`, `1:5千` where that says it exactly, else with groups of three: `1:183,000`. */
export function scaleText(denominator: number, locale: Locale): string {
  if (locale === 'zh-CN' && denominator >= 1000) {
    if (denominator % 1000 === 0 && denominator >= 10_000) return `1:${denominator / 10_000}万`;
    if (denominator % 1000 === 0) return `1:${denominator / 1000}千`;
  }
  return `1:${String(Math.round(denominator)).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}

/** Rounded up to three figures, so that nothing is cut off: what fits exactly reads like 1:182,437. */
export function readableScale(denominator: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(denominator)) - 2);
  return Math.ceil((denominator / step) * (1 - 1e-9)) * step;
}
