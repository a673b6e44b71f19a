// Holds the arrows and the shape of the house over every source file, and proves that the checker sees a violation.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenArrows, isTest } from './architecture/arrows.js';
import { listTree, root } from './architecture/files.js';
import { indexProblems, tooLong, undeclared, vagueFolders } from './architecture/shape.js';

const tree = listTree(['packages', 'stories', '.storybook', 'examples', 'tests', 'scripts']);
const code = tree.files.filter((path) => /\.(ts|js|mjs)$/.test(path) && !/\.d\.ts$/.test(path));
const packageCode = code.filter((path) => /^packages\/[^/]+\/src\//.test(path));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

describe('the arrows of the house', () => {
  it('reads the source of all five packages', () => {
    const packages = new Set(packageCode.map((path) => path.split('/')[1]));
    expect([...packages].sort()).toEqual(['components', 'contract', 'core', 'sdk', 'server']);
  });

  it('are kept by every import of packages, stories and examples', () => {
    expect(code.flatMap((path) => brokenArrows(path, read(path)))).toEqual([]);
  });

  it.each([
    [
      'packages/core/src/stats/rank.ts',
      `import Map from 'ol/Map.js';`,
      'core must not import package (ol/Map.js)',
    ],
    [
      'packages/core/src/stats/rank.ts',
      `import { draw } from '../map/draw.js';`,
      'core must not import core/map',
    ],
    ['packages/core/src/stats/rank.ts', `export * from '@onemap/sdk';`, 'core must not import sdk'],
    ['packages/sdk/src/client.ts', `const ky = await import('ky');`, 'sdk must not import package (ky)'],
    ['packages/sdk/src/client.ts', `import { maskName } from '@onemap/core';`, 'sdk must not import core'],
    ['packages/sdk/src/client.ts', `import 'node:fs';`, 'sdk must not import package (node:fs)'],
    ['packages/sdk/src/client.ts', `import { help } from './cli/help.js';`, 'sdk must not import sdk/cli'],
    [
      'packages/components/src/map/map.ts',
      `import { createClient } from '@onemap/sdk';`,
      'components must not import sdk',
    ],
    [
      'packages/components/src/map/map.ts',
      `import Map from 'ol/Map.js';`,
      'components must not import package',
    ],
    [
      'packages/core/src/map/map.ts',
      `import('maplibre-gl');`,
      'core/map must not import package (maplibre-gl)',
    ],
    [
      'packages/components/src/terrain-view/terrain-view.ts',
      `import { Map } from 'maplibre-gl';`,
      'components must not import package (maplibre-gl)',
    ],
    [
      'packages/components/src/map/map.test.ts',
      `import '@onemap/server';`,
      'components must not import server',
    ],
    [
      'packages/server/src/app.ts',
      `import { ThematicLayer } from '@onemap/core/map';`,
      'server must not import core/map',
    ],
    [
      'packages/contract/src/index.ts',
      `import { x } from 'yaml';`,
      'contract must not import package (yaml)',
    ],
    [
      'packages/contract/src/index.ts',
      `import { x } from '../../core/src/index.js';`,
      'contract must not import core',
    ],
    [
      'packages/core/src/source.ts',
      `import { openapi } from '@onemap/contract/openapi';`,
      'core must not import contract',
    ],
    [
      'packages/contract/kit/run.ts',
      `import { maskName } from '@onemap/core';`,
      'contract/kit must not import core',
    ],
    [
      'packages/server/src/app.ts',
      `import { allChecks } from '@onemap/contract/kit';`,
      'server must not import contract/kit',
    ],
    [
      'stories/map.stories.ts',
      `import { createApp } from '@onemap/server';`,
      'stories must not import server',
    ],
    [
      'examples/portal/portal.js',
      `import '../../packages/core/src/index.js';`,
      'examples must not import core',
    ],
  ])('are seen to break in %s by %s', (path, text, sentence) => {
    expect(brokenArrows(path, `// planted\n${text}`)).toEqual([
      expect.stringContaining(`${path}:2 ${sentence}`),
    ]);
  });

  it('let through what the table allows', () => {
    const provider = `import { createClient } from '@onemap/sdk';\nimport type { Me } from '@onemap/contract';`;
    expect(brokenArrows('packages/components/src/provider/provider.ts', provider)).toEqual([]);
    const layer = `import Layer from 'ol/layer/Layer.js';\nimport { classOf } from '../stats/classify.js';`;
    expect(brokenArrows('packages/core/src/map/thematic-layer.ts', layer)).toEqual([]);
    const client = `import { readCube } from '@onemap/contract/cube';\nimport { type Me, type Role } from '@onemap/contract';`;
    expect(brokenArrows('packages/sdk/src/client.ts', client)).toEqual([]);
  });
});

describe('the shape of the house', () => {
  it('has every imported package in the package.json beside it', () => {
    const problems = packageCode
      .filter((path) => !isTest(path))
      .flatMap((path) => undeclared(path, read(path), declared(path.split('/').slice(0, 2).join('/'))));
    expect(problems).toEqual([]);
  });

  it('has no folder with a name that says nothing', () => {
    expect(vagueFolders(tree.folders)).toEqual([]);
    expect(vagueFolders(['packages/core/src/utils', 'packages/core/src/stats'])).toEqual([
      'packages/core/src/utils',
    ]);
  });

  it('has no file over 400 lines without a recorded reason', () => {
    const records = listTree(['docs/decisions']).files.map(read).join('\n');
    expect(code.map((path) => tooLong(path, read(path), records)).filter(Boolean)).toEqual([]);
    const long = '// a table\n'.repeat(401);
    expect(tooLong('a/b.ts', long, '')).toMatch('a/b.ts has 401 lines');
    expect(tooLong('a/b.ts', long, 'One table stays whole: `a/b.ts`.')).toBeUndefined();
  });

  it('has index files of named re-exports only', () => {
    const indexes = packageCode.filter((path) => path.endsWith('/index.ts'));
    expect(indexes.length).toBeGreaterThan(2);
    expect(indexes.flatMap((path) => indexProblems(path, read(path)))).toEqual([]);
    const planted = `export { a } from './a.js';\nexport const b = 1;\nexport * from './c.js';`;
    expect(indexProblems('i.ts', planted)).toHaveLength(2);
  });
});

function declared(folder: string): ReadonlySet<string> {
  const {
    name,
    dependencies = {},
    peerDependencies = {},
  } = JSON.parse(read(`${folder}/package.json`)) as {
    name: string;
    dependencies?: Record<string, string>;
    peerDependencies?: Record<string, string>;
  };
  // tsx runs the repository from source and is no part of a published package; the build folds the contract into the SDK.
  const folded = name === '@onemap/sdk' ? ['@onemap/contract'] : [];
  return new Set([name, 'tsx', ...folded, ...Object.keys({ ...dependencies, ...peerDependencies })]);
}
