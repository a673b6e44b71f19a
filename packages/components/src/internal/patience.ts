// Shows nothing for a moment: what is about to be replaced need not be laid out, and a quick answer does not flash.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const patienceInMs = 150;

export class Patience implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #waits: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  /** @param waits whether what is to be shown is still on its way */
  constructor(host: ReactiveControllerHost, waits: () => boolean) {
    this.#host = host;
    this.#waits = waits;
    host.addController(this);
  }

  /** Whether to show nothing yet: once for each time on a page, and no longer than 150 ms. */
  get holds(): boolean {
    return !this.#isOver && this.#waits();
  }

  hostUpdated(): void {
    if (!this.holds) this.#end();
    else
      this.#timer ??= setTimeout(() => {
        this.#end();
        this.#host.requestUpdate();
      }, patienceInMs);
  }

  hostDisconnected(): void {
    this.#end();
    this.#isOver = false;
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isOver = true;
  }
}
