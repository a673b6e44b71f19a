// Lists that come in pages: all items one by one, or page by page.
import type { Link } from '@onemap/contract';
import { itemsOf } from './answer.js';
import type { CallArguments, Core } from './core.js';
import { invalidResponse } from './errors/invalid-response.js';
import type { CallOptions } from './options.js';

export interface Page<Item> {
  readonly items: Item[];
  readonly numberReturned: number;
  /** How many items all pages hold together; a log does not count them. */
  readonly numberMatched?: number;
  readonly links: Link[];
}

/** A page of a GeoJSON list. */
export interface FeaturePage<Feature> {
  readonly features: Feature[];
  readonly numberReturned: number;
  readonly numberMatched: number;
  readonly links: Link[];
}

type AnyPage = Page<unknown> | FeaturePage<unknown>;

/** What a page holds. */
export type ItemOf<P> = P extends Page<infer Item> ? Item : P extends FeaturePage<infer Item> ? Item : never;

export interface PageOptions {
  /** Items a page at most; the server's own default when absent. */
  maxPageSize?: number;
  /** Goes on where the last page that was kept said: the address of its `next` link, or its `cursor` after a query by POST. */
  from?: string;
}

/** All items of a list; each loop starts at the first page and asks for the next one when it gets there. */
export interface Paged<P extends AnyPage> extends AsyncIterable<ItemOf<P>> {
  /** The pages as the server answers them. */
  byPage(options?: PageOptions): AsyncIterable<P>;
}

/** One page, and where the next one is found: what `from` takes. */
interface Turn<P> {
  readonly page: P;
  readonly next: string | undefined;
}

/** A list of pages that `ask` brings; nothing is asked before the first loop. */
export function pagesBy<P extends AnyPage>(ask: (options: PageOptions) => Promise<Turn<P>>): Paged<P> {
  async function* byPage({ maxPageSize, from }: PageOptions = {}): AsyncGenerator<P> {
    const seen = new Set<string>();
    let place = from;
    do {
      const { page, next } = await ask({ maxPageSize, from: place });
      itemsOf(page);
      place = next;
      yield page;
      if (seen.has(place!)) throw invalidResponse('The pages go round in a circle', 200);
      seen.add(place!);
    } while (place);
  }
  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const page of byPage()) yield* itemsOf<ItemOf<P>>(page);
    },
  };
}

/** A GET in pages. */
export function pagesOf<P extends AnyPage>(
  core: Core,
  template: string,
  call: CallArguments,
  options?: CallOptions,
): Paged<P> {
  return pagesBy(async ({ maxPageSize, from }) => {
    const query = { ...call.query, limit: maxPageSize };
    const answer = await (from
      ? core.send('GET', from, { headers: call.headers }, options)
      : core.send('GET', template, { ...call, query }, options));
    const page = core.object<P>(answer);
    return { page, next: nextAddress(page, answer.url) };
  });
}

/** The absolute address of the page after this one. */
export function nextAddress(
  { links }: { readonly links?: readonly Link[] },
  url: string,
): string | undefined {
  const href = links?.find((link) => link.rel === 'next')?.href;
  return href === undefined ? undefined : new URL(href, url).href;
}
