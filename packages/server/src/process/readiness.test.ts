import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadiness } from './readiness.js';

let time = 0;
const now = (): number => time;
const answering = (read: () => Promise<unknown>) => ({ read: vi.fn(read) as never });

describe('readiness', () => {
  beforeEach(() => {
    time = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('is there while the database answers, and asks it once for many probes', async () => {
    const db = answering(() => Promise.resolve([]));
    const readiness = createReadiness({ db, isDraining: () => false, now });
    expect(await Promise.all([readiness(), readiness(), readiness()])).toEqual(['ready', 'ready', 'ready']);
    expect(db.read).toHaveBeenCalledTimes(1);
    time = 999;
    await readiness();
    expect(db.read).toHaveBeenCalledTimes(1);
    time = 1000;
    await readiness();
    expect(db.read).toHaveBeenCalledTimes(2);
  });

  it('is gone while the database refuses, and comes back with it', async () => {
    let refuses = true;
    const db = answering(() => (refuses ? Promise.reject(new Error('down')) : Promise.resolve([])));
    const readiness = createReadiness({ db, isDraining: () => false, now });
    expect(await readiness()).toBe('database');
    refuses = false;
    time = 1000;
    expect(await readiness()).toBe('ready');
  });

  it('is gone when the database does not answer within the deadline', async () => {
    const db = answering(() => new Promise(() => undefined));
    const found = createReadiness({ db, isDraining: () => false, now, deadlineInMs: 2_000 })();
    await vi.advanceTimersByTimeAsync(1_999);
    const waiting = await Promise.race([found, Promise.resolve('waiting')]);
    await vi.advanceTimersByTimeAsync(1);
    expect([waiting, await found]).toEqual(['waiting', 'database']);
  });

  it('is gone while the server ends, without asking the database', async () => {
    const db = answering(() => Promise.resolve([]));
    expect(await createReadiness({ db, isDraining: () => true, now })()).toBe('draining');
    expect(db.read).not.toHaveBeenCalled();
  });
});
