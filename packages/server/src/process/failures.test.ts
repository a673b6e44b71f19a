import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchFailures } from './failures.js';
import { createLog } from './log.js';

describe('an error that nothing has caught', () => {
  it('is told without names and numbers, and ends the process', () => {
    const source = new EventEmitter();
    const lines: string[] = [];
    const codes: number[] = [];
    const log = createLog({
      level: 'info',
      format: 'json',
      destination: { write: (line) => void lines.push(line) },
    });
    const stop = watchFailures(log, (code) => codes.push(code), source);
    source.emit('uncaughtException', new Error('no household of 张三, 620523199001010019'));
    expect(codes).toEqual([1]);
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', requestId: 'process', error: 'Error' });
    expect(lines[0]).toContain('no household of …, …');
    stop();
    expect(source.listenerCount('uncaughtException')).toBe(0);
  });
});
