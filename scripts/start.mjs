// npm start: installs, builds and seeds what is missing, then serves the demo portal and prints one address.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(passedOn) {
  ensureInstalled(root);
  const { ensureSite } = await import('./build.mjs');
  const prepared = await import('./server.mjs');
  const { ensureElevation, ensureImagery, ensureSnapshot, serverArguments } = prepared;
  if (await ensureSite(root)) console.log('已构建门户与组件 Built the portal and the elements.');
  if (ensureSnapshot(root)) console.log('已准备演示数据 Prepared the demo data.');
  if (ensureImagery(root)) console.log('已准备示意影像 Prepared the demo imagery.');
  if (ensureElevation(root)) console.log('已准备示意地形 Prepared the demo heights.');
  return serve(serverArguments(root, ['serve', ...serveOptions(prepared, passedOn)]));
}

/** A later option of the caller takes the place of ours. */
function serveOptions({ snapshotFile, imageryFolder, elevationFolder }, passedOn) {
  const built = join(root, 'dist', 'docs');
  // Until "npm run docs" has run, a page of the portal says so.
  const docs = existsSync(built) ? built : join(root, 'dist', 'site', 'docs');
  return [
    ...['--data', join(root, '.onemap', 'data')],
    ...['--snapshot', snapshotFile(root)],
    ...['--imagery', imageryFolder(root), '--elevation', elevationFolder(root)],
    ...['--site', join(root, 'dist', 'site')],
    ...['--docs', docs],
    ...['--log-level', 'warn', '--log-format', 'text'],
    ...passedOn,
  ];
}

/** Ctrl-C reaches the server from the terminal by itself; we wait for it to end, and pass on what only we were told. */
function serve(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0)));
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  return 1;
});
