// Lists that come in pages: all items one by one, or page by page.
import { InvalidResponseError } from './errors/invalid-response-error.js';
import type { Link } from '@onemap/contract';

export interface Page<Item> {
  readonly items: Item[];
  readonly numberReturned: number;
  /** How many items all pages hold together. */
  readonly numberMatched: number;
  readonly links: Link[];
}

export interface PageOptions {
  /** Items a page at most; the server's own default when absent. */
  maxPageSize?: number;
}

/** All items of a list; each loop starts at the first page and asks for the next one when it gets there. */
export interface Paged<P extends Page<unknown>> extends AsyncIterable<P['items'][number]> {
  /** The pages as the server answers them. */
  byPage(options?: PageOptions): AsyncIterable<P>;
}

/** A page with the address that it came from. */
export interface Fetched<P> {
  readonly page: P;
  readonly url: string;
}

/**
 * @param first asks for the first page of the given size
 * @param follow asks for the page at an absolute address
 */
export function paged<P extends Page<unknown>>(
  first: (size: number | undefined) => Promise<Fetched<P>>,
  follow: (url: string) => Promise<Fetched<P>>,
): Paged<P> {
  async function* byPage({ maxPageSize }: PageOptions = {}): AsyncGenerator<P> {
    const seen = new Set<string>();
    let fetched = await first(maxPageSize);
    for (;;) {
      yield fetched.page;
      const next = nextAddress(fetched);
      if (next === undefined) return;
      if (seen.has(next)) throw new InvalidResponseError('The pages of the list go round in a circle', 200);
      seen.add(next);
      fetched = await follow(next);
    }
  }
  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const page of byPage()) yield* page.items;
    },
  };
}

function nextAddress<P extends Page<unknown>>({ page, url }: Fetched<P>): string | undefined {
  const href = page.links?.find((link) => link.rel === 'next')?.href;
  return href === undefined ? undefined : new URL(href, url).href;
}
