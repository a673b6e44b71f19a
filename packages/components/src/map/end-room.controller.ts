// Tells the cards at the right of a map how far down they may reach: beside what stands at the left, down to what stands below them.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** The bottom row is as high as its higher end; above the lower end there is room, which its row does not give away. */
export class EndRoomController implements ReactiveController {
  readonly #host: Host;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer || !this.#host.isConnected) return;
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.row-bottom');
    const end = row?.lastElementChild as HTMLElement | null | undefined;
    if (!row || !end) return;
    this.#observer = new ResizeObserver(() => {
      this.#host.style.setProperty('--_end-room', `${Math.max(row.offsetHeight - end.offsetHeight, 0)}px`);
    });
    this.#observer.observe(row);
    this.#observer.observe(end);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
