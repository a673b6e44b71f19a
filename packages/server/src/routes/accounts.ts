// Who the caller is, and the dev login of the reference server.
import { Hono } from 'hono';
import { revealableFields } from '@onemap/core';
import type { Me, Token } from '@onemap/contract';
import { anonymous, describeViewer, type Viewer } from '../auth/viewer.js';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { actorOf } from '../middleware/authentication.js';
import { readParameters } from '../middleware/parameters.js';
import { readBody } from '../middleware/request-body.js';
import type { RouteDependencies } from './dependencies.js';

export function accountRoutes({ store, tokens, accounts }: RouteDependencies): Hono<Environment> {
  const listAccounts = async () => {
    if (!accounts) throw new HttpProblem('dev-login-disabled');
    return accounts();
  };
  return new Hono<Environment>()
    .get('/me', (c) => {
      readParameters(c, 'getMe');
      return c.json(describe(c.get('viewer')));
    })
    .get('/auth/personas', async (c) => {
      readParameters(c, 'listPersonas');
      return c.json({ items: (await listAccounts()).map(({ persona }) => persona) });
    })
    .post('/auth/token', async (c) => {
      const known = await listAccounts();
      const { persona: id } = await readBody<{ persona: string }>(c, 'createToken');
      const viewer = known.find(({ persona }) => persona.id === id)?.viewer;
      await store.auditLog.write(actorOf(c, viewer ?? anonymous), {
        action: 'login',
        objectType: 'account',
        objectId: viewer?.subject ?? null,
        success: viewer !== undefined,
        detail: { method: 'dev-login', ...(!viewer && { refusal: 'unknown-persona' }) },
      });
      if (!viewer) throw new HttpProblem('unknown-persona');
      const token: Token = {
        accessToken: await tokens.sign(viewer),
        tokenType: 'Bearer',
        expiresInSeconds: tokens.lifetimeInSeconds,
        me: describe(viewer),
      };
      return c.json(token, 200, { 'Cache-Control': 'no-store' });
    });
}

function describe(viewer: Viewer): Me {
  return describeViewer(viewer, revealableFields(viewer.role).length > 0);
}
