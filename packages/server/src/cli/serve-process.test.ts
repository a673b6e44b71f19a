// The server as a process that is stopped: a request that runs is answered, a second signal waits for nothing.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../bin/onemap-server.mjs', import.meta.url));
let data: string;
let child: ChildProcess;
let output = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'onemap-process-'));
});
afterEach(async () => {
  child.kill('SIGKILL');
  await rm(data, { recursive: true, force: true });
});

/** Starts the server and waits for the address that the pattern finds in what it prints. */
async function start(pattern: RegExp, ...args: string[]): Promise<string> {
  output = '';
  const flags = [
    '--conditions=onemap-source',
    '--import',
    'tsx',
    main,
    'serve',
    '--data',
    data,
    '--port',
    '0',
  ];
  child = spawn(process.execPath, [...flags, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  await until(() => pattern.test(output));
  return pattern.exec(output)![1]!;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await Promise.race([once(child.stdout!, 'data'), once(child.stderr!, 'data')]);
}

/** A request whose body is still under way. */
async function beginRequest(port: number): Promise<{ socket: Socket; answer: () => string }> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => (text += part));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const head = 'POST /onemap/v1/auth/token HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
  socket.write(`${head}Content-Length: 20\r\n\r\n{"persona"`);
  return { socket, answer: () => text };
}

const portOf = /OneMap http:\/\/localhost:(\d+)\//;

describe('the process', () => {
  it('answers what runs before it ends, says meanwhile that it is not ready, and gives its folder back', async () => {
    const port = Number(await start(portOf, '--metrics-port', '0', '--shutdown-grace', '60'));
    await until(() => output.includes('/metrics'));
    const operations = /http:\/\/localhost:(\d+)\/metrics/.exec(output)![1]!;
    const ready = async () => (await fetch(`http://127.0.0.1:${operations}/healthz/ready`)).status;
    expect(await ready()).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${operations}/metrics`)).text()).toContain(
      'process_cpu_seconds_total',
    );
    const { socket, answer } = await beginRequest(port);
    await fetch(`http://127.0.0.1:${port}/healthz`);
    const closed = once(socket, 'close');
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await until(() => output.includes('draining'));
    expect(await ready()).toBe(503);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    socket.write(':"nobody"}');
    await closed;
    expect(answer()).toMatch(/^HTTP\/1.1 400 [\s\S]*unknown-persona/);
    expect(await ended).toEqual([0, null]);
    expect(output).toMatch(/"requestsCutOff":0/);
    expect(await readdir(data)).not.toContain('onemap.lock');
  });

  it('waits for nothing at the second signal', async () => {
    const port = Number(await start(portOf, '--shutdown-grace', '600'));
    await beginRequest(port);
    await fetch(`http://127.0.0.1:${port}/healthz`);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await until(() => output.includes('draining'));
    child.kill('SIGTERM');
    expect(await ended).toEqual([130, null]);
  });
});
