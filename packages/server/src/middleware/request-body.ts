// Reads a JSON body within its limit and checks it against a schema of the contract.
import type { Context } from 'hono';
import { HttpProblem } from '../http-problem.js';
import { isPlainText } from '../plain-text.js';
import { bodyProblems } from './contract-checks.js';

export interface BodyLimits {
  readonly maximumBytes: number;
  /** Arrays and objects inside one another. */
  readonly maximumDepth: number;
}

const usualLimits: BodyLimits = { maximumBytes: 64 * 1024, maximumDepth: 16 };

/**
 * @param operationId whose request body the contract describes
 * @throws HttpProblem unsupported-media-type, payload-too-large, invalid-body
 */
export async function readBody<T>(
  c: Context,
  operationId: string,
  { maximumBytes, maximumDepth } = usualLimits,
): Promise<T> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/([a-z.-]+\+)?json\s*(;|$)/i.test(type)) throw new HttpProblem('unsupported-media-type');
  const value = parse(await readBytes(c, maximumBytes), maximumDepth);
  const errors = bodyProblems(operationId, value);
  if (errors.length > 0) throw new HttpProblem('invalid-body', { errors });
  return value as T;
}

async function readBytes(c: Context, maximumBytes: number): Promise<Uint8Array> {
  if (Number(c.req.header('Content-Length') ?? 0) > maximumBytes) throw new HttpProblem('payload-too-large');
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
      length += part.length;
      if (length > maximumBytes) throw new HttpProblem('payload-too-large');
      parts.push(part);
    }
  } catch (error) {
    // The connection ended before the body did: no fault of ours.
    throw error instanceof HttpProblem ? error : new HttpProblem('request-timeout');
  }
  return Buffer.concat(parts);
}

function parse(bytes: Uint8Array, maximumDepth: number): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), refuseHarmful);
    if (depthExceeds(value, maximumDepth)) throw new RangeError('too deep');
    return value;
  } catch {
    throw new HttpProblem('invalid-body', { errors: [{ pointer: '', message: '不是可接受的 JSON' }] });
  }
}

/** A `__proto__` key could change how later code sees every object. */
function refuseHarmful(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new TypeError('__proto__');
  if (typeof value === 'string' && !isPlainText(value)) throw new TypeError('no plain text');
  return value;
}

function depthExceeds(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((child) => depthExceeds(child, left - 1));
}
