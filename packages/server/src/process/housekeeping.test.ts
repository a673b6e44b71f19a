import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHouse } from './housekeeping.js';

describe('housekeeping', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is done at once and every hour, goes on after a failure, and ends', async () => {
    const told: unknown[] = [];
    const log = {
      note: (...words: unknown[]) => told.push(words),
      fault: (error: unknown, where: string) => told.push([String(error), where]),
    };
    const answers: (() => Promise<number>)[] = [
      () => Promise.resolve(0),
      () => Promise.reject(new Error('away')),
      () => Promise.resolve(3),
    ];
    const purge = vi.fn(() => answers.shift()!());
    const house = keepHouse(purge, log);
    await vi.advanceTimersByTimeAsync(0);
    expect(purge).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    expect(told).toEqual([
      ['Error: away', 'housekeeping'],
      ['removed expired answers', { removed: 3 }],
    ]);
    await house.end();
    await vi.advanceTimersByTimeAsync(5 * 3_600_000);
    expect(purge).toHaveBeenCalledTimes(3);
  });
});
