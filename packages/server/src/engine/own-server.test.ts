// The command as a process with its own PostgreSQL: it starts, keeps its data through kill -9, and takes the server with it.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../bin/onemap-server.mjs', import.meta.url));
let folder: string;
let data: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-own-'));
  // Run by root, PostgreSQL has an account of its own, which must be able to come in.
  await chmod(folder, 0o755);
  data = join(folder, 'data');
  await writeFile(
    join(folder, 'divisions.csv'),
    '区划代码,名称,级别,上级代码\n620000000000,甘肃省,province,\n620500000000,天水市,prefecture,620000000000\n',
  );
});
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; out: string; notes: string }>;
  said(): string;
}

function run(...args: string[]): Run {
  const child = spawn(
    process.execPath,
    ['--conditions=onemap-source', '--import', import.meta.resolve('tsx'), program, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH } },
  );
  children.push(child);
  let [out, notes] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (notes += part));
  const ended = new Promise<Awaited<Run['ended']>>((resolve) =>
    child.once('close', (code) => resolve({ code, out, notes })),
  );
  return { child, ended, said: () => `${out}\n${notes}` };
}

async function startServing(...args: string[]): Promise<Run & { url: string }> {
  const started = run('serve', '--data', data, '--port', '0', ...args);
  let over = false;
  void started.ended.then(() => (over = true));
  for (;;) {
    const url = /OneMap (http:\/\/localhost:\d+)/.exec(started.said())?.[1];
    if (url !== undefined && started.said().includes('Ctrl-C')) return { ...started, url };
    if (over) throw new Error(started.said());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const nameOf = async (url: string): Promise<string> =>
  ((await (await fetch(`${url}/onemap/v1/regions/620500000000`)).json()) as { name: string }).name;

const postmaster = async (): Promise<number> =>
  Number((await readFile(join(data, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; isAlive(pid) && waited < 30_000; waited += 100)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return !isAlive(pid);
}

describe('onemap-server --engine postgres', () => {
  it('keeps what was imported, through a kill and a restart, and ends with its server', async () => {
    const imported = await run(
      'import',
      join(folder, 'divisions.csv'),
      '--data',
      data,
      '--engine',
      'postgres',
    ).ended;
    expect([imported.code, imported.notes]).toEqual([0, '']);

    const first = await startServing('--engine', 'postgres');
    expect(first.said()).toContain(`PostgreSQL 18.`);
    expect(await nameOf(first.url)).toBe('天水市');
    const second = await run('verify', '--data', data).ended;
    expect(second.code).toBe(1);
    expect(second.notes).toContain(String(first.child.pid));
    const killed = await postmaster();
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await isGone(killed)).toBe(true);

    // Without the option the folder says which engine it has.
    const again = await startServing();
    expect(await nameOf(again.url)).toBe('天水市');
    const stopped = await postmaster();
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
    expect(isAlive(stopped)).toBe(false);
    await expect(postmaster()).rejects.toThrow('ENOENT');
  });

  it('is restarted at once after a kill, while the server of before is still on its way out', async () => {
    const first = await startServing();
    first.child.kill('SIGKILL');
    await first.ended;
    const again = await startServing();
    expect(await nameOf(again.url)).toBe('天水市');
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
  });

  it.runIf(process.getuid?.() === 0)(
    'says which folder the account of PostgreSQL cannot enter, and starts nothing',
    async () => {
      const closed = await mkdtemp(join(folder, 'closed-'));
      const { code, notes } = await run('serve', '--data', closed, '--engine', 'postgres').ended;
      expect(code).toBe(1);
      expect(notes).toContain(closed);
      expect(notes).toContain('--data');
      expect(notes).not.toMatch(/\n\s+at /);
    },
  );
});
