#!/usr/bin/env node
// Starts the command line: from source in the repository, from dist where it is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/run.ts', import.meta.url);
const built = new URL('../dist/cli/run.js', import.meta.url);
const fromSource = existsSync(source);
const prepared = process.execArgv.some((flag) => flag.includes('onemap-source'));

if (fromSource && !prepared) process.exitCode = await again();
else {
  const { run } = await import(fromSource ? source.href : built.href);
  await run(process.argv.slice(2));
}

/** Runs this file again with the flags that let Node read TypeScript; the shell sends Ctrl-C to both. */
function again() {
  const flags = ['--conditions=onemap-source', '--import', import.meta.resolve('tsx')];
  process.on('SIGINT', () => undefined);
  const child = spawn(
    process.execPath,
    [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
