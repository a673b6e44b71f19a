// The SDK in a real browser: in the page, and in a module worker.
import { describe, expect, it } from 'vitest';
import { createClient, isTimeoutError } from './index.js';

function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}

describe('in a module worker', () => {
  it('reads pages, exports a stream, and makes keys without a secure context', async () => {
    const worker = new Worker(new URL('./testing/asking.worker.ts', import.meta.url), { type: 'module' });
    const answer = await answerOf(worker);
    worker.terminate();
    expect(answer).toEqual({
      codes: ['620523100000', '620523101000'],
      text: '{"code":"620523100000"}\n',
      keys: [undefined, undefined, expect.stringMatching(/^\d+(-\d+){3}$/), undefined],
      hasPage: false,
    });
  });
});

describe('in a page', () => {
  it("takes the base URL from the page, and the browser's own fetch unbound", async () => {
    const om = createClient({ baseUrl: 'no-such-backend/onemap/v1', retry: { maxRetries: 0 } });
    await expect(om.me.get()).rejects.toMatchObject({ isOneMapError: true });
  });

  it('ends a call that takes too long', async () => {
    const fetch = () => new Promise<Response>(() => undefined);
    const om = createClient({ baseUrl: '/onemap/v1', fetch, timeoutInMs: 20 });
    const error: unknown = await om.me.get().catch((thrown: unknown) => thrown);
    expect(isTimeoutError(error)).toBe(true);
  });
});
