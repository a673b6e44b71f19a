// WMTS 1.0.0 by key-value pairs: names in any case, what is not known is passed over, mistakes are answered as OWS has it.
import { Hono, type Context } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { gridsOf } from '../imagery/describe-set.js';
import { gridIds } from '@onemap/core/imagery';
import { capabilities, exceptionReport } from '../imagery/wmts.js';
import { answerTile } from './imagery.js';
import type { RouteDependencies } from './dependencies.js';

type Pairs = ReadonlyMap<string, string>;

/** A mistake of the request, as OWS Common names it. */
class OwsMistake extends Error {
  constructor(
    readonly code: string,
    readonly locator: string,
    message: string,
  ) {
    super(message);
  }
}

export function wmtsRoutes({ imagery, rootFor }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>().get('/wmts', async (c) => {
    const pairs = readPairs(c);
    try {
      checkService(pairs);
      if (pairs.get('REQUEST') === 'GetTile') return await tile(c, pairs);
      return xml(c, capabilities((await imagery?.list()) ?? [], rootFor(c)), 200);
    } catch (error) {
      if (!(error instanceof OwsMistake)) throw error;
      return xml(c, exceptionReport(error.code, error.locator, error.message), 400);
    }
  });

  async function tile(c: Context<Environment>, pairs: Pairs): Promise<Response> {
    const entry = await imagery?.find(required(pairs, 'LAYER'));
    if (!entry) throw new OwsMistake('InvalidParameterValue', 'LAYER', '没有这个图层');
    const asked = required(pairs, 'TILEMATRIXSET');
    const grid = gridIds.find((id) => id === asked);
    if (!grid || !gridsOf(entry).includes(grid))
      throw new OwsMistake('InvalidParameterValue', 'TILEMATRIXSET', '这个图层没有这种切片方案');
    const [z, y, x] = ['TILEMATRIX', 'TILEROW', 'TILECOL'].map((name) => number(pairs, name));
    try {
      return await answerTile(c, imagery, entry, grid, { z: z!, x: x!, y: y! });
    } catch (error) {
      if (error instanceof HttpProblem && error.code === 'tile-out-of-range')
        throw new OwsMistake('TileOutOfRange', 'TILEROW', '瓦片不在图层范围内');
      throw error;
    }
  }
}

function readPairs(c: Context): Pairs {
  const pairs = new Map<string, string>();
  new URL(c.req.url).searchParams.forEach((value, name) => pairs.set(name.toUpperCase(), value));
  return pairs;
}

function checkService(pairs: Pairs): void {
  if (required(pairs, 'SERVICE').toUpperCase() !== 'WMTS')
    throw new OwsMistake('InvalidParameterValue', 'SERVICE', 'SERVICE 须为 WMTS');
  const request = required(pairs, 'REQUEST');
  if (request !== 'GetCapabilities' && request !== 'GetTile')
    throw new OwsMistake('OperationNotSupported', 'REQUEST', '可用 GetCapabilities 与 GetTile');
}

function required(pairs: Pairs, name: string): string {
  const value = pairs.get(name);
  if (value === undefined || value === '')
    throw new OwsMistake('MissingParameterValue', name, `缺少 ${name}`);
  return value;
}

function number(pairs: Pairs, name: string): number {
  const value = required(pairs, name);
  if (!/^(0|[1-9]\d{0,8})$/.test(value))
    throw new OwsMistake('InvalidParameterValue', name, `${name} 须为整数`);
  return Number(value);
}

function xml(c: Context<Environment>, body: string, status: 200 | 400): Response {
  return c.body(body, status, { 'Content-Type': 'application/xml; charset=utf-8' });
}
