// Reads the polygons of KML text; the page's own parser reads the XML, without entities and without anything from outside.
import type { ShapeFileLimits } from './limits.js';
import { FoundPolygons, shorten } from './polygons.js';
import { ShapeFileError } from './shape-file-error.js';

export type ParseXml = (text: string) => Document;

/** In a browser. */
export const parseXmlInPage: ParseXml = (text) => new DOMParser().parseFromString(text, 'application/xml');

/** @throws ShapeFileError for a document type, what is no KML, and elements too deep in each other */
export function readKml(text: string, limits: ShapeFileLimits, parseXml: ParseXml): FoundPolygons {
  // Entities may only be declared there: without it nothing expands and nothing is fetched.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new ShapeFileError('doctype');
  checkDepth(text, limits.depth);
  const page = parseXml(text);
  const root = page.documentElement;
  if (page.getElementsByTagName('parsererror').length > 0 || root.localName !== 'kml')
    throw new ShapeFileError('xml');
  const found = new FoundPolygons('EPSG:4326', limits);
  for (const polygon of Array.from(page.getElementsByTagNameNS('*', 'Polygon'))) found.add(ringsOf(polygon));
  found.skipped = ['Point', 'LineString', 'Model'].reduce(
    (sum, name) => sum + page.getElementsByTagNameNS('*', name).length,
    0,
  );
  return found;
}

function ringsOf(polygon: Element): number[][][] {
  const named = (name: string): number[][][] =>
    Array.from(polygon.getElementsByTagNameNS('*', name)).flatMap((boundary) =>
      Array.from(boundary.getElementsByTagNameNS('*', 'coordinates'), (list) => positionsOf(list)),
    );
  const outer = named('outerBoundaryIs');
  if (outer.length !== 1) throw new ShapeFileError('ring');
  return [...outer, ...named('innerBoundaryIs')];
}

/** `lon,lat[,height]` with spaces between. */
function positionsOf(list: Element): number[][] {
  const text = (list.textContent ?? '').trim();
  if (text === '') throw new ShapeFileError('ring');
  return text.split(/\s+/).map((tuple) => {
    const numbers = tuple.split(',');
    if (numbers.length < 2 || numbers.slice(0, 2).some((number) => number === ''))
      throw new ShapeFileError('position', shorten(tuple));
    return numbers.slice(0, 2).map(Number);
  });
}

/** Counts opened elements before the parser sees them, in one pass. */
function checkDepth(text: string, most: number): void {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const opened = marks.find(([start]) => text.startsWith(start, at));
    const end = text.indexOf(opened ? opened[1] : '>', at);
    if (end < 0) throw new ShapeFileError('xml');
    if (!opened) {
      if (text[at + 1] === '/') depth -= 1;
      else if (text[end - 1] !== '/') depth += 1;
      if (depth > most) throw new ShapeFileError('too-deep', String(most));
    }
    at = end;
  }
}

/** What is no element, and how it ends. */
const marks: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
