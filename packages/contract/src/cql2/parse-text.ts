// Reads the text form of a filter: NOT binds before AND, AND before OR; keywords in any case.
import { checkOperands, isFilter, literalClass } from './check-operands.js';
import { Cql2Error } from './cql2-error.js';
import { Budget, type Cql2Limits } from './limits.js';
import { boxCall, geometryCall, instantCall, intervalCall, signedNumber } from './parse-literals.js';
import { TokenReader } from './token-reader.js';
import {
  isComparison,
  temporalOperators,
  type Cql2Node,
  type Filter,
  type Operation,
  type Operator,
  type Property,
} from './tree.js';

/** Functions that are conditions, by their small letters. */
const conditionCalls = new Map<string, Operator>(
  [...temporalOperators, 's_intersects' as const].map((op) => [op.toLowerCase(), op]),
);

/** Words that are no bare property. */
const reserved = /^(and|or|not|like|between|in|is|null|div)$/i;

/** @throws Cql2Error with the index of the UTF-16 unit where the text stops being a supported filter */
export function parseCql2Text(text: string, limits?: Partial<Cql2Limits>): Filter {
  const tokens = new TokenReader(text, new Budget(limits));
  const filter = disjunction(tokens);
  if (tokens.next.type !== 'end') unexpected(tokens);
  return filter;
}

function disjunction(tokens: TokenReader): Filter {
  return chain(tokens, 'or', () => chain(tokens, 'and', () => factor(tokens)));
}

function chain(tokens: TokenReader, op: 'and' | 'or', part: () => Filter): Filter {
  const { at } = tokens.next;
  const args = [part()];
  while (tokens.accept(op)) args.push(part());
  return args.length === 1 ? args[0]! : operation(tokens, op, args, at);
}

function factor(tokens: TokenReader): Filter {
  const { at } = tokens.next;
  if (!tokens.accept('not')) return primary(tokens);
  return operation(tokens, 'not', [primary(tokens)], at);
}

function primary(tokens: TokenReader): Filter {
  if (!tokens.is('(')) return predicate(tokens);
  return tokens.budget.nested(tokens.next.at, () => {
    tokens.take();
    const inner = disjunction(tokens);
    if (!tokens.accept(')')) unexpected(tokens);
    return inner;
  });
}

function predicate(tokens: TokenReader): Filter {
  const { at, text } = tokens.next;
  const call = tokens.isCall ? conditionCalls.get(text.toLowerCase()) : undefined;
  if (call) {
    tokens.take();
    return operation(tokens, call, pair(tokens), at);
  }
  const left = operand(tokens);
  const negated = tokens.accept('not');
  const tested = test(tokens, left, at, negated !== undefined);
  if (!tested) return isFilter(left) ? (left as Filter) : unexpected(tokens);
  return negated ? operation(tokens, 'not', [tested], at) : tested;
}

/** What follows the first operand; undefined when nothing does, as after TRUE. */
function test(tokens: TokenReader, left: Cql2Node, at: number, negated: boolean): Operation | undefined {
  if (tokens.accept('like')) return operation(tokens, 'like', [left, operand(tokens)], at);
  if (tokens.accept('between')) {
    const low = operand(tokens);
    tokens.expect('and');
    return operation(tokens, 'between', [left, low, operand(tokens)], at);
  }
  if (tokens.accept('in')) {
    tokens.expect('(');
    const items = tokens.list(() => operand(tokens));
    tokens.expect(')');
    return operation(tokens, 'in', [left, ...items], at);
  }
  if (negated) return tokens.fail('LIKE, BETWEEN or IN is expected after NOT');
  if (tokens.accept('is')) return nullTest(tokens, left, at);
  const { type, text } = tokens.next;
  if (type !== 'sign' || !isComparison(text)) return undefined;
  tokens.take();
  return operation(tokens, text, [left, operand(tokens)], at);
}

function nullTest(tokens: TokenReader, left: Cql2Node, at: number): Operation {
  const negated = tokens.accept('not');
  tokens.expect('null');
  const isNull = operation(tokens, 'isNull', [left], at);
  return negated ? operation(tokens, 'not', [isNull], at) : isNull;
}

/** A property, a literal or CASEI of one. */
function operand(tokens: TokenReader): Cql2Node {
  const { next } = tokens;
  tokens.budget.node(next.at);
  if (tokens.isCall) return functionCall(tokens, next.text.toLowerCase());
  if (next.type === 'string') {
    tokens.take();
    return { kind: 'literal', value: next.text, at: next.at };
  }
  if (tokens.is('true') || tokens.is('false')) {
    return { kind: 'literal', value: tokens.take().text.toLowerCase() === 'true', at: next.at };
  }
  const number = signedNumber(tokens);
  return number === undefined ? property(tokens) : { kind: 'literal', value: number, at: next.at };
}

function functionCall(tokens: TokenReader, name: string): Cql2Node {
  const { at } = tokens.next;
  if (name === 'casei') {
    return tokens.budget.nested(at, () => {
      tokens.take();
      tokens.expect('(');
      const arg = operand(tokens);
      tokens.expect(')');
      return operation(tokens, 'casei', [arg], at);
    });
  }
  if (name === 'date' || name === 'timestamp') return instantCall(tokens);
  if (name === 'interval') return intervalCall(tokens, () => property(tokens));
  if (name === 'bbox') return boxCall(tokens);
  if (name === 'point' || name === 'polygon' || name === 'multipolygon') return geometryCall(tokens);
  if (conditionCalls.has(name) || reserved.test(name)) return tokens.fail('A value is expected');
  return tokens.fail('This function is not supported', 'unsupported');
}

function property(tokens: TokenReader): Property {
  const { type, text, at } = tokens.next;
  if (tokens.is('(')) tokens.fail('Arithmetic and arrays are not supported', 'unsupported');
  if (type !== 'quoted' && (type !== 'word' || reserved.test(text))) {
    tokens.fail('A property or a value is expected');
  }
  tokens.take();
  return { kind: 'property', name: text, at };
}

function pair(tokens: TokenReader): Cql2Node[] {
  tokens.expect('(');
  const left = operand(tokens);
  tokens.expect(',');
  const right = operand(tokens);
  tokens.expect(')');
  return [left, right];
}

function operation(tokens: TokenReader, op: Operator, args: readonly Cql2Node[], at: number): Operation {
  tokens.budget.node(at);
  const node: Operation = { kind: 'operation', op, args, at };
  checkOperands(node, literalClass, (arg, message, code = 'type') => {
    throw new Cql2Error(code, message, arg.at ?? at);
  });
  return node;
}

/** Arithmetic is told apart from nonsense: it is part of CQL2, only not of what is supported here. */
function unexpected(tokens: TokenReader): never {
  const { type, text } = tokens.next;
  if ((type === 'sign' && '+-*/%^'.includes(text)) || tokens.is('div')) {
    tokens.fail('Arithmetic is not supported', 'unsupported');
  }
  return tokens.fail('A condition, AND, OR or the end is expected');
}
