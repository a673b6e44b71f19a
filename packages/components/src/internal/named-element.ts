// Finds the element that `for="id"` names in the host's own root, also when it is added or upgraded later.

export class NamedElement<Wanted extends HTMLElement> {
  /** The element named, once it is there and upgraded. */
  element: Wanted | undefined;
  readonly #host: HTMLElement;
  readonly #accepts: (element: Element) => element is Wanted;
  readonly #found: () => void;
  #id: string | undefined;
  #watch: MutationObserver | undefined;

  /** `found` runs when the element that is named changes, to undefined too. */
  constructor(host: HTMLElement, accepts: (element: Element) => element is Wanted, found: () => void) {
    this.#host = host;
    this.#accepts = accepts;
    this.#found = found;
  }

  /** Follows another id; an empty one names nothing. @returns whether the id differs from the one before */
  look(id: string | null | undefined): boolean {
    const wanted = id || undefined;
    if (wanted === this.#id) return false;
    this.forget();
    this.#id = wanted;
    if (wanted === undefined || !this.#try()) this.#found();
    return true;
  }

  /** Ends the search and lets the element go. */
  forget(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#id = undefined;
    this.element = undefined;
  }

  #try(): boolean {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const candidate = this.#id === undefined ? null : root.getElementById(this.#id);
    if (candidate === null) {
      this.#wait(root);
      return false;
    }
    this.#watch?.disconnect();
    if (!this.#accepts(candidate)) {
      void this.#whenUpgraded(candidate);
      return false;
    }
    this.element = candidate;
    this.#found();
    return true;
  }

  #wait(root: Node): void {
    if (this.#watch !== undefined) return;
    this.#watch = new MutationObserver(() => this.#try());
    this.#watch.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] });
  }

  async #whenUpgraded(candidate: Element): Promise<void> {
    const id = this.#id;
    if (!candidate.localName.includes('-') || customElements.get(candidate.localName)) return;
    await customElements.whenDefined(candidate.localName);
    if (this.#id === id && this.#host.isConnected) this.#try();
  }
}
