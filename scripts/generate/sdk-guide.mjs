// Puts the examples of the SDK into its guide, in both languages, so that what is read there is what the tests have run.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const placeOf = /(<!-- example: ([\w-]+\.mjs) -->\n\n```js\n)[\s\S]*?(```\n)/g;

/** @returns {Promise<{path: string, text: string}[]>} the guides with the code of each example */
export function generateSdkGuide(root) {
  return Promise.all(['sdk.md', 'sdk.en.md'].map((name) => filled(root, join(root, 'docs', 'guide', name))));
}

async function filled(root, path) {
  const guide = await readFile(path, 'utf8');
  const names = [...guide.matchAll(placeOf)].map(([, , name]) => name);
  const marked = guide.split('<!-- example:').length - 1;
  if (names.length !== marked) throw new Error(`${path}: an example has no block of code below its mark`);
  const code = new Map(
    await Promise.all(
      names.map(async (name) => [
        name,
        quoted(await readFile(join(root, 'examples', 'sdk-script', name), 'utf8')),
      ]),
    ),
  );
  return { path, text: guide.replace(placeOf, (_whole, head, name, tail) => head + code.get(name) + tail) };
}

/** Without the opening sentence, which the guide has in its own words, and without what only starts the file. */
function quoted(text) {
  const lines = text.split('\n').filter((line) => !/start\.mjs'|^await start\(/.test(line));
  const begin = lines.findIndex((line) => !line.startsWith('//'));
  return `${lines.slice(begin).join('\n').trim()}\n`;
}
