// The written pages: every guide in Chinese and in English with the same code, and no link that leads nowhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const guideFolder = join(root, 'docs/guide');
const guideFiles = readdirSync(guideFolder);
const guides = guideFiles
  .filter((name) => !name.endsWith('.en.md'))
  .map((name) => basename(name, '.md'))
  .sort();
/** Paths from the root. */
const pages = [
  ...readdirSync(root),
  ...['docs', 'packages', 'examples'].flatMap((folder) => filesBelow(join(root, folder))),
].filter((path) => path.endsWith('.md'));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
    return relative(root, path);
  });
}

const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const guide = (name: string): string => read(join('docs/guide', `${name}.md`));
const head = (text: string): string => text.split('\n').slice(0, 5).join('\n');

const fence = /^ *(`{3,})([^\n]*)\n(.*?)^ *\1$/gms;

/** Language and text of each block; comments, which are in the language of the page, are left out. */
function codeOf(text: string): string[][] {
  return [...text.matchAll(fence)].map(([, , language = '', code = '']) => [
    language,
    code.replace(/(^|\s)(\/\/|#|--) .*$/gm, '').replace(/[ \t]+$/gm, ''),
  ]);
}

/** Addresses of links and pictures, without those of other hosts. */
function linksOf(text: string): string[] {
  const prose = text.replace(fence, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/.test(address));
}

/** What a heading is called in an address: as the hosts of the repository write it. */
function anchorsOf(text: string): string[] {
  return [...text.replace(fence, '').matchAll(/^#{1,6} (.*)$/gm)].map(([, title = '']) =>
    title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function leadsSomewhere(page: string, address: string): boolean {
  const [path = '', anchor] = decodeURI(address).split('#');
  const target = path === '' ? page : relative(root, resolve(root, dirname(page), path));
  if (!existsSync(resolve(root, target))) return false;
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(read(target)).includes(anchor);
}

describe('a guide', () => {
  it('has a twin in English, and there is no English guide without a Chinese one', () => {
    const twins = guideFiles
      .filter((name) => name.endsWith('.en.md'))
      .map((name) => basename(name, '.en.md'));
    expect(twins.sort()).toEqual(guides);
  });

  it.each(guides)('%s and its twin lead to each other, below their titles', (name) => {
    expect(head(guide(name))).toContain(`[English](${name}.en.md)`);
    expect(head(guide(`${name}.en`))).toContain(`[中文](${name}.md)`);
  });

  it.each(guides)('%s has the same code in both languages, but for comments', (name) => {
    expect(codeOf(guide(`${name}.en`))).toEqual(codeOf(guide(name)));
  });

  it.each(guides)('%s leads an English reader to English guides', (name) => {
    const chinese = linksOf(guide(`${name}.en`)).filter((address) => /^[a-z-]+\.md(#|$)/.test(address));
    expect(chinese).toEqual([`${name}.md`]);
  });
});

describe.each(['README.md', 'README.en.md'])('%s', (name) => {
  it('names every element', () => {
    const { modules } = JSON.parse(read('packages/components/custom-elements.json')) as {
      modules: { declarations?: { tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName = [] }) => tagName),
    );
    expect(tags.length).toBeGreaterThan(25);
    expect(tags.filter((tag) => !read(name).includes(`\`${tag}\``))).toEqual([]);
  });
});

describe('the two READMEs', () => {
  it('have the same code and as many sections', () => {
    const [chinese, english] = [read('README.md'), read('README.en.md')];
    expect(codeOf(english)).toEqual(codeOf(chinese));
    expect(anchorsOf(english)).toHaveLength(anchorsOf(chinese).length);
  });

  it('lead an English reader to English guides', () => {
    expect(linksOf(read('README.en.md')).filter((address) => /guide\/[a-z-]+\.md/.test(address))).toEqual([]);
  });
});

describe('the pages', () => {
  it('hold no link that leads nowhere', () => {
    const broken = pages.flatMap((page) =>
      linksOf(read(page))
        .filter((address) => !leadsSomewhere(page, address))
        .map((address) => `${page}: ${address}`),
    );
    expect(broken).toEqual([]);
  });
});
