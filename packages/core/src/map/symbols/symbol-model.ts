// What a symbol layer is told: where symbols stand, and what each of them shows.
import type { Position } from '@onemap/contract';

export interface SymbolPlace {
  /** Region code, or what else tells one from another. */
  readonly id: string;
  /** CGCS2000 degrees. */
  readonly position: Position;
  /** Written below the symbol where there is room; empty for none. */
  readonly name: string;
}

/**
 * `disc` and `pie` fill a circle, `donut` leaves a hole of half its radius, `stack` is an upright bar of the same area
 * as the circle. `bars` stand side by side in a frame of the same area, each as high as its own share of the frame.
 * `zero` is a small empty circle: there is a value, and it is nothing. `square`, `triangle` and `diamond` are of one
 * part, and of the circle's area too: they tell kinds apart without their colours.
 */
export type SymbolShape =
  'disc' | 'pie' | 'donut' | 'stack' | 'bars' | 'zero' | 'square' | 'triangle' | 'diamond';

export interface MapSymbol {
  readonly shape: SymbolShape;
  /** Radius of the circle that has the symbol's area, CSS pixels. */
  readonly radius: number;
  /** From the top clockwise, from the bottom up, from left to right. */
  readonly parts: readonly SymbolPart[];
  /** Second line below the name; empty for none. */
  readonly value: string;
  /** Written in the hole of a donut. */
  readonly inside?: string;
}

export interface SymbolPart {
  /** 0 to 1; those of every shape but `bars` add up to 1. */
  readonly share: number;
  readonly paint: SymbolPaint;
}

/** A pattern tells categories of one hue apart, and goes through a grey copy too. */
export type SymbolPattern = 'plain' | 'stripes' | 'dots' | 'cross';

export interface SymbolPaint {
  /** CSS hex. */
  readonly color: string;
  readonly pattern: SymbolPattern;
}

/** Colours around the symbols, as CSS. */
export interface SymbolStyle {
  readonly outline: string;
  /** Marks without fill, and the frame of bars. */
  readonly line: string;
  readonly accent: string;
  readonly labelText: string;
  readonly labelHalo: string;
  readonly fontFamily: string;
  /** CSS pixels. */
  readonly fontSize: number;
}

/** Index of a place, and of the part of its symbol; null for a symbol that is one whole. */
export interface SymbolHit {
  readonly place: number;
  readonly part: number | null;
}
