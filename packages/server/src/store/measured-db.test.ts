import { describe, expect, it } from 'vitest';
import type { Db } from './db.js';
import { measureDb, type TransactionMeter } from './measured-db.js';

type Told = Parameters<TransactionMeter['ended']>[0];

/** A database that lets a transaction wait for 300 ms before its turn. */
function prepare(failing = false): { db: Db; told: Told[]; pass: (ms: number) => void } {
  let time = 1_000;
  const told: Told[] = [];
  const run = async <T>(work: (query: never) => Promise<T>): Promise<T> => {
    time += 300;
    if (failing) throw new Error('no connection');
    return work(undefined as never);
  };
  const inner: Db = { read: (_scope, work) => run(work), write: run, close: () => Promise.resolve() };
  const db = measureDb(inner, { ended: (each) => told.push(each) }, () => time);
  return { db, told, pass: (ms) => (time += ms) };
}

describe('a measured database', () => {
  it('tells waiting and work apart', async () => {
    const { db, told, pass } = prepare();
    const answer = await db.read({ prefixes: [] }, () => {
      pass(50);
      return Promise.resolve('rows');
    });
    await db.write(() => Promise.resolve());
    expect(answer).toBe('rows');
    expect(told).toEqual([
      { kind: 'read', waitInSeconds: 0.3, workInSeconds: 0.05, failed: false },
      { kind: 'write', waitInSeconds: 0.3, workInSeconds: 0, failed: false },
    ]);
  });

  it('tells of failures, in the work and before it, and passes them on', async () => {
    const { db, told } = prepare();
    await expect(db.read({ prefixes: [] }, () => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
    const closed = prepare(true);
    await expect(closed.db.write(() => Promise.resolve())).rejects.toThrow('no connection');
    expect([...told, ...closed.told]).toEqual([
      { kind: 'read', waitInSeconds: 0.3, workInSeconds: 0, failed: true },
      { kind: 'write', waitInSeconds: 0.3, workInSeconds: 0, failed: true },
    ]);
  });
});
