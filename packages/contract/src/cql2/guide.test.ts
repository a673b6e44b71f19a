// The examples of docs/contract/filter.md are filters, and its figures are the real ones.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from './limits.js';
import { parseCql2Text } from './parse-text.js';
import { parseCql2Json } from './read-json.js';

const page = readFileSync(new URL('../../../../docs/contract/filter.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map((match) => match[1]!);
const examples = blocks('cql2').flatMap((block) => block.trim().split('\n'));

describe('the page about filters', () => {
  it('has examples of every kind', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('shows a filter: %s', (text) => {
    expect(parseCql2Text(text).kind).toBe('operation');
  });

  it('shows JSON that is a filter', () => {
    const [json, ...rest] = blocks('json');
    expect(rest).toEqual([]);
    expect(parseCql2Json(json!)).toMatchObject({ op: 'and', args: { length: 5 } });
  });

  it('gives the limits as they are', () => {
    const { length, depth, nodes, positions } = defaultLimits;
    for (const figure of [length, nodes, positions])
      expect(page).toContain(`| ${figure.toLocaleString('en')}`);
    expect(page).toContain(`| ${depth} 层`);
  });
});
