// The plain page in Chromium 80, the oldest browser that the prebuilt script promises to run in.
import { spawn } from 'node:child_process';
import { describe, expect, inject, it } from 'vitest';
import { packedBrowser } from '../../scripts/packed-browser.mjs';

const origin = inject('origin');
const oldest = packedBrowser('oldest');

/** Opens a page, waits until it rests, and answers its elements as HTML with everything that the page logged. */
function dump(browser: NonNullable<typeof oldest>, url: string): Promise<{ html: string; log: string }> {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];
  const actions = ['--enable-logging=stderr', '--virtual-time-budget=15000', '--dump-dom', url];
  const child = spawn(browser.path, [...flags, ...actions], { env: { ...process.env, ...browser.env } });
  let html = '';
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (html += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve({ html, log }));
  });
}

// The npm package carries it for Linux on x64 only.
describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('Chromium 80', () => {
  it('shows the map of the plain page and throws nothing', async () => {
    if (!oldest) throw new Error('chrome-aws-lambda is not installed, or its browser does not start here');
    const { html, log } = await dump(oldest, `${origin}/plain-html/`);
    expect(html).toMatch(/<om-poverty-map[^>]* state="ready"/);
    expect(log).not.toMatch(/Uncaught|Content Security Policy/);
  });
});
