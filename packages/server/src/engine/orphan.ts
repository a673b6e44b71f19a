// A server that outlived its starter holds the data folder: it is found by its own record, and stopped.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/**
 * Stops the server that runs on the folder, if one does. Nothing is signalled before it has proved by the password
 * that the folder is its own: the number in the record may belong to another process by now.
 */
export async function stopOrphan(cluster: string, password: string): Promise<void> {
  const record = await readRecord(cluster);
  if (record === null || !isAlive(record.pid)) return;
  const { pid, port } = record;
  if (!(await servesFolder(port, cluster, password))) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 30_000; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** First line of `postmaster.pid` is the process, the fourth its port. */
async function readRecord(cluster: string): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function servesFolder(port: number, cluster: string, password: string): Promise<boolean> {
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' },
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
