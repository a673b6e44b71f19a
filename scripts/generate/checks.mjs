// Writes docs/contract/checks.md, the list of the conformance kit's checks, from the checks themselves.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const opening = `<!-- Generated from packages/contract/kit by "npm run generate". Do not edit. -->

# 检查清单

[一致性检查](conformance.md)的全部检查，按能力类排列，编号不变。标「建议」的可以不过，其余都是必须的。命令 \`onemap-conformance --list\` 列出同样的内容。
`;

/** @returns {Promise<{path: string, text: string}[]>} the page as it should be */
export async function generateChecks(root) {
  const path = join(root, 'docs/contract/checks.md');
  const { checks, classTitles, layerTitles } = readKit(root);
  const sections = Object.entries(classTitles)
    .map(([name, title]) => ({ name, title, own: checks.filter(({ capability }) => capability === name) }))
    .filter(({ own }) => own.length > 0)
    .map((each) => section(each, layerTitles));
  const text = await format([opening, ...sections].join('\n'), {
    ...(await resolveConfig(path)),
    parser: 'markdown',
  });
  return [{ path, text }];
}

function section({ name, title, own }, layers) {
  const rows = own.map(
    ({ id, zh, layer, mandatory, source }) =>
      `| \`${id}\` | ${cell(zh)}${mandatory ? '' : '(建议)'} | ${layers[layer]} | ${reference(source)} |`,
  );
  return [
    `## ${title}:\`${name}\`(${own.length} 项)`,
    '',
    '| 编号 | 要求 | 种类 | 依据 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function reference(source) {
  const page = /^docs\/contract\/(.+)$/.exec(source);
  if (page) return `[${cell(page[1])}](${page[1]})`;
  const rfc = /^RFC (\d+)/.exec(source);
  if (rfc) return `[${source}](https://www.rfc-editor.org/rfc/rfc${rfc[1]})`;
  const ogc = /^https?:.*\/(?:req\/)?([^/]+\/[^/]+)$/.exec(source);
  if (ogc) return `[${cell(ogc[1])}](${source})`;
  return `\`${cell(source.replace('packages/contract/', ''))}\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('_', '\\_').replaceAll('<', '&lt;');
}

/** The checks are TypeScript: another process reads them with the flags that this takes. */
function readKit(root) {
  const script = `import { allChecks as checks, classTitles, layerTitles } from '@onemap/contract/kit';
    process.stdout.write(JSON.stringify({ checks, classTitles, layerTitles }));`;
  const flags = ['--conditions=onemap-source', '--import', 'tsx', '--input-type=module', '-e', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (status !== 0) throw new Error(`The checks of the conformance kit cannot be read:\n${stderr}`);
  return JSON.parse(stdout);
}
