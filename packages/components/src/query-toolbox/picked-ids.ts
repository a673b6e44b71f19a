// What may name a thing that was picked: the ids of a link and of a place of the page's own, which may be of any kind.
import type { AskedPlace } from './place-filter.js';

/** More in a link would make it too long. */
export const mostPicked = 100;
const longestId = 64;
/** Control and format characters, which turn texts around or hide in them, and halves of a character. */
const unreadable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A text is an id as it is: it is compared, told and written, and is never markup. */
function isId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= longestId &&
    value.trim() === value &&
    !unreadable.test(value)
  );
}

/** Those among the first hundred that are ids, each once; undefined where there is none. */
export function readIds(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = new Set((value as unknown[]).slice(0, mostPicked).filter(isId));
  return ids.size > 0 ? [...ids] : undefined;
}

/** Whether all of a list can be read, or there is none; what stands in it twice is no loss. */
function isWhole(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) && value.length <= mostPicked && (value as unknown[]).every(isId);
}

function isClean(value: unknown): boolean {
  return value === undefined || (isWhole(value) && readIds(value)?.length === (value as unknown[]).length);
}

/** The same place where all that it has picked can be read; null where nothing else was left of it. */
export function readablePlace(place: AskedPlace | null): AskedPlace | null {
  if (!place || (isClean(place.ids) && isClean(place.without))) return place;
  const { ids: given, without: givenOut, ...rest } = place;
  const [ids, without] = [readIds(given), readIds(givenOut)];
  if (!ids && !place.geometry && !place.area && place.region === undefined) return null;
  return { ...rest, ...(ids && { ids }), ...(without && { without }) };
}

/** Whether some of what a place has picked is none of it. */
export function leavesPicksOut(place: AskedPlace | null): boolean {
  return place !== null && !(isWhole(place.ids) && isWhole(place.without));
}

/** For an address: plain ids as they are, a comma within one told apart from those between them. */
export function writeIds(ids: readonly string[]): string {
  return ids.map((id) => id.replace(/[%,]/g, encodeURIComponent)).join(',');
}

/** Undefined for none, and for what no ids are: a part of what was picked would be another question. */
export function readWrittenIds(text: string | null): readonly string[] | undefined {
  const parts = text?.split(',', mostPicked + 1) ?? [];
  const ids = parts.map((part) => part.replace(/%(25|2C)/g, decodeURIComponent));
  return isWhole(ids) ? readIds(ids) : undefined;
}
