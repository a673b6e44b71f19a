#!/usr/bin/env node
// Starts the conformance kit: from source in the repository, from dist where it is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../kit/cli.ts', import.meta.url);
const built = new URL('../dist/kit/cli.js', import.meta.url);
const fromSource = existsSync(source);
const prepared = process.execArgv.some((flag) => flag.includes('onemap-source'));

if (fromSource && !prepared) process.exitCode = await again();
else {
  const { runKit } = await import(fromSource ? source.href : built.href);
  process.exitCode = await runKit(process.argv.slice(2));
}

/** Runs this file again with the flags that let Node read TypeScript. */
function again() {
  const flags = ['--conditions=onemap-source', '--import', import.meta.resolve('tsx')];
  const child = spawn(
    process.execPath,
    [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
