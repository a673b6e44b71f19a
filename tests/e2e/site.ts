// Before the end-to-end tests: builds the site, seeds the demo, starts the real server on a free port; afterwards ends it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureSite } from '../../scripts/build.mjs';
import {
  elevationFolder,
  ensureElevation,
  ensureImagery,
  ensureSnapshot,
  imageryFolder,
  snapshotFile,
  startServer,
} from '../../scripts/server.mjs';
import { root } from '../architecture/files.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the running demo, without a slash at the end. */
    origin: string;
  }
}

let end = async (): Promise<void> => undefined;

export async function setup(project: TestProject): Promise<void> {
  try {
    project.provide('origin', await start());
  } catch (error) {
    // Thrown here, it would end the other projects' tests too; these fail one by one.
    console.error(error);
    project.provide('origin', 'http://the-demo-did-not-start.invalid');
  }
}

async function start(): Promise<string> {
  await ensureSite(root);
  ensureSnapshot(root);
  ensureImagery(root);
  ensureElevation(root);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const data = mkdtempSync(join(root, '.cache', 'e2e-'));
  const server = await startServer(root, [
    ...['--data', data, '--snapshot', snapshotFile(root), '--imagery', imageryFolder(root)],
    ...['--elevation', elevationFolder(root)],
    ...['--site', join(root, 'dist', 'site'), '--port', '0'],
  ]);
  end = async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return server.url;
}

export const teardown = (): Promise<void> => end();
