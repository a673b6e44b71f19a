// Tells the time of day once a minute, as a clock on a wall does.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const minuteInMs = 60_000;

export class ClockController implements ReactiveController {
  readonly #host: Host;
  readonly #now: () => Date;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, now: () => Date) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostConnected(): void {
    const rest = minuteInMs - (this.#now().getTime() % minuteInMs);
    this.#timer = setTimeout(() => {
      this.#host.requestUpdate();
      this.hostConnected();
    }, rest);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
