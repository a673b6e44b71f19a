import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchSignals } from './signals.js';

describe('signals', () => {
  it('are told apart by their order, and left alone afterwards', async () => {
    const source = new EventEmitter();
    const signals = watchSignals(source as unknown as NodeJS.Process);
    source.emit('SIGTERM');
    source.emit('SIGINT');
    source.emit('SIGINT');
    expect([await signals.first, await signals.second]).toEqual(['SIGTERM', 'SIGINT']);
    signals.release();
    expect([source.listenerCount('SIGINT'), source.listenerCount('SIGTERM')]).toEqual([0, 0]);
  });
});
