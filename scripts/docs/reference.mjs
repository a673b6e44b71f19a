// Builds the API reference by typedoc, with the guides, the contract pages and the decisions beside it.
import { join } from 'node:path';
import { Application } from 'typedoc';

const entryPoints = [
  'packages/contract/src/index.ts',
  'packages/contract/src/codes.ts',
  'packages/contract/src/cube.ts',
  'packages/contract/src/problems.ts',
  'packages/core/src/index.ts',
  'packages/core/src/geo/index.ts',
  'packages/core/src/chart/index.ts',
  'packages/core/src/fixture-source.ts',
  'packages/core/src/map/index.ts',
  'packages/sdk/src/index.ts',
  'packages/sdk/src/cql2.ts',
  'packages/sdk/src/jsonstat.ts',
  'packages/sdk/src/national/index.ts',
  'packages/sdk/src/testing.ts',
  'packages/components/src/index.ts',
  'packages/server/src/index.ts',
];

const documents = ['docs/guide/*.md', 'docs/contract/*.md', 'docs/reference/*.md', 'docs/decisions/*.md'];

/**
 * @param {string} root the repository's folder
 * @param {string} target where the site goes
 * @throws Error when typedoc finds errors
 */
export async function writeReference(root, target) {
  const app = await Application.bootstrap({
    name: 'OneMap',
    entryPoints: entryPoints.map((path) => join(root, path)),
    projectDocuments: documents.map((pattern) => join(root, pattern)),
    tsconfig: join(root, 'tsconfig.json'),
    readme: join(root, 'README.md'),
    out: target,
    lang: 'zh',
    excludePrivate: true,
    excludeInternal: true,
    skipErrorChecking: true,
    disableSources: true,
    hideGenerator: true,
    githubPages: false,
    logLevel: 'Error',
  });
  const project = await app.convert();
  if (!project) throw new Error('typedoc could not read the sources');
  for (const module of project.children ?? []) module.name = publishedName(module.name);
  await app.generateOutputs(project);
}

/** `core/src/map` is what a reader imports as `@onemap/core/map`. */
function publishedName(name) {
  const [folder, ...path] = name.split('/').filter((part) => part !== 'packages' && part !== 'src');
  const own = path.filter((part) => part !== 'index');
  return /^(contract|core|sdk|components|server)$/.test(folder)
    ? ['@onemap', folder, ...own].join('/')
    : name;
}
