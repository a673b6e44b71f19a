// What each indicator means, as core defines it.
import { Hono } from 'hono';
import { indicatorDefinitions } from '@onemap/core';
import type { Environment } from '../environment.js';
import { readParameters } from '../middleware/parameters.js';

export function indicatorRoutes(): Hono<Environment> {
  return new Hono<Environment>().get('/indicators', (c) => {
    readParameters(c, 'listIndicators');
    return c.json({ items: indicatorDefinitions });
  });
}
