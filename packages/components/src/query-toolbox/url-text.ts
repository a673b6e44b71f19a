// A question as the text of an address, and back: what is shared is CQL2 text, which a reader of the contract knows.
import { parseCql2Text, readCql2Json, toCql2Json, toCql2Text, type Filter } from '@onemap/contract/cql2';
import { normalizeRegionCode } from '@onemap/core';
import { readAreaText, writeAreaText } from './area-text.js';
import { readWrittenIds, writeIds } from './picked-ids.js';
import type { AskedPlace } from './place-filter.js';

export interface SharedQuestion {
  readonly collection: string;
  /** CQL2-JSON. */
  readonly filter: object | null;
  readonly place: AskedPlace | null;
  /** Words of a place whose outline was too long for an address; `place` is then null. */
  readonly leftOut?: string;
  /** Whether what was picked could not be read. */
  readonly picksLeftOut?: true;
}

/** What a person still reads is CQL2 text; a longer outline is written in steps. */
const longestReadable = 400;
/** A longer outline would make an address that servers and chats cut off; it is left out, and named. */
const longestArea = 4_000;

/** Such as `collection=households&filter=memberCount+%3E+4&region=620523106000`, without a question mark. */
export function toUrlText({ collection, filter, place }: SharedQuestion): string {
  const text = new URLSearchParams({ collection });
  if (filter) writeFilter(text, readCql2Json(filter));
  // What was picked beside a region needs its outline: the region alone would be another place.
  if (place?.region !== undefined && !place.area) text.set('region', place.region);
  else if (place?.geometry) writeArea(text, place.geometry);
  if (place?.ids) text.set('ids', writeIds(place.ids));
  if (place?.without) text.set('without', writeIds(place.without));
  if (place?.area) text.set('area-words', place.area.words);
  if (place) text.set('place', place.words);
  return String(text);
}

/** Whether an address holds the place, or its words alone. */
export function fitsUrl(place: AskedPlace | null): boolean {
  if (!place?.geometry || (place.region !== undefined && !place.area)) return true;
  return writeAreaText(place.geometry).length <= longestArea;
}

function writeArea(text: URLSearchParams, geometry: NonNullable<AskedPlace['geometry']>): void {
  const readable = toCql2Text(areaFilter(geometry));
  const steps = readable.length <= longestReadable ? '' : writeAreaText(geometry);
  if (steps === '') text.set('area', readable);
  else if (steps.length <= longestArea) text.set('outline', steps);
  else text.set('left', 'outline');
}

function writeFilter(text: URLSearchParams, filter: Filter): void {
  try {
    text.set('filter', toCql2Text(filter));
  } catch {
    text.set('filter-json', JSON.stringify(toCql2Json(filter)));
  }
}

/**
 * @param text of an address's query or hash, with or without its sign; other parameters in it are not looked at
 * @returns null where no question is in it
 * @throws Cql2Error for a filter or an area that cannot be read
 */
export function readUrlText(text: string): SharedQuestion | null {
  const read = new URLSearchParams(text.replace(/^[?#]/, ''));
  const collection = read.get('collection');
  if (collection === null) return null;
  const leftOut = read.get('left') === 'outline' ? wordsIn(read) : undefined;
  const lacksPicks = ['ids', 'without'].some((name) => read.get(name) && !readWrittenIds(read.get(name)));
  return {
    ...{ collection, filter: readFilter(read), place: leftOut === undefined ? readPlace(read) : null },
    ...(leftOut === undefined ? {} : { leftOut }),
    ...(lacksPicks && { picksLeftOut: true }),
  };
}

function readFilter(read: URLSearchParams): object | null {
  const [written, json] = [read.get('filter'), read.get('filter-json')];
  if (written) return toCql2Json(parseCql2Text(written)) as object;
  if (!json) return null;
  return toCql2Json(readCql2Json(parsed(json))) as object;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function readPlace(read: URLSearchParams): AskedPlace | null {
  const region = regionIn(read);
  const words = wordsIn(read);
  if (region !== undefined) return { geometry: null, words: words || region, region };
  const [ids, without] = [readWrittenIds(read.get('ids')), readWrittenIds(read.get('without'))];
  const geometry = readArea(read);
  if (!geometry) return ids ? { geometry, words, ids } : null;
  if (!ids && !without) return { geometry, words };
  const area = { geometry, words: wordsIn(read, 'area-words') || words };
  return { geometry, words, ...(ids && { ids }), ...(without && { without }), area };
}

function readArea(read: URLSearchParams): AskedPlace['geometry'] {
  const outline = read.get('outline');
  if (outline) return outline.length <= longestArea ? readAreaText(outline) : null;
  const area = read.get('area');
  if (!area) return null;
  const filter = parseCql2Text(area);
  const shape = filter.kind === 'operation' ? filter.args.find(({ kind }) => kind === 'geometry') : undefined;
  if (shape?.kind !== 'geometry' || shape.value.type === 'Point') return null;
  return shape.value as unknown as AskedPlace['geometry'];
}

/** 12 digits, or a group's; shorter codes are filled up, what is no code is none. */
function regionIn(read: URLSearchParams): string | undefined {
  const text = read.get('region') ?? '';
  if (/^\d{12}-\d{2}$/.test(text)) return text;
  return /^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/.test(text) ? normalizeRegionCode(text) : undefined;
}

function wordsIn(read: URLSearchParams, name = 'place'): string {
  return (read.get(name) ?? '').slice(0, 100);
}

function areaFilter(geometry: NonNullable<AskedPlace['geometry']>): Filter {
  return readCql2Json({ op: 's_intersects', args: [{ property: 'geometry' }, geometry] });
}
