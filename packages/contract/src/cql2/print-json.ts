// Writes a tree as CQL2-JSON.
import { isDate } from './instants.js';
import type { Cql2Node, Filter, Interval } from './tree.js';

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A plain value for `JSON.stringify`; reading it again gives the same tree. */
export function toCql2Json(filter: Filter): Json {
  return json(filter);
}

function json(node: Cql2Node): Json {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'property':
      return { property: node.name };
    case 'instant':
      return isDate(node.text) ? { date: node.text } : { timestamp: node.text };
    case 'interval':
      return { interval: [bound(node.start), bound(node.end)] };
    case 'box':
      return { bbox: [...node.bbox] };
    case 'geometry':
      return { type: node.value.type, coordinates: node.value.coordinates };
    case 'operation': {
      const args = node.args.map(json);
      return { op: node.op, args: node.op === 'in' ? [args[0]!, args.slice(1)] : args };
    }
  }
}

function bound(end: Interval['start']): Json {
  if (!end) return '..';
  return end.kind === 'instant' ? end.text : { property: end.name };
}
