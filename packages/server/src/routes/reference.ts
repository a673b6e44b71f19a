// The reference page of the contract for people, rendered once.
import { Hono } from 'hono';
import { openApi31 } from '@onemap/contract/openapi';
import type { Environment } from '../environment.js';
import { readParameters } from '../middleware/parameters.js';
import type { ContractDocument } from '../reference-page/contract-document.js';
import { renderReferencePage, type ReferencePage } from '../reference-page/reference-page.js';
import type { RouteDependencies } from './dependencies.js';

export function referenceRoutes({ root }: Pick<RouteDependencies, 'root'>): Hono<Environment> {
  let page: Promise<ReferencePage> | undefined;
  return new Hono<Environment>().get('/api.html', async (c) => {
    readParameters(c, 'getApiPage');
    page ??= renderReferencePage(openApi31 as unknown as ContractDocument, root);
    const { html, policy } = await page;
    return c.body(html, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    });
  });
}
