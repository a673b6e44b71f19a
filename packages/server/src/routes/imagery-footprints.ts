// Before the collections are read: the footprints become those of the catalogue as it is now.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';
import { describeSet } from '../imagery/describe-set.js';
import type { RouteDependencies } from './dependencies.js';

/** Only where the answer has footprints in it. */
const concerned = /\/collections(\/imagery-footprints(\/.*)?)?$/;

export function currentFootprints({
  imagery,
  store,
  root,
}: RouteDependencies): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (imagery && concerned.test(c.req.path))
      await store.imageryFootprints.keep((await imagery.list()).map((entry) => describeSet(entry, root)));
    await next();
  };
}
