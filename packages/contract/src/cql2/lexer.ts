// Cuts the text of a filter into words, quoted names, strings, numbers and signs, each with its place.
import { Cql2Error } from './cql2-error.js';
import { hasForbidden } from './escape.js';

export type Token =
  | {
      readonly type: 'word' | 'quoted' | 'string' | 'sign';
      readonly text: string;
      readonly at: number;
      readonly end: number;
    }
  | {
      readonly type: 'number';
      readonly text: string;
      readonly value: number;
      readonly at: number;
      readonly end: number;
    }
  | { readonly type: 'end'; readonly text: ''; readonly at: number; readonly end: number };

const SPACE = /[\s\u0085]*/uy;
/** OGC 21-065r2, rule identifier: the name characters of XML without the hyphen. */
const WORD =
  /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFE\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}][.0-9:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFE\u200C-\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]*/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const SIGN = /<>|<=|>=|[<>=(),+\-*/%^]/y;

/** @throws Cql2Error `syntax` at the character that begins nothing, or at the quote that is not closed */
export function nextToken(text: string, from: number): Token {
  const at = from + match(SPACE, text, from)!.length;
  if (at >= text.length) return { type: 'end', text: '', at: text.length, end: text.length };
  const first = text[at]!;
  if (first === "'" || first === '"') return quoted(text, at, first);
  const number = match(NUMBER, text, at);
  if (number !== undefined) return numeric(text, number, at);
  const word = match(WORD, text, at);
  if (word !== undefined) return { type: 'word', text: word, at, end: at + word.length };
  const sign = match(SIGN, text, at);
  if (sign !== undefined) return { type: 'sign', text: sign, at, end: at + sign.length };
  throw new Cql2Error('syntax', `Nothing begins with ${JSON.stringify(first)}.`, at);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function numeric(text: string, digits: string, at: number): Token {
  const value = Number(digits);
  const end = at + digits.length;
  if (!Number.isFinite(value)) throw new Cql2Error('syntax', 'The number is too large.', at);
  if (match(WORD, text, end) !== undefined || text[end] === '.') {
    throw new Cql2Error('syntax', 'A number goes on with something else.', end);
  }
  return { type: 'number', text: digits, value, at, end };
}

/** A doubled quote stands for one; in strings a backslash before a quote does too (rule escapeQuote). */
function quoted(text: string, at: number, quote: string): Token {
  let value = '';
  let index = at + 1;
  let copied = index;
  for (; index < text.length; index += 1) {
    const escaped = quote === "'" && text[index] === '\\' && text[index + 1] === quote;
    if (!escaped && text[index] !== quote) continue;
    if (!escaped && text[index + 1] !== quote) break;
    value += text.slice(copied, index) + quote;
    index += 1;
    copied = index + 1;
  }
  if (index >= text.length) throw new Cql2Error('syntax', `The quote ${quote} is not closed.`, at);
  value += text.slice(copied, index);
  if (hasForbidden(value)) throw new Cql2Error('syntax', 'NUL and half a surrogate pair are no text.', at);
  if (quote === '"' && value === '') throw new Cql2Error('syntax', 'A property has a name.', at);
  return { type: quote === '"' ? 'quoted' : 'string', text: value, at, end: index + 1 };
}
