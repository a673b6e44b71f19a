// npm test: installs what is missing, then runs every check in order and ends with the line "N passed, N failed".
// Arguments go to vitest: `npm test -- --project unit packages/core`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chineseFontEnvironment } from './chinese-font.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureInstalled } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const resultFile = join(root, '.cache', 'test-results.json');
const bin = (...path) => join(root, 'node_modules', ...path);

const checks = [
  ['generated files are fresh', join(root, 'scripts', 'generate.mjs'), '--check'],
  ['formatting', bin('prettier', 'bin', 'prettier.cjs'), '--check', '.'],
  ['lint', bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0'],
  ['types', bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'],
  ['build', join(root, 'scripts', 'build.mjs')],
  ['the packed SDK works alone', join(root, 'scripts', 'check-sdk-package.mjs')],
];

async function main() {
  ensureInstalled(root);
  const browser = await findBrowser(process.env, { mayDownload: true });
  console.log(`Browser: ${browser.path} (${browser.from})`);
  const env = { ...process.env, ...browser.env, ...chineseFontEnvironment(root), CHROME_BIN: browser.path };
  const total = { passed: 0, failed: 0 };
  for (const [name, ...args] of checks) add(total, runCheck(name, args, env));
  add(total, runTests(env));
  return total;
}

function runCheck(name, args, env) {
  const ok = run(name, args, env);
  console.log(ok ? `${name}: passed` : `${name}: FAILED`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function runTests(env) {
  rmSync(resultFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
  const ok = run('tests', [bin('vitest', 'vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)], env);
  const counts = existsSync(resultFile)
    ? countTests(readFileSync(resultFile, 'utf8'))
    : { passed: 0, failed: 0 };
  const unexplained = !ok && counts.failed === 0 ? 1 : 0;
  return { passed: counts.passed, failed: counts.failed + unexplained };
}

/** A file that could not be loaded has no tests of its own and counts as one failure. */
function countTests(json) {
  const results = JSON.parse(json);
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: results.numPassedTests, failed: results.numFailedTests + broken.length };
}

function run(name, args, env) {
  console.log(`\n== ${name}`);
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

function add(total, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

const total = await main().catch((error) => {
  console.error(error.message);
  return { passed: 0, failed: 1 };
});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
