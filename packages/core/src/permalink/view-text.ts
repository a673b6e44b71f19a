// A whole view as a short text for an address, and back: what is not understood is left out and named.
import { normalizeRegionCode } from '../region/code.js';
import { formatPeriod, parsePeriod } from '../time/period.js';
import { timeModes, type TimeMode } from '../time/time-axis.js';
import type { Period } from '../view-state.js';
import { readLayers, writeLayers, type SharedLayers } from './layer-text.js';
import {
  readPlace,
  readSwipe,
  writePlace,
  writeSwipe,
  type SharedPlace,
  type SharedSwipe,
} from './place-text.js';

/** Everything is optional: what is absent is as the page has it. */
export interface SharedView {
  readonly region?: string;
  readonly indicator?: string;
  readonly period?: Period;
  readonly mode?: TimeMode;
  /** Id of the selected region or household. */
  readonly selection?: string;
  /** The common condition on households, as CQL2 text. */
  readonly filter?: string;
  /** Where the map has been moved to; absent while it shows the whole region. */
  readonly place?: SharedPlace;
  /** `blank`, `xyz`, `wmts`, `tianditu-vector`, `tianditu-imagery` or `tianditu-terrain`; never an address or a key. */
  readonly basemap?: string;
  readonly layers?: SharedLayers;
  readonly swipe?: SharedSwipe;
  /** What elements add, by tag: a text of their own. */
  readonly parts?: Readonly<Record<string, string>>;
}

export interface ReadView {
  readonly view: SharedView;
  /** The pieces that were not understood, as they were written, at most 20 of 80 characters each. */
  readonly unread: readonly string[];
}

/** Of the format; a text of another version is read by its keys all the same. */
const version = '1';
/** Longer than any view, and shorter than what a browser's address may hold. */
const longestText = 4000;
const [mostUnread, longestUnread, longestPart] = [20, 80, 1000];
/** A condition with a drawn area may be longer than an address; what it leaves is for the rest of the view. */
const [longestFilter, longestFilterEscaped] = [2000, 3000];

type Piece = { [Key in keyof SharedView]-?: readonly [key: string, PieceForm<NonNullable<SharedView[Key]>>] };

interface PieceForm<Value> {
  readonly write: (value: Value) => string;
  /** @throws RangeError or TypeError for another form */
  readonly read: (text: string) => Value;
}

const plain = (pattern: RegExp): PieceForm<string> => ({
  write: (value) => value,
  read: (text) => {
    if (!pattern.test(text)) throw new RangeError(text);
    return text;
  },
});

const pieces: Omit<Piece, 'parts'> = {
  region: ['r', { write: (code) => code, read: normalizeRegionCode }],
  indicator: ['i', plain(/^[a-z][a-z0-9]{0,63}$/i)],
  period: ['t', { write: formatPeriod, read: parsePeriod }],
  mode: ['m', { write: (mode) => mode, read: (text) => oneOf(timeModes, text) }],
  selection: ['s', plain(/^[\w-]{1,64}$/)],
  filter: ['f', plain(new RegExp(`^[^\\0]{1,${longestFilter}}$`))],
  place: ['c', { write: writePlace, read: readPlace }],
  basemap: ['b', plain(/^[a-z]{1,16}(-[a-z]{1,16})?$/)],
  layers: ['l', { write: writeLayers, read: readLayers }],
  swipe: ['w', { write: writeSwipe, read: readSwipe }],
};

const partKey = /^p\.(om-[a-z]+(?:-[a-z]+)?)$/;

/** The same view makes the same text; characters that an address would escape are escaped already. */
export function writeView(view: SharedView): string {
  return written(view).text;
}

/** Keys of what `writeView` leaves out, for the text would be too long to be read. */
export function leftOutOf(view: SharedView): readonly string[] {
  return written(view).leftOut;
}

function written(view: SharedView): { readonly text: string; readonly leftOut: readonly string[] } {
  const leftOut: string[] = [];
  let text = `v=${version}`;
  const add = (key: string, value: string, longest: number, longestEscaped = longestText): void => {
    const piece = `&${key}=${escaped(value)}`;
    const fits = value.length <= longest && piece.length <= longestEscaped;
    if (fits && text.length + piece.length <= longestText) text += piece;
    else leftOut.push(key);
  };
  for (const name of Object.keys(pieces) as (keyof typeof pieces)[]) {
    const value = view[name];
    if (value === undefined) continue;
    const [key, form] = pieces[name] as readonly [string, PieceForm<unknown>];
    if (name === 'filter') add(key, form.write(value), longestFilter, longestFilterEscaped);
    else add(key, form.write(value), longestText);
  }
  for (const [tag, part] of Object.entries(view.parts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (part !== '') add(`p.${tag}`, part, longestPart);
  return { text, leftOut };
}

/** @param text as `writeView` writes it; a leading `#` or `?` is no part of it. Nothing in it makes this throw. */
export function readView(text: string): ReadView {
  const plainText = text.replace(/^[#?]/, '');
  if (plainText === '') return { view: {}, unread: [] };
  if (plainText.length > longestText) return { view: {}, unread: [shortened(plainText)] };
  const [view, parts]: [Record<string, unknown>, Map<string, string>] = [{}, new Map()];
  const unread: string[] = [];
  for (const piece of plainText.split('&')) if (!readPiece(piece, view, parts)) unread.push(shortened(piece));
  if (parts.size > 0) view.parts = Object.fromEntries(parts);
  return { view, unread: unread.slice(0, mostUnread) };
}

/** @returns whether it was understood; the first of two of one key counts */
function readPiece(piece: string, view: Record<string, unknown>, parts: Map<string, string>): boolean {
  const [, key = '', escapedValue = ''] = /^([^=]*)=(.*)$/s.exec(piece) ?? [];
  const value = unescaped(escapedValue);
  if (value === null) return false;
  if (key === 'v') return value === version;
  const tag = partKey.exec(key)?.[1];
  if (tag !== undefined) {
    if (parts.has(tag) || value.length > longestPart) return false;
    parts.set(tag, value);
    return true;
  }
  const name = (Object.keys(pieces) as (keyof typeof pieces)[]).find((one) => pieces[one][0] === key);
  if (name === undefined || name in view) return false;
  try {
    view[name] = pieces[name][1].read(value);
    return true;
  } catch {
    return false;
  }
}

function oneOf<Name extends string>(names: readonly Name[], text: string): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw new RangeError(text);
  return found;
}

/** Readable where an address allows it: periods, lists and numbers keep their signs. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/%(2F|2C|3A|3B|40)/g, (code) => decodeURIComponent(code));
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function shortened(text: string): string {
  return text.length > longestUnread ? `${text.slice(0, longestUnread)}…` : text;
}
