// What was typed into a map's locate panel, in metres of a 3-degree zone too, and a place in all forms; loaded when used.
import type { Position } from '@onemap/contract';
import type { Locale } from '@onemap/core';
import { coordinateForms, formatCoordinates, gaussKruegerZone, parseCoordinates } from '@onemap/core/geo';
import { coordinateWordsOf } from './coordinate-words.js';

export type TypedPosition = { readonly position: Position } | { readonly problem: string };

/** @param center the middle of the map: metres without a zone are of the zone there */
export function readTyped(text: string, center: Position | undefined, locale: Locale): TypedPosition {
  const read = parseCoordinates(text, center ? gaussKruegerZone(center[0]) : null);
  return 'position' in read ? read : { problem: coordinateWordsOf(locale).problems[read.problem] };
}

/** Degrees, degrees-minutes-seconds, and metres with and without their zone; the last two where there is a zone. */
export function allForms(position: Position): string[] {
  return coordinateForms.flatMap((form) => formatCoordinates(position, form) ?? []);
}
