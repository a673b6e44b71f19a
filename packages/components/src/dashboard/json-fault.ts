// Where a text stops being JSON: browsers name the place in English and not in every case.

const space = /[ \t\n\r]*/y;
/** Any sign from the space on but quotation mark and backslash, and what a backslash may stand before. */
const text = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** Deeper than this no layout is. */
const deepest = 200;

class Fault extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/**
 * Index of the first sign that cannot stand there, the text's length where its end is missing.
 * @returns undefined for a text that is JSON
 */
export function jsonFault(json: string): number | undefined {
  try {
    const end = skip(json, valueFrom(json, 0, 0));
    return end < json.length ? end : undefined;
  } catch (error) {
    if (error instanceof Fault) return error.at;
    throw error;
  }
}

/** Line and column of an index, both from 1. */
export function lineAndColumn(json: string, index: number): { line: number; column: number } {
  const lines = json.slice(0, index).split('\n');
  return { line: lines.length, column: lines[lines.length - 1]!.length + 1 };
}

/** @returns the index after the value */
function valueFrom(json: string, from: number, depth: number): number {
  const at = skip(json, from);
  if (depth > deepest) throw new Fault(at);
  if (json[at] === '{') return membersFrom(json, at, depth);
  if (json[at] === '[') return itemsFrom(json, at, depth);
  return json[at] === '"' ? take(json, text, at) : take(json, scalar, at);
}

function membersFrom(json: string, open: number, depth: number): number {
  return partsFrom(json, open, '}', (at) => {
    const colon = skip(json, take(json, text, at));
    if (json[colon] !== ':') throw new Fault(colon);
    return valueFrom(json, colon + 1, depth + 1);
  });
}

function itemsFrom(json: string, open: number, depth: number): number {
  return partsFrom(json, open, ']', (at) => valueFrom(json, at, depth + 1));
}

/** Parts with commas between them, up to the sign that closes. */
function partsFrom(json: string, open: number, close: string, part: (at: number) => number): number {
  let at = skip(json, open + 1);
  if (json[at] === close) return at + 1;
  for (;;) {
    at = skip(json, part(at));
    if (json[at] === close) return at + 1;
    if (json[at] !== ',') throw new Fault(at);
    at = skip(json, at + 1);
  }
}

function skip(json: string, from: number): number {
  return take(json, space, from);
}

function take(json: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  if (!pattern.test(json)) throw new Fault(from);
  return pattern.lastIndex;
}
