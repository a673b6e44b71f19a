// Lint rules: the recommended sets, and the house's own: old browsers, strict CSP, named exports, no console in libraries.
import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const browserCode = ['packages/{core,components,sdk}/src/**/*.ts', 'examples/{portal,plain-html}/**/*.js'];
/** Runs in Node, though it stands in a package for browsers. */
const nodeCode = ['packages/sdk/src/cli/**'];
const libraryCode = ['packages/*/src/**/*.ts'];
const testCode = ['**/*.{test,test-data,fixtures}.ts', 'tests/**', '**/testing/**'];

/** Methods that Chromium 90 lacks (portals.md 4.2). `at` is told from our own `cube.at({…})` by its numeric argument. */
const youngMethods = ['replaceAll', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced'];
const youngGlobals = [
  'structuredClone',
  'WeakRef',
  'FinalizationRegistry',
  'CompressionStream',
  'DecompressionStream',
];
const youngStatics = [
  ['Object', 'hasOwn', 93],
  ['Object', 'groupBy', 117],
  ['Map', 'groupBy', 117],
  ['Array', 'fromAsync', 121],
  ['Promise', 'withResolvers', 119],
  ['AbortSignal', 'any', 116],
  ['AbortSignal', 'timeout', 103],
  ['crypto', 'randomUUID', '92 and a secure context'],
  ['crypto', 'subtle', 'a secure context'],
  ['Intl', 'Segmenter', 87],
];
const youngCss =
  /:has\(|:is\(|:where\(|@layer|@container|color-mix\(|oklch\(|(^|[;{\s])inset\s*:|(^|[;{\s])aspect-ratio\s*:|accent-color\s*:/;

/** A rule of each restriction, as a selector of the syntax tree. */
const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^\\.{1,2}\\/(?!.*\\.(js|mjs|css|json)(\\?.*)?$)/]',
    message: 'Relative imports end in .js.',
  },
];
const oldBrowsers = [
  ...youngMethods.map((name) => ({
    selector: `CallExpression > MemberExpression.callee[property.name="${name}"]`,
    message: `${name} is missing in Chromium 80.`,
  })),
  {
    selector:
      'CallExpression[callee.property.name="at"][arguments.0.type=/^(Literal|UnaryExpression|BinaryExpression)$/]',
    message: 'Array.prototype.at is missing in Chromium 90.',
  },
  { selector: 'StaticBlock', message: 'Static blocks are missing in Chromium 90.' },
];
const strictCsp = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/]',
    message: 'No <style> in a template: static styles only.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'No style attribute from a string: style.setProperty on a custom property.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'No style attribute from a string: style.setProperty on a custom property.',
  },
  {
    selector: `TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/${youngCss.source.replaceAll('/', '\\/')}/]`,
    message: 'This css is missing in Chromium 80.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.cache/**',
      '.onemap/**',
      'storybook-static/**',
      'docs/reference/**',
      '**/generated/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: globals(
        'process console URL Buffer fetch Response AbortController setTimeout clearTimeout performance requestAnimationFrame',
      ),
    },
  },
  {
    files: ['examples/{portal,plain-html}/**/*.js', 'scripts/build/onemap-loader.js'],
    languageOptions: {
      globals: globals(
        'window document sessionStorage customElements HTMLScriptElement __ONEMAP_MODULES__ __ONEMAP_VERSION__',
      ),
    },
  },
  {
    files: libraryCode,
    ignores: ['packages/server/src/cli/**', ...testCode],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: browserCode,
    ignores: [...nodeCode, ...testCode],
    ...compat.configs['flat/recommended'],
    settings: { targets: ['chrome 90'], lintAllEsApis: true },
  },
  {
    files: browserCode,
    ignores: [...nodeCode, ...testCode],
    rules: {
      'no-restricted-properties': [
        'error',
        ...youngStatics.map(([object, property, version]) => ({
          object,
          property,
          message: `It needs Chromium ${version}.`,
        })),
      ],
      'no-restricted-globals': [
        'error',
        ...youngGlobals.map((name) => ({ name, message: `${name} is missing in Chromium 80.` })),
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...oldBrowsers],
    },
  },
  {
    files: ['packages/components/src/**/*.ts', 'stories/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['packages/components/src/**/*.ts'],
    ...wc.configs['flat/recommended'],
  },
  {
    files: ['packages/components/src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['packages/components/src/**/*.ts'],
    ignores: testCode,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...oldBrowsers, ...strictCsp],
    },
  },
  {
    // Configuration files and stories are read by tools that ask for a default export.
    files: ['*.config.{js,ts}', 'stories/**/*.stories.ts', '.storybook/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere.filter((rule) => !rule.selector.startsWith('ExportDefault')),
      ],
    },
  },
);

function globals(names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));
}
