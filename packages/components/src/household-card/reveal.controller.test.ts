// A reveal asks for a reason, shows plain values for five minutes and forgets them.
import type { Reveal, RevealRequest } from '@onemap/contract';
import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deferred } from '../internal/testing/source.js';
import { RevealController } from './reveal.controller.js';

const answer: Reveal = {
  id: 'audit-1',
  at: '2016-05-01T09:30:00+08:00',
  household: '620523-x',
  fields: ['phone'],
  phone: '13900000001',
  bankAccount: null,
  members: [],
};

let sent: { request: RevealRequest; signal: AbortSignal; answer: ReturnType<typeof deferred<Reveal>> }[];
let reveal: RevealController;
const controllers: ReactiveController[] = [];
const host = {
  addController: (controller: ReactiveController) => void controllers.push(controller),
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  reveal = new RevealController(host, (request, signal) => {
    const waiting = deferred<Reveal>();
    sent.push({ request, signal, answer: waiting });
    return waiting.promise;
  });
  reveal.open();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('A reveal', () => {
  it('sends nothing without a field', async () => {
    await reveal.submit({ fields: [], reason: '入户核查' });
    expect([reveal.step, reveal.fault, sent.length]).toEqual(['open', 'noFields', 0]);
  });

  it.each(['', '核查', '   核查人  '])('sends nothing for the reason "%s"', async (reason) => {
    await reveal.submit({ fields: ['phone'], reason });
    expect([reveal.fault, sent.length]).toEqual(['shortReason', 0]);
  });

  it('sends a reason of four characters, trimmed', async () => {
    void reveal.submit({ fields: ['phone'], reason: ' 入户核查 ' });
    expect(reveal.step).toBe('sending');
    expect(sent[0]!.request).toEqual({ fields: ['phone'], reason: '入户核查' });
  });

  it('shows the answer for five minutes and then forgets it', async () => {
    const done = reveal.submit({ fields: ['phone'], reason: '入户核查' });
    sent[0]!.answer.resolve(answer);
    await done;
    expect([reveal.step, reveal.result]).toEqual(['shown', answer]);
    vi.advanceTimersByTime(299_999);
    expect(reveal.step).toBe('shown');
    vi.advanceTimersByTime(1);
    expect([reveal.step, reveal.result]).toEqual(['closed', undefined]);
  });

  it('keeps the form and says why after a refusal', async () => {
    const done = reveal.submit({ fields: ['phone'], reason: '入户核查' });
    sent[0]!.answer.reject(Object.assign(new Error('no'), { status: 403 }));
    await done;
    expect([reveal.step, reveal.problem?.kind]).toEqual(['open', 'forbidden']);
  });

  it('drops an answer that comes after the form was closed', async () => {
    const done = reveal.submit({ fields: ['phone'], reason: '入户核查' });
    reveal.close();
    expect(sent[0]!.signal.aborted).toBe(true);
    sent[0]!.answer.resolve(answer);
    await done;
    expect([reveal.step, reveal.result]).toEqual(['closed', undefined]);
  });

  it('is forgotten when the card leaves the page', async () => {
    const done = reveal.submit({ fields: ['phone'], reason: '入户核查' });
    sent[0]!.answer.resolve(answer);
    await done;
    controllers.forEach((controller) => controller.hostDisconnected?.());
    expect(reveal.result).toBeUndefined();
  });
});
