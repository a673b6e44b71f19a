// Reads the path and query of a request as the contract types them; what the contract does not know is refused.
import type { Context } from 'hono';
import { HttpProblem, type ProblemErrors } from '../http-problem.js';
import { isPlainText } from '../plain-text.js';
import { operations, type Parameter, type Schema } from './contract-checks.js';

/**
 * Values of path and query by parameter name, coerced and checked; absent ones have their default or are left out.
 * A `limit` above the maximum is clamped (the OGC API rule), everything else out of range is refused.
 * @throws HttpProblem unknown-parameter or invalid-parameter naming each one
 */
export function readParameters<T>(c: Context, operationId: string): T {
  const operation = operations.get(operationId);
  if (!operation) throw new RangeError(`operationId: ${operationId} is not in the contract`);
  const query = new URL(c.req.url).searchParams;
  refuseUnknown(operation.parameters, query);
  const errors: ProblemErrors = [];
  const values: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in === 'header') continue;
    const given = parameter.in === 'path' ? pathValue(c, parameter.name) : query.getAll(parameter.name);
    const value = readValue(parameter, given, errors);
    if (value !== undefined) values[parameter.name] = value;
  }
  if (errors.length > 0) throw new HttpProblem('invalid-parameter', { errors });
  return values as T;
}

/** For a route whose path is checked otherwise. @throws HttpProblem unknown-parameter naming each one */
export function refuseUnknownParameters(c: Context, operationId: string): void {
  const operation = operations.get(operationId);
  if (!operation) throw new RangeError(`operationId: ${operationId} is not in the contract`);
  refuseUnknown(operation.parameters, new URL(c.req.url).searchParams);
}

function pathValue(c: Context, name: string): string[] {
  const value = c.req.param(name) as string | undefined;
  return value === undefined ? [] : [value];
}

function refuseUnknown(parameters: readonly Parameter[], query: URLSearchParams): void {
  const known = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
  const unknown = [...new Set(query.keys())].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new HttpProblem('unknown-parameter', {
    errors: unknown.map((parameter) => ({
      parameter: parameter.slice(0, 64),
      message: '契约中没有这个参数',
    })),
  });
}

function readValue(
  { name, required, schema, validate }: Parameter,
  given: string[],
  errors: ProblemErrors,
): unknown {
  const text = given[0];
  if (text === undefined) {
    if (required) errors.push({ parameter: name, message: '必须给出' });
    return schema.default;
  }
  if (given.length > 1) {
    errors.push({ parameter: name, message: '只能给出一次' });
    return undefined;
  }
  if (!isPlainText(text)) {
    errors.push({ parameter: name, message: '含有不可用的字符' });
    return undefined;
  }
  const value = clampLimit(name, schema, coerce(schema, text));
  if (!validate(value)) errors.push({ parameter: name, message: validate.errors?.[0]?.message ?? '不合法' });
  return value;
}

function clampLimit(name: string, schema: Schema, value: unknown): unknown {
  if (name !== 'limit' || typeof value !== 'number' || schema.maximum === undefined) return value;
  return Math.min(value, schema.maximum);
}

/** A text that does not look like its type stays a text, which the schema then refuses. */
function coerce(schema: Schema, text: string): unknown {
  switch (schema.type) {
    case 'integer':
      return /^-?[0-9]{1,15}$/.test(text) ? Number(text) : text;
    case 'number':
      return /^[-+]?[0-9]{1,15}(\.[0-9]{1,30})?(e[-+]?[0-9]{1,2})?$/i.test(text.trim()) ? Number(text) : text;
    case 'array':
      return text.split(',').map((item) => coerce(schema.items ?? {}, item));
    default:
      return text;
  }
}
