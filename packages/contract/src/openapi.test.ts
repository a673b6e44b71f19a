// The contract as a document: sound, complete, and the source of fresh generated files.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createConfig, lintFromString, type NormalizedProblem } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { openApi30, openApi31 } from './openapi.js';
import { components, operations, parameters, paths, tags } from './testing/document.js';

/**
 * The recommended rules but `except`, and but one more: every operation answers problems by its `default`
 * response, which holds for 4xx and 5xx alike, so a list of single 4xx statuses would say less.
 */
async function lint(document: object, except: readonly string[] = []): Promise<string[]> {
  const off = Object.fromEntries(['operation-4xx-response', ...except].map((rule) => [rule, 'off' as const]));
  const config = await createConfig({ extends: ['recommended'], rules: off });
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: 'contract.json', config });
  return problems.map(({ ruleId, message, location }: NormalizedProblem) => {
    const place = location[0];
    return `${ruleId}: ${message} at ${place && 'pointer' in place ? place.pointer : ''}`;
  });
}

describe('the OpenAPI document', () => {
  it('is accepted by the linter', async () => {
    expect(await lint(openApi31)).toEqual([]);
  });

  it('names, groups and summarises every operation, and answers problems by default', () => {
    const known = tags.map((tag) => tag.name);
    for (const { name, operationId, tags: own, summary, responses } of operations) {
      expect(operationId, name).toMatch(/^(get|list|search|query|create)[A-Z][A-Za-z0-9]*$/);
      expect(own, name).toHaveLength(1);
      expect(known, name).toContain(own?.[0]);
      expect(summary, name).toMatch(/\p{Script=Han}/u);
      expect(responses.default, name).toEqual({ $ref: '#/components/responses/Problem' });
    }
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it('says of every array parameter that commas join it', () => {
    const arrays = parameters.filter(({ schema }) => schema.type === 'array');
    expect([...new Set(arrays.map(({ name }) => name))].sort()).toEqual([
      'action',
      'bbox',
      'fields',
      'householdType',
      'kind',
      'mainCause',
      'measure',
      'organiserKind',
      'properties',
      'region',
      'sortby',
      'status',
      'time',
    ]);
    expect(arrays.filter(({ explode }) => explode !== false)).toEqual([]);
  });

  it('bounds every limit', () => {
    const limits = parameters.filter(({ name }) => name === 'limit').map(({ schema }) => schema);
    expect(limits.map(({ minimum, maximum, default: usual }) => [minimum, usual, maximum])).toEqual([
      [1, 100, 1000],
      [1, 100, 1000],
      [1, 100, 1000],
      [1, 10, 50],
      [1, 100, 1000],
      [1, 100, 1000],
    ]);
  });
});

describe('the OpenAPI 3.0 version', () => {
  it('is accepted by the linter', async () => {
    expect(openApi30.openapi).toBe('3.0.3');
    // A schema that may be null is written out where it is used, so its component may be left without a user.
    expect(await lint(openApi30, ['no-unused-components'])).toEqual([]);
  });

  it('has the same paths and schemas', () => {
    const { paths: paths30, components: components30 } = openApi30 as typeof openApi31 & {
      paths: object;
      components: { schemas: object };
    };
    expect(Object.keys(paths30)).toEqual(Object.keys(paths));
    expect(Object.keys(components30.schemas)).toEqual(Object.keys(components.schemas));
  });

  it('holds nothing that 3.0 does not know', () => {
    const text = JSON.stringify(openApi30);
    for (const keyword of ['"prefixItems"', '"const"', '"type":["', '{"type":"null"}'])
      expect(text).not.toContain(keyword);
  });
});

describe('generated files', () => {
  it('are fresh', async () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const checked = promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root });
    await expect(checked).resolves.toMatchObject({ stderr: '' });
  }, 60_000);
});
