// What runs along in a ticker, and which addresses it may lead to.

export interface TickerItem {
  /** When it was, as it is to be read: `2016-12-28` or `12 月 28 日`. */
  readonly date: string;
  /** What happened, in one plain sentence. */
  readonly text: string;
  /** Code of the region where it was, 2 to 12 digits; a click then selects it. */
  readonly region?: string;
  /** Where more is to be read; `http`, `https` or an address of the page's own site. Takes the place of `region`. */
  readonly href?: string;
}

/** The address that a link may have; undefined for one that would run a script or leave the web. */
export function safeAddress(href: string | undefined, base: string): string | undefined {
  if (!href) return undefined;
  try {
    const { protocol } = new URL(href, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Items that can be shown: others in the list are left out, so that one bad record does not empty the line. */
export function readableItems(items: unknown): TickerItem[] {
  if (!Array.isArray(items)) return [];
  return items.filter(
    (item: Partial<TickerItem> | null) =>
      typeof item === 'object' && item !== null && typeof item.text === 'string' && item.text.trim() !== '',
  ) as TickerItem[];
}
