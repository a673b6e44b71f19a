// Registers an element when its tag first stands on the page: what a page does not use, it does not download.

/** Tag and module; those of the first picture are registered at once, by `register-first`. */
export type LateElements = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Looks at the page now and whenever something is added to it, until all are registered. Tags in a shadow tree of the
 * page's own are not seen: such a page imports the element's `register` module itself. A module that cannot be loaded
 * is asked for again when its tag is added again.
 * @returns a function that ends the watch
 */
export function registerWhenUsed(page: Document, late: LateElements): () => void {
  const waiting = new Map(Object.entries(late));
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  });

  const load = (tag: string): void => {
    const register = waiting.get(tag);
    if (!register) return;
    waiting.delete(tag);
    register().catch(() => waiting.set(tag, register));
    if (waiting.size === 0) observer.disconnect();
  };
  const look = (root: Element | Document): void => {
    for (const tag of [...waiting.keys()]) {
      const found = root instanceof Element && root.localName === tag;
      if (found || root.querySelector(tag) !== null) load(tag);
    }
  };

  observer.observe(page, { childList: true, subtree: true });
  look(page);
  return () => observer.disconnect();
}
