// npm run docs: the elements' data for editors, the API reference and the static Storybook into dist/docs, served at /docs.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEditorData } from './docs/editor-data.mjs';
import { writeReference } from './docs/reference.mjs';
import { writeStorybook } from './docs/storybook.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist', 'docs');

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const tags = await writeEditorData(root, target);
console.log(`Manifest of ${tags.length} elements: ${tags.join(' ')}`);
await writeReference(root, join(target, 'reference'));
console.log('API reference and guides.');
await writeStorybook(root, join(target, 'storybook'));
console.log('Storybook.');
for (const file of ['index.html', 'docs.css']) {
  await copyFile(join(root, 'scripts', 'docs', 'page', file), join(target, file));
}
console.log('dist/docs is ready; "npm start" serves it at /docs/.');
// Storybook's build leaves handles open.
process.exit(0);
