// Runs an example from the command line: the server is ONEMAP_BASE_URL, the token, where one is needed, ONEMAP_TOKEN.
import { pathToFileURL } from 'node:url';
import { createClient, isOneMapError } from '@onemap/sdk';

/**
 * Does nothing when the file is imported, as its test does.
 * @param {string} file the example's `import.meta.url`
 * @param {(om: import('@onemap/sdk').OneMapClient, print: (text: unknown) => void, ...words: string[]) => Promise<void>} example
 */
export async function start(file, example) {
  const [, script, ...words] = process.argv;
  if (!script || pathToFileURL(script).href !== file) return;
  const { ONEMAP_BASE_URL: baseUrl = 'http://localhost:8787/onemap/v1', ONEMAP_TOKEN: token } = process.env;
  const om = createClient({ baseUrl, auth: () => token ?? null, acceptLanguage: 'zh-CN' });
  try {
    await example(om, console.log, ...words);
  } catch (error) {
    if (!isOneMapError(error)) throw error;
    console.error(`${error.message} (${error.code})`);
    for (const { parameter, pointer, message } of error.errors)
      console.error(`  ${parameter ?? pointer}: ${message}`);
    process.exitCode = 1;
  }
}
