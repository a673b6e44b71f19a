// The built script holds what it promises: Chromium 80 can parse it, and it calls nothing that Chromium 80 lacks.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { listTree, root } from '../architecture/files.js';

const site = 'dist/site/onemap';
const modules = listTree([site]).files.filter((path) => path.endsWith('.js') && !path.endsWith('/onemap.js'));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** First Chromium version of each, from the public compatibility tables. */
const tooYoung: readonly (readonly [string, string])[] = [
  ['AssignmentExpression[operator=/^(\\?\\?|\\|\\||&&)=$/]', 'logical assignment, 85'],
  ['StaticBlock', 'static blocks, 94'],
  [':matches(MethodDefinition) > PrivateIdentifier.key', 'private methods, 84'],
  ['BinaryExpression[operator="in"] > PrivateIdentifier', 'brand checks, 91'],
  [':matches(Program) > ExpressionStatement > AwaitExpression', 'top-level await, 89'],
  ['MemberExpression[object.name="AbortSignal"][property.name=/^(any|timeout)$/]', 'AbortSignal.any, 116'],
  [
    'CallExpression[callee.property.name=/^(replaceAll|findLast|findLastIndex|toSorted|toReversed)$/]',
    '85 to 110',
  ],
  ['CallExpression[callee.name="structuredClone"]', 'structuredClone, 98'],
  ['MemberExpression[object.name="crypto"][property.name="randomUUID"]', 'randomUUID, 92'],
];

/** @returns what Chromium 80 would stumble over, with line and column */
function problemsOf(code: string, ecmaVersion: 5 | 2022 = 2022): string[] {
  const restricted = tooYoung.map(([selector, message]) => ({ selector, message }));
  return new Linter()
    .verify(code, {
      languageOptions: { ecmaVersion, sourceType: ecmaVersion === 5 ? 'script' : 'module' },
      linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
      rules: { 'no-restricted-syntax': ['error', ...restricted] },
    })
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('the built modules', () => {
  it('are there, and none of them needs more than Chromium 80', () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.flatMap((path) => problemsOf(read(path)).map((problem) => `${path}:${problem}`))).toEqual(
      [],
    );
  });

  it('carry no decorator and no worker made from a blob', () => {
    for (const path of modules) {
      expect(read(path), path).not.toMatch(/new Worker\(\s*URL\.createObjectURL|new Worker\(`?data:/);
    }
    expect(problemsOf('@element class A {}')).toHaveLength(1);
  });

  it.each([
    ['let a; a ??= 1;', 'logical assignment'],
    ['class A { static { f(); } }', 'static blocks'],
    ['class A { #f() {} }', 'private methods'],
    ['class A { #f; has(x) { return #f in x; } }', 'brand checks'],
    ['await f();', 'top-level await'],
    ['f("a".replaceAll("a", "b"));', '85 to 110'],
  ])('would be caught with %s', (code, message) => {
    expect(problemsOf(code)).toEqual([expect.stringContaining(message)]);
  });
});

describe('the first load', () => {
  const [, listed = '[]'] = /\}\)\((\[[^\]]*\])/.exec(read(`${site}/onemap.js`)) ?? [];
  const first = (JSON.parse(listed) as string[]).map((name) => read(`${site}/${name}`)).join('\n');

  it('is no larger than 140 kB compressed', () => {
    expect(first.length).toBeGreaterThan(10_000);
    expect(gzipSync(first, { level: 9 }).length).toBeLessThanOrEqual(140_000);
  });

  it.each([
    ['styles of vector layers', 'circle-radius'],
    ['the code lists of the register', '因学致贫'],
    ['the table', 'aria-sort'],
  ])('leaves %s to a later one, which is there', (_what, sign) => {
    expect(first).not.toContain(sign);
    expect(modules.some((path) => read(path).includes(sign))).toBe(true);
  });

  it('leaves projections of other systems to a later one', () => {
    expect(first).not.toMatch(/\+proj=(tmerc|utm)/);
  });

  it('leaves the drawing of charts to a later one, which is there', () => {
    expect(first).not.toContain('patternUnits');
    expect(modules.some((path) => read(path).includes('patternUnits'))).toBe(true);
  });
});

describe('onemap.js', () => {
  it('is small and plain enough for any browser to run it and show a message', () => {
    const code = read(`${site}/onemap.js`);
    expect(problemsOf(code, 5)).toEqual([]);
    expect(code.length).toBeLessThan(5000);
  });
});
