// Reads a typed position: degrees, degrees-minutes-seconds, or metres of a 3-degree zone, in any common punctuation.
import type { Position } from '@onemap/contract';
import { gaussKruegerZone, zoneCrs } from './coordinate-format.js';
import type { CoordinateForm } from './coordinate-format.js';
import { toLonLat } from './crs.js';

/** Why a text is no position. */
export type CoordinateProblem =
  | 'empty'
  | 'not-two-numbers'
  | 'minutes-or-seconds'
  | 'same-direction'
  | 'longitude'
  | 'latitude'
  | 'mixed'
  | 'zone-missing'
  | 'zone-number'
  | 'outside-zone'
  | 'northing';

export type ParsedCoordinates =
  { readonly position: Position; readonly form: CoordinateForm } | { readonly problem: CoordinateProblem };

type Axis = 'east' | 'north';

interface Written {
  /** Degrees, or metres where `angle` is false and the size is beyond any angle. */
  readonly value: number;
  readonly axis: Axis | null;
  readonly angle: boolean;
  readonly dms: boolean;
}

const digits = String.raw`\d+(?:\.\d+)?`;
const named = '东经|西经|北纬|南纬|经度|纬度|东|西|北|南|[EWNSXY]';
const size = String.raw`([+-]?${digits})\s*(?:([°度])\s*(?:(${digits})\s*['分]\s*(?:(${digits})\s*(?:''|"|秒)?\s*)?)?)?`;
const quantity = String.raw`(?:(${named})\s*[:=]?\s*${size}|${size}\s*(${named})?)`;
const pair = new RegExp(String.raw`^${quantity}(?:\s*[,;、/]\s*|\s+)${quantity}$`, 'i');
const groupsOfQuantity = 10;

/** `(CM 105)`, `中央经线 105°`, `35 带`, `zone 35`, at the end. */
const zoneWords =
  /[\s,;(]*(?:(?:CM|中央经线|中央子午线)\s*[:=]?\s*(\d+)\s*[°度]?\s*E?|(?:zone|带号)\s*[:=]?\s*(\d+)|第?(\d+)\s*带)\s*\)?$/i;

/** No angle is as large, and no metre in China as small. */
const largestAngle = 360;
/** Eastings from here on begin with the number of their zone. */
const smallestZoned = 1_000_000;
const falseEasting = 500_000;
/** Half a zone is 167 km at the equator; surveys near an edge run on into the next zone. */
const farthestFromMeridian = 300_000;
const farthestNorthing = 10_000_000;

/**
 * Unnamed degrees are longitude first, unless only the other order lies in China. X is the northing, Y the easting.
 * `zone` (25 to 45) is that of metres that do not say theirs.
 */
export function parseCoordinates(text: string, zone: number | null = null): ParsedCoordinates {
  const plain = plainText(text);
  if (plain === '') return { problem: 'empty' };
  const words = zoneWords.exec(plain);
  const rest = words ? plain.slice(0, words.index) : plain;
  const match = pair.exec(rest);
  if (!match) return { problem: 'not-two-numbers' };
  const first = readQuantity(match.slice(1, 1 + groupsOfQuantity));
  const second = readQuantity(match.slice(1 + groupsOfQuantity));
  if (!first || !second) return { problem: 'minutes-or-seconds' };
  if (first.axis !== null && first.axis === second.axis) return { problem: 'same-direction' };
  if (first.angle && second.angle) return degreesOf(first, second);
  if (first.angle || second.angle) return { problem: 'mixed' };
  return metersOf(first, second, words ? zoneOfWords(words) : zone);
}

/** Full-width letters and digits as ASCII, and one sign for each of the many quotation marks and minus signs. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[′‘’ʹ`´]/g, "'")
    .replace(/[″“”ʺ]/g, '"')
    .replace(/[−–—]/g, '-')
    .replace(/[º˚]/g, '°')
    .replace(/。/g, '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();
}

function readQuantity(groups: readonly (string | undefined)[]): Written | null {
  const [before, d1, sign1, m1, s1, d2, sign2, m2, s2, after] = groups;
  const name = (before ?? after ?? '').toUpperCase();
  const [minutes, seconds] = [Number(m1 ?? m2 ?? 0), Number(s1 ?? s2 ?? 0)];
  if (minutes >= 60 || seconds >= 60) return null;
  const written = d1 ?? d2 ?? '';
  const total = Math.abs(Number(written)) + minutes / 60 + seconds / 3600;
  const negative = written.startsWith('-') || /[WS西南]/.test(name);
  const signed = (sign1 ?? sign2) !== undefined;
  const dms = (m1 ?? m2) !== undefined;
  return {
    value: negative ? -total : total,
    axis: axisOf(name),
    angle: signed || total <= largestAngle,
    dms,
  };
}

function axisOf(name: string): Axis | null {
  if (name === '') return null;
  return /[EWY东西]|经度/.test(name) ? 'east' : 'north';
}

function degreesOf(first: Written, second: Written): ParsedCoordinates {
  const form: CoordinateForm = first.dms || second.dms ? 'dms' : 'degrees';
  const [lon, lat] = eastFirst(first, second) ?? guessedOrder(first.value, second.value);
  if (Math.abs(lon) > 180) return { problem: 'longitude' };
  return Math.abs(lat) > 90 ? { problem: 'latitude' } : { position: [lon, lat], form };
}

/** In the order of their names, or null when neither has one. */
function eastFirst(first: Written, second: Written): [number, number] | null {
  if (first.axis === null && second.axis === null) return null;
  const swapped = first.axis === 'north' || second.axis === 'east';
  return swapped ? [second.value, first.value] : [first.value, second.value];
}

function guessedOrder(first: number, second: number): [number, number] {
  const swapped = inChina(second, first) && !inChina(first, second);
  return swapped ? [second, first] : [first, second];
}

function inChina(lon: number, lat: number): boolean {
  return lon >= 73 && lon <= 136 && lat >= 3 && lat <= 54;
}

/** An easting with its zone is known by its size, whatever stands before it. */
function metersOf(first: Written, second: Written, zone: number | null): ParsedCoordinates {
  const [a, b] = [first.value, second.value];
  if (Math.max(a, b) >= farthestNorthing) return zonedMeters(Math.max(a, b), Math.min(a, b));
  const [easting, northing] = eastFirst(first, second) ?? [Math.min(a, b), Math.max(a, b)];
  if (easting >= smallestZoned) return { problem: 'zone-number' };
  return zone === null ? { problem: 'zone-missing' } : planeMeters(easting, northing, zone, 'meridian');
}

function zonedMeters(easting: number, northing: number): ParsedCoordinates {
  const zone = Math.floor(easting / smallestZoned);
  return planeMeters(easting - zone * smallestZoned, northing, zone, 'zone');
}

function planeMeters(
  easting: number,
  northing: number,
  zone: number,
  form: 'zone' | 'meridian',
): ParsedCoordinates {
  if (gaussKruegerZone(3 * zone) !== zone) return { problem: 'zone-number' };
  if (Math.abs(easting - falseEasting) > farthestFromMeridian) return { problem: 'outside-zone' };
  if (northing < 0 || northing >= farthestNorthing) return { problem: 'northing' };
  return { position: toLonLat(zoneCrs(zone, false), easting, northing), form };
}

/** The central meridian or the number of a zone; one that no zone has is answered as 0, which is refused later. */
function zoneOfWords([, meridian, ...numbers]: RegExpExecArray): number {
  if (meridian === undefined) return Number(numbers.find((number) => number !== undefined));
  return Number(meridian) % 3 === 0 ? Number(meridian) / 3 : 0;
}
