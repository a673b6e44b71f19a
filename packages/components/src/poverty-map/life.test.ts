// Fifty lives of a poverty map: what the fiftieth leaves behind is what the tenth left behind.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countyCode, squareCounty } from './square-county.fixtures.js';
import './register.js';

type Listen = EventTarget['addEventListener'];
type Unlisten = EventTarget['removeEventListener'];

/** Counts what is open: listeners on things that outlive the element, workers, and nodes of the page. */
class Census {
  workers = 0;
  private readonly listeners = new Set<string>();
  readonly #ids = new WeakMap<object, number>();
  #nextId = 0;
  private readonly add = EventTarget.prototype.addEventListener;
  private readonly remove = EventTarget.prototype.removeEventListener;
  private readonly worker = window.Worker;

  start(): void {
    const { add, remove, key, listeners } = this;
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      ...[type, listener, options]: Parameters<Listen>
    ) {
      if (listener && outlives(this)) listeners.add(key(this, type, listener, options));
      add.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (
      this: EventTarget,
      ...[type, listener, options]: Parameters<Unlisten>
    ) {
      if (listener) listeners.delete(key(this, type, listener, options));
      remove.call(this, type, listener, options);
    };
    const opened = (by: number): void => {
      this.workers += by;
    };
    window.Worker = class extends this.worker {
      #open = true;

      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        opened(1);
      }

      override terminate(): void {
        if (this.#open) opened(-1);
        this.#open = false;
        super.terminate();
      }
    };
  }

  stop(): void {
    EventTarget.prototype.addEventListener = this.add;
    EventTarget.prototype.removeEventListener = this.remove;
    window.Worker = this.worker;
  }

  take() {
    return {
      listeners: this.listeners.size,
      workers: this.workers,
      nodes: document.querySelectorAll('*').length,
      canvases: document.querySelectorAll('canvas').length,
    };
  }

  private readonly key = (target: EventTarget, type: string, listener: object, options: unknown): string => {
    const capture =
      typeof options === 'object' && options !== null && 'capture' in options ? options.capture : options;
    return [this.#id(target ?? window), type, this.#id(listener), capture === true].join(' ');
  };

  #id(thing: object): number {
    const known = this.#ids.get(thing);
    if (known !== undefined) return known;
    this.#ids.set(thing, ++this.#nextId);
    return this.#nextId;
  }
}

/** The window, the document and media queries stay; an element's own listeners go with it. */
function outlives(target: EventTarget | undefined): boolean {
  return (
    target === undefined ||
    target === window ||
    target === document ||
    target === document.body ||
    target === document.documentElement ||
    target instanceof MediaQueryList
  );
}

const census = new Census();
beforeEach(() => census.start());
afterEach(() => census.stop());

describe('Life', () => {
  it('leaves no listener, worker, node or canvas behind, however often it is put on a page', async () => {
    const source = createFixtureSource(squareCounty());
    const counts = [];
    for (let cycle = 1; cycle <= 50; cycle++) {
      const element = document.createElement('om-poverty-map');
      element.source = source;
      element.region = countyCode;
      document.body.append(element);
      await drawn(element);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (cycle === 10 || cycle === 50) counts.push(census.take());
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[1]!.workers).toBe(0);
    expect(counts[1]!.canvases).toBe(0);
  }, 120_000);

  it('works again after it has been taken off the page and put back', async () => {
    const element = document.createElement('om-poverty-map');
    element.source = createFixtureSource(squareCounty());
    element.region = countyCode;
    document.body.append(element);
    await drawn(element);
    element.remove();
    document.body.append(element);
    await drawn(element);
    expect(element.shadowRoot!.querySelector('.title')!.textContent).toContain('各乡镇贫困发生率');
    expect(element.shadowRoot!.querySelector('om-map')!.handle!.map.getLayers().getLength()).toBe(2);
    element.remove();
  });
});

/** Loaded, and the regions are on the canvas: a pixel in the middle answers with a region. */
async function drawn(element: HTMLElementTagNameMap['om-poverty-map']): Promise<void> {
  for (let frame = 0; frame < 200; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const map = element.shadowRoot?.querySelector('om-map');
    if (element.state === 'ready' && map?.shadowRoot?.querySelector('.viewport canvas')) return;
  }
  throw new Error(`not drawn in 200 frames, state ${element.state}`);
}
