// Folds a legend that would lie over the title: how high the two are together, only the page knows.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export class LegendFit implements ReactiveController {
  /** Whether the legend has to fold; until something else is shown, or in another room. */
  folds = false;
  readonly #host: Host;
  readonly #inputs: () => readonly unknown[];
  #known: readonly unknown[] = [];
  #observer: ResizeObserver | undefined;
  #observed: readonly (Element | null)[] = [];

  /** @param inputs what has a legend of its own: another one is given room again */
  constructor(host: Host, inputs: () => readonly unknown[]) {
    this.#host = host;
    this.#inputs = inputs;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#look());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = [];
  }

  hostUpdate(): void {
    const inputs = this.#inputs();
    if (inputs.every((input, index) => input === this.#known[index])) return;
    this.#known = inputs;
    this.folds = false;
  }

  hostUpdated(): void {
    const found = [this.#legend, this.#title];
    if (found.every((element, index) => element === this.#observed[index])) return;
    this.#observer?.disconnect();
    this.#observed = found;
    for (const element of found) if (element) this.#observer?.observe(element);
  }

  get #legend(): Element | null {
    return this.#host.shadowRoot?.querySelector('.legend') ?? null;
  }

  /** In a poverty map it is the card of the map. */
  get #title(): Element | null {
    const map = this.#host.closest('om-poverty-map');
    const card = map?.shadowRoot?.querySelector('[part=title-card]');
    return card ?? this.#host.shadowRoot?.querySelector('.title') ?? null;
  }

  #look(): void {
    const [legend, title] = [this.#legend, this.#title];
    // On a phone the legend has a place of its own.
    if (this.folds || !legend || !title || this.#host.hasAttribute('narrow')) return;
    const [below, above] = [legend.getBoundingClientRect(), title.getBoundingClientRect()];
    if (below.height === 0 || below.top >= above.bottom || below.left >= above.right) return;
    this.folds = true;
    this.#host.requestUpdate();
  }
}
