// One database session behind a worker thread: a request goes out, its answer comes back in order.
import { Worker } from 'node:worker_threads';
import { DatabaseError, databaseClosed } from './database-error.js';
import type { Row } from './db.js';
import type { WorkerAnswer, WorkerOptions, WorkerRequest } from './pglite-worker.js';

type Ask = Omit<WorkerRequest, 'id'>;
interface Waiting {
  resolve(rows: unknown): void;
  reject(error: Error): void;
}

export interface Session {
  ask(request: Ask): Promise<unknown>;
  rows<T = Row>(request: Ask): Promise<T[]>;
  end(): Promise<void>;
}

/** Starts the thread and waits until the database answers. @throws DatabaseError when it cannot be opened. */
export async function startSession(options: WorkerOptions): Promise<Session> {
  const waiting = new Map<number, Waiting>();
  const worker = startWorker(options);
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  let ended = false;
  let lastId = 0;

  worker.on('message', ({ id, rows, error }: WorkerAnswer) => {
    const entry = waiting.get(id);
    waiting.delete(id);
    if (error) entry?.reject(new DatabaseError(error.message, error.code));
    else entry?.resolve(rows);
  });
  worker.on('error', (error: Error) => {
    ended = true;
    failAll(error);
  });
  worker.on('exit', () => {
    ended = true;
    failAll(new DatabaseError('the database thread has ended', databaseClosed));
  });

  const ask = (request: Ask): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(new DatabaseError('the database is closed', databaseClosed));
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...request, id });
    });

  const ready = new Promise((resolve, reject) => waiting.set(0, { resolve, reject }));
  await ready.catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  return {
    ask,
    rows: <T>(request: Ask) => ask(request) as Promise<T[]>,
    end: async () => {
      if (!ended) await ask({ kind: 'close' });
      await worker.terminate();
    },
  };
}

/** From source a small starter registers the TypeScript loader; a built package starts the .js beside this file. */
function startWorker(workerData: WorkerOptions): Worker {
  const file = import.meta.url.endsWith('.ts') ? './pglite-worker-source.mjs' : './pglite-worker.js';
  return new Worker(new URL(file, import.meta.url), { workerData, execArgv: [] });
}
