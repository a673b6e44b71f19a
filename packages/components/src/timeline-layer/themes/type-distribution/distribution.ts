// What each region's symbol is made of at the shown moment: its parts with their paints, and why there are none.
import type { Cell } from '@onemap/contract/cube';
import { chartHues } from '@onemap/core';
import { divide, type DividedPart } from '@onemap/core/chart';
import type { SymbolPaint, SymbolPart, SymbolPattern } from '@onemap/core/map';
import { cellOf } from '../../../figures/region-figures.js';
import type { ViewModel } from '../../../figures/view-model.js';
import { cellsOf, type Breakdown } from './breakdown.js';

/** More than these cannot be told apart: four hues, plain and striped. */
export const mostParts = 8;

/** A part of the symbols: a category, several small ones together, or a rest that belongs to none. */
export type PartOf = number | 'others' | 'withheld' | 'unfilled';

export interface ShownPart extends SymbolPart {
  readonly of: PartOf;
  /** Null where the number is not public. */
  readonly value: number | null;
  /** What the share is of. */
  readonly base: number;
}

export interface RegionParts {
  readonly code: string;
  readonly total: Cell;
  /** One a category of the breakdown, as it was answered. */
  readonly cells: readonly Cell[];
  /** Denominators of overlapping categories; empty where they add up. */
  readonly bases: readonly Cell[];
  /** Empty where nothing can be drawn. */
  readonly parts: readonly ShownPart[];
  /** The cell that the ground tells of. */
  readonly ground: Cell;
}

export interface Distribution {
  /** What the whole height of a frame of bars is, 0 to 1; the same in all years. */
  readonly frame: number;
  /** The shown region itself, then its children in map order. */
  readonly own: RegionParts;
  readonly regions: readonly RegionParts[];
  /** Indices of the categories with a part of their own, in the order of the breakdown. */
  readonly kept: readonly number[];
  readonly paintOf: (part: PartOf) => SymbolPaint;
}

const missing: Cell = { value: null, status: 'missing' };

export function distribution(model: ViewModel, breakdown: Breakdown, scheme: 'light' | 'dark'): Distribution {
  const { statistics, moment, place } = model;
  const kept = keptCategories(breakdown);
  const paintOf = painter(kept, scheme);
  const partsOf = (code: string): RegionParts => {
    const { cube, indicator } = statistics;
    const total = cellOf(cube, code, moment, indicator.id);
    const cells = cellsOf(breakdown, code, moment, indicator.id);
    const bases = breakdown.denominator
      ? cellsOf(breakdown, code, moment, breakdown.denominator.measure)
      : [];
    const parts = breakdown.multiple
      ? shares(cells, bases, kept, paintOf)
      : wholes(cells, total, indicator.decimals, kept, paintOf);
    const absent = parts.length === 0 && total.value !== 0;
    const withheld = absent && cells.some(({ status }) => status === 'suppressed');
    const ground: Cell = withheld
      ? { value: null, status: 'suppressed' }
      : absent && total.value !== null
        ? missing
        : total;
    return { code, total, cells, bases, parts, ground };
  };
  return {
    own: partsOf(place.region.code),
    regions: place.children.map(({ id }) => partsOf(id)),
    ...{ kept, paintOf, frame: frameOf(breakdown) },
  };
}

/** The categories with the largest numbers over all regions and moments, so that a colour means one all along. */
function keptCategories({ categories, sums, multiple }: Breakdown): number[] {
  const used = categories.map((_, index) => index).filter((index) => sums[index]! > 0);
  if (used.length <= mostParts) return used;
  const room = multiple ? mostParts : mostParts - 1;
  const most = [...used].sort((a, b) => sums[b]! - sums[a]!).slice(0, room);
  return most.sort((a, b) => a - b);
}

/** The next round share above the largest, so that bars use their frame. */
function frameOf({ largestShare }: Breakdown): number {
  return [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8].find((round) => largestShare <= round) ?? 1;
}

/** Parts of a whole; the categories without a part of their own are one. */
function wholes(
  cells: readonly Cell[],
  total: Cell,
  decimals: number,
  kept: readonly number[],
  paintOf: Distribution['paintOf'],
): ShownPart[] {
  const division = divide(cells, total, decimals);
  if (division.kind === 'none') return [];
  const shown = (of: PartOf, members: readonly DividedPart[]): ShownPart => ({
    ...{ of, base: division.total, paint: paintOf(of) },
    share: members.reduce((sum, { share }) => sum + share, 0),
    value: of === 'withheld' ? null : members.reduce((sum, { value }) => sum + value, 0),
  });
  const small = division.parts.filter(({ of }) => typeof of === 'number' && !kept.includes(of));
  return [
    ...division.parts.filter(({ of }) => kept.includes(of as number)).map((part) => shown(part.of, [part])),
    ...(small.length > 0 ? [shown('others', small)] : []),
    ...division.parts.filter(({ of }) => typeof of !== 'number').map((part) => shown(part.of, [part])),
  ];
}

/** Each category beside its own denominator; one without a number has no bar but keeps its place. */
function shares(
  cells: readonly Cell[],
  bases: readonly Cell[],
  kept: readonly number[],
  paintOf: Distribution['paintOf'],
): ShownPart[] {
  const parts = kept.map((of): ShownPart => {
    const [value, base] = [cells[of]?.value ?? null, bases[of]?.value ?? 0];
    return { of, value, base, share: value === null || base === 0 ? 0 : value / base, paint: paintOf(of) };
  });
  return parts.some(({ share }) => share > 0) ? parts : [];
}

const others = { light: '#8a97a3', dark: '#93a3b2' } as const;
const rest = { light: '#c3ccd4', dark: '#5b6b7a' } as const;

/** Blue and vermilion are of one grey: a pattern tells them apart on paper. */
const patterns: readonly SymbolPattern[] = [
  ...(['plain', 'dots', 'plain', 'plain'] as const),
  ...(['stripes', 'cross', 'stripes', 'stripes'] as const),
];

/** Four hues, then the same with lines; what is no category of its own is grey. */
function painter(kept: readonly number[], scheme: 'light' | 'dark'): Distribution['paintOf'] {
  return (part) => {
    if (part === 'others') return { color: others[scheme], pattern: 'cross' };
    if (part === 'withheld') return { color: rest[scheme], pattern: 'dots' };
    if (part === 'unfilled') return { color: rest[scheme], pattern: 'plain' };
    const place = Math.max(0, kept.indexOf(part));
    return { color: chartHues[scheme][place % 4]!.fill, pattern: patterns[place] ?? 'plain' };
  };
}
