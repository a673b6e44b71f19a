// Why a side's picture cannot be shown, in words that say which side and what to do.
import type { SwipeSide } from '@onemap/core/map';
import type { SwipeWords } from './words.js';

/** A failure of one side; told apart from others by the error's own `fault`. */
export interface SideFailure {
  readonly side: SwipeSide;
  readonly error: unknown;
}

/** @returns undefined where the failure is no picture's, which every element words alike */
export function faultText({ error }: SideFailure, label: string, words: SwipeWords): string | undefined {
  const { fault } = (error ?? {}) as { fault?: unknown };
  const faults: Readonly<Record<string, string>> = words.faults;
  const text = typeof fault === 'string' ? faults[fault] : undefined;
  return text === undefined ? undefined : words.fault(label, text);
}
