// Counts what an element leaves behind on a page that it has left.

type Listen = EventTarget['addEventListener'];
type Unlisten = EventTarget['removeEventListener'];

/** Counts what is open: listeners on things that outlive the element, workers, and nodes of the page. */
export class Census {
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
