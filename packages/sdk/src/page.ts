// Lists that come in pages: all items one by one, or page by page.
import type { Link } from '@onemap/contract';
import { itemsOf } from './answer.js';
import type { CallArguments, Core } from './core.js';
import { invalidResponse } from './errors/invalid-response.js';
import type { CallOptions } from './options.js';

export interface Page<Item> {
  readonly items: Item[];
  readonly numberReturned: number;
  /** How many items all pages hold together. */
  readonly numberMatched: number;
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
  /** Goes on at the page of this address: the `next` link of the last page that was kept. */
  from?: string;
}

/** All items of a list; each loop starts at the first page and asks for the next one when it gets there. */
export interface Paged<P extends AnyPage> extends AsyncIterable<ItemOf<P>> {
  /** The pages as the server answers them. */
  byPage(options?: PageOptions): AsyncIterable<P>;
}

/** A GET in pages; nothing is asked before the first loop. */
export function pagesOf<P extends AnyPage>(
  core: Core,
  template: string,
  call: CallArguments,
  options?: CallOptions,
): Paged<P> {
  async function* byPage({ maxPageSize, from }: PageOptions = {}): AsyncGenerator<P> {
    const seen = new Set<string>();
    let address = from;
    do {
      const query = { ...call.query, limit: maxPageSize };
      const answer = await (address
        ? core.send('GET', address, { headers: call.headers }, options)
        : core.send('GET', template, { ...call, query }, options));
      const page = core.object<P>(answer);
      itemsOf(page);
      address = nextAddress(page, answer.url);
      yield page;
      if (seen.has(address!)) throw invalidResponse('The pages go round in a circle', 200);
      seen.add(address!);
    } while (address);
  }
  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const page of byPage()) yield* itemsOf<ItemOf<P>>(page);
    },
  };
}

/** The absolute address of the page after this one. */
export function nextAddress(
  { links }: { readonly links?: readonly Link[] },
  url: string,
): string | undefined {
  const href = links?.find((link) => link.rel === 'next')?.href;
  return href === undefined ? undefined : new URL(href, url).href;
}
