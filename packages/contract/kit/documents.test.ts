// The pages of the contract say what the kit demands: no check refers to a page or a heading that is not there.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemType } from '@onemap/contract/problems';
import { capabilities } from './check.js';
import { allChecks } from './checks/all-checks.js';
import { classOfPath } from './checks/class-paths.js';
import { usage } from './options.js';
import { readProfile } from './profile/profile.js';
import { operations } from './schema/operations.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Code blocks of a language in a page. */
function blocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``, 'g'))].map(
    ([, text]) => text!,
  );
}

/** What links to the headings of a page end in: no punctuation, and dashes for blanks. */
function anchors(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

describe('the source of a check', () => {
  const referred = [...new Set(allChecks.map(({ source }) => source))].filter((source) =>
    /^(docs|packages)\//.test(source),
  );

  it.each(referred)('%s is there', (source) => {
    const [path = '', heading] = source.split(' ')[0]!.split('#');
    expect(existsSync(new URL(path, root))).toBe(true);
    if (heading !== undefined) expect(anchors(read(path))).toContain(heading);
  });
});

describe('the page of the core class', () => {
  const page = read('docs/contract/core.md');

  it('names every path of the class', () => {
    const paths = operations.map(({ path }) => path).filter((path) => classOfPath(path) === 'core');
    expect(paths.filter((path) => !page.includes(`\`${path}\``))).toEqual([]);
  });

  it('has examples that are JSON', () => {
    expect(blocks(page, 'json').length).toBeGreaterThan(8);
    for (const text of blocks(page, 'json')) expect(() => JSON.parse(text) as unknown, text).not.toThrow();
  });

  it('shows problems with codes of the contract and their statuses', () => {
    const problems = blocks(page, 'json')
      .map((text) => JSON.parse(text) as { code?: string; status?: number })
      .filter(({ code, status }) => code !== undefined && status !== undefined);
    expect(problems.length).toBeGreaterThan(2);
    for (const { code, status } of problems) expect(problemType(code!)?.status, code).toBe(status);
  });
});

describe('the page of the kit', () => {
  const page = read('docs/contract/conformance.md');

  it('has a profile that can be read', () => {
    const profiles = blocks(page, 'json').map(readProfile);
    expect(profiles).toMatchObject([{ year: 2016 }, { year: 2015 }]);
    const own = readProfile(read('examples/own-backend/profile.json'));
    expect(Object.keys(profiles[1]!.personas)).toEqual(Object.keys(own.personas));
  });

  it('names every option and every class', () => {
    const options = [...usage.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name]) => name!);
    expect(options.length).toBeGreaterThan(7);
    expect(options.filter((name) => name !== '--help' && !page.includes(name))).toEqual([]);
    expect(capabilities.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
  });
});
