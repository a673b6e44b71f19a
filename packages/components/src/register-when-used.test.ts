// Late elements: their modules are asked for once, when their tag stands on the page, wherever it came from.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { registerWhenUsed } from './register-when-used.js';

const page = document;
let end: () => void = () => undefined;
afterEach(() => {
  end();
  page.body.replaceChildren();
});

const observed = () => new Promise((resolve) => setTimeout(resolve, 0));
const put = (html: string) => page.body.insertAdjacentHTML('beforeend', html);

describe('a late element', () => {
  it('is loaded where its tag stands already, and the others are not', () => {
    put('<om-late-one></om-late-one>');
    const [one, two] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
    end = registerWhenUsed(page, { 'om-late-one': one, 'om-late-two': two });
    expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 0]);
  });

  it('is loaded once when it is added deep inside, several times', async () => {
    const one = vi.fn(async () => undefined);
    end = registerWhenUsed(page, { 'om-late-one': one });
    put('<section><p><om-late-one></om-late-one></p></section>');
    put('<om-late-one></om-late-one><om-late-one></om-late-one>');
    await observed();
    expect(one).toHaveBeenCalledTimes(1);
  });

  it('is asked for again after a failure, when it is added again', async () => {
    const one = vi.fn(() => Promise.reject(new Error('offline')));
    end = registerWhenUsed(page, { 'om-late-one': one, 'om-late-two': async () => undefined });
    put('<om-late-one></om-late-one>');
    await observed();
    put('<om-late-one></om-late-one>');
    await observed();
    expect(one).toHaveBeenCalledTimes(2);
  });

  it('is no longer looked for after the end', async () => {
    const one = vi.fn(async () => undefined);
    registerWhenUsed(page, { 'om-late-one': one })();
    put('<om-late-one></om-late-one>');
    await observed();
    expect(one).not.toHaveBeenCalled();
  });
});
