// Turns packages/contract/openapi.yaml and codes.yaml into TypeScript: types, the document as data, and code lists.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTs, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { toOpenApi30 } from './openapi30.mjs';

const banner = (source) => `// Generated from ${source} by "npm run generate". Do not edit.\n`;

/** @returns {Promise<{path: string, text: string}[]>} the files that should exist, with their text */
export async function generateContract(root) {
  const folder = join(root, 'packages/contract');
  const yaml = await readFile(join(folder, 'openapi.yaml'), 'utf8');
  const document = parse(yaml);
  const codes = parse(await readFile(join(folder, 'codes.yaml'), 'utf8'));
  const types = astToString(await openapiTs(yaml));
  const generated = join(folder, 'src/generated');
  const asConst = (value) => JSON.stringify(value, null, 1);
  return [
    { path: join(generated, 'openapi-types.ts'), text: banner('openapi.yaml') + types },
    {
      path: join(generated, 'openapi-document.ts'),
      text: `${banner('openapi.yaml')}export const openApi31: Record<string, unknown> = ${asConst(document)};\n\nexport const openApi30: Record<string, unknown> = ${asConst(toOpenApi30(document))};\n`,
    },
    {
      path: join(generated, 'code-lists.ts'),
      text: `${banner('codes.yaml')}export const codeLists = ${asConst(codes)} as const;\n`,
    },
  ];
}
