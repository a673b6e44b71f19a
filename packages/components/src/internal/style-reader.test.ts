// Styles are read in frames: not again between updates, at once for another scheme, and a page's change is noticed.
import { LitElement } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StyleReader } from './style-reader.js';

class Reading extends LitElement {
  readonly reader = new StyleReader(this, ({ color }) => ({ color }));
  updates = 0;

  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('test-reading', Reading);

const red = 'rgb(255, 0, 0)';
const blue = 'rgb(0, 0, 255)';

async function reading(): Promise<Reading> {
  const element = document.createElement('test-reading') as Reading;
  element.style.setProperty('color', red);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function frames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

afterEach(() => {
  for (const element of document.querySelectorAll('test-reading')) element.remove();
  vi.restoreAllMocks();
});

describe('A style reader', () => {
  it('keeps what it has read until the next frame', async () => {
    const element = await reading();
    await frames();
    const ask = vi.spyOn(window, 'getComputedStyle');
    const first = element.reader.value;
    expect(first).toEqual({ color: red });
    expect(element.reader.value).toBe(first);
    expect(ask).not.toHaveBeenCalled();
  });

  it('updates its element in the frame after an update that finds another style', async () => {
    const element = await reading();
    expect(element.reader.value).toEqual({ color: red });
    await frames();
    const before = element.updates;
    element.style.setProperty('color', blue);
    element.requestUpdate();
    await expect.poll(() => element.reader.value).toEqual({ color: blue });
    await expect.poll(() => element.updates).toBe(before + 2);
  });

  it('stays the same object while nothing is another', async () => {
    const element = await reading();
    const { value } = element.reader;
    element.requestUpdate();
    await frames();
    expect(element.reader.value).toBe(value);
  });

  it('reads another colour scheme at once', async () => {
    const element = await reading();
    expect(element.reader.value).toEqual({ color: red });
    element.style.setProperty('color', blue);
    expect(element.reader.value).toEqual({ color: red });
    element.setAttribute('scheme', 'dark');
    expect(element.reader.value).toEqual({ color: blue });
  });

  it('reads anew after it has been off the page', async () => {
    const element = await reading();
    expect(element.reader.value).toEqual({ color: red });
    element.remove();
    element.style.setProperty('color', blue);
    document.body.append(element);
    expect(element.reader.value).toEqual({ color: blue });
  });
});
