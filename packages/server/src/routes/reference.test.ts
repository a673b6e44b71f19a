import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openApi31 } from '@onemap/contract/openapi';
import type { ContractDocument } from '../reference-page/contract-document.js';
import { renderReferencePage } from '../reference-page/reference-page.js';
import { referenceRoutes } from './reference.js';

const root = 'https://onemap.example/onemap/v1';

describe('the reference page', () => {
  let answer: Response;
  let text: string;
  beforeAll(async () => {
    answer = await referenceRoutes({ root }).request('/api.html');
    text = await answer.text();
  });

  it('names every operation and every schema of the contract', () => {
    const { paths, components } = openApi31 as unknown as ContractDocument;
    const operations = Object.values(paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ operationId }) => operationId ?? []),
    );
    expect(operations.length).toBeGreaterThan(20);
    for (const id of operations) expect(text).toContain(`id="${id}"`);
    for (const name of Object.keys(components.schemas)) expect(text).toContain(`id="schema-${name}"`);
  });

  it('has no link to a place that is not on the page', () => {
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((id) => !text.includes(`id="${id}"`))).toEqual([]);
  });

  it('needs no script and no other file, and its policy names its only style sheet', () => {
    expect(text).not.toMatch(/<script|<link|<img|\sstyle=|\son[a-z]+=/i);
    const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style!);
    expect(styles).toHaveLength(1);
    const hash = createHash('sha256').update(styles[0]!).digest('base64');
    expect(answer.headers.get('Content-Security-Policy')).toBe(
      `default-src 'self'; style-src 'self' 'sha256-${hash}'`,
    );
  });

  it('refuses a parameter that the contract does not have', async () => {
    const refused = await referenceRoutes({ root }).request('/api.html?f=html');
    expect(refused.ok).toBe(false);
  });
});

describe('a document with markup in its texts', () => {
  it('shows it as text', async () => {
    const hostile = '<script>alert(1)</script>"><img src=x>';
    const document: ContractDocument = {
      info: { title: hostile, version: '1', description: hostile },
      tags: [{ name: 'a', description: hostile }],
      paths: { '/a': { get: { operationId: 'getA', tags: ['a'], summary: hostile } } },
      components: { schemas: { A: { description: hostile, example: hostile, enum: [hostile] } } },
    };
    const { html } = await renderReferencePage(document, root);
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(5);
  });
});
